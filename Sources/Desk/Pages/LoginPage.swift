import Reports

/// Name and password.
struct LoginPage {
  var problem: Text?
  /// Where to go on after log-in; one of the desk's own addresses.
  var next: String
  var user = ""

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      context[DeskText.logIn], context,
      """
      <form class="login card" action="/login" method="post">
      <h1>\(context[DeskText.logIn])</h1>
      \(problem.map { "<p class=\"problem\" role=\"alert\">\(context[$0])</p>" as HTML })
      <input type="hidden" name="next" value="\(next)">
      <label>\(context[DeskText.user])<input name="user" value="\(user)" autocomplete="username" required autofocus>\
      </label>
      <label>\(context[DeskText.password])<input name="password" type="password" autocomplete="current-password" \
      required></label>
      <button class="primary">\(context[DeskText.logIn])</button>
      </form>
      """)
  }
}
