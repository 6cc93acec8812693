/// The acronyms that differ between the languages, by their letters.
enum AcronymMap {
  /// The first line of the table that has an acronym, and the keys of its English ones.
  private static let lines: (english: KeyTable, french: KeyTable, meanings: [UInt64]) = {
    let count = Acronyms.pairs.count
    var (english, french) = (KeyTable(count: count), KeyTable(count: count))
    var meanings: [UInt64] = []
    meanings.reserveCapacity(count)
    for pair in Acronyms.pairs {
      let meaning = key(pair.english)
      english.insert(meanings.count, for: meaning)
      french.insert(meanings.count, for: key(pair.french))
      meanings.append(meaning)
    }
    return (english, french, meanings)
  }()

  /// The English key of a French one.
  static func meaning(ofFrench key: UInt64) -> UInt64? {
    lines.french[key].map { lines.meanings[$0] }
  }

  static func hasEnglish(_ key: UInt64) -> Bool { lines.english[key] != nil }

  /// Whether French has an acronym of its own for an English one, and always uses it.
  static func isForeign(_ key: UInt64) -> Bool { foreign.contains(key) }

  private static let foreign = Set(Acronyms.neverFrench.map(key))

  /// What an English acronym is in French.
  static func french(of meaning: UInt64) -> [AcronymLetters] {
    guard hasEnglish(meaning) else { return [] }
    return Acronyms.pairs.filter { key($0.english) == meaning }.map { pair in
      pair.french.withUTF8Buffer { AcronymLetters($0) }
    }
  }

  static func letters(of meaning: UInt64) -> AcronymLetters? {
    lines.english[meaning].map { line in
      Acronyms.pairs[line].english.withUTF8Buffer { AcronymLetters($0) }
    }
  }

  /// What an acronym is known by: the hash of its letters.
  static func key(_ letters: some Sequence<UInt8>) -> UInt64 { ByteHash(letters).value }

  private static func key(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { key($0) }
  }
}
