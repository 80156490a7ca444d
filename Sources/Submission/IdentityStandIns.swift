import Identity

extension Registration {
  mutating func flagContradictions(on day: BirthDate) {}
}
