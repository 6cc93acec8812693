import Testing

@testable import VacancyCore

/// Numbers in words are read back from all their spellings.
@Suite(.slow) struct CardinalTests {
  /// All numbers to ten thousand, and to a million in steps that meet all their parts.
  static let numbers =
    Array(1...10_000) + stride(from: 10_007, through: 1_000_000, by: 487)
    + (1...1000).map { $0 * 1000 }

  @Test func `every English spelling is read back`() {
    for number in Self.numbers {
      for words in Spelling.english(number) where read(words, .english) != number {
        Issue.record(
          "'\(words)' is \(number), and not \(String(describing: read(words, .english)))")
      }
    }
  }

  @Test func `every French spelling is read back`() {
    for number in Self.numbers {
      for words in Spelling.french(number) where read(words, .french) != number {
        Issue.record("'\(words)' is \(number), and not \(String(describing: read(words, .french)))")
      }
    }
  }

  @Test(arguments: [
    ("vingt et unième siècle", Language.french), ("the twenty-first century", .english),
    ("une personne", .french), ("one of the States", .english), ("un diplôme de 2e cycle", .french),
    ("le 21st", .english), ("à 23:59", .french), ("B-1110", .english), ("23 h 59", .french),
  ])
  func `what counts nothing is no quantity`(text: String, language: Language) {
    #expect(quantities(text, language).filter { !$0.isOptional }.isEmpty)
  }

  @Test(arguments: [
    ("trois premières années", Language.french, 3000, QuantityUnit.year),
    ("un an", .french, 1000, .year), ("one year", .english, 1000, .year),
    ("twenty four months", .english, 24_000, .month), ("24 mois", .french, 24_000, .month),
    ("7 540,44", .french, 7_540_440, .none), ("7,540.44", .english, 7_540_440, .none),
    ("a 3-year contract", .english, 3000, .year), ("three (3) years", .english, 3000, .year),
    ("2.5 million", .english, 2_500_000_000, .none), ("30 % du temps", .french, 30_000, .percent),
  ])
  func `a quantity has its unit`(
    text: String, language: Language, value: Int, unit: QuantityUnit
  ) throws {
    let found = quantities(text, language).filter { !$0.isOptional }
    let quantity = try #require(found.first)
    #expect(found.count == 1)
    #expect(quantity.value == value)
    #expect(quantity.unit == unit)
  }

  @Test(arguments: ["the 30th of June 2027", "30 June 2027", "June 30th, 2027"])
  func `a day is read in its spellings`(text: String) {
    #expect(HalfWords.of(text, .english).marks.map(\.value) == [20_270_630])
  }

