import Foundation
import Identity
import Linkage
import Rules

/// A whole model, which no fuzzer would come upon.
private let builtIn: [UInt8] = {
  do { return [UInt8](try MatchModel.builtIn.json) } catch { preconditionFailure("\(error)") }
}()

/// A file as it is; or, after a zero, changes of the built-in model: place (three bytes), value, again and again.
func fuzzModel(_ input: [UInt8]) {
  var json = input
  if input.first == 0 {
    json = builtIn
    for start in stride(from: 1, to: input.count - 3, by: 4) {
      let place = input[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
      json[place % json.count] = input[start + 3]
    }
  }
  guard let model = try? MatchModel(json: Data(json)) else { return }
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
