extension PersonName {
  /// Whether it is what people write where they have no name to give, 无 or NULL, or nothing: two pupils do not share that.
  public var saysNone: Bool {
    // None of these has three characters.
    if high != 0 || low >> 32 != 0 && !self[0].isLatin { return false }
    return Self.sayingNone.contains(low)
  }

  private static let sayingNone: [UInt64] = ["无", "暂无", "没有", "不详", "未知", "未填", "空", "null", "none", "n/a", ""].map {
    var flags: RegistrationFlags = []
    return PersonName(normalising: $0.utf8.span, flags: &flags).low
  }
}
