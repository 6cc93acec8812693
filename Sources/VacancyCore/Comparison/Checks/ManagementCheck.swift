/// What is managed: `incident management` is `gestion des incidents`.
///
/// A kind of management that only one half names, where the other has one of another kind too many, is
/// a wrong term.
struct ManagementCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let first = managed(bead.english, notice.words.english)
    let second = first.isEmpty ? [] : managed(bead.french, notice.words.french)
    guard !second.isEmpty else { return [] }
    // How often the English text has each kind more often than the French one.
    var excess = Array(repeating: 0, count: Terms.managed.count)
    for one in first { excess[one.kind] += 1 }
    for other in second { excess[other.kind] -= 1 }
    // Either kind must be quite absent from the other half's text: there it may be worded otherwise.
    guard let one = first.last(where: { excess[$0.kind] > 0 }),
      let other = second.last(where: { excess[$0.kind] < 0 }),
      !names(bead.english, notice.words.english, other.kind)
        || !names(bead.french, notice.words.french, one.kind)
    else { return [] }
    return [notice.mismatch(of: Bilingual(english: one, french: other))]
  }

  private func managed(_ texts: Range<Int>, _ words: HalfWords) -> [NamedThing] {
    let isEnglish = words.language == .english
    let key = isEnglish ? Terms.management : Terms.gestion
    return words.termTokens(in: texts).compactMap { text, at in
      guard words.tokens[at].key == key else { return nil }
      let tokens = words.texts[text].tokens
      // In French, `de`, `des`, `de la`, `de l'` are between.
      for place in isEnglish ? at - 1..<at : at + 2..<at + 4 where tokens.contains(place) {
        guard let kind = kind(of: place, words) else { continue }
        return NamedThing(
          kind: kind, text: text, range: words.bytes(min(at, place), max(at, place) + 1))
      }
      return nil
    }
  }

  private func kind(of token: Int, _ words: HalfWords) -> Int? {
    Terms.managedStems[words.language].firstIndex { begins(words.tokens[token].key, with: $0) }
  }

  private func begins(_ key: WordKey, with stem: WordKey) -> Bool {
    key.length >= stem.length && key.prefix(stem.length) == stem.prefix(stem.length)
  }

  private func names(_ texts: Range<Int>, _ words: HalfWords, _ kind: Int) -> Bool {
    let stem = Terms.managedStems[words.language][kind]
    return texts.contains { text in
      words.tokens[words.texts[text].tokens].contains { begins($0.key, with: stem) }
    }
  }
}

/// Words that name one of several things.
struct NamedThing {
  /// Its place in the list of the things.
  var kind: Int
  var text: Int
  var range: Range<Int>
}

extension AlignedNotice {
  func mismatch(of things: Bilingual<NamedThing>) -> Finding {
    let sides = Bilingual { side(things[$0].text, $0, things[$0].range) }
    return difference(
      .termMismatch, .term(sides.english.text.brief, sides.french.text.brief),
      sides.map { $0 })
  }
}

extension HalfWords {
  /// Whether one of some texts has a word without which no term is looked for.
  func hasTerm(in texts: Range<Int>) -> Bool { texts.contains { self.texts[$0].hasTerm } }

  /// The noted tokens of those texts that have a word without which no term is looked for.
  func termTokens(in texts: Range<Int>) -> [(text: Int, token: Int)] {
    texts.flatMap { text in
      self.texts[text].hasTerm ? self.texts[text].noted.map { (text, Int(noted[$0])) } : []
    }
  }
}

extension Terms {
  /// The first six letters of what can be managed.
  static let managedStems = Bilingual(
    english: managed.map { $0.english.withUTF8Buffer { WordKey($0.prefix(6)) } },
    french: managed.map { $0.french.withUTF8Buffer { WordKey($0.prefix(6)) } })
}

extension Message {
  fileprivate static func term(_ first: String, _ second: String) -> Self {
    Self(
      english: "'\(first)' is translated as '\(second)'",
      french: "« \(first) » est rendu par « \(second) »")
  }
}
