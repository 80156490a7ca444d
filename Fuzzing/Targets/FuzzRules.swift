import Foundation
import Identity
import Linkage
import Rules

func fuzzModel(_ input: [UInt8]) {
  guard let model = try? MatchModel(json: Data(input)) else { return }
  guard let json = try? model.json, (try? MatchModel(json: json)) != nil else {
    preconditionFailure("what was written cannot be read")
  }
}

private let window = (try? RuleBook.builtIn())?.latest.enrolmentWindow

func fuzzPolicy(_ input: [UInt8]) {
  let text = String(decoding: input, as: UTF8.self)
  let henan = Division(rawValue: 410000)
  _ = try? RuleSet(parsing: text)
  if let window { _ = try? ProvincePolicy(parsing: text, province: henan, within: window) }
  _ = try? SchoolList(parsing: text, province: henan)
}
