import Linkage

extension SweepJoin {
  /// The clusters that the links of one child make: those of a chain from one child to another are kept apart.
  ///
  /// `links` are those of `table` that `records` was made of, `frequencies` those that ``run(_:frequencies:)`` was given.
  /// Registrations have the numbers that `records` gives them.
  public func clusters(
    of links: [Link], records: LinkedRecords, in table: RegistrationTable, frequencies: TermFrequencies
  ) -> PersonClusters {
    let registrations = table.registrations
    let comparer = PairComparer(frequencies: frequencies)
    let scorer = scorer(registrations: registrations.count)
    let joining = records.pairs.filter { isOneChild(links[$0.link]) }
      .map { WeightedLink($0.a, $0.b, weight: links[$0.link].weight) }
    return PersonClusters(links: joining, count: records.ids.count) { a, b in
      scorer.isConflict(
        comparer.compare(registrations[Int(records.ordinals[Int(a)])], registrations[Int(records.ordinals[Int(b)])]))
    }
  }

  /// Whether a link is probably one child's; one that is not is of two children who hold one number.
  public func isOneChild(_ link: Link) -> Bool { link.weight.probability >= threshold }

  /// What weighs and explains the links of a sweep over so many registrations.
  public func scorer(registrations: Int) -> MatchScorer {
    MatchScorer(model: model, registrations: registrations, task: .sweep)
  }
}
