/// A province that is expected to send files every night, and has sent none tonight.
public struct SilentProvince: Sendable, Hashable {
  /// How many nights are looked through for the last one in which it sent something.
  public static let nightsLookedThrough = 366

  /// Six digits, and the name.
  public var code: String
  public var name: String
  /// The last night in which a file of it came; `nil` where that is longer ago than is looked.
  public var lastNight: String?

  public init(code: String, name: String, lastNight: String? = nil) {
    self.code = code
    self.name = name
    self.lastNight = lastNight
  }

  /// `湖北省 (last 2026-11-20)`.
  public var text: Text {
    let since =
      lastNight.map { Text("上次 \($0)", "last \($0)") }
      ?? Text("近 \(Self.nightsLookedThrough) 夜都没有", "none in \(Self.nightsLookedThrough) nights")
    return Text("\(name)（\(since.chinese)）", "\(name) (\(since.english))")
  }
}