  /// What the halves of a good notice say in their own ways.
  @Test(arguments: [
    ("in some thirty locations", "sur une trentaine de sites"),
    ("a fleet of sixty cars", "un parc d'une bonne soixantaine de voitures"),
    ("about ten times a year", "une dizaine de fois par an"),
    ("about a dozen people", "une dizaine de personnes"),
    ("two dozen staff", "deux douzaines d'agents"),
    ("a hundred guests", "une centaine d'invités"),
    ("several hundred guests", "plusieurs centaines d'invités"),
    ("around 1,000 visitors", "un millier de visiteurs"),
    ("a thousand flight hours", "mille heures de vol"),
    ("over a million euros", "plus d'un million d'euros"),
    ("on call 24/7", "de garde 24 heures sur 24 et 7 jours sur 7"),
    ("on call 24/7", "de garde 24h/24 et 7j/7"),
    (
      "24 hours a day, seven days a week",
      "vingt-quatre heures sur vingt-quatre et sept jours sur sept"
    ),
    ("24 hours a day", "en continu"),
    ("between 07:00 and 19:00", "de 7 heures à 19 heures"),
    ("from 6 a.m. to 2 p.m.", "de 6 heures à 14 heures"),
    ("between 9:30 and 16:00", "entre 9 h 30 et 16 heures"),
    ("at 5 pm", "à 17 heures"), ("by 8:15 a.m.", "pour 8 h 15"), ("at 08:30", "à 8 heures 30"),
    ("scales from 1:25,000 to 1:1,000,000", "des échelles du 1/25 000 au 1/1 000 000"),
    ("every two weeks", "tous les quinze jours"), ("within one week", "sous huit jours"),
    ("within 14 days", "dans un délai de deux semaines"), ("six weeks", "quarante-deux jours"),
    ("in the 1990s", "dans les années 1990"),
    ("3 (three) posts", "trois (3) postes"), ("24 (twenty-four) cars", "24 voitures"),
    ("21 staff", "21 (vingt et un) agents"),
    ("for 18 months", "pendant un an et demi"), ("a year and a half", "dix-huit mois"),
    ("two and a half years", "trente mois"), ("12.5 days", "douze jours et demi"),
    ("two and a half million users", "deux millions et demi d'utilisateurs"),
    ("half a day a week", "une demi-journée par semaine"), ("two half-days", "deux demi-journées"),
    ("two and a half times a year", "deux fois et demie par an"),
    ("half an hour", "trente minutes"), ("1 hour 30 minutes", "une heure et demie"),
    ("2 hours 15 minutes", "2 h 15"),
    ("every six months", "chaque semestre"), ("every three months", "un rapport trimestriel"),
    ("quarterly", "tous les trois mois"), ("over three quarterly reports", "sur trois bilans"),
    ("in the past decade", "au cours des dix dernières années"),
    ("two decades", "vingt ans"), ("a fortnight", "quinze jours"),
    ("24 hours' notice", "un préavis d'un jour"), ("48 hours", "deux jours"),
    ("a 40-hour week", "une semaine de 40 heures"),
    ("2.5 million", "2.5 millions"), ("300,000", "300.000"), ("12.5%", "12.5 %"),
    ("€300k", "300 000 euros"), ("EUR 2.5m", "2,5 M€"), ("$5,000", "5 000 dollars"),
    ("20kg", "20 kg"), ("in 2027/28", "en 2027-2028"), ("in 2027-28", "en 2027 et 2028"),
    ("on +32 (0)2 707 41 11", "au +32 2 707 41 11"), ("on +32 2 707 4111", "au +32 2/707.41.11"),
    ("five days a week", "cinq jours sur sept"), ("every third week", "une semaine sur trois"),
    ("a couple of days", "deux jours"), ("two-way exchanges", "des échanges bidirectionnels"),
    ("twofold", "double"), ("half a million euros", "un demi-million d'euros"),
    ("half a dozen ships", "six navires"), ("1.5bn euros", "1,5 milliard d'euros"),
    ("a degree", "un diplôme (bac + 3)"),
    ("from 0800 to 1630", "de 8 h à 16 h 30"), ("0830-1700 hrs", "de 8h30 à 17h00"),
    ("at 1630 hrs", "à 16 h 30"),
    ("a test of 90 minutes", "une épreuve d'une heure et demie"),
    ("a test of 90 minutes", "une épreuve de 1 h 30"), ("a test of 2 hours", "une épreuve de 2 h"),
    ("a test (1 hour 30 minutes)", "une épreuve (une heure et demie)"),
    ("two and a half hours", "deux heures et demie"), ("an hour and a half", "1 h 30"),
    ("two and a half hours", "150 minutes"), ("half an hour", "trente minutes"),
    ("within thirty minutes", "dans la demi-heure"), ("a half-hour walk", "30 minutes à pied"),
    ("for 15 minutes", "pendant un quart d'heure"), ("a quarter of an hour", "quinze minutes"),
    ("45 minutes", "trois quarts d'heure"), ("three quarters of an hour", "45 minutes"),
    ("within 72 hours", "dans les trois jours"), ("18 months", "un an et demi"),
    ("half a dozen cars", "six voitures"), ("every six months", "chaque semestre"),
    ("quarterly reports", "un rapport tous les trois mois"),
    ("each quarter", "chaque trimestre"), ("a quarter of the budget", "25 % du budget"),
    ("50% of the reports", "la moitié des rapports"), ("half of the reports", "50 % des rapports"),
    ("a fortnight", "quinze jours"), ("a degree", "une licence (Bac+3)"),
    ("the ASHRAE 62.1 standard", "la norme ASHRAE 62.1"), ("12,500 cars", "12.500 voitures"),
    ("before the 10th of each month", "avant le 10 de chaque mois"),
    ("37.5 hours a week", "37 heures 30 par semaine"),
    ("three quarters of users", "75 % des usagers"), ("half a million euros", "un demi-million"),
    ("the last three quarters", "les trois derniers trimestres"),
    ("a budget of €1.5m", "un budget de 1,5 million d'euros"), ("EUR 250k", "250 000 euros"),
    ("a budget of EUR 1.5M", "un budget de 1,5 M€"), ("USD 2bn", "deux milliards de dollars"),
    ("a wall of 1.5m", "un mur de 1,5 m"),
    ("a budget of 12 MEUR", "un budget de 12 millions d'euros"), ("€600 K", "600 000 €"),
    ("at 1400 hrs", "à 14 heures"), ("MEUR 12", "12 MEUR"), ("KEUR 12", "12 000 euros"),
    ("loads of 25kg", "des charges de 25 kg"),
    ("in the 1990s", "dans les années 90"), ("in the 1980s", "dans les années quatre-vingt"),
    ("every other week", "une semaine sur deux"), ("biannually", "deux fois par an"),
    ("four times a year", "chaque trimestre"), ("a five-year plan", "un plan quinquennal"),
    ("on call 24x7", "de garde 24 h/24 et 7 j/7"), ("second-level support", "soutien de niveau 2"),
    ("level 2 support", "un soutien de deuxième niveau"), ("a couple of cars", "deux voitures"),
    ("from 0830 to 1730 hours", "de 8 h 30 à 17 h 30"), ("1730 hours of flight", "1 730 heures"),
    ("call +32 2 707", "appeler le +32 (0)2 707"),
    ("call 0032 2 707 41 11", "appeler le +32 (0)2 707 41 11"), ("at 12 noon", "à midi"),
    ("in room 2.015", "au local 2.015"), ("item 7.4.2", "le point 7.4.2"),
    ("version 12.10.3.1", "la version 12.10.3.1"), ("from 0030-0130", "de 0 h 30 à 1 h 30"),
    ("by the 15th of November", "pour le 15 novembre"), ("on March 31st", "le 31 mars"),
  ])
  func `a number may be said in its own way`(english: String, french: String) {
    #expect(unmatched(english, french) == [])
  }

