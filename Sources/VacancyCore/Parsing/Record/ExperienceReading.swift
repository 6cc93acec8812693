/// A number of years of experience or service that an item asks for.
///
/// An age, how long something is valid, and the length of a course, a licence or a contract are none.
struct ExperienceReading {
  var years: Amount
  /// The number with its unit, in the bytes of the tokens.
  var range: Range<Int>

  /// All numbers of years of a folded text, in reading order.
  static func all(in text: FoldedText, _ language: Language) -> [ExperienceReading] {
    guard let unit = UnitsOfTime.language(in: text, language) else { return [] }
    let stream = TokenStream(text, unit)
    return all(in: stream, 0..<stream.tokens.count, stream.marks[...])
  }

  /// All numbers of years among some tokens, in reading order.
  static func all(
    in stream: TokenStream, _ tokens: Range<Int>, _ marks: ArraySlice<Mark>
  ) -> [ExperienceReading] {
    var scan = ExperienceScan(stream, tokens)
    for mark in marks where mark.kind == .quantity { scan.read(mark) }
    guard !scan.found.isEmpty else { return [] }
    scan.readParts()
    return scan.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  fileprivate init(thousandths: Int, range: Range<Int>) {
    years = Amount(thousandths: thousandths)
    self.range = range
  }
}

/// Finds the years of experience among the tokens of one text.
private struct ExperienceScan {
  private let stream: TokenStream
  private let tokens: Range<Int>
  private(set) var found: [ExperienceReading] = []

  init(_ stream: TokenStream, _ tokens: Range<Int>) {
    self.stream = stream
    self.tokens = tokens
  }

  // MARK: - Years

  mutating func read(_ mark: Mark) {
    guard mark.unit == .year || mark.unit == .month, mark.value < 1_000_000 else { return }
    let range = mark.rangeWithUnit
    let first = token(at: range.lowerBound)
    let behind = token(at: range.upperBound)
    guard tokens.contains(first), behind > first else { return }
    let unit = mark.endOfUnit > 0 ? token(endingAt: mark.endOfUnit) : behind - 1
    guard [.none, .span].contains(stream.entry(unit).role) else { return }
    let isExperience = hasNear(ExperienceWords.experience[stream.language], 8, first, behind)
    if mark.unit == .month {
      guard isExperience, stream.entry(unit).role == .none else { return }
    } else if !isExperience,
      hasNear(ExperienceWords.otherLengths[stream.language], 4, first, behind)
    {
      return
    }
    guard !isPast(first), !isAge(mark, first, behind, isExperience),
      !isFrequency(first, isExperience)
    else { return }
    // `a three-year degree`
    if !isExperience, behind < tokens.upperBound, YearPhrases.attributes.hasWord(key(behind)) {
      return
    }
    if isLengthOfSomething(mark, first, unit, behind) { return }
    let thousandths = mark.unit == .month ? (mark.value + 6) / 12 : mark.value
    found.append(ExperienceReading(thousandths: thousandths, range: range))
  }

  /// Whether years are the length of what is named beside them: `experience of 5-year plans`,
  /// `expérience d'un programme de trois ans`.
  private func isLengthOfSomething(
    _ mark: Mark, _ first: Int, _ unit: Int, _ behind: Int
  ) -> Bool {
    switch stream.language {
    case .english:
      guard key(unit) == ExperienceWords.year, mark.value > 1_000, behind < tokens.upperBound,
        stream.tokens[behind].joint.isDisjoint(with: [.comma, .point, .other]),
        !YearPhrases.behindYear.hasWord(key(behind))
      else { return false }
      return !(behind..<min(behind + 4, tokens.upperBound)).contains {
        ExperienceWords.experience.english.contains(key($0).bits)
      }
    case .french:
      guard YearPhrases.preposition.hasWord(key(first - 1)) else { return false }
      return [first - 2, first - 3].contains { YearPhrases.lengthOf.hasWord(key($0)) }
    }
  }

  private func isPast(_ first: Int) -> Bool {
    YearPhrases.past.hasWord(key(first - 1))
      || first + 1 < tokens.upperBound && YearPhrases.past.hasWord(key(first + 1))
  }

  private func isAge(_ mark: Mark, _ first: Int, _ behind: Int, _ isExperience: Bool) -> Bool {
    if YearPhrases.behindAge.contains(where: { has($0, at: behind) })
      || YearPhrases.beforeAge.contains(where: { has($0, before: first) })
    {
      return true
    }
    guard !isExperience, stream.language == .french, mark.value >= 15_000,
      // `avoir vingt ans de métier`
      behind >= tokens.upperBound || !("de d" as StaticString).hasWord(key(behind))
    else { return false }
    let bound = YearPhrases.ageBounds.first { has($0, before: first) }
    return key(first - 1 - (bound?.wordCount ?? 0)) == ExperienceWords.avoir
  }

  /// Whether `a year` says how often: `four times a year`.
  private func isFrequency(_ first: Int, _ isExperience: Bool) -> Bool {
    let article = key(first)
    guard stream.language == .english, article == TokenStream.a, first > tokens.lowerBound,
      stream.entry(first + 1).unit != .none, stream.entry(first + 1).role == .none
    else { return false }
    return !isExperience && !YearPhrases.beforeLength.hasWord(key(first - 1))
      || ["times", "once", "twice"].contains { key(first - 1) == WordKey($0) }
  }

