import Testing

@testable import Population

struct LateRequestTests {
  private static let sample = RegisterSample(.small(registrations: 30_000, late: 5000) { $0.singleErrors = 0.05 })

  @Test func oneRowARequest() {
    #expect(Self.sample.requests.count == 5000)
    #expect(Set(Self.sample.lateTruth.map(\.request)) == Set(Self.sample.requests.keys))
    for (id, row) in Self.sample.requests {
      #expect(id.wholeMatch(of: /[1-6][0-9]0000-L[0-9]{9}/) != nil)
      #expect(row["student_number"] == "")
      #expect(row["applied_on"]?.wholeMatch(of: /202611(22|23|24)/) != nil)
    }
  }

  @Test func sharesAreThoseOfThePlan() {
    let truth = Self.sample.lateTruth
    let share = { (relation: Relation) in
      Double(truth.count { $0.relation == relation.rawValue }) / Double(truth.count)
    }
    #expect(abs(share(.same) - 0.3) < 0.03)
    for relation in [Relation.twin, .sibling, .namesake] { #expect(abs(share(relation) - 0.07) < 0.015) }
    #expect((0.0005...0.008).contains(share(.sameNight)))
    let invalid = truth.count { $0.errors.contains { ["check-character", "impossible-date", "unknown-school"].contains($0) } }
    #expect(abs(Double(invalid) / Double(truth.count) - 0.02) < 0.008)
  }

  @Test func theRegisteredAreInTheRegister() throws {
    for line in Self.sample.lateTruth {
      switch line.relation {
      case "same":
        let record = try #require(Self.sample.rows[line.record])
        let request = try #require(Self.sample.requests[line.request])
        for label in line.errors {
          switch ErrorKind(rawValue: label)?.field {
          case .name: #expect(record["name"] != request["name"])
          case .number: #expect(record["id_number"] != request["id_number"])
          case .birthDate: #expect(record["birth_date"] != request["birth_date"])
          case .guardian: #expect(record["guardian_name"] != request["guardian_name"])
          default: break
          }
        }
      case "same-night": #expect(Self.sample.requests[line.record] != nil)
      default: #expect(line.record.isEmpty)
      }
    }
  }

  @Test func noRegisteredChildIsAskedForTwice() {
    let records = Self.sample.lateTruth.filter { $0.relation == "same" }.map(\.record)
    #expect(Set(records).count == records.count)
    let doubles = Set(Self.sample.truth.flatMap { [$0.a, $0.b] })
    #expect(records.allSatisfy { !doubles.contains($0) })
  }

  @Test func newChildrenHaveNumbersOfTheirOwn() {
    let numbers = Set(Self.sample.rows.values.compactMap { $0["id_number"] }.filter { !$0.isEmpty })
    for line in Self.sample.lateTruth where line.record.isEmpty && line.errors.isEmpty {
      #expect(!numbers.contains(Self.sample.requests[line.request]?["id_number"] ?? ""))
    }
  }
}
