import CaseBook
import Identity

/// Every page and every action that needs a session.
enum Address: Sendable, Hashable {
  case cases
  case find
  case caseFile(CaseNumber)
  case nextCase(after: CaseNumber)
  case attachment(Int, of: CaseNumber)
  case act(CaseAction, CaseNumber)
  case nights
  case night(String)
  case report(night: String)
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
}

extension Address: Routed {
  static let routes = pages + forms

  private static let pages: [Route<Address>] = [
    Route(.get, "/", .cases),
    Route(.get, "/cases", .cases),
    Route(.get, "/find", .find),
    Route(.get, "/cases/{number}") { CaseNumber($0[0]).map { .caseFile($0) } },
    Route(.get, "/cases/{number}/next") { CaseNumber($0[0]).map { .nextCase(after: $0) } },
    Route(.get, "/cases/{number}/attachments/{id}") { values in
      guard let number = CaseNumber(values[0]), let id = Int(values[1]) else { return nil }
      return .attachment(id, of: number)
    },
    Route(.get, "/requests/{id}") { .request($0[0]) },
    Route(.get, "/nights", .nights),
    Route(.get, "/nights/progress", .progress),
    Route(.get, "/nights/{night}") { night($0[0]).map { .night($0) } },
    Route(.get, "/nights/{night}/report") { night($0[0]).map { .report(night: $0) } },
    Route(.get, "/nights/{night}/files/{file}") { values in
      night(values[0]).map { .refusedFile(values[1], night: $0) }
    },
    Route(.get, "/nights/{night}/files/{file}/errors.csv") { values in
      night(values[0]).map { .errorList(values[1], night: $0) }
    },
    Route(.get, "/provinces", .provinces),
    Route(.get, "/provinces/{province}") { Division(provinceCode: $0[0]).map { .province($0) } },
    Route(.get, "/model", .model),
    Route(.get, "/audit", .audit),
    Route(.get, "/account", .account),
  ]

  private static let forms: [Route<Address>] =
    acts + [
      Route(.post, "/account/password", .changePassword),
      Route(.post, "/account/blind", .setBlind),
      Route(.post, "/logout", .logOut),
    ]

  private static let acts = CaseAction.allCases.map { action in
    Route<Address>(.post, "/cases/{number}/\(action.rawValue)") { CaseNumber($0[0]).map { .act(action, $0) } }
  }

  private static func night(_ name: String) -> String? { NightName.isValid(name) ? name : nil }
}
