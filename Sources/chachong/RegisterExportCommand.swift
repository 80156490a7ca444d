import ArgumentParser
import Console
import Engine
import Identity
import Register
import Reports
import Submission

extension RegisterCommand {
  /// `chachong register export`: what counts in a register, for another system.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Writes all registrations that count into one file.",
      discussion: """
        Without --from as the register keeps them: names and numbers in their canonical form, an ellipsis for what is kept as a \
        hash alone (former names, some foreign numbers, the ends of long names), what is odd about a row, and which line of which \
        submission it was. With --from as their provinces wrote them, from the submissions that were enrolled, such as \
        a workspace's archive: a submission file, from which another register can be made. Names, numbers and birth dates are \
        masked unless --unmasked.
        """)

    @OptionGroup var options: Options

    @Option(name: .shortAndLong, help: "File to write: .csv, .csv.gz or .csv.zst.", completion: .file())
    var output: String

    @Option(parsing: .upToNextOption, help: "Folders with the submissions that were enrolled.", completion: .directory)
    var from: [String] = []

    @Option(help: "Only registrations of this province, such as 410000.")
    var province: String?

    @Option(help: "Encoding of the submissions: utf-8 or gb18030. (default: found out for each)")
    var encoding: TextEncoding?

    @Flag(help: "Write names, numbers and birth dates in full.")
    var unmasked = false

    func validate() throws {
      if let province, Division(provinceCode: province) == nil {
        throw ValidationError("--province: the code of a province, such as 410000")
      }
    }

    func run() throws {
      let register = try orFail { () throws(RegisterError) in try Register(at: options.register) }
      let export = RegisterExport(of: register, province: province.flatMap(Division.init(provinceCode:)))
      let count = try orFail { () throws(ExportError) in
        from.isEmpty ? try writeKept(export) : try writeWritten(export)
      }
      options.common.makeTerminal().say(RegisterText.exported(count, to: output, isMasked: !unmasked))
    }

    private func writeKept(_ export: RegisterExport) throws(ExportError) -> Int {
      let file = try writing { () throws(SubmissionError) in try ExportFile<KeptRow>(output) }
      try export.forEachKept { (found) throws(ExportError) in
        let row = KeptRow(RecordText(enrolled: found), flags: found.registration.flags, isMasked: !unmasked)
        try writing { () throws(SubmissionError) in try file.append(row) }
      }
      try writing { () throws(SubmissionError) in try file.close() }
      return file.count
    }

    private func writeWritten(_ export: RegisterExport) throws(ExportError) -> Int {
      let file = try writing { () throws(SubmissionError) in try ExportFile<WrittenRow>(output) }
      let submissions = try SubmissionFiles(in: from)
      try export.forEachWritten(in: submissions, encoding: encoding) { (raw) throws(ExportError) in
        let row = WrittenRow(RecordText(raw), isMasked: !unmasked)
        try writing { () throws(SubmissionError) in try file.append(row) }
      }
      try writing { () throws(SubmissionError) in try file.close() }
      return file.count
    }

    private func writing<Result>(_ body: () throws(SubmissionError) -> Result) throws(ExportError) -> Result {
      do { return try body() } catch { throw .file(output, error) }
    }
  }
}
