/// The names of the months in both languages, folded.
enum Months {
  /// A month may be written as any beginning of its name, of three letters or more.
  static let names: [(StaticString, Int)] = [
    ("january", 1), ("janvier", 1), ("february", 2), ("fevrier", 2), ("march", 3), ("mars", 3),
    ("april", 4), ("avril", 4), ("may", 5), ("mai", 5), ("june", 6), ("juin", 6), ("july", 7),
    ("juillet", 7), ("august", 8), ("aout", 8), ("september", 9), ("septembre", 9),
    ("october", 10), ("octobre", 10), ("november", 11), ("novembre", 11), ("december", 12),
    ("decembre", 12),
  ]

  /// The month that a folded word names: `sept`, `déc` and `december` are whole months, `second`
  /// and `marche` are none.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3 else { return nil }
    for (name, month) in names where name.utf8CodeUnitCount >= word.count {
      if name.withUTF8Buffer({ $0.prefix(word.count).elementsEqual(word) }) { return month }
    }
    return nil
  }
}