  @Test(arguments: [
    ("some forty locations", "une trentaine de sites", ["forty", "une trentaine"]),
    ("a thousand guests", "cent invités", ["a thousand", "cent"]),
    ("within 24 hours", "dans les 48 heures", ["24", "48"]),
    ("a week of 38 hours", "une semaine de 36 heures", ["38", "36"]),
    ("courses of eight hours", "des cours de neuf heures", ["eight", "neuf"]),
    ("at a scale of 1:25,000", "à l'échelle du 1/50 000", ["1:25,000", "1/50 000"]),
    ("within 14 days", "sous quinze jours", ["14", "quinze"]),
    ("every two weeks", "tous les vingt jours", ["every two weeks", "tous les vingt jours"]),
    ("in the 1990s", "dans les années 1980", ["1990s", "1980"]),
    ("3 (four) posts", "3 (cinq) postes", ["four", "cinq"]),
    ("for 18 months", "pendant deux ans et demi", ["18 months", "deux ans et demi"]),
    ("half an hour", "une demi-journée", ["half an hour", "une demi-journée"]),
    ("the first three years", "les deux premières années", ["three", "deux"]),
    ("two decades", "dix ans", ["two decades", "dix"]),
    ("every six months", "tous les quatre mois", ["every six months", "tous les quatre mois"]),
    ("48 hours", "trois jours", ["48 hours", "trois jours"]),
    ("EUR 300,000", "300 000 dollars", ["EUR 300,000", "300 000 dollars"]),
    ("€300k", "300 k£", ["€300k", "300 k£"]), ("20kg", "25 kg", ["20", "25"]),
    ("in 2027/28", "en 2027-2029", ["28", "2029"]),
    ("on +32 2 707 41 11", "au +32 2 707 41 12", ["32 2 707 41 11", "32 2 707 41 12"]),
    ("on 0032 2 707 41 11", "au +32 2 707 41 12", ["0032 2 707 41 11", "32 2 707 41 12"]),
    ("half a million euros", "un demi-milliard d'euros", ["half a million", "un demi-milliard"]),
    ("999999999999 weeks", "999999999999 jours", ["999999999999 weeks", "999999999999 jours"]),
    (
      "999999 billion years", "999998 milliards d'années",
      ["999999 billion", "999998 milliards"]
    ),
    (
      "999999 billion and a half decades", "999999 milliards de décennies",
      ["999999 billion and a half", "999999 milliards"]
    ),
    ("two and a half hours", "trois heures et demie", ["two and a half", "trois heures et demie"]),
    ("half an hour", "quarante minutes", ["half an hour", "quarante minutes"]),
    ("three quarters of users", "85 % des usagers", ["three quarters", "85"]),
    ("USD 2bn", "trois milliards de dollars", ["2bn", "trois milliards"]),
    ("item 7.4.2", "le point 7.4.3", ["7.4.2", "7.4.3"]),
    ("EUR 5m to EUR 10m", "de 4 à 10 M€", ["EUR 5m", "4"]),
    ("the 62.1 standard", "la norme 62.2", ["62.1", "62.2"]),
  ])
  func `a number that is another one is found`(
    english: String, french: String, expected: [String]
  ) {
    #expect(unmatched(english, french) == expected)
  }

