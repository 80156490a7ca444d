import ArgumentParser
import Console
import Engine
import Population
import Reports
import Submission

struct SynthesiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthesise",
    abstract: "Makes a register of children who do not exist, with the truth about who is registered twice.",
    discussion: """
      Writes register/PROVINCE-DATE-register-001.csv.zst and late/PROVINCE-DATE-late-001.csv.zst, truth.csv (pairs of one \
      child), late-truth.csv (whom each request is for) and lookalikes.csv (twins, siblings and namesakes, who are two) \
      into a new folder. With --changed and --transfers also changed/PROVINCE-DATE-register-002.csv.zst, registrations that are \
      sent once more, with changes.csv, and transfer/PROVINCE-DATE-transfer-001.csv.zst with transfer-truth.csv. The same options give the same bytes. Exit codes: 0 done, 1 failed, 2 wrong usage.
      """)

  @OptionGroup var population: PopulationOptions

  @Option(name: .shortAndLong, help: "Folder for the files; new or empty.")
  var output: String

  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    var folder = try OutputFolder.begin(at: output)
    let files = SyntheticFiles(
      register: SyntheticRegister(population.plan), workers: working.workers, terminal: terminal)
    try files.write(to: &folder)
    try publish(folder)
    terminal.endProgress()
    terminal.say(
      SynthesiseText.done(
        registrations: population.plan.registrations, lateRequests: population.plan.lateRequests,
        provinces: population.plan.provinces, folder: output))
  }

  private func publish(_ folder: consuming OutputFolder) throws(Failure) {
    do { try folder.publish() } catch { throw Failure(error) }
  }
}

/// The options that make up a ``PopulationPlan``.
struct PopulationOptions: ParsableArguments {
  @Option(help: "Rows of the register, second registrations included.")
  var registrations = 1_000_000

  @Option(help: "Requests for a late registration.")
  var late = 10_000

  @Option(help: "Registrations sent once more, with something changed.")
  var changed = 0

  @Option(help: "Requests for a transfer.")
  var transfers = 0

  @Option(help: "Seed of everything that is drawn.")
  var seed: UInt64 = 1

  @Option(help: "Number of provinces, 1–31.")
  var provinces = 8

  @Option(help: "Share of children that are a twin.")
  var twins = 0.018

  @Option(help: "Share of children with the name and birth date of another child of their county.")
  var namesakes = 0.002

  @Option(help: "Second registrations for each first one.")
  var duplicates = 0.015

  @Option(help: "Share of the second registrations that are in another province.")
  var otherProvince = 0.6

  @Option(help: "Share of the second registrations that repeat the first to the letter.")
  var exact = 0.03

  @Option(help: "Share of children registered once whose record holds an error.")
  var singleErrors = 0.015

  @Option(help: "Share of the late requests that are for registered children.")
  var lateRegistered = 0.3

  @Option(
    help: "Of the other late requests, the share for each of twins, siblings and namesakes of registered children.")
  var lateRelatives = 0.1

  @Option(help: "Share of the late requests that cannot be right.")
  var lateInvalid = 0.02

  @Option(help: "Share of the late requests made a second time in the same night.")
  var lateTwice = 0.003

  @Option(help: "Night of the submissions, YYYYMMDD.")
  var date = 20_261_124

  var plan: PopulationPlan {
    var plan = PopulationPlan()
    plan.seed = seed
    plan.registrations = registrations
    plan.lateRequests = late
    plan.changed = changed
    plan.transfers = transfers
    plan.provinces = provinces
    plan.twins = twins
    plan.namesakes = namesakes
    plan.duplicates = duplicates
    plan.otherProvince = otherProvince
    plan.exactDuplicates = exact
    plan.singleErrors = singleErrors
    plan.lateRegistered = lateRegistered
    plan.lateRelatives = lateRelatives
    plan.lateInvalid = lateInvalid
    plan.lateTwice = lateTwice
    plan.date = date
    return plan
  }

  func validate() throws {
    if let defect = plan.defect { throw ValidationError("\(defect.option): \(defect.allowed)") }
  }
}
