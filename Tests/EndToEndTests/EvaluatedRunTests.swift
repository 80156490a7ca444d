import Foundation
import Linkage
import Reports
import Testing

@testable import chachong

/// What `evaluate` makes of an output folder and the truth, without running the program.
@Suite struct EvaluatedRunTests {
  /// A folder that is gone when the value is.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "evaluated-run-\(UUID().uuidString)")

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files {
        try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
      }
    }

    func path(_ name: String) -> String { url.appending(path: name).path }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  private func sweepFolder() throws -> Folder {
    try Folder([
      "pairs.csv": "record_a,record_b,probability\na,b,0.99\nx,y,0.6\nc,d,0.4\n",
      "truth.csv": "record_a,record_b,errors\na,b,sex|homophone\nd,c,\n",
    ])
  }

  private func checkFolder() throws -> Folder {
    try Folder([
      "verdicts.csv":
        "request_id,verdict,matched_record\nq1,duplicate,r1\nq2,clear,\nq3,review,r9\nq4,duplicate,q5\nq5,duplicate,q4\n",
      "late-truth.csv":
        "request_id,record_id,errors,relation\nq1,r1,sex,same\nq2,r2,,same\nq3,,,twin\nq4,,,stranger\nq5,q4,,same-night\n",
    ])
  }

  private func failure(_ body: () throws -> Void) -> Text? {
    do {
      try body()
      return nil
    } catch { return (error as? Failure)?.text }
  }

  @Test func wrongPairsOfASweep() throws {
    let folder = try sweepFolder()
    let sweep = try EvaluatedSweep(folder: folder.url.path, truth: folder.path("truth.csv"), lookalikes: nil)
    #expect(sweep.evaluation.atHalf == Accuracy(truePositives: 1, falsePositives: 1, falseNegatives: 1))
    #expect(sweep.wrong.falsePositives == [RecordPair("x", "y")])
    #expect(sweep.wrong.falseNegatives == [RecordPair("c", "d")])
  }

  @Test(
    "a probability that is none is told with its file, line and column", arguments: ["", "high", "1.5", "nan", "-0.1"])
  func noProbability(text: String) throws {
    let folder = try Folder([
      "pairs.csv": "record_a,record_b,probability\na,b,0.99\n\n\"x\n\",y,0.6\nc,d,\(text)\n",
      "truth.csv": "record_a,record_b,errors\na,b,\n",
    ])
    let told = failure {
      _ = try EvaluatedSweep(folder: folder.url.path, truth: folder.path("truth.csv"), lookalikes: nil)
    }
    #expect(told == EvaluationText.noProbability(in: "\(folder.url.path)/pairs.csv", line: 6, "probability"))
  }

  @Test func twoRequestsOfOneNightAreBothRightlyHeld() throws {
    let folder = try checkFolder()
    let check = try EvaluatedCheck(folder: folder.url.path, truth: folder.path("late-truth.csv"))
    #expect(check.evaluation.registered == 4 && check.evaluation.rightRecord == 3)
    #expect(check.evaluation.new == 1 && check.evaluation.newHeld == 1)
    #expect(check.wrong.falsePositives == [RecordPair("q3", "r9")])
    #expect(check.wrong.falseNegatives == [RecordPair("q2", "r2")])
  }

  @Test("requests of one night for one child are rightly held for one another, and none is a copy unless it is said")
  func requestsForOneChild() throws {
    let folder = try Folder([
      "verdicts.csv": """
      request_id,verdict,matched_record
      q1,duplicate,q3
      q2,duplicate,q3
      q3,duplicate,q2
      q4,duplicate,q5
      q5,duplicate,r1

      """,
      "late-truth.csv": """
      request_id,record_id,errors,relation
      q1,,,stranger
      q2,q1,sex,same-night
      q3,q1,exact,same-night
      q4,r1,homophone,same
      q5,r1,homophone,same

      """,
    ])
    let check = try EvaluatedCheck(folder: folder.url.path, truth: folder.path("late-truth.csv")).evaluation
    #expect(check.registered == 5 && check.rightRecord == 5)
    #expect(check.kinds.map(\.kind) == ["exact", "homophone", "sex"] && check.kinds.map(\.total) == [2, 2, 2])
  }

  @Test("verdicts that are missing, and those of which the truth tells nothing, are counted apart")
  func lostVerdicts() throws {
    let folder = try checkFolder()
    try "request_id,verdict,matched_record\nq1,duplicate,r1\nq4,clear,\nt1,accepted,r7\n"
      .write(toFile: folder.path("verdicts.csv"), atomically: true, encoding: .utf8)
    let check = try EvaluatedCheck(folder: folder.url.path, truth: folder.path("late-truth.csv"))
    #expect(check.evaluation.withoutVerdict == 3 && check.evaluation.notInTruth == 1)
    #expect(check.evaluation.registered == 2 && check.evaluation.new == 0 && check.wrong.falsePositives.isEmpty)
    let text = EvaluationScreen.text(of: check.evaluation)
    #expect(text.contains("requests without a verdict: 3\n"))
    #expect(text.contains("verdicts on requests that the truth does not have: 1\n"))
  }

  @Test func filesAreAllThereAndNamed() throws {
    let folder = try sweepFolder()
    let sweep = try EvaluatedSweep(folder: folder.url.path, truth: folder.path("truth.csv"), lookalikes: nil)
    var output = try OutputFolder(at: folder.path("out"))
    try EvaluationFiles(language: .chinese, isMasked: true).write(sweep, to: &output)
    try output.publish()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
    #expect(names == ["evaluation.txt", "precision-recall.svg", "recall.csv", "reliability.svg"])
    let recall = try String(contentsOfFile: folder.path("out/recall.csv"), encoding: .utf8)
    #expect(recall.contains("error,homophone,1,1,1.000000"))
  }

  @Test func whatCannotBeEvaluatedIsSaid() throws {
    let (sweep, check) = (try sweepFolder(), try checkFolder())
    let empty = try Folder([:])
    #expect(
      failure { _ = try EvaluatedRun.kind(of: empty.url.path) } == EvaluationText.nothingToEvaluate(empty.url.path))
    let missing = failure {
      _ = try EvaluatedRun(folder: check.url.path, truth: sweep.path("truth.csv"), lookalikes: nil)
    }
    #expect(missing == EvaluationText.noColumn("request_id", in: sweep.path("truth.csv")))
    let command = try EvaluateCommand.parse([
      sweep.url.path, "--truth", sweep.path("truth.csv"), "--compare", check.url.path,
    ])
    #expect(failure { try command.run() } == EvaluationText.notComparable(sweep.url.path, check.url.path))
  }
}
