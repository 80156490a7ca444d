/// What a run did, for `summary.json`: the same for the same input, but for what stands under `measured`.
public struct RunSummary: Sendable, Hashable {
  /// What became of one file: rows = admitted + rejected, always.
  public struct File: Sendable, Hashable {
    public var name: String
    public var kind: String
    public var admitted: Int
    public var rejected: Int
    /// Why the whole file was refused; `nil` where it was used.
    public var refusal: String?
    /// Columns that are not known, as the file spells them; they are ignored.
    public var unknownColumns: [String]

    public var rows: Int { admitted + rejected }

    public init(
      name: String, kind: String, admitted: Int, rejected: Int, refusal: String? = nil, unknownColumns: [String] = []
    ) {
      self.name = name
      self.kind = kind
      self.admitted = admitted
      self.rejected = rejected
      self.refusal = refusal
      self.unknownColumns = unknownColumns
    }
  }

  /// What one blocking rule made.
  public struct Blocking: Sendable, Hashable {
    public struct Block: Sendable, Hashable {
      /// What the block's registrations share, masked.
      public var maskedKey: String
      public var registrations: Int

      public init(maskedKey: String, registrations: Int) {
        self.maskedKey = maskedKey
        self.registrations = registrations
      }
    }

    public var rule: String
    /// Pairs that this rule is the first to find.
    public var pairs: Int
    public var largestBlocks: [Block]
    /// Pairs that the block size limit left out.
    public var pairsLeftOut: Int
    public var blocksOverLimit: Int

    public init(rule: String, pairs: Int, largestBlocks: [Block], pairsLeftOut: Int, blocksOverLimit: Int) {
      self.rule = rule
      self.pairs = pairs
      self.largestBlocks = largestBlocks
      self.pairsLeftOut = pairsLeftOut
      self.blocksOverLimit = blocksOverLimit
    }
  }

  /// A name and how many there are of it.
  public struct Count: Sendable, Hashable {
    public var name: String
    public var count: Int

    public init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  public var command: String
  public var engineVersion: String
  public var modelVersion: String
  /// `nil` where no verdicts were given.
  public var ruleSetVersion: String?
  public var files: [File] = []
  public var blocking: [Blocking] = []
  public var pairsReported = 0
  /// Pairs of a sweep that clustering keeps apart.
  public var pairsApart: Int?
  public var clusters: Int?
  /// Empty where no verdicts were given.
  public var verdicts: [Count] = []
  /// Of a night in which provinces are expected to send something, those that did not.
  public var silent: [SilentProvince]?
  public var measured: MeasuredRun?

  public init(command: String, engineVersion: String, modelVersion: String, ruleSetVersion: String? = nil) {
    self.command = command
    self.engineVersion = engineVersion
    self.modelVersion = modelVersion
    self.ruleSetVersion = ruleSetVersion
  }
}

/// What was measured: never the same twice.
public struct MeasuredRun: Sendable, Hashable {
  public struct Stage: Sendable, Hashable {
    public var name: String
    public var seconds: Double
    /// Of all workers together.
    public var cpuSeconds: Double
    public var rows: Int
    public var bytes: Int

    public init(name: String, seconds: Double, cpuSeconds: Double, rows: Int, bytes: Int) {
      self.name = name
      self.seconds = seconds
      self.cpuSeconds = cpuSeconds
      self.rows = rows
      self.bytes = bytes
    }
  }

  public var workers: Int
  public var wallSeconds: Double
  public var cpuSeconds: Double
  public var peakMemoryBytes: Int
  public var stages: [Stage]

  public init(workers: Int, wallSeconds: Double, cpuSeconds: Double, peakMemoryBytes: Int, stages: [Stage]) {
    self.workers = workers
    self.wallSeconds = wallSeconds
    self.cpuSeconds = cpuSeconds
    self.peakMemoryBytes = peakMemoryBytes
    self.stages = stages
  }
}
