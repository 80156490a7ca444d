import Identity

/// How large the synthetic population is, and how much of what happens in it. Shares are 0…1.
public struct PopulationPlan: Sendable {
  public var seed: UInt64 = 1
  /// Rows of the register, second registrations included.
  public var registrations = 1_000_000
  /// Requests for a late registration.
  public var lateRequests = 10_000
  /// Registrations that are sent once more with something changed.
  public var changed = 0
  /// Requests for a transfer.
  public var transfers = 0
  /// 1…31; the first ones of a list that mixes big and small provinces.
  public var provinces = 8
  /// Share of children that are a twin.
  public var twins = 0.018
  /// Share of children that bear the name and birth date of another child of their county.
  public var namesakes = 0.002
  /// Second registrations for one first registration.
  public var duplicates = 0.015
  /// Of the second registrations, the share in another province.
  public var otherProvince = 0.6
  /// Of the second registrations, the share that repeats the first to the letter.
  public var exactDuplicates = 0.03
  /// Of the children registered once, the share whose record holds an error.
  public var singleErrors = 0.015
  /// Of the late requests, the share for children who are registered.
  public var lateRegistered = 0.3
  /// Of the requests for children who are not, the share for each of: twins, siblings, namesakes of registered ones.
  public var lateRelatives = 0.1
  /// Of the late requests, the share that holds what cannot be right.
  public var lateInvalid = 0.02
  /// Of the late requests, the share made a second time in the same night by another school.
  public var lateTwice = 0.003
  /// The night of the files and the last day on which a request was made, YYYYMMDD.
  public var date = 20_261_124

  public init() {}

  /// What is wrong with the plan, or `nil`: the option's name and the values that it may have.
  public var defect: (option: String, allowed: String)? {
    if !(1...1_000_000_000).contains(registrations) { return ("--registrations", "1 to 1,000,000,000") }
    if !(0...100_000_000).contains(lateRequests) { return ("--late", "0 to 100,000,000") }
    if !(0...registrations).contains(changed) { return ("--changed", "0 to the number of registrations") }
    if !(0...registrations).contains(transfers) { return ("--transfers", "0 to the number of registrations") }
    if !(1...ProvinceFacts.all.count).contains(provinces) { return ("--provinces", "1 to \(ProvinceFacts.all.count)") }
    if !(20_000_101...20_781_231).contains(date) || BirthDate(decimal: UInt32(date)) == nil {
      return ("--date", "a day as YYYYMMDD")
    }
    let shares = [
      ("--twins", twins), ("--namesakes", namesakes), ("--duplicates", duplicates), ("--other-province", otherProvince),
      ("--exact", exactDuplicates), ("--single-errors", singleErrors), ("--late-registered", lateRegistered),
      ("--late-invalid", lateInvalid), ("--late-twice", lateTwice),
    ]
    for (option, share) in shares where !(0...1).contains(share) { return (option, "0 to 1") }
    if !(0...0.3).contains(lateRelatives) { return ("--late-relatives", "0 to 0.3") }
    return nil
  }

  /// Children with a registration: the others of the rows are second ones.
  var children: Int { max(1, Int((Double(registrations) / (1 + duplicates)).rounded())) }
  var secondRegistrations: Int { max(0, registrations - children) }
}
