import CaseBook
import Engine
import Reports
import Rules
import Submission
import Trust

/// Decides which files of a night are what provinces have signed, and makes verified copies of those.
struct NightAdmission {
  private let night: Night
  private let today: CalendarDay
  private let admission: Admission

  init(
    _ workspace: Workspace, _ settings: WorkspaceSettings, _ night: Night, today: CalendarDay, _ book: CaseStore
  ) throws(Failure) {
    self.night = night
    self.today = today
    let earlier = try orFail { () throws(CaseBookError) in try book.batches(exceptOfNight: night.name) }
    let history = AdmissionHistory(
      earlier.compactMap { entry in
        guard let batch = BatchName(entry.batch), let digest = ContentDigest(entry.digest) else { return nil }
        return (batch, digest)
      })
    admission = Admission(
      trusted: try KeyFiles.trustedKeys(workspace.trustedKeys), day: night.day, history: history,
      openingKey: try settings.openingKey.map(workspace.file).map(KeyFiles.openingKey))
  }

  /// Copies what is admitted, and notes what is not; copies of a run that was killed are made anew. `stream` reads the copies
  /// of registrations and requests, for they must have as many rows as were signed.
  func run(_ stream: SubmissionStream, _ results: inout NightResults) throws(Failure) {
    Folder.remove(night.admitted)
    try Folder.make(night.admitted)
    let inbox = try night.openFolder()
    let names = try Folder.names(in: night.folder).filter { !$0.hasSuffix(Manifest.ending) }
    var days = AdmissionDays(of: night, today: today)
    for name in names {
      var admission = admission
      admission.day = days[name]
      do throws(TrustError) {
        let admitted = try admission.admit(name, from: inbox, into: night.admitted)
        if let path = admitted.path {
          try check(path, admitted.manifest, stream)
          if admitted.manifest.protection == .sealed { results.sealedNames[Folder.name(path)] = name }
        }
        results.batches.append(
          AdmittedBatch(
            batch: admitted.manifest.batch.description, digest: admitted.manifest.digest.description))
      } catch {
        if error.isMachineFault { throw Failure(PackingText.refused(name, error)) }
        results.refusedFiles.append((name, PackingText.refused(name, error)))
      }
    }
    try days.note(names)
  }

  /// Throws `rowsDiffer`, and removes the copy. A copy that cannot be read to its end is refused for that, later.
  private func check(_ path: String, _ manifest: Manifest, _ stream: SubmissionStream) throws(TrustError) {
    guard manifest.batch.kind.holdsPupils else { return }
    var stream = stream
    stream.kind = manifest.batch.kind
    let outcome = stream.run([path]) {
    } _: { _, _, _ in
    }.outcomes[0]
    if outcome.error != nil { return }
    do {
      try manifest.check(rows: outcome.rows)
    } catch {
      Folder.remove(path)
      throw error
    }
  }
}
