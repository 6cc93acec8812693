/// Places, bodies, ranks and the like: one whose counterpart is another one of its set.
///
/// One that only one half names may be meant all the same.
struct NamedSetCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let english = NameTable.of(.english).names(in: bead.english, of: notice.words.english)
    guard !english.isEmpty else { return [] }
    let french = NameTable.of(.french).names(in: bead.french, of: notice.words.french)
    guard !french.isEmpty else { return [] }
    return NamedSets.all.indices.compactMap { set in
      let one = english.first { name in
        name.set == set && !french.contains { $0.set == set && $0.members & name.members != 0 }
      }
      let other = french.first { name in
        name.set == set && !english.contains { $0.set == set && $0.members & name.members != 0 }
      }
      guard let one, let other else { return nil }
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

/// A name of a set in a text.
private struct NameUse {
  var set: Int
  /// The members that it may stand for, as bits.
  var members: UInt64
  var text: Int
  /// In the bytes of the half's texts.
  var range: Range<Int>
}

/// The names of all sets in one language.
private struct NameTable: Sendable {
  private struct Phrase: Sendable {
    var keys: [UInt64]
    var set: Int
    var members: UInt64
  }

  /// By their first words, the longest first.
  private var phrases: [[Phrase]] = []
  private var firstWords = NumberedKeys(count: 256)

  private static let tables = Bilingual { NameTable($0) }

  static func of(_ language: Language) -> Self { tables[language] }

  private init(_ language: Language) {
    for (set, names) in NamedSets.all.enumerated() {
      for (member, words) in names.members.enumerated() {
        let list = language == .english ? words.english : words.french
        list.forEachPhrase { add($0, set, 1 << UInt64(member)) }
      }
    }
    for index in phrases.indices { phrases[index].sort { $0.keys.count > $1.keys.count } }
  }

  private mutating func add(_ keys: [UInt64], _ set: Int, _ member: UInt64) {
    guard let first = keys.first else { return }
    let number = Int(firstWords.number(of: first))
    if number == phrases.count { phrases.append([]) }
    if let known = phrases[number].firstIndex(where: { $0.keys == keys && $0.set == set }) {
      phrases[number][known].members |= member
    } else {
      phrases[number].append(Phrase(keys: keys, set: set, members: member))
    }
  }

  func names(in texts: Range<Int>, of words: borrowing HalfWords) -> [NameUse] {
    var result: [NameUse] = []
    for text in texts {
      let tokens = words.texts[text].tokens
      var at = tokens.lowerBound
      while at < tokens.upperBound {
        guard let number = firstWords[words.tokens[at].key.bits] else {
          at += 1
          continue
        }
        let end = add(phrases[Int(number)], at, tokens, text, words, to: &result)
        at = max(at + 1, end)
      }
    }
    return result
  }

  /// Adds the longest name that begins at a word, and those of its length in other sets; gives the word
  /// behind it.
  private func add(
    _ phrases: [Phrase], _ at: Int, _ tokens: Range<Int>, _ text: Int,
    _ words: borrowing HalfWords, to result: inout [NameUse]
  ) -> Int {
    var length = 0
    for phrase in phrases {
      guard length == 0 || phrase.keys.count == length,
        at + phrase.keys.count <= tokens.upperBound
      else { continue }
      var isThere = true
      for place in phrase.keys.indices
      where words.tokens[at + place].key.bits != phrase.keys[place] {
        isThere = false
      }
      let start = Int(words.tokens[at].start)
      guard isThere, !NamedSets.all[phrase.set].isCapital || words.bytes[start].isUppercase
      else { continue }
      length = phrase.keys.count
      result.append(
        NameUse(
          set: phrase.set, members: phrase.members, text: text,
          range: start..<Int(words.tokens[at + length - 1].end)))
    }
    return at + length
  }
}
