/// What needs no session.
enum PublicAddress: Sendable, Hashable {
  case logInPage
  case logIn
  case asset(String)
  case language(String)
  case openAPI
}

extension PublicAddress: Routed {
  static let routes: [Route<PublicAddress>] = [
    Route(.get, "/login", .logInPage),
    Route(.post, "/login", .logIn),
    Route(.get, "/assets/{name}") { .asset($0[0]) },
    Route(.get, "/language/{language}") { .language($0[0]) },
    Route(.get, "/api/v1/openapi.json", .openAPI),
  ]
}
