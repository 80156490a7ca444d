import Linkage

extension SweepJoin {
  /// The clusters that the links of one child make: those of a chain from one child to another are kept apart.
  ///
  /// `links` are those that `records` was made of, `frequencies` and `count` those of the table. Registrations have the numbers
  /// that `records` gives them.
  public func clusters(
    of links: [Link], records: LinkedRecords, registrations count: Int, frequencies: TermFrequencies
  ) -> PersonClusters {
    let comparer = PairComparer(frequencies: frequencies)
    let scorer = scorer(registrations: count)
    let joining = records.pairs.filter { isOneChild(links[$0.link]) }
      .map { WeightedLink($0.a, $0.b, weight: links[$0.link].weight) }
    return PersonClusters(links: joining, count: records.ids.count) { a, b in
      scorer.isConflict(comparer.compare(records.registrations[Int(a)], records.registrations[Int(b)]))
    }
  }

  /// Whether a link is probably one child's; one that is not is of two children who hold one number.
  public func isOneChild(_ link: Link) -> Bool { link.weight.probability >= threshold }

  /// What weighs and explains the links of a sweep over so many registrations.
  public func scorer(registrations: Int) -> MatchScorer {
    MatchScorer(model: model, registrations: registrations, task: .sweep)
  }
}
