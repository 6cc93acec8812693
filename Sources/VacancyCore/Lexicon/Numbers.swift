/// The small numbers that notices write as words, folded, in both languages.
enum NumberWords {
  static let words: [(StaticString, Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
    ("nineteen", 19), ("twenty", 20), ("twenty-four", 24), ("thirty", 30), ("thirty-six", 36),
    ("forty-eight", 48), ("sixty", 60), ("a", 1),
    ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("sept", 7),
    ("huit", 8), ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13),
    ("quatorze", 14), ("quinze", 15), ("seize", 16), ("dix-sept", 17), ("dix-huit", 18),
    ("dix-neuf", 19), ("vingt", 20), ("vingt-quatre", 24), ("trente", 30), ("trente-six", 36),
    ("quarante-huit", 48), ("soixante", 60),
  ]

  static func value(of word: ArraySlice<UInt8>) -> Int? {
    for (name, value) in words where name.utf8CodeUnitCount == word.count {
      if name.withUTF8Buffer({ $0.elementsEqual(word) }) { return value }
    }
    return nil
  }
}
