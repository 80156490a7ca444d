import Identity

extension RawRecord {
  /// What else is wrong with a row that was rejected for one value, so that all of it can be corrected at once: a value that is
  /// refused is replaced by one that is not, and the row is read again. Nothing of a row without a record id, which may be no pupil's.
  public func furtherFaults(after first: Reject, kind: SubmissionKind, on day: BirthDate) -> [Reject] {
    var values = Dictionary(uniqueKeysWithValues: Column.allCases.map { ($0, self[$0]) })
    var (faults, reject) = ([Reject](), first)
    if first.recordID == nil { return faults }
    while reject.reason.isOfValue, let column = Column.allCases.first(where: { $0.name == reject.column }),
      let value = column.acceptable, values[column] != value
    {
      values[column] = value
      guard let batch = try? RegistrationBatch(row: values, kind: kind, on: day), let next = batch.rejects.first
      else { break }
      reject = next
      reject.line = first.line
      faults.append(reject)
    }
    return faults
  }
}

extension RejectReason {
  fileprivate var isOfValue: Bool {
    switch self {
    case .emptyValue, .impossibleDate, .unknownCode, .malformedValue, .spreadsheetError: true
    default: false
    }
  }
}

extension Column {
  /// A value that no row is rejected for; `nil` where there is none that can be.
  fileprivate var acceptable: String? {
    switch self {
    case .name: "某"
    case .sex: "0"
    case .birthDate: "20150307"
    case .schoolCode, .outSchoolCode: "2141000001"
    case .grade, .status: "1"
    case .enrolled: "202409"
    case .idType, .ethnicity, .business, .appliedOn: ""
    default: nil
    }
  }
}
