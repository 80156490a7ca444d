import Identity
import Linkage
import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct ModelEstimateTests {
  /// Else nobody could repeat the built-in model.
  @Test func anyNumberOfWorkersLearnsTheSameModel() throws {
    var random = RandomRegistrations(seed: 41)
    var batch = RegistrationBatch()
    batch.registrations = random.next(100)
    batch.recordIDs = RecordIDs((0..<100).map { "410000-\($0)" })
    let table = RegistrationTable([batch])
    let models = try [1, 2, 5].map { workers in
      var estimate = ModelEstimate(workers: Workers(count: workers))
      (estimate.strangerPairs, estimate.training.iterations) = (500, 3)
      return try estimate.run(table, source: "test").json
    }
    #expect(models[0] == models[1])
    #expect(models[0] == models[2])
  }
}
