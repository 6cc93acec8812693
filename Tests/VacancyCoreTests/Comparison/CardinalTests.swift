import Testing

@testable import VacancyCore

/// Numbers in words are read back from all their spellings.
@Suite struct CardinalTests {
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

  private func quantities(_ text: String, _ language: Language) -> [Mark] {
    HalfWords.of(text, language).marks.filter { $0.kind == .quantity }
  }

  private func read(_ words: String, _ language: Language) -> Int? {
    let half = HalfWords.of(words, language)
    var reading = CardinalReading(half, at: 0, upTo: half.tokens.count)
    let value = reading.take()
    return reading.next == half.tokens.count ? value : nil
  }
}

extension HalfWords {
  /// The words of one text.
  static func of(_ text: String, _ language: Language) -> HalfWords {
    var half = Half(language: language)
    half.summary = [text]
    return HalfWords(half)
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
