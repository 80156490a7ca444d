import Foundation
import FoundationXML
import Testing

@testable import Linkage
@testable import Reports

/// What an SVG file holds, read back by an XML parser.
private final class ParsedSVG: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The text in each element.
  private(set) var texts: [String] = []
  private(set) var isWellFormed = false

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
    texts.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    texts[texts.count - 1] += text.trimmingCharacters(in: .newlines)
  }

  /// Whether all that has a place lies inside the drawing.
  var fits: Bool {
    guard let width = number("width", of: elements[0].attributes),
      let height = number("height", of: elements[0].attributes)
    else { return false }
    return elements.allSatisfy { _, attributes in
      ["x", "x1", "x2", "cx"].allSatisfy { (number($0, of: attributes) ?? 0) <= width }
        && ["y", "y1", "y2", "cy"].allSatisfy { (number($0, of: attributes) ?? 0) <= height }
        && ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy"].allSatisfy { (number($0, of: attributes) ?? 0) >= 0 }
    }
  }

  private func number(_ name: String, of attributes: [String: String]) -> Double? {
    attributes[name].flatMap(Double.init)
  }
}

@Suite struct ChartScaleTests {
  @Test func mapsEndsAndHoldsWhatLiesOutside() {
    let scale = ChartScale(-10...10, from: 100, to: 300)
    #expect(scale(-10) == 100 && scale(0) == 200 && scale(10) == 300)
    #expect(scale(-99) == 100 && scale(99) == 300)
    #expect(scale(-.infinity) == 100 && scale(.infinity) == 300)
    #expect(scale(.nan) == 100)
    #expect(ChartScale(0...1, from: 450, to: 60)(1) == 60)
  }

