import Foundation
import Submission
import TestSupport
import Testing

@testable import Trust

struct BatchPackerTests {
  @Test(
    "a payload whose manifest cannot be written is not left behind, and the batch can be packed again",
    arguments: [true, false])
  func noManifest(isSealed: Bool) throws {
    let workspace = try Workspace()
    let path = try workspace.write(SampleSubmission.csv(rows: 20), "rows.csv")
    // Where the manifest is to be written first.
    try workspace.write("in the way", "out/410000-20261124-late-001.manifest.json.part/file")
    let sealingKey = isSealed ? SealingKey(name: "ministry", publicKey: OpeningKey().publicKey) : nil
    let packer = BatchPacker(key: SigningKey(), sealingKey: sealingKey)
    #expect {
      _ = try packer.pack(path, as: TrustSample.batch, into: workspace.path("out"))
    } throws: { error in
      if case .cannotWrite? = error as? PackingError { true } else { false }
    }
    #expect(try workspace.names(in: "out") == ["410000-20261124-late-001.manifest.json.part"])
    try FileManager.default.removeItem(atPath: workspace.path("out/410000-20261124-late-001.manifest.json.part"))
    let manifest = try packer.pack(path, as: TrustSample.batch, into: workspace.path("out"))
    #expect(try workspace.names(in: "out") == [manifest.file, "410000-20261124-late-001.manifest.json"])
  }
}
