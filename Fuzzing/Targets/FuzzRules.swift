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

/// The first byte says which kind of file follows.
func fuzzPolicy(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  let henan = Division(rawValue: 410000)
  switch first % 3 {
  case 0: _ = try? SchoolList(parsing: text, province: henan)
  case 1: if let window { _ = try? ProvincePolicy(parsing: text, province: henan, within: window) }
  default: _ = try? RuleSet(parsing: text)
  }
}