  @Test(
    arguments: [
      (-25.0...1.0, [-25, -20, -15, -10, -5, 0]), (0...1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
      (0.9...1, [0.9, 0.92, 0.94, 0.96, 0.98, 1]),
      (-0.3...0.2, [-0.3, -0.2, -0.1, 0, 0.1, 0.2]), (0...70, [0, 20, 40, 60]),
    ] as [(ClosedRange<Double>, [Double])])
  func ticksAreRound(_ range: ClosedRange<Double>, _ expected: [Double]) {
    let ticks = ChartScale(range, from: 0, to: 1).ticks(6)
    #expect(ticks.count == expected.count)
    for (tick, value) in zip(ticks, expected) { #expect(abs(tick - value) < 1e-9) }
  }
}

/// Ticks of a short axis are told apart by decimals.
@Suite struct TickLabelTests {
  @Test(arguments: [(-25.0...1.0, 0), (0...3, 1), (0...1, 1), (0.9...1, 2), (0.99...1, 3), (0...0.5, 1), (5...5, 2)])
  func places(_ range: ClosedRange<Double>, _ expected: Int) {
    #expect(ChartScale(range, from: 0, to: 1).places(6) == expected)
  }

  @Test func noTwoAreTheSame() {
    let evidence = Evidence(
      alternative: .strangers, steps: [EvidenceStep(comparison: nil, level: "prior", bits: 2.2)],
      weight: MatchWeight(bits: 2.2))
    let svg = ParsedSVG(Waterfall(evidence).svg(subject: "a, b", language: .english))
    let labels = zip(svg.elements, svg.texts).filter { $0.0.attributes["text-anchor"] == "middle" }.map(\.1)
    #expect(labels == ["0.0", "0.5", "1.0", "1.5", "2.0"])
  }
}

@Suite struct CurveChartTests {
  private func curve(_ points: [(Double, Int, Int)]) -> PrecisionRecallCurve {
    var reported: [(RecordPair, Double)] = []
    let truth = (0..<100).map { TruePair(records: RecordPair("t\($0)", "u\($0)"), errors: []) }
    var (good, bad) = (0, 0)
    for (probability, right, wrong) in points {
      for _ in 0..<right { reported.append((truth[good].records, probability)); good += 1 }
      for _ in 0..<wrong { reported.append((RecordPair("x\(bad)", "y"), probability)); bad += 1 }
    }
    return PrecisionRecallCurve(reported: reported, truth: truth)
  }

  @Test(arguments: Language.allCases) func precisionAndRecallAreInsideTheFrame(language: Language) {
    let chart = CurveChart(curve([(0.999, 60, 0), (0.95, 30, 1), (0.6, 5, 4)]))
    #expect(chart.firstX == 0.6 && chart.firstY == 0.9)
    #expect(chart.points.last == .init(x: 0.95, y: 0.95, label: "p ≥ 0.50", weight: 0.05))
    let svg = ParsedSVG(chart.svg(language))
    #expect(svg.isWellFormed && svg.fits)
    #expect(svg.texts.contains(ChartText.recall.text[language]))
    #expect(svg.elements.count { $0.name == "circle" } == 3)
  }

  @Test func reliabilityHasADotForEachBin() {
    let bins: [SweepEvaluation.Bin] = [
      .init(lower: 0.5, pairs: 10, meanProbability: 0.52, shareTrue: 0.4),
      .init(lower: 0.95, pairs: 1000, meanProbability: 0.99, shareTrue: 1),
    ]
    let chart = CurveChart(reliability: bins)
    #expect(chart.firstY == 0.4)
    let svg = ParsedSVG(chart.svg(.english))
    #expect(svg.isWellFormed && svg.fits)
    #expect(svg.texts.contains("1,000") && svg.texts.contains("10"))
    let radii = svg.elements.filter { $0.name == "circle" }.compactMap { $0.attributes["r"].flatMap(Double.init) }
    #expect(radii.count == 2 && radii[0] < radii[1])
  }

  @Test func nothingReportedIsDrawnAllTheSame() {
    #expect(ParsedSVG(CurveChart(PrecisionRecallCurve(reported: [], truth: [])).svg(.chinese)).isWellFormed)
    #expect(ParsedSVG(CurveChart(reliability: []).svg(.english)).isWellFormed)
  }
}

@Suite struct WaterfallTests {
  /// Twins, most likely: 2 − 8.5 + 3 = −3.5 bits.
  static let evidence = Evidence(
    alternative: .twins,
    steps: [
      EvidenceStep(comparison: nil, level: "prior", bits: 2),
      EvidenceStep(comparison: .number, level: "same-division-and-birth", bits: -8.5),
      EvidenceStep(comparison: .name, level: "one-alike", bits: 3),
      EvidenceStep(comparison: nil, level: "other-explanations", bits: 0),
    ], weight: MatchWeight(bits: -3.5))

  @Test func stepsBeginWhereTheLastOneEnded() {
    let waterfall = Waterfall(Self.evidence)
    #expect(waterfall.steps.map(\.start) == [0, 2, -6.5, -3.5])
    #expect(waterfall.range == -6.5...2)
  }

  @Test func theScreenLinesUpInBothLanguages() {
    for language in Language.allCases {
      let lines = Waterfall(Self.evidence).text(language).split(separator: "\n").map(String.init)
      #expect(lines.count == 7)
      // The bits of every step end in one column.
      let ends = zip(lines[1...5], ["+2.0", "−8.5", "+3.0", "0.0", "−3.5"]).map { line, bits in
        line.range(of: bits).map { String(line[..<$0.upperBound]).displayWidth }
      }
      #expect(Set(ends).count == 1 && ends[0] != nil)
      #expect(lines[1].contains("█") && lines[2].contains("░") && lines[5].contains("▓"))
      #expect(lines[6].contains("8.12 %"))
    }
    #expect(Waterfall(Self.evidence).text(.chinese).hasPrefix("是同一名学生，还是双胞胎？"))
  }

  @Test func theDrawingHasABarForEachStep() {
    let svg = ParsedSVG(Waterfall(Self.evidence).svg(subject: "a & <b>", language: .english))
    #expect(svg.isWellFormed && svg.fits)
    #expect(svg.texts.contains("a & <b>"))
    // Background, four steps, the match weight.
    #expect(svg.elements.count { $0.name == "rect" } == 6)
    #expect(svg.texts.contains("two valid ones, same place and birth date"))
  }

  @Test func theDrawingIsCalledAsItsResultWhereTheRecordsStandBesideIt() {
    let svg = Waterfall(Self.evidence).svg(subject: "", language: .english)
    #expect(svg.contains("<title>\(Waterfall(Self.evidence).result(.english))</title>"))
  }

  @Test(arguments: [(0.00001, "< 0.01 %"), (0.5, "50.00 %"), (0.99995, "> 99.99 %")])
  func noProbabilityIsCertain(_ probability: Double, _ text: String) {
    #expect(Waterfall.percent(probability) == text)
  }

  @Test func everyLevelHasATextInBothLanguages() {
    for comparison in Comparison.allCases {
      let texts = comparison.levels.map { comparison.text(ofLevel: $0) }
      for text in texts {
        #expect(text.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(comparison) \(text)")
      }
      if comparison == .hukou { continue }
      #expect(Set(texts).count == texts.count)
    }
    #expect(Comparison.name.text(ofLevel: "no such level") == Text("no such level", "no such level"))
  }

  @Test func evidenceRowsAreTheSteps() {
    let table = EvidenceRow.rows("a", "b", Self.evidence).table(.csv)
    #expect(
      table == """
        record_a,record_b,alternative,step,comparison,level,bits
        a,b,twins,1,prior,,2.000
        a,b,twins,2,number,same-division-and-birth,-8.500
        a,b,twins,3,name,one-alike,3.000
        a,b,twins,4,other-explanations,,0.000

        """)
  }
}

struct WaterfallLineTests {
  /// What stands before the bars on half a page is never wider than the room there.
  @Test(
    arguments: [
      "同一有效号码", "一位之差或两位颠倒，其一校验不符", "一个号码的生日是另一条的出生日期", "the same",
      "one number's date is the other's birth date", "two valid ones, same place and birth date",
    ])
  func aLongLevelStandsOnTwoLines(_ text: String) {
    let lines = Waterfall.lines(text, width: 27)
    #expect(lines.allSatisfy { $0.displayWidth <= 27 } && lines.count == (text.displayWidth > 27 ? 2 : 1))
    let joined = lines.joined()
    #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
  }
}
