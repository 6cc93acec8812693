extension Comparer {
  /// Reports a country or a language that has another one for an answer: one that a half leaves out may
  /// be meant all the same, as `in both languages` means two.
  mutating func compareNations(_ bead: Bead) {
    let first = nations(bead.english, english)
    let second = nations(bead.french, french)
    guard !first.isEmpty, !second.isEmpty else { return }
    let (own, others) = (Set(first.map(\.kind)), Set(second.map(\.kind)))
    guard let one = first.first(where: { !others.contains($0.kind) }),
      let other = second.first(where: { !own.contains($0.kind) })
    else { return }
    report(one, answeredBy: other)
  }

  private func nations(_ texts: Range<Int>, _ words: HalfWords) -> [NamedThing] {
    var result: [NamedThing] = []
    for text in texts where words.texts[text].hasTerm {
      for note in words.texts[text].noted {
        let at = Int(words.noted[note])
        let nation = words.entry(at).nation
        guard nation != 0 else { continue }
        var start = at
        if let name = Nations.keys.first(where: { words.tokens[at].key == $0.last }) {
          guard at > words.texts[text].tokens.lowerBound, words.tokens[at - 1].key == name.first
          else { continue }
          start = at - 1
        }
        let range = Int(words.tokens[start].start)..<Int(words.tokens[at].end)
        // `to polish` names no language.
        guard words.language == .french || words.bytes[range.lowerBound].isUppercase else {
          continue
        }
        result.append(NamedThing(kind: Int(nation), text: text, range: range))
      }
    }
    return result
  }
}

extension Nations {
  fileprivate static let keys = names.map { (first: WordKey($0.first), last: WordKey($0.last)) }
}
