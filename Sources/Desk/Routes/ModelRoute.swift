import CaseBook
import Engine
import Linkage
import Reports
import Rules

extension Desk {
  /// Weights, thresholds, and decisions as labels.
  func modelPage(_ request: DeskRequest, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard access.may(enter: .model) else { return notFound(context) }
    let (review, duplicate) = (rules.latest.reviewProbability, rules.latest.duplicateProbability)
    func asked(_ name: String, _ present: Double) -> Double {
      guard let value = request.query[name].flatMap(Double.init), (0...1).contains(value) else { return present }
      return value
    }
    let duplicateThen = asked("duplicate", duplicate)
    let tried = (review: min(asked("review", review), duplicateThen), duplicate: duplicateThen)
    var weights = WeightHistogram()
    for (bits, pairs) in try book.weights() { weights.add(MatchWeight(bits: Float(bits)), times: pairs) }
    let page = ModelPage(
      weights: weights, labels: try book.labels(), review: review, duplicate: duplicate, tried: tried,
      now: try book.pairs(review: review, duplicate: duplicate),
      then: try book.pairs(review: tried.review, duplicate: tried.duplicate), source: records.model.source)
    return .page(page.html(context))
  }
}
