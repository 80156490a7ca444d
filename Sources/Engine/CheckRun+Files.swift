import Identity
import Register
import Submission

extension CheckRun {
  /// What one worker keeps of the files that stream past it.
  private struct Passed: Sendable {
    var hits: CheckJoin.Hits
    var batches: [Batch] = []
  }

  private struct Batch: Sendable {
    var place: SubmissionStream.Place
    var recordIDs: RecordIDs
    var lines: [UInt32]

    func rejects(_ indices: some Sequence<Int>) -> [Reject] {
      indices.map { Reject(repeatedRecordID: recordIDs[$0], line: lines[$0]) }
    }
  }

  /// Streams the files past the requests. When a file turns out to be refused after some of it has passed, the others are streamed
  /// again without it: nothing of a refused file may count.
  func stream(
    _ paths: Sources, past join: CheckJoin
  ) throws(RegisterError) -> (hits: CheckJoin.Hits, outcomes: [FileOutcome]) {
    if paths.files.isEmpty { return (join.emptyHits(), []) }
    let index = join.keyIndex(seed: join.seed)
    var files = SubmissionStream.inOrder(paths.files)
    var refused: [FileOutcome] = []
    while true {
      var (states, outcomes) = sources.run(files) {
        Passed(hits: join.emptyHits())
      } _: { state, place, batch in
        let sounds = batch.registrations.span.sounds
        for pair in index.pairs(with: batch.registrations.span, sounds: sounds.span) {
          let row = Int(pair.place)
          state.hits.candidates.append(
            CheckJoin.Candidate(
              request: pair.request, rule: pair.rule, registration: batch.registrations[row],
              record: .id(batch.recordIDs[row]), row: CheckJoin.Row(file: place.file, line: batch.lines[row])))
        }
        state.hits.count(batch.registrations.span, sounds: sounds.span)
        state.batches.append(Batch(place: place, recordIDs: batch.recordIDs, lines: batch.lines))
      }
      let batches = states.flatMap(\.batches).filter { outcomes[$0.place.file].error == nil }.sorted {
        $0.place < $1.place
      }
      let repeated = RepeatedRecordIDs.find(in: batches.map(\.recordIDs), workers: sources.workers)
      sources.limits.refuseRepeating(repeated, files: batches.map(\.place.file), &outcomes) { batch, indices in
        batches[batch].rejects(indices)
      }
      let bad = outcomes.filter { $0.error != nil }
      if bad.contains(where: { $0.registrations > 0 }) {
        refused += bad
        files.removeAll { path in bad.contains { $0.path.utf8.elementsEqual(path.utf8) } }
        continue
      }
      var hits = join.emptyHits()
      for state in states { hits.merge(state.hits) }
      states = []
      var dropped = Dictionary(grouping: repeated, by: \.batch).mapValues { Set($0.map(\.index)) }
      for (batch, indices) in try paths.enrolledRows(of: batches.map(\.recordIDs), workers: sources.workers) {
        dropped[batch, default: []].formUnion(indices)
      }
      drop(dropped, of: batches, in: files, from: &hits, &outcomes)
      return (hits, outcomes + refused)
    }
  }

  /// Of rows with one record id only the first counts: the others, by batch, are taken back, and read again for the terms that were counted.
  private func drop(
    _ repeated: [Int: Set<Int>], of batches: [Batch], in files: [String], from hits: inout CheckJoin.Hits,
    _ outcomes: inout [FileOutcome]
  ) {
    guard !repeated.isEmpty else { return }
    var rows: Set<CheckJoin.Row> = []
    for (index, indices) in repeated {
      let batch = batches[index]
      rows.formUnion(indices.map { CheckJoin.Row(file: batch.place.file, line: batch.lines[$0]) })
      outcomes[batch.place.file].reject(batch.rejects(indices))
    }
    hits.candidates.removeAll { $0.row.map(rows.contains) ?? false }

    let (affected, droppedRows) = (Set(rows.map(\.file)).sorted(), rows)
    var stream = sources
    stream.onProgress = nil
    let (dropped, _) = stream.run(affected.map { files[$0] }) {
      [Registration]()
    } _: { dropped, place, batch in
      let file = affected[place.file]
      for index in batch.lines.indices where droppedRows.contains(CheckJoin.Row(file: file, line: batch.lines[index])) {
        dropped.append(batch.registrations[index])
      }
    }
    for registrations in dropped { hits.count(registrations.span, times: -1) }
  }
}
