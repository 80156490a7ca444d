import Identity

/// What becomes of a row: a registration of the batch, or a reject.
extension RegistrationParser {
  /// Adds the row to `batch`, as a registration or as a reject.
  func admit(_ fields: borrowing RowFields, line: UInt32, into batch: inout RegistrationBatch) {
    var recordID = fields[field(.recordID)]
    if !recordID.isRecordID {
      recordID = recordID.extracting(recordID.trimmedRange)
      guard recordID.isRecordID else {
        let reason: RejectReason = recordID.isEmpty ? .emptyValue : .malformedValue
        return batch.rejects.append(reject(fields, reason, column: .recordID, line: line))
      }
    }
    // Read where it is to stay: a copy would wait for what has just been written.
    let place = batch.registrations.count
    batch.registrations.append(Registration())
    if let fault = parse(fields, into: &batch.registrations[place]) {
      batch.registrations.removeLast()
      return batch.rejects.append(reject(fields, fault.reason, column: fault.column, line: line))
    }
    if header.kind.isRequest {
      var details = RequestDetails(kind: header.kind)
      if let fault = parseDetails(fields, into: &details) {
        batch.registrations.removeLast()
        return batch.rejects.append(reject(fields, fault.reason, column: fault.column, line: line))
      }
      batch.requests.append(details)
    }
    batch.recordIDs.append(recordID)
    batch.lines.append(line)
  }

  /// The reject of a row; of one that is broken as a whole, the column is looked for.
  func reject(_ fields: borrowing RowFields, _ reason: RejectReason, column faulty: Column?, line: UInt32) -> Reject {
    let recordID = fields[field(.recordID)]
    let id = recordID.extracting(recordID.trimmedRange)
    let column = faulty ?? (reason == .nulByte || reason == .undecodable ? brokenColumn(fields) : nil)
    let isSpreadsheetError = faulty.map { fields[field($0)].isSpreadsheetError } ?? false
    return Reject(
      line: line, column: column?.name, reason: isSpreadsheetError ? .spreadsheetError : reason,
      maskedValue: column.map { $0.masked(fields[field($0)]) } ?? "", recordID: id.isRecordID ? id.text : nil)
  }

  /// The first column that holds a NUL or what could not be decoded; `nil` if that is in none of the columns.
  private func brokenColumn(_ fields: borrowing RowFields) -> Column? {
    for column in Column.allCases {
      let field = fields[self.field(column)]
      if field.first(0) != nil || field.utf8PrefixCount < field.count { return column }
    }
    return nil
  }
}
