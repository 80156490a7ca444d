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
  /// Name and register number must both match a registration in the province that the pupil leaves.
  case r7 = "R7"
  /// What a request for a late registration must hold.
  case r8 = "R8"
  /// A transfer needs name and register number, and four approvals in order.
  case r9 = "R9"
  /// Graduates are enrolled with the registration they have, in a window, after three approvals.
  case r10 = "R10"
  /// Each step of an approval has its working days; the retrieval of the file is one too.
  case r11 = "R11"
  /// Where a request stands can always be looked up.
  case r12 = "R12"
  /// A case goes to the lowest authority that is common to the schools it touches.
  case r13 = "R13"
  /// A case of more than two registrations goes to the lowest authority common to all.
  case r14 = "R14"
  /// Higher levels see the cases below them, handle their own, and can hand one down.
  case r15 = "R15"
  /// A province may set a day by which pupils of grade 1 must be of school age.
  case r16 = "R16"
  /// A province may allow grades to be repeated and skipped.
  case r17 = "R17"
  /// A province has six years of primary school and three of lower secondary school, or five and four.
  case r18 = "R18"
  /// A province may admit graduates of earlier years to upper secondary schools.
  case r19 = "R19"
  /// A province sets the months of transfers, and whether those inside it need papers.
  case r20 = "R20"
}
