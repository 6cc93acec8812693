/// The numbers below a hundred that notices write as words, folded, in both languages.
enum NumberWords {
  /// The words for numbers that appear alone or end a longer one.
  static let units: [(StaticString, Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
    ("nineteen", 19), ("a", 1),
    ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("sept", 7),
    ("huit", 8), ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13),
    ("quatorze", 14), ("quinze", 15), ("seize", 16),
  ]

  /// The words that a longer number begins with.
  static let tens: [(StaticString, Int)] = [
    ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
    ("eighty", 80), ("ninety", 90),
    ("vingt", 20), ("vingts", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50),
    ("soixante", 60), ("septante", 70), ("huitante", 80), ("nonante", 90),
  ]

  /// The number that words mean: `three`, `twenty-five`, `vingt et un`, `quatre-vingt-dix`.
  static func value(of words: ArraySlice<UInt8>) -> Int? {
    guard words.count <= 24, let first = words.first, first.isLetter else { return nil }
    var total: Int?
    for word in words.split(whereSeparator: { $0 == .space || $0 == UInt8(ascii: "-") }) {
      if matches(word, "et"), total ?? 0 >= 20 { continue }
      if let ten = find(word, tens) {
        // `quatre-vingts` is four twenties.
        if total == nil {
          total = ten
        } else if total == 4, ten == 20 {
          total = 80
        } else {
          return nil
        }
      } else if let unit = find(word, units) {
        switch total {
        case nil: total = unit
        case 10? where (7...9).contains(unit): total = 10 + unit
        case let sum? where sum >= 20 && sum % 10 == 0 && unit < 20: total = sum + unit
        case let sum? where (sum == 70 || sum == 90) && (7...9).contains(unit): total = sum + unit
        default: return nil
        }
      } else {
        return nil
      }
    }
    return total
  }

  /// Whether a word can be the last of a number.
  static func canEnd(_ word: ArraySlice<UInt8>) -> Bool {
    find(word, units) != nil || find(word, tens) != nil || matches(word, "et")
  }

  /// The number that a text begins with.
  static func leading(in text: [UInt8]) -> Int? {
    var end = text.endIndex
    for length in stride(from: min(24, text.count), through: 1, by: -1) {
      end = text.startIndex + length
      let isWhole = end == text.endIndex || !text[end].isLetterOrDigit
      if isWhole, let number = value(of: text[..<end]) { return number }
    }
    return nil
  }

  private static func find(_ word: ArraySlice<UInt8>, _ table: [(StaticString, Int)]) -> Int? {
    for (name, number) in table where matches(word, name) { return number }
    return nil
  }

  private static func matches(_ word: ArraySlice<UInt8>, _ other: StaticString) -> Bool {
    other.utf8CodeUnitCount == word.count && other.withUTF8Buffer { $0.elementsEqual(word) }
  }
}
