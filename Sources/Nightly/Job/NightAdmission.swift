import CaseBook
import Reports
import Rules
import Submission
import Trust

/// Decides which files of a night are what provinces have signed, and makes verified copies of those.
struct NightAdmission {
  private let night: Night
  private let admission: Admission

  init(
    _ workspace: Workspace, _ settings: WorkspaceSettings, _ night: Night, _ book: CaseStore
  ) throws(Failure) {
    self.night = night
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

  /// Copies what is admitted, and notes what is not; copies of a run that was killed are made anew.
  func run(_ results: inout NightResults) throws(Failure) {
    Folder.remove(night.admitted)
    try Folder.make(night.admitted)
    for name in try Folder.names(in: night.folder) where !name.hasSuffix(Night.manifestEnding) {
      do throws(TrustError) {
        let admitted = try admission.admit(name, from: try InboxFolder(night.folder), into: night.admitted)
        results.batches.append(
          AdmittedBatch(
            batch: admitted.manifest.batch.description, digest: admitted.manifest.digest.description))
      } catch {
        if error.isOwnFault { throw Failure(PackingText.refused(name, error)) }
        results.refusedFiles.append((name, PackingText.refused(name, error)))
      }
    }
  }
}
