import Linkage

extension SweepJoin {
  /// The clusters that the links of one child make: those of a chain from one child to another are kept apart.
  ///
  /// `links` are those to join, of `table`; `frequencies` those that ``run(_:frequencies:)`` was given.
  public func clusters(
    of links: [Link], in table: RegistrationTable, frequencies: TermFrequencies
  ) -> PersonClusters {
    let registrations = table.registrations
    let comparer = PairComparer(frequencies: frequencies)
    let scorer = scorer(registrations: registrations.count)
    return PersonClusters(links: links.map { WeightedLink($0.a, $0.b, weight: $0.weight) }) { a, b in
      scorer.isConflict(comparer.compare(registrations[Int(a)], registrations[Int(b)]))
    } order: {
      table.recordID(Int($0))
    }
  }

  /// What weighs and explains the links of a sweep over so many registrations.
  public func scorer(registrations: Int) -> MatchScorer {
    MatchScorer(model: model, registrations: registrations, task: .sweep)
  }
}
