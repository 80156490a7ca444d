import CaseBook
import Reports

/// One message, and the way back.
struct MessagePage {
  var title: Text
  var detail: Text?
  var back: String = "/cases"
  var changes: [CaseEvent] = []
  var linkText: Text = DeskText.back

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      context[title], context,
      """
      <div class="card message" role="alert"><h1>\(context[title])</h1>
      \(detail.map { "<p>\(context[$0])</p>" as HTML })
      \(changes.isEmpty ? nil : CaseTimeline.events(changes, context))
      <p><a class="button" href="\(back)" autofocus>\(context[linkText])</a></p></div>
      """)
  }
}
