import Foundation
import Linkage
import Reports

/// Where models come from: the one that is built in, or a file.
public enum ModelFile {
  public static func load(_ path: String?) throws(Failure) -> MatchModel {
    do {
      guard let path else { return MatchModel.builtIn }
      return try MatchModel(json: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch DecodingError.dataCorrupted(let context) {
      throw Failure(ModelText.wrong(path ?? "", context.debugDescription))
    } catch let error as DecodingError {
      throw Failure(ModelText.wrong(path ?? "", "\(error)"))
    } catch {
      throw Failure(ModelText.unreadable(path ?? "", error.localizedDescription))
    }
  }
}
