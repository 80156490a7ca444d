import Testing

@testable import Population

struct ChangedAndTransferTests {
  private static let sample = RegisterSample(
    .small(registrations: 5000) {
      $0.changed = 400
      $0.transfers = 300
    })

  @Test("a registration that is sent once more differs in what is said, and in nothing else")
  func changes() throws {
    let chunk = Self.sample.register.changedRegistrations(0..<400)
    let rows = RegisterSample.rows(of: chunk, header: SyntheticRegister.registerHeader)
    let changes = Dictionary(uniqueKeysWithValues: RegisterSample.lines(chunk.truth).map { ($0[0], $0[1]) })
    #expect(rows.count == 400 && Set(rows.keys) == Set(changes.keys))
    #expect(Set(changes.values) == ["telephone", "guardian", "school"])
    for (id, row) in rows {
      let before = try #require(Self.sample.rows[id])
      let differing = Set(row.keys.filter { row[$0] != before[$0] })
      switch changes[id] {
      case "telephone": #expect(differing == ["guardian_phone"])
      case "guardian": #expect(differing == ["guardian_name"])
      default: #expect(differing.contains("school_code") && differing.isSubset(of: ["school_code", "enrolled"]))
      }
    }
  }

  @Test("a transfer names the school and the number of a registration, of no registration twice")
  func transfers() throws {
    let chunk = Self.sample.register.transfers(0..<300)
    let rows = RegisterSample.rows(of: chunk, header: SyntheticRegister.transferHeader)
    let truth = RegisterSample.lines(chunk.truth)
    #expect(rows.count == 300 && truth.count == 300 && Set(truth.map { $0[1] }).count == 300)
    for line in truth {
      let (row, registered) = (try #require(rows[line[0]]), try #require(Self.sample.rows[line[1]]))
      #expect(row["out_school_code"] == registered["school_code"])
      #expect(row["school_code"] != "" && line[0].prefix(2) == row["school_division"]?.prefix(2))
      if line[2].isEmpty {
        for column in ["name", "student_number", "birth_date", "id_number"] {
          #expect(row[column] == registered[column], "\(column)")
        }
      }
    }
    #expect((5...30).contains(truth.count { !$0[2].isEmpty }))
  }
}