  /// The words of the quantities that nothing in the other half answers.
  private func unmatched(_ english: String, _ french: String) -> [String] {
    differences(
      "quantity-mismatch",
      between:
        "The NATO Communications and Information Agency (NCIA) supports SHAPE: \(english).",
      and:
        "L'Agence OTAN d'information et de communication (NCIA) soutient le SHAPE : \(french)."
    ).flatMap { [$0.english, $0.french].compactMap { $0 }.map(\.text) }
  }

  private func quantities(_ text: String, _ language: Language) -> [Mark] {
    HalfWords.of(text, language).marks.filter { $0.kind == .quantity }
  }

  private func read(_ words: String, _ language: Language) -> Int? {
    let half = HalfWords.of(words, language)
    var reading = CardinalReading(half.stream, at: 0, upTo: half.tokens.count)
    let value = reading.take()
    return reading.next == half.tokens.count ? value : nil
  }
}

extension HalfWords {
  /// The words of one text.
  static func of(_ text: String, _ language: Language) -> HalfWords {
    var half = Half(language: language)
    half.summary = [text]
    var known = SegmentCache(isKeeping: false)
    return HalfWords(half, remembering: &known)
  }
}

/// The spellings of a number, a grammar of their own.
private enum Spelling {
  private static let englishUnits = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let englishTens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let frenchUnits = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let frenchTens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]

  static func english(_ number: Int) -> [String] {
    if number == 1_000_000 { return ["one million"] }
    var result: [String] = []
    for hasAnd in [true, false] {
      for hyphen in ["-", " "] {
        var words = number >= 1000 ? below1000(number / 1000, hyphen, hasAnd) + " thousand" : ""
        let rest = number % 1000
        if rest > 0 {
          let joint = words.isEmpty ? "" : hasAnd && rest < 100 ? " and " : " "
          words += joint + below1000(rest, hyphen, hasAnd)
        }
        result.append(words)
      }
    }
    return result
  }

  private static func below1000(_ number: Int, _ hyphen: String, _ hasAnd: Bool) -> String {
    let small = number % 100
    let words =
      small < 20
      ? englishUnits[small]
      : englishTens[small / 10] + (small % 10 > 0 ? hyphen + englishUnits[small % 10] : "")
    guard number >= 100 else { return words }
    let hundreds = englishUnits[number / 100] + " hundred"
    return small == 0 ? hundreds : hundreds + (hasAnd ? " and " : " ") + words
  }

  static func french(_ number: Int) -> [String] {
    if number == 1_000_000 { return ["un million"] }
    var result: [String] = []
    for isSwiss in [false, true] {
      for isReformed in [false, true] {
        let thousands = number / 1000
        var words =
          thousands == 0
          ? ""
          : thousands == 1 ? "mille" : french(below: thousands, isSwiss, isFinal: false) + " mille"
        let rest = number % 1000
        if rest > 0 {
          words += (words.isEmpty ? "" : " ") + french(below: rest, isSwiss, isFinal: true)
        }
        // Since 1990 all parts may be joined by hyphens.
        result.append(isReformed ? words.replacing(" ", with: "-") : words)
      }
    }
    return result
  }

  private static func french(below number: Int, _ isSwiss: Bool, isFinal: Bool) -> String {
    let small = frenchSmall(number % 100, isSwiss, isFinal)
    guard number >= 100 else { return small }
    let count = number / 100
    let plural = count > 1 && number % 100 == 0 && isFinal ? "s" : ""
    let hundreds = (count > 1 ? frenchUnits[count] + " " : "") + "cent" + plural
    return small.isEmpty ? hundreds : hundreds + " " + small
  }

  private static func frenchSmall(_ number: Int, _ isSwiss: Bool, _ isFinal: Bool) -> String {
    if number < 20 { return frenchUnits[number] }
    let unit = number % 10
    if isSwiss, number >= 70 {
      let tens = ["septante", "huitante", "nonante"][number / 10 - 7]
      return unit == 0 ? tens : unit == 1 ? tens + " et un" : tens + "-" + frenchUnits[unit]
    }
    switch number {
    case 71: return "soixante et onze"
    case 70..<80: return "soixante-" + frenchUnits[number - 60]
    case 80: return isFinal ? "quatre-vingts" : "quatre-vingt"
    case 81..<100: return "quatre-vingt-" + frenchUnits[number - 80]
    default:
      let tens = frenchTens[number / 10]
      return unit == 0 ? tens : unit == 1 ? tens + " et un" : tens + "-" + frenchUnits[unit]
    }
  }
}
