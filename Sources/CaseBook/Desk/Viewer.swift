import Identity
import Rules

/// Where a person sits: at an authority, or at a school.
public enum Seat: Sendable, Hashable {
  case authority(Authority)
  case school(SchoolCode, Division)

  public static let ministry = Seat.authority(.ministry)
}

/// What a person's work is. It allows nothing beyond the seat; ``Access`` says what both together allow.
public enum Role: String, Sendable, CaseIterable {
  /// 查看: looks, and only at what is masked.
  case viewer
  /// 经办: decides, agrees as second person, substantiates, and may see in full what the seat covers.
  case decider
  /// 主管: also hands down, withdraws what others below decided, and reads who looked.
  case supervisor
  /// 系统: a province's own system, by token; never through a page.
  case machine
}

/// Who looks: a user with a role and a seat.
public struct Viewer: Sendable, Hashable {
  /// By which the user logs in.
  public var user: String
  public var fullName: String
  public var role: Role
  public var seat: Seat

  public init(user: String, fullName: String, role: Role, seat: Seat) {
    self.user = user
    self.fullName = fullName
    self.role = role
    self.seat = seat
  }

  /// `nil` for a school's.
  public var authority: Authority? {
    if case .authority(let authority) = seat { authority } else { nil }
  }

  public var isAtMinistry: Bool { authority == .ministry }
}
