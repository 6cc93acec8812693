/// Places, bodies, ranks and the like: one whose counterpart is another one of its set.
///
/// One that only one half names may be meant all the same.
struct NamedSetCheck {
  /// The names of all sets in one language.
  static func phrases(_ language: Language) -> TokenPhrases { phrases[language] }

  private static let phrases = Bilingual { language in
    var phrases = TokenPhrases()
    for (set, names) in NamedSets.all.enumerated() {
      for (member, words) in names.members.enumerated() {
        phrases.add(
          language == .english ? words.english : words.french, set: set,
          bits: 1 << UInt128(member))
      }
    }
    return phrases
  }

  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let english = NameUses(bead.english, notice.words.english)
    guard !english.all.isEmpty else { return [] }
    let french = NameUses(bead.french, notice.words.french)
    guard !french.all.isEmpty else { return [] }
    return NamedSets.all.indices.compactMap { set in
      guard let one = english.first(of: set, notIn: french),
        let other = french.first(of: set, notIn: english)
      else { return nil }
      let sides = Bilingual(
        english: notice.side(one.text, .english, one.range),
        french: notice.side(other.text, .french, other.range))
      return notice.difference(
        .termMismatch,
        .mismatch(NamedSets.all[set].name, sides.english.text.brief, sides.french.text.brief),
        sides.map { $0 })
    }
  }
}

/// The names of sets in some texts.
private struct NameUses {
  struct Use {
    var set: Int
    /// The members that it may stand for, as bits.
    var members: UInt128
    var text: Int
    /// In the bytes of the half's texts.
    var range: Range<Int>
  }

  private(set) var all: [Use] = []
  /// The members of each set that are there.
  private var members: [UInt128] = []

  init(_ texts: Range<Int>, _ words: borrowing HalfWords) {
    let phrases = NamedSetCheck.phrases(words.language)
    for text in texts {
      let tokens = words.texts[text].tokens
      var at = tokens.lowerBound
      while at < tokens.upperBound {
        guard words.stream.tokens[at].sets.contains(.names) else {
          at += 1
          continue
        }
        let start = Int(words.stream.tokens[at].start)
        let isCapital = words.stream.isCapital(at: start)
        var length = 0
        phrases.forEach(at: at, in: tokens, of: words.stream) { phrase in
          // The longest name that begins here, also in other sets.
          guard length == 0 || phrase.count == length,
            isCapital || !NamedSets.all[phrase.set].isCapital
          else { return }
          length = phrase.count
          if members.isEmpty { members = Array(repeating: 0, count: NamedSets.all.count) }
          members[phrase.set] |= phrase.bits
          all.append(
            Use(
              set: phrase.set, members: phrase.bits, text: text,
              range: start..<words.endOfWords(from: start, at + length)))
        }
        at += max(1, length)
      }
    }
  }

  /// The first name of a set that the other half does not have.
  func first(of set: Int, notIn other: Self) -> Use? {
    all.first { $0.set == set && $0.members & other.members[set] == 0 }
  }
}

extension HalfWords {
  /// Where the words before a token end, with the bracket that closes one of theirs: `général(e)`.
  fileprivate func endOfWords(from start: Int, _ token: Int) -> Int {
    let end = Int(tokens[token - 1].end)
    let words = bytes[start..<end]
    return bytes[end] == UInt8(ascii: ")") && words.contains(UInt8(ascii: "("))
      && !words.contains(UInt8(ascii: ")")) ? end + 1 : end
  }
}

extension TokenStream {
  /// Whether a capital letter begins at an offset, `É` too.
  fileprivate func isCapital(at offset: Int) -> Bool {
    bytes[offset].isUppercase
      || bytes[offset] == 0xC3 && offset + 1 < bytes.count
        && (0x80...0x9E).contains(bytes[offset + 1])
  }
}
