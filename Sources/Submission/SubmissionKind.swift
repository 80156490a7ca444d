/// Which of the two things a file holds.
public enum SubmissionKind: String, Sendable, CaseIterable {
  case register
  case late
}
