/// In what manner a people names its children.
enum NamingCustom: Sendable {
  /// Surname and given name; also most Hui, Zhuang, Manchu, Miao, Tujia….
  case han
  /// Own name · father's name.
  case uyghur, kazakh
  /// Two names of two syllables, no surname.
  case tibetan
  /// One name by sound, no surname.
  case mongol
  /// Clan · own name.
  case yi
  /// GIVEN FAMILY in Latin letters, as in the passport.
  case foreign
}

/// Draws the names that are written in Han characters by sound, and foreign ones.
struct MinorityNameBook: Sendable {
  private struct Lists: Sendable {
    var boys: [InlineText]
    var girls: [InlineText]
    init(_ boys: String, _ girls: String) {
      self.boys = Self.split(boys)
      self.girls = Self.split(girls)
    }
    static func split(_ text: String) -> [InlineText] {
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { InlineText($0) }
    }
    func draw(male: Bool, _ dice: inout Dice) -> InlineText {
      // The lists are in no order; this makes the first ones twice as frequent as the others.
      let names = male ? boys : girls
      let fraction = dice.fraction()
      let index = Int(fraction * (0.5 + 0.5 * fraction) * Double(names.count))
      return names.indices.contains(index) ? names[index] : InlineText()
    }
  }

  private let uyghur = Lists(MinorityNameList.uyghurBoys, MinorityNameList.uyghurGirls)
  private let kazakh = Lists(MinorityNameList.kazakhBoys, MinorityNameList.kazakhGirls)
  private let mongol = Lists(MinorityNameList.mongolBoys, MinorityNameList.mongolGirls)
  private let tibetan = Lists(MinorityNameList.tibetanBoysSecond, MinorityNameList.tibetanGirlsSecond)
  private let tibetanFirst = Lists.split(MinorityNameList.tibetanFirst)
  private let yi = Lists(MinorityNameList.yiBoys, MinorityNameList.yiGirls)
  private let yiClans = Lists.split(MinorityNameList.yiFamilies)
  private let foreign = Lists(ForeignNameList.boys, ForeignNameList.girls)
  private let foreignFamilies = Lists.split(ForeignNameList.families)

  static let dot: Unicode.Scalar = "\u{B7}"

  /// How a family of `ethnicity` names its children; some of a people take the Han manner.
  static func custom(ethnicity: UInt8, _ dice: inout Dice) -> NamingCustom {
    switch ethnicity {
    case 5: .uyghur
    case 17: .kazakh
    case 4: dice.chance(0.93) ? .tibetan : .han
    case 2: dice.chance(0.35) ? .mongol : .han
    case 7: dice.chance(0.45) ? .yi : .han
    case 98: .foreign
    default: .han
    }
  }

  /// A person's own name, without what the family adds.
  func draw(_ custom: NamingCustom, male: Bool, _ dice: inout Dice) -> InlineText {
    switch custom {
    case .han: return InlineText()
    case .uyghur: return uyghur.draw(male: male, &dice)
    case .kazakh: return kazakh.draw(male: male, &dice)
    case .mongol: return mongol.draw(male: male, &dice)
    case .yi: return yi.draw(male: male, &dice)
    case .foreign: return foreign.draw(male: male, &dice)
    case .tibetan:
      var name = dice.element(of: tibetanFirst) ?? InlineText()
      name.append(tibetan.draw(male: male, &dice))
      return name
    }
  }

  /// Clan or family name; empty where the custom has none.
  func drawFamilyName(_ custom: NamingCustom, _ dice: inout Dice) -> InlineText {
    switch custom {
    case .yi: dice.element(of: yiClans) ?? InlineText()
    case .foreign: dice.element(of: foreignFamilies) ?? InlineText()
    default: InlineText()
    }
  }
}
