/// A rule of the register as verdicts cite it. The wording is the ministry's; R-numbers are this engine's.
public enum Rule: String, Sendable, CaseIterable {
  /// A late registration is allowed only after the national check finds nothing.
  case r1 = "R1"
  /// A hold names what to do next: who decides, by when, on what evidence.
  case r2 = "R2"
  /// Only an approved school can register a pupil.
  case r3 = "R3"
  /// A registration not in school, or with business in progress, cannot be transferred.
  case r4 = "R4"
  /// A file that another school pulled is released first, then transferred.
  case r5 = "R5"
  /// A pupil who is found is transferred, one who is not is registered.
  case r6 = "R6"
  /// What a request for a late registration must hold.
  case r8 = "R8"
  /// Graduates are enrolled with the registration they have.
  case r10 = "R10"
  /// A case goes to the lowest authority that is common to the schools it touches.
  case r13 = "R13"
}
