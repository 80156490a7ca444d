import Identity

/// The name of a file in the inbox, `PROVINCE-YYYYMMDD-KIND-NNN.csv.zst`, as far as a file has such a name.
public struct SubmissionName: Sendable, Equatable {
  public var province: Division
  /// The batch's date: what stands in for `applied_on` where a request has none.
  public var date: BirthDate
  /// What it holds; `nil` where the name says none that is known.
  public var kind: SubmissionKind?

  /// `nil` for a file of any other name, as commands by hand may be given.
  public init?(path: String) {
    let parts = (path.split(separator: "/").last ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let province = UInt32(digits: parts[0], count: 6),
      let decimal = UInt32(digits: parts[1], count: 8), let date = BirthDate(decimal: decimal)
    else { return nil }
    self.province = Division(rawValue: province)
    self.date = date
    kind = SubmissionKind(rawValue: String(parts[2]))
  }
}
