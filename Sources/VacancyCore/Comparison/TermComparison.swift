extension Comparer {
  /// Holds the terms of texts that answer each other against the glossary.
  mutating func compareTerms(_ bead: Bead) {
    guard
      bead.french.contains(where: { french.texts[$0].hasTerm })
        || bead.english.contains(where: { english.texts[$0].hasTerm })
    else { return }
    compareManagement(bead)
    compareNames(bead)
    compareNations(bead)
  }

  // MARK: - What is managed

  /// `incident management` is `gestion des incidents`; a kind of management that only one half names,
  /// where the other has one of another kind too many, is a wrong term.
  private mutating func compareManagement(_ bead: Bead) {
    let first = managed(bead.english, english)
    let second = managed(bead.french, french)
    guard !first.isEmpty, !second.isEmpty else { return }
    // How often the English text has each kind more often than the French one.
    var excess = Array(repeating: 0, count: Terms.managed.count)
    for one in first { excess[one.kind] += 1 }
    for other in second { excess[other.kind] -= 1 }
    guard let one = first.last(where: { excess[$0.kind] > 0 }),
      let other = second.last(where: { excess[$0.kind] < 0 })
    else { return }
    // Either kind must be quite absent from the other half's text: there it may be worded otherwise.
    guard
      !names(bead.english, english, other.kind)
        || !names(bead.french, french, one.kind)
    else { return }
    report(one, answeredBy: other)
  }

  /// Words that name one of several things, by its place in their list.
  struct NamedThing {
    var kind: Int
    var text: Int
    var range: Range<Int>
  }

  mutating func report(_ one: NamedThing, answeredBy other: NamedThing) {
    report(
      "term-mismatch", .warning, .mismatch,
      .term(english.string(one.range), french.string(other.range)),
      english: Words(text: one.text, range: one.range),
      french: Words(text: other.text, range: other.range))
  }

  private func managed(_ texts: Range<Int>, _ words: HalfWords) -> [NamedThing] {
    var result: [NamedThing] = []
    for text in texts where words.texts[text].hasTerm {
      let tokens = words.texts[text].tokens
      let key = words.language == .english ? Terms.management : Terms.gestion
      for note in words.texts[text].noted {
        let at = Int(words.noted[note])
        guard words.tokens[at].key == key else { continue }
        if words.language == .english {
          guard at > tokens.lowerBound,
            let kind = kind(of: at - 1, words)
          else { continue }
          let range = Int(words.tokens[at - 1].start)..<Int(words.tokens[at].end)
          result.append(NamedThing(kind: kind, text: text, range: range))
        } else {
          // `de`, `des`, `de la`, `de l'` stand between.
          for next in at + 2..<at + 4 where next < tokens.upperBound {
            guard let kind = kind(of: next, words) else { continue }
            let range = Int(words.tokens[at].start)..<Int(words.tokens[next].end)
            result.append(NamedThing(kind: kind, text: text, range: range))
            break
          }
        }
      }
    }
    return result
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

  // MARK: - Names

  /// Reports French words that are no name of what the English names.
  private mutating func compareNames(_ bead: Bead) {
    for text in bead.french {
      guard let name = wrongName(in: text, answering: bead.english) else { continue }
      report(
        "term-mismatch", .warning, .mismatch,
        .wrongName(
          name.words.map(french.string) ?? name.wrong.description, name.right.description),
        english: Words(text: name.english), french: Words(text: text, range: name.words))
    }
  }

  private typealias WrongName = (
    wrong: StaticString, right: StaticString, english: Int, words: Range<Int>?
  )

  /// The first wrong name in a French text whose right one stands in one of the English texts.
  private func wrongName(in text: Int, answering english: Range<Int>) -> WrongName? {
    guard french.texts[text].hasTerm, french.hasEndOfWrongName(text) else { return nil }
    let range = french.texts[text].bytes
    for (place, term) in Terms.wrong.enumerated() where has(Terms.wrongKeys[place], text) {
      guard FoldedText(french.bytes[range]).firstWord(term.wrong) != nil,
        let english = english.first(where: { one in
          let words = FoldedText(self.english.bytes[self.english.texts[one].bytes])
          return words.firstWord(term.english) != nil
            || term.short.map { words.firstWord($0) != nil } == true
        })
      else { continue }
      return (term.wrong, term.right, english, words(term.wrong, in: range))
    }
    return nil
  }

  /// Whether the words of a phrase stand in a French text one behind the other.
  private func has(_ phrase: [UInt64], _ text: Int) -> Bool {
    let tokens = french.texts[text].tokens
    return french.texts[text].noted.contains { note in
      let last = Int(french.noted[note])
      let first = last + 1 - phrase.count
      return first >= tokens.lowerBound && french.tokens[last].key.bits == phrase.last
        && phrase.indices.allSatisfy { french.tokens[first + $0].key.bits == phrase[$0] }
    }
  }

  /// The bytes of a folded phrase in the text.
  private func words(_ phrase: StaticString, in range: Range<Int>) -> Range<Int>? {
    for start in range {
      if let end = matchFolded(phrase, in: french.bytes, at: start, upTo: range.upperBound) {
        return start..<end
      }
    }
    return nil
  }
}

extension HalfWords {
  /// Whether a French text has a word that a wrong name ends in: few have.
  fileprivate func hasEndOfWrongName(_ text: Int) -> Bool {
    for note in texts[text].noted where entry(Int(noted[note])).endsWrongName { return true }
    return false
  }
}

extension Terms {
  /// The words without which no term is looked for; so are the last words of the wrong names.
  static let management = WordKey("management")
  static let gestion = WordKey("gestion")

  /// The first six letters of what can be managed.
  static let managedStems = Bilingual(
    english: managed.map { $0.english.withUTF8Buffer { WordKey($0.prefix(6)) } },
    french: managed.map { $0.french.withUTF8Buffer { WordKey($0.prefix(6)) } })

  /// The words of each wrong name.
  static let wrongKeys = wrong.map { WordKey.all(of: $0.wrong) }
}

extension Message {
  fileprivate static func term(_ first: String, _ second: String) -> Self {
    let (first, second) = (first.brief, second.brief)
    return Self(
      english: "'\(first)' in English is '\(second)' in French",
      french: "« \(first) » en anglais est rendu par « \(second) » en français")
  }

  fileprivate static func wrongName(_ wrong: String, _ right: String) -> Self {
    Self(
      english: "expected '\(right)' in French, but found '\(wrong)'",
      french: "« \(right) » était attendu, mais « \(wrong) » a été trouvé")
  }
}
