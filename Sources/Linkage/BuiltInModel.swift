import Foundation

extension MatchModel {
  /// The model that is used where none is named: what `scripts/train-model` wrote.
  public static var builtIn: MatchModel {
    get throws { try MatchModel(json: Data(builtInJSON.description.utf8)) }
  }
}
