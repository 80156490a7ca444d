/// What the children of a household have in common.
struct Family: Sendable {
  var household: Household
  /// Index into the geography's counties: where the hukou lies.
  var hukou: Int
  /// The neighbourhood's number in that county.
  var neighbourhoodNumber: Int
  /// Index into the geography's counties: where the children go to school.
  var residence: Int
  var ethnicity: UInt8
  var custom: NamingCustom
  /// Surname or clan that stands before the child's own name.
  var prefix: InlineText
  /// Father's or family name after it.
  var suffix: InlineText
  var father: InlineText
  var mother: InlineText
  var fatherPhone: UInt64
  var motherPhone: UInt64
  /// First character of all its given names (字辈), where it keeps one.
  var generation: Unicode.Scalar?
  /// Seeds what the children share at school.
  var school: UInt64
  /// The document that children without a resident identity number have: `A` passport, `6` Hong Kong…; 0 for residents.
  var foreignDocument: UInt8
}