  // MARK: - Parts

  /// Reads the years of parts, whose unit was said before: `of which at least 2`, `dont au moins
  /// trois`, `at least 4 of which at`, `two of them in`.
  mutating func readParts() {
    for at in tokens {
      guard Self.mayBePart(stream.tokens[at]) else { continue }
      if let opening = YearPhrases.parts.first(where: { has($0, at: at) }) {
        let next = at + opening.wordCount
        let bound = YearPhrases.partBounds.first { has($0, at: next) }
        addPart(at: next + (bound?.wordCount ?? 0), isCounted: bound != nil)
      }
      if let number = number(at), number.next < tokens.upperBound,
        let joint = YearPhrases.behindPart.first(where: { has($0, at: number.next) }),
        isField(number.next + joint.wordCount)
      {
        add(number.value, at, number.next)
      }
    }
  }

  /// Whether a part may begin with a word: `of`, `dont`, `including`, a number.
  private static func mayBePart(_ token: Token) -> Bool {
    if token.kind == .figure { return true }
    let first = UInt8(truncatingIfNeeded: token.key.bits)
    return token.entry != 0 || first.isOne(of: "odi")
  }

  private mutating func addPart(at token: Int, isCounted: Bool) {
    // `of which five in`, but not `dont une partie`.
    guard tokens.contains(token), let number = number(token),
      isCounted || isField(number.next)
    else { return }
    add(number.value, token, number.next)
  }

  /// Adds a part that is no number of something else and was not read with its unit.
  private mutating func add(_ value: Int, _ first: Int, _ next: Int) {
    let range = stream.bytes(first, next)
    guard value > 0, value < 100_000, !found.contains(where: { $0.range.overlaps(range) }),
      next >= tokens.upperBound
        || stream.entry(next).unit == .none && stream.bytes[range.upperBound] != UInt8(ascii: "%")
    else { return }
    found.append(ExperienceReading(thousandths: value, range: range))
  }

  private func number(_ token: Int) -> (value: Int, next: Int)? {
    if stream.tokens[token].kind == .figure { return (stream.tokens[token].value, token + 1) }
    guard stream.entry(token).role != .none else { return nil }
    var reading = CardinalReading(stream, at: token, upTo: tokens.upperBound)
    return reading.take().map { ($0 * 1000, reading.next) }
  }

  /// Whether what the years are spent in begins at a token, or a clause ends before it.
  private func isField(_ token: Int) -> Bool {
    guard token < tokens.upperBound else { return true }
    return !stream.tokens[token].joint.isDisjoint(with: [.comma, .point, .other])
      || YearPhrases.fields.hasWord(key(token))
  }

  // MARK: - Tokens

  /// The first token that begins at an offset or behind it.
  private func token(at offset: Int) -> Int {
    var (low, high) = (tokens.lowerBound, tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(stream.tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func token(endingAt offset: Int) -> Int {
    max(tokens.lowerBound, token(at: offset) - 1)
  }

  private func key(_ token: Int) -> WordKey {
    tokens.contains(token) ? stream.tokens[token].key : WordKey(letters: 0, length: 0)
  }

  private func has(_ phrase: StaticString, at token: Int) -> Bool {
    guard token >= tokens.lowerBound else { return false }
    var next = token
    var isThere = true
    phrase.forEachWord { word in
      isThere = isThere && key(next) == word
      next += 1
    }
    return isThere
  }

  private func has(_ phrase: StaticString, before token: Int) -> Bool {
    has(phrase, at: token - phrase.wordCount)
  }

  /// Whether one of some words is in one clause with the years between two tokens, at most a number
  /// of words away.
  private func hasNear(
    _ words: [UInt64], _ distance: Int, _ first: Int, _ behind: Int
  ) -> Bool {
    func ends(_ token: Int) -> Bool {
      !stream.tokens[token].joint.isDisjoint(with: [.comma, .other])
    }
    var at = behind
    // The apostrophe of `three years'` ends no clause.
    while at < min(tokens.upperBound, behind + distance), at == behind || !ends(at) {
      if words.contains(key(at).bits) { return true }
      at += 1
    }
    at = first
    while at > max(tokens.lowerBound, first - distance), !ends(at) {
      at -= 1
      if words.contains(key(at).bits) { return true }
    }
    return false
  }
}

/// The words that tell lengths of experience from others, by language.
private enum ExperienceWords {
  static let experience = Bilingual(
    english: WordKey.all(of: YearPhrases.experience.english),
    french: WordKey.all(of: YearPhrases.experience.french))
  static let otherLengths = Bilingual(
    english: WordKey.all(of: YearPhrases.otherLengths.english),
    french: WordKey.all(of: YearPhrases.otherLengths.french))
  static let avoir = WordKey("avoir".utf8)
  static let year = WordKey("year".utf8)
}

extension StaticString {
  /// How many words a list or a phrase of the lexicon has.
  fileprivate var wordCount: Int {
    var count = 0
    forEachWord { _ in count += 1 }
    return count
  }

  /// Whether a word is one of a list of the lexicon.
  ///
  /// The lists are short and seldom looked at: to keep their keys would take longer.
  fileprivate func hasWord(_ key: WordKey) -> Bool {
    var isFound = false
    forEachWord { if $0 == key { isFound = true } }
    return isFound
  }
}
