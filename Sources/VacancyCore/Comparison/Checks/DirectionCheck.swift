/// From which language into which one translates: `from French into English`.
struct DirectionCheck {
  /// The words that tell a direction in one language.
  static func words(_ language: Language) -> [UInt64] {
    language == .english ? [Direction.into] + Direction.from : [Direction.vers] + Direction.partir
  }

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

  /// `nil` where the texts name none, or several; of two texts, the words of the first are shown.
  init?(_ texts: Range<Int>, _ words: borrowing HalfWords) {
    let isEnglish = words.language == .english
    for text in texts {
      let tokens = words.texts[text].tokens
      for at in tokens where words.stream.tokens[at].sets.contains(.directions) {
        let key = words.tokens[at].key.bits
        let isTarget = (isEnglish ? Self.into : Self.vers) == key
        guard isTarget || (isEnglish ? Self.from : Self.partir).contains(key) else { continue }
        // `from and into English` is both directions.
        if at + 1 < tokens.upperBound, words.tokens[at + 1].key == TokenStream.and { return nil }
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
        let (start, end) = (Int(words.tokens[at].start), Int(words.tokens[named].end))
        if range.isEmpty {
          (self.text, range) = (text, start..<end)
        } else if self.text == text {
          range = range.lowerBound..<end
        }
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

  static let into = WordKey("into").bits
  static let from = [WordKey("from").bits]
  static let vers = WordKey("vers").bits
  private static let startsFrom = WordKey("partir").bits
  static let partir = WordKey.all(of: "du de d partir")
}
