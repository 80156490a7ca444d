import Identity
import Testing

@testable import Population

struct PeopleTests {
  private static let people = People(plan: .small(registrations: 60_000))

  @Test func childrenOfAHouseholdShareIt() {
    for index in 0..<2000 {
      let household = Household(ofChild: index, plan: Self.people.plan)
      #expect(household.children.contains(index))
      for child in household.children { #expect(Household(ofChild: child, plan: Self.people.plan).children == household.children) }
    }
  }

  @Test func twinsAreAlikeInAllButNameAndNumber() {
    var twins = 0
    for index in 0..<20_000 {
      let household = Household(ofChild: index, plan: Self.people.plan)
      guard household.hasTwins, index == household.firstChild else { continue }
      twins += 1
      let (a, b) = (Self.people.child(at: index), Self.people.child(at: index + 1))
      #expect(a.birthDate == b.birthDate)
      #expect(a.grade == b.grade)
      #expect(a.family.fatherPhone == b.family.fatherPhone)
      #expect(a.sequence != b.sequence)
      #expect(abs(Int(a.sequence) - Int(b.sequence)) <= 31 || abs(Int(a.sequence) - Int(b.sequence)) >= 969)
      #expect(a.name != b.name)
    }
    #expect(abs(Double(twins * 2) / 20_000 - 0.018) < 0.006)
  }

  @Test func siblingsAreBornMonthsApart() {
    for index in 0..<5000 {
      let household = Household(ofChild: index, plan: Self.people.plan)
      guard household.size > 1, index > household.firstChild, !(household.hasTwins && index == household.firstChild + 1)
      else { continue }
      let gap = Int(Self.people.child(at: index).birthDate.rawValue)
        - Int(Self.people.child(at: household.firstChild).birthDate.rawValue)
      #expect(abs(gap) >= 280)
    }
  }

  @Test func noTwoChildrenHaveOneNumber() {
    var numbers: Set<UInt64> = []
    for index in 0..<20_000 {
      let child = Self.people.child(at: index)
      let number = Child.number(
        division: Self.people.division(of: child), birthDate: child.birthDate, sequence: child.sequence)
      #expect(numbers.insert(number.rawValue).inserted)
      #expect(number.isMale == child.isMale)
    }
  }

  @Test func namesakesShareNameDayAndCounty() {
    var found = 0
    for index in stride(from: 15, to: 60_000, by: 16) {
      let child = Self.people.child(at: index)
      guard child.family.household.isNamesake else { continue }
      found += 1
      let other = Self.people.child(at: index - 15)
      #expect(child.name == other.name)
      #expect(child.birthDate == other.birthDate)
      #expect(child.family.hukou == other.family.hukou)
      #expect(child.sequence != other.sequence)
      #expect(child.family.fatherPhone != other.family.fatherPhone)
    }
    #expect((40...240).contains(found))
  }

  @Test func gradesFollowFromBirthDates() {
    var inStep = 0
    for index in 0..<5000 {
      let child = Self.people.child(at: index)
      let (year, month, _) = child.birthDate.civil
      let expected = 2026 - (year + 6 + (month > 8 ? 1 : 0)) + 1
      if child.grade == min(12, max(1, expected)) { inStep += 1 }
      #expect(abs(child.grade - expected) <= 2)
    }
    #expect((4500..<5000).contains(inStep))
  }
}
