/// The words of all concepts in one language, in the order in which they claim them.
struct ConceptWords {
  /// The words of the concepts, one concept behind the other; ``end`` stands behind each.
  ///
  /// The key of a word that stands for all that begin like it has its highest bit set; a shorter one
  /// is there with its plural.
  private(set) var keys: [UInt64] = []

  static let end: UInt64 = 0
  private static let mark: UInt64 = 1 << 63

  private static let all = Bilingual { ConceptWords($0) }

  static func of(_ language: Language) -> ConceptWords { all[language] }

  private init(_ language: Language) {
    let isEnglish = language == .english
    // There are three or four words to a line.
    keys.reserveCapacity(6 * Concepts.all.count)
    for concept in Concepts.all {
      (isEnglish ? concept.english : concept.french).forEachWord { key in
        guard key.length < 6 else { return keys.append(key.bits | Self.mark) }
        keys.append(key.bits)
        let plural = UInt64(UInt8(ascii: "s")) << UInt64(8 * key.length)
        keys.append(WordKey(letters: key.bits | plural, length: key.length + 1).bits)
      }
      keys.append(Self.end)
    }
  }

  /// The key that a word is found by: that of its stem, if it stands for all that begin like it.
  @inline(__always)
  static func key(_ word: UInt64) -> UInt64 { word >= mark ? WordKey(bits: word).stem : word }

  /// The key of the word as it is.
  @inline(__always)
  static func whole(_ word: UInt64) -> UInt64 { word & ~mark }
}
