import Testing

@testable import Desk

@Suite struct HTMLTests {
  @Test func whatIsPutInIsTextAndNothingElse() {
    let name = "<script>alert('x')</script>\" onmouseover=\"y"
    let html: HTML = "<td title=\"\(name)\">\(name)</td>"
    #expect(!html.source.contains("<script"))
    #expect(!html.source.contains("\" onmouseover"))
    #expect(html.source.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{200B}", "\u{061C}", "\u{FEFF}", "\u{7}"])
  func whatTurnsOrHidesTextIsShownByItsNumber(_ scalar: String) {
    let html: HTML = "\("张" + scalar + "三")"
    #expect(!html.source.unicodeScalars.contains { String($0) == scalar })
    #expect(html.source.hasPrefix("张[U+") && html.source.hasSuffix("]三"))
  }

  @Test func markupIsPutInAsItIs() {
    let parts: [HTML] = ["<b>1</b>", "<i>2</i>"]
    let missing: HTML? = nil
    #expect(("\(parts)\(missing)\(3)" as HTML).source == "<b>1</b><i>2</i>3")
  }

  @Test func ordinaryTextStaysAsItIs() {
    #expect(HTML.escaped("河南省郑州市 A-1\nb") == "河南省郑州市 A-1\nb")
  }
}
