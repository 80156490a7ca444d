extension PersonName { public var surnameLength: Int { 1 } }
extension BirthDate { public var solarDateReadingDigitsAsLunar: BirthDate? { nil } }
