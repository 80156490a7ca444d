import CaseBook
import Engine
import Linkage
import Reports
import Rules

/// The model and its thresholds: how weights lie, how precise they are by people's decisions, and what others would change.
struct ModelPage {
  var weights: WeightHistogram
  var labels: [LabelledPair]
  /// In force.
  var review: Double
  var duplicate: Double
  /// Asked about.
  var tried: (review: Double, duplicate: Double)
  var now: (duplicate: Int, review: Int, below: Int)
  var then: (duplicate: Int, review: Int, below: Int)
  var source: String

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      context[DeskText.model], context, section: .model,
      """
      <h1>\(context[DeskText.model]) <span class="faint count">\(source)</span></h1>
      <section class="card chart"><h2>\(context[ModelPageText.weights])</h2>\(chart(context))</section>
      <div class="columns"><section class="card"><h2>\(context[ModelPageText.what])</h2>\(what(context))</section>
      <section class="card chart"><h2>\(context[ModelPageText.field])</h2>\(field(context))</section></div>
      """)
  }

  private func chart(_ context: PageContext) -> HTML {
    HTML(
      trusted: WeightChart(
        weights: weights,
        thresholds: [
          (MatchWeight(probability: review), Verdict.review.text),
          (MatchWeight(probability: duplicate), Verdict.duplicate.text),
        ]
      ).svg(context.language))
  }

  private func what(_ context: PageContext) -> HTML {
    let rows: [(Text, Int, Int)] = [
      (Verdict.duplicate.text, now.duplicate, then.duplicate), (Verdict.review.text, now.review, then.review),
      (ModelPageText.below, now.below, then.below),
    ]
    return """
      <form class="row" action="/model" method="get">
      <label>\(context[Verdict.duplicate.text]) p ≥<input name="duplicate" type="number" min="0" max="1" step="0.0001" \
      value="\(tried.duplicate.fixed(places: 4))"></label>
      <label>\(context[Verdict.review.text]) p ≥<input name="review" type="number" min="0" max="1" step="0.0001" \
      value="\(tried.review.fixed(places: 4))"></label><button>\(context[ModelPageText.look])</button></form>
      <table class="list"><thead><tr><th>\(context[ModelPageText.openPairs])</th><th class="n">\(context[ModelPageText.now])</th>\
      <th class="n">\(context[ModelPageText.then])</th></tr></thead><tbody>
      \(rows.map { name, now, then -> HTML in
        """
        <tr><td>\(context[name])</td><td class="n">\(now.grouped)</td><td class="n">\(then.grouped)</td></tr>
        """
      })
      <tr><td>\(context[ModelPageText.precision])</td><td class="n">\(share(duplicate))</td>\
      <td class="n">\(share(tried.duplicate))</td></tr></tbody></table>
      <p class="hint">\(context[ModelPageText.hint])</p>
      """
  }

  private func share(_ threshold: Double) -> String {
    let (same, pairs) = FieldEvaluation.precision(labels, from: threshold)
    return FieldScreen.share(same, of: pairs)
  }

  private func field(_ context: PageContext) -> HTML {
    if labels.isEmpty { return "<p class=\"hint\">\(context[FieldText.none])</p>" }
    let evaluation = FieldEvaluation(labels)
    return """
      <p>\(context[FieldText.decided(labels.count, blind: evaluation.blind)])</p>
      <table class="list"><thead><tr><th>\(context[ModelPageText.probability])</th><th class="n">\(context[ModelPageText.mean])</th>\
      <th class="n">\(context[ModelPageText.oneChild])</th></tr></thead><tbody>
      \(evaluation.bins.map { bin -> HTML in
        """
        <tr><td>\(bin.lower.fixed(places: 3))–\(bin.upper.fixed(places: 3))</td>\
        <td class="n">\(bin.meanProbability.fixed(places: 3))</td><td class="n">\(FieldScreen.share(bin.oneChild, of: bin.pairs))</td></tr>
        """
      })</tbody></table>
      \(HTML(trusted: CurveChart(evaluation.curve).svg(context.language)))
      """
  }
}

/// Words of the page on the model.
enum ModelPageText {
  static let weights = Text("案件的匹配权重分布与阈值", "Match weights of all cases, and the thresholds")
  static let what = Text("换一个阈值会怎样", "What another threshold would change")
  static let field = Text("按已作决定的精确率与召回率", "Precision and recall by the decisions made so far")
  static let look = Text("试算", "Try")
  static let openPairs = Text("待办案件中的记录对", "Pairs of open cases")
  static let now = Text("现在", "Now")
  static let then = Text("试算后", "Then")
  static let below = Text("低于核查线", "Below review")
  static let precision = Text("疑似重复的精确率（95 % 区间）", "Precision of duplicates (95 % interval)")
  static let hint = Text(
    "只是试算，不改变任何设置。按决定重新估计阈值：chachong train --decisions",
    "Nothing is changed by this. To estimate thresholds from the decisions: chachong train --decisions")
  static let probability = Text("概率", "Probability")
  static let mean = Text("平均", "Mean")
  static let oneChild = Text("同一人/对数", "One child/pairs")
}
