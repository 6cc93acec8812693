/// Countries and languages: one whose counterpart is another one, and one that is missing among others.
///
/// Where a half names none, they may be meant all the same, as `in both languages` means two.
struct NationCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let first = nations(bead.english, notice.words.english)
    let second = first.isEmpty ? [] : nations(bead.french, notice.words.french)
    guard !second.isEmpty else { return [] }
    let (own, others) = (Set(first.map(\.kind)), Set(second.map(\.kind)))
    let unmatched = Bilingual(
      english: first.first { !others.contains($0.kind) },
      french: second.first { !own.contains($0.kind) })
    if let one = unmatched.english, let other = unmatched.french {
      return [notice.mismatch(of: Bilingual(english: one, french: other))]
    }
    guard let (nation, language) = unmatched.only(), !own.isDisjoint(with: others) else {
      return []
    }
    let side = notice.side(nation.text, language, nation.range)
    return [
      notice.difference(
        .termMismatch, .only(.quoting(side.text), in: language),
        Bilingual {
          $0 == language ? side : bead[$0].first.map { notice.side($0, language.other) }
        }, kind: .missing(in: language.other))
    ]
  }

  private func nations(_ texts: Range<Int>, _ words: HalfWords) -> [NamedThing] {
    words.termTokens(in: texts).compactMap { text, at in
      let nation = words.entry(at).nation
      guard nation != 0 else { return nil }
      var start = at
      if let name = Nations.keys.first(where: { words.tokens[at].key == $0.last }) {
        guard at > words.texts[text].tokens.lowerBound, words.tokens[at - 1].key == name.first
        else { return nil }
        start = at - 1
      }
      let range = words.bytes(start, at + 1)
      // `to polish` names no language.
      guard words.language == .french || words.bytes[range.lowerBound].isUppercase else {
        return nil
      }
      return NamedThing(kind: Int(nation), text: text, range: range)
    }
  }
}

extension Nations {
  fileprivate static let keys = names.map { (first: WordKey($0.first), last: WordKey($0.last)) }
}
