extension BirthDate { public var solarDateReadingDigitsAsLunar: BirthDate? { nil } }
extension Registration { public mutating func flagContradictions(on day: BirthDate) {} }
