import CaseBook
import Foundation
import Reports

/// What is around every page: title, navigation, notice.
enum PageFrame {
  enum Section: CaseIterable { case cases, nights, provinces, model, audit, account }

  static func page(_ title: String, _ context: PageContext, section: Section? = nil, _ body: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="\(context.language.tag)">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title) · \(context[DeskText.brand])</title>
    <link rel="stylesheet" href="/assets/desk.css"><link rel="icon" href="/assets/desk.svg">
    <script src="/assets/desk.js" defer></script></head>
    <body>
    <a class="skip" href="#main">\(context[DeskText.skip])</a>
    \(header(context, section))
    <main id="main" tabindex="-1">
    \(context.notice.map { "<p class=\"notice\" role=\"status\">\(context[$0])</p>" as HTML })
    \(body)
    </main>
    \(keys(context))
    </body></html>

    """
  }

  private static func header(_ context: PageContext, _ section: Section?) -> HTML {
    guard let session = context.session else {
      return """
        <header class="bar"><span class="brand">\(context[DeskText.brand])</span>
        <span class="grow"></span>\(languageSwitch(context))</header>
        """
    }
    let access = Access(session.viewer)
    return """
      <header class="bar"><a class="brand" href="/cases">\(context[DeskText.brand])</a>
      <nav>\(sections(access).map { item($0, context, isCurrent: $0 == section) })</nav>
      <form class="find" action="/find" method="get" role="search"><input name="number" id="find" \
      aria-label="\(context[DeskText.search])" placeholder="\(context[DeskText.search])" autocomplete="off">\
      <button>\(context[DeskText.find])</button></form>
      <span class="grow"></span>
      <a class="who" href="/account" title="\(session.viewer.seat.text[context.language])">\(session.viewer.fullName) · \
      \(session.viewer.role.text[context.language])</a>
      \(languageSwitch(context))
      <form action="/logout" method="post">\(context.tokenField)<button class="plain">\(context[DeskText.logOut])\
      </button></form></header>
      """
  }

  private static func sections(_ access: Access) -> [Section] {
    Section.allCases.filter { section in
      switch section {
      case .cases: true
      case .nights, .provinces: access.may(enter: .nights)
      case .model: access.may(enter: .model)
      case .audit: access.may(enter: .audit)
      case .account: false
      }
    }
  }

  private static func item(_ section: Section, _ context: PageContext, isCurrent: Bool) -> HTML {
    let (path, text): (String, Text) =
      switch section {
      case .cases: ("/cases", DeskText.cases)
      case .nights: ("/nights", DeskText.nights)
      case .provinces: ("/provinces", DeskText.provinces)
      case .model: ("/model", DeskText.model)
      case .audit: ("/audit", DeskText.audit)
      case .account: ("/account", DeskText.account)
      }
    let current: HTML = isCurrent ? " aria-current=\"page\"" : ""
    return "<a href=\"\(path)\"\(current)>\(context[text])</a>"
  }

  private static func languageSwitch(_ context: PageContext) -> HTML {
    let other = context.language == .chinese ? Language.english : .chinese
    let back = context.path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return """
      <a class="plain" id="language" lang="\(other.tag)" href="/language/\(other.rawValue)?back=\(back)">\
      \(context[DeskText.otherLanguage])</a>
      """
  }

  /// The keys, for those who press `?`.
  private static func keys(_ context: PageContext) -> HTML {
    let keys: [(String, Text)] = [
      ("j / k", Text("列表：下一行 / 上一行", "list: down / up")), ("Enter", Text("打开", "open")),
      ("1 2 3", Text("选择决定", "choose a decision")), ("r", Text("写理由", "write the reason")),
      ("Ctrl+Enter", Text("提交", "submit")), ("n", Text("下一案", "next case")), ("l", Text("返回列表", "back to the list")),
      ("g", Text("换语言", "other language")), ("/", Text("查询", "find")), ("?", Text("快捷键", "these keys")),
    ]
    return """
      <dialog id="keys" aria-label="\(context[DeskText.keys])"><dl>\
      \(keys.map { "<dt><kbd>\($0.0)</kbd></dt><dd>\(context[$0.1])</dd>" as HTML })</dl>\
      <form method="dialog"><button>OK</button></form></dialog>
      """
  }
}

extension Language {
  var tag: String { self == .chinese ? "zh-CN" : "en" }
}
