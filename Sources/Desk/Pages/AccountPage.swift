import CaseBook
import Reports

/// The user's own: who it is, the password, whether to decide blind.
struct AccountPage {
  var problem: Text?

  func html(_ context: PageContext) -> HTML {
    guard let session = context.session else { return .empty }
    let blind = session.isBlind
    return PageFrame.page(
      context[DeskText.account], context, section: .account,
      """
      <h1>\(context[DeskText.account])</h1>
      <section class="card"><dl class="facts"><dt>\(context[DeskText.user])</dt><dd>\(session.viewer.user)</dd>
      <dt>\(context[DeskText.fullName])</dt><dd>\(session.viewer.fullName) · \(session.viewer.role.text[context.language])</dd>
      <dt>\(context[DeskText.seat])</dt><dd>\(session.viewer.seat.text[context.language])</dd></dl></section>
      <section class="card"><h2>\(context[blind ? DeskText.blindOff : DeskText.blindOn])</h2>
      <p class="hint">\(context[DeskText.blindMeaning])</p>
      <form action="/account/blind" method="post">\(context.tokenField)
      <input type="hidden" name="blind" value="\(blind ? "0" : "1")">
      <button id="blind">\(context[blind ? DeskText.blindOff : DeskText.blindOn])</button></form></section>
      <section class="card"><h2>\(context[DeskText.change])</h2>
      \(problem.map { "<p class=\"problem\" role=\"alert\">\(context[$0])</p>" as HTML })
      <form class="stack" action="/account/password" method="post">\(context.tokenField)
      <input type="text" name="user" value="\(session.viewer.user)" autocomplete="username" hidden readonly>
      <label>\(context[DeskText.oldPassword])<input type="password" name="old" required \
      autocomplete="current-password"></label>
      <label>\(context[DeskText.newPassword])<input type="password" name="new" required minlength="10" \
      autocomplete="new-password"></label>
      <button class="primary">\(context[DeskText.change])</button></form></section>
      """)
  }
}
