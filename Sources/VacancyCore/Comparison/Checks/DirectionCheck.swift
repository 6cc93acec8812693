/// From which language into which one translates: `from French into English`.
struct DirectionCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    guard let english = Direction(bead.english, notice.words.english),
      let french = Direction(bead.french, notice.words.french), !english.isSame(as: french)
    else { return [] }
    let sides = Bilingual(
      english: notice.side(english.text, .english, english.range),
      french: notice.side(french.text, .french, french.range))
    return [
      notice.difference(
        .termMismatch,
        .mismatch(
          Message(english: "the direction", french: "le sens de la traduction"),
          sides.english.text.brief, sides.french.text.brief),
        sides.map { $0 })
    ]
  }
}

/// The languages of a translation.
private struct Direction {
  var source: UInt8?
  var target: UInt8?
  var text = 0
  /// In the bytes of the half's texts.
  var range = 0..<0

  /// `nil` where the texts name none, or several.
  init?(_ texts: Range<Int>, _ words: borrowing HalfWords) {
    let isEnglish = words.language == .english
    for text in texts {
      let tokens = words.texts[text].tokens
      for at in tokens {
        let key = words.tokens[at].key.bits
        let isTarget = (isEnglish ? Self.into : Self.vers) == key
        guard isTarget || (isEnglish ? Self.from : Self.partir).contains(key) else { continue }
        // An article and the like may be between: `à partir du`.
        let named = (at + 1..<min(at + 4, tokens.upperBound)).first {
          words.entry($0).nation != 0
        }
        guard let named else { continue }
        let language = words.entry(named).nation
        if isTarget {
          guard target == nil else { return nil }
          target = language
        } else if isEnglish || isFrenchSource(at, tokens, words) {
          guard source == nil else { return nil }
          source = language
        } else {
          continue
        }
        let start = Int(words.tokens[at].start)
        self.text = range.isEmpty ? text : self.text
        range = (range.isEmpty ? start : range.lowerBound)..<Int(words.tokens[named].end)
      }
    }
    guard source != nil || target != nil else { return nil }
  }

  /// `du français` is a source before `vers`, `à partir du` is one wherever it stands.
  private func isFrenchSource(
    _ at: Int, _ tokens: Range<Int>, _ words: borrowing HalfWords
  ) -> Bool {
    if words.tokens[at].key.bits == Self.startsFrom { return true }
    for next in at + 1..<min(at + 8, tokens.upperBound)
    where words.tokens[next].key.bits == Self.vers { return true }
    return false
  }

  /// A half may leave a language out that is understood; what it names must fit.
  func isSame(as other: Self) -> Bool {
    if let target, let second = other.target { return target == second }
    if let source, let second = other.source { return source == second }
    if let source, let second = other.target { return source != second }
    if let target, let second = other.source { return target != second }
    return true
  }

  private static let into = WordKey("into").bits
  private static let from = [WordKey("from").bits]
  private static let vers = WordKey("vers").bits
  private static let startsFrom = WordKey("partir").bits
  private static let partir = WordKey.all(of: "du de d partir")
}

/// Levels of the Common European Framework of single languages: `B2 in English`.
struct LevelCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let english = levels(bead.english, notice.words.english)
    guard !english.isEmpty else { return [] }
    let french = levels(bead.french, notice.words.french)
    for one in english {
      guard let other = french.first(where: { $0.language == one.language }),
        other.level != one.level
      else { continue }
      return [
        notice.difference(
          .languageLevelMismatch,
          .mismatch(
            Message(english: "the level", french: "le niveau"),
            notice.string(one.range, .english).brief, notice.string(other.range, .french).brief),
          Bilingual(
            english: notice.side(one.text, .english, one.range),
            french: notice.side(other.text, .french, other.range)))
      ]
    }
    return []
  }

  private typealias Level = (level: UInt64, language: UInt8, text: Int, range: Range<Int>)

  private func levels(_ texts: Range<Int>, _ words: borrowing HalfWords) -> [Level] {
    var result: [Level] = []
    for text in texts {
      let tokens = words.texts[text].tokens
      for at in tokens
      where words.tokens[at].kind == .acronym
        && Self.all.contains(words.tokens[at].key.bits)
      {
        // `B2 level in English`
        let language = (at + 1..<min(at + 5, tokens.upperBound)).first {
          words.entry($0).nation != 0
        }
        guard let language else { continue }
        result.append(
          (
            words.tokens[at].key.bits, words.entry(language).nation, text,
            Int(words.tokens[at].start)..<Int(words.tokens[language].end)
          ))
      }
    }
    return result
  }

  private static let all = WordKey.all(of: "a1 a2 b1 b2 c1 c2")
}
