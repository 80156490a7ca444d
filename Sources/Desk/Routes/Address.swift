import CaseBook
import Identity

/// Every page and every action of the desk: the one place where addresses are read.
enum Address: Sendable, Hashable {
  case cases
  case find
  case caseFile(CaseNumber)
  case nextCase(after: CaseNumber)
  case attachment(Int, of: CaseNumber)
  case act(CaseAction, CaseNumber)
  case nights
  case night(String)
  case refusedFile(String, night: String)
  case errorList(String, night: String)
  case progress
  case request(String)
  case provinces
  case province(Division)
  case model
  case audit
  case account
  case changePassword
  case setBlind
  case logOut

  enum CaseAction: String, Sendable, CaseIterable {
    case decide, answer, withdraw, substantiate, attach, reveal
    case handDown = "hand-down"

    /// What of ``Access`` it needs.
    var needs: Access.Action {
      switch self {
      case .decide: .decide
      case .answer: .agree
      case .withdraw: .withdraw
      case .substantiate, .attach: .substantiate
      case .reveal: .reveal
      case .handDown: .handDown
      }
    }
  }

  init?(_ method: DeskRequest.Method, _ segments: [String]) {
    switch method {
    case .get: self.init(getting: segments)
    case .post: self.init(posting: segments)
    }
  }

  private init?(getting segments: [String]) {
    let rest = Array(segments.dropFirst())
    switch (segments.first, rest.count) {
    case (nil, _), ("cases", 0): self = .cases
    case ("find", 0): self = .find
    case ("cases", 1...):
      guard let number = CaseNumber(rest[0]) else { return nil }
      switch (rest.count, rest.last) {
      case (1, _): self = .caseFile(number)
      case (2, "next"): self = .nextCase(after: number)
      case (3, let id?) where rest[1] == "attachments":
        guard let id = Int(id) else { return nil }
        self = .attachment(id, of: number)
      default: return nil
      }
    case ("nights", 0): self = .nights
    case ("nights", 1) where rest[0] == "progress": self = .progress
    case ("nights", 1) where NightName.isValid(rest[0]): self = .night(rest[0])
    case ("nights", 3) where rest[1] == "files" && NightName.isValid(rest[0]):
      self = .refusedFile(rest[2], night: rest[0])
    case ("nights", 4) where rest[1] == "files" && rest[3] == "errors.csv" && NightName.isValid(rest[0]):
      self = .errorList(rest[2], night: rest[0])
    case ("requests", 1): self = .request(rest[0])
    case ("provinces", 0): self = .provinces
    case ("provinces", 1):
      guard let province = Division(provinceCode: rest[0]) else { return nil }
      self = .province(province)
    case ("model", 0): self = .model
    case ("audit", 0): self = .audit
    case ("account", 0): self = .account
    default: return nil
    }
  }

  private init?(posting segments: [String]) {
    let rest = Array(segments.dropFirst())
    switch (segments.first, rest.count) {
    case ("cases", 2):
      guard let number = CaseNumber(rest[0]), let action = CaseAction(rawValue: rest[1]) else { return nil }
      self = .act(action, number)
    case ("account", 1) where rest[0] == "password": self = .changePassword
    case ("account", 1) where rest[0] == "blind": self = .setBlind
    case ("logout", 0): self = .logOut
    default: return nil
    }
  }
}
