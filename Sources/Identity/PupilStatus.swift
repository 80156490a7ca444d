/// Where a pupil stands (学生状态), as submissions code it.
public enum PupilStatus: UInt8, Sendable {
  case unknown = 0
  case inSchool = 1
  case suspended = 2
  case abroad = 3
  case otherLeave = 4
  case graduated = 5
  case resuming = 6
}

/// Business under way for a registration (在办业务).
public enum Business: UInt8, Sendable {
  case none = 0
  case informationChange = 1
  case problemRegistration = 2
  case transfer = 3
  case other = 7
}
