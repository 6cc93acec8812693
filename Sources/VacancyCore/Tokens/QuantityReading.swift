extension TokenStream {
  mutating func readFigure(_ at: Int, _ tokens: Range<Int>) -> Int {
    var value = self.tokens[at].value
    var next = at + 1
    // `2.5 million`.
    while next < tokens.upperBound, value < Mark.most, self.tokens[next].joint.joinsNumber,
      [.thousand, .million].contains(entry(next).role)
    {
      value *= entry(next).value
      next += 1
    }
    // `7 j/7`.
    if next + 1 < tokens.upperBound, language == .french, self.tokens[next].key == Self.j,
      self.tokens[next + 1].joint == .slash
    {
      return next + 2
    }
    if let clock = clock(value, next, tokens.upperBound) {
      addClock(value, clock, from: at)
      return clock.end
    }
    if let scale = scaleOfMoney(at, next, tokens), value < Mark.most {
      (value, next) = (value * scale.factor, scale.next)
    }
    return addQuantity(value, from: at, to: next, tokens)
  }

  mutating func readWord(_ at: Int, _ tokens: Range<Int>) -> Int {
    let entry = entry(at)
    if entry.month != 0, let next = readMonth(at, tokens.upperBound) { return next }
    let key = self.tokens[at].key
    if entry.role == .collective || entry.role == .multiple {
      // `des douzaines` is no number.
      guard key != Self.douzaines else { return at + 1 }
      // `une bonne trentaine`, `both` answer a number; they need not be answered.
      addOptional(entry.value * 1000, .none, at)
      return at + 1
    }
    switch entry.role {
    case .span, .recurrence: return readSpan(at, tokens)
    case .part: return readPart(at, tokens)
    case .ordinal: return readOrdinal(at, entry.value * 1000, tokens)
    case .weekday:
      addMark(.weekday, entry.value, at, at + 1)
      return at + 1
    case .clock: return readClock(at, tokens)
    case .century: return readCentury(at, tokens)
    case .label: return readLabel(at, tokens.upperBound)
    case .schooling: return readSchooling(at, tokens)
    default: break
    }
    if entry.role != .none {
      // `several hundred` is no number.
      if entry.role == .hundred, language == .english, at > tokens.lowerBound,
        Self.indefinite.contains(self.tokens[at - 1].key.bits)
      {
        return at + 1
      }
      // `pour cent` belongs to the number before it.
      if entry.role == .hundred, at > tokens.lowerBound, self.tokens[at - 1].key == Self.pour {
        return at + 1
      }
      var reading = CardinalReading(self, at: at, upTo: tokens.upperBound)
      guard let value = reading.take() else { return at + 1 }
      // `nine o'clock`
      if language == .english, let clock = clock(value * 1000, reading.next, tokens.upperBound) {
        addClock(value * 1000, clock, from: at)
        return clock.end
      }
      return addQuantity(value * 1000, from: at, to: reading.next, tokens)
    }
    addRate(at, tokens)
    if key == Self.annee {
      // `dans l'année` is `within twelve months`.
      if at > tokens.lowerBound, self.tokens[at - 1].key == Self.l { addOptional(1000, .year, at) }
      return at + 1
    }
    if language == .english, key == Self.every { return readAlternate(at, tokens.upperBound) }
    if language == .english, key == Self.a || key == Self.an, at + 1 < tokens.upperBound {
      var reading = CardinalReading(self, at: at, upTo: tokens.upperBound)
      // `a third of`
      if let fraction = fraction(1000, at, at + 1, tokens.upperBound) {
        addMark(.fraction, fraction.value, at, fraction.end)
        return fraction.end
      }
      if key == Self.a, self.entry(at + 1).role != .hundred, let value = reading.take() {
        return addQuantity(value * 1000, from: at, to: reading.next, tokens)
      }
      return readUnit(at + 1, behindArticle: at, tokens.upperBound) ?? at + 1
    }
    return at + 1
  }

  /// Reads `year` of `a year`; gives the token behind it.
  private mutating func readUnit(_ at: Int, behindArticle article: Int, _ limit: Int) -> Int? {
    guard let length = length(at), length.unit.isTime else { return nil }
    let half = endOfHalf(at + 1, limit)
    // `a year` is also `par an`; `a year and a half` is as long as it says.
    add(
      length.count * (half == nil ? 1000 : 1500), length.unit, article, half ?? at + 1,
      isOptional: half == nil)
    return half ?? at + 1
  }

  /// Adds a quantity with its unit; gives the token behind it.
  private mutating func addQuantity(
    _ number: Int, from: Int, to end: Int, _ text: Range<Int>
  ) -> Int {
    var next = end
    let limit = text.upperBound
    var number = number
    func isJoined(_ token: Int) -> Bool { token < limit && tokens[token].joint.joinsNumber }
    if let fraction = fraction(number, from, next, limit) {
      addMark(.fraction, fraction.value, from, fraction.end)
      return fraction.end
    }
    // `vingt et unième`, `twenty-first`.
    if isJoined(next),
      isOrdinal(next) || tokens[next].key == Self.et && isJoined(next + 1) && isOrdinal(next + 1)
    {
      if tokens[next].joint == .hyphen || tokens[next].key == Self.et || isFrenchOrdinal(next) {
        // `une troisième` is the third.
        guard number >= 10_000 else { return next }
        let last = tokens[next].key == Self.et ? next + 1 : next
        addOrdinal(number / 1000 + entry(last).value, from, last + 1, limit)
        return last + 1
      }
    }
    next = endOfEcho(of: number, next, limit)
    // `les années 90` are `the 1990s`.
    if language == .french, isInYears(from, text),
      (10_000...90_000).contains(number), number.isMultiple(of: 10_000)
    {
      number += 1_900_000
    }
    guard !droppedValues.contains(number) else {
      hasDropped = true
      return next
    }
    if let whole = quarters(number, next, limit) {
      add(whole.value, whole.unit, from, whole.end)
      return whole.end
    }
    // `the other three quarters`, which may be those of a year.
    if number == 3000, isJoined(next), Self.quarter.contains(tokens[next].key.bits) {
      addMark(.fraction, 750, from, next + 1)
    }
    var mark = Mark(kind: .quantity, value: number, range: bytes(from, end))
    next = readUnit(of: &mark, from, next, text)
    let value = mark.value
    guard let isOptional = isOptional(mark, from, end, next, text) else { return next }
    mark.isOptional = isOptional
    if isShare(from, text) { addShare(value, from, end, text) }
    if isHourOfClock(mark, from) {
      let (hours, minutes) = (value / 100_000, value / 1000 % 100)
      if hours < 24, minutes < 60 { addMark(.time, hours * 60 + minutes, from, next) }
    }
    if mark.unit.isTime, let rest = endOfRound(value, mark.unit, next, limit) {
      // `24 hours a day` is also `24/7`, or `en continu`.
      mark.isOptional = true
      next = rest
    } else if mark.unit == .hour, language == .french, isClock(value, from, next, text) {
      mark.isOptional = true
      addMark(.time, value * 60 / 1000, from, next + 1)
    }
    marks.append(mark)
    return next
  }

  /// Whether the other half may well not have a quantity; `nil` where it is none.
  private func isOptional(
    _ mark: Mark, _ from: Int, _ end: Int, _ next: Int, _ text: Range<Int>
  ) -> Bool? {
    let first = tokens[from]
    let previous = from > text.lowerBound ? tokens[from - 1].key : WordKey(letters: 0, length: 0)
    if mark.value == 1000 {
      // One, un and une are articles and pronouns, except before a unit of time; `une année` and
      // `une semaine` are also `a year` and `a week`, and a day is most often any.
      // `1 km` may be `1000 m`.
      let isMeasured = mark.unit.isMeasure && first.kind == .figure
      guard isMeasured || mark.unit.isTime && mark.unit != .hour && mark.unit != .minute else {
        return nil
      }
      if isMeasured || mark.unit == .day || first.key == Self.une { return true }
    } else if mark.value == 2000 {
      // `les deux`, `ces deux` are `both` or nothing; `two-way` is `bidirectionnel`.
      if Self.definite.contains(previous.bits) || Self.between.contains(previous.bits) {
        return true
      }
      if next < text.upperBound, tokens[next].joint == .hyphen, tokens[next].key == Self.way {
        return true
      }
    } else if mark.value == 9000, end == from + 1, first.key == Self.neuf, mark.unit == .none {
      // `neuf` is also `new`.
      return true
    }
    if previous == Self.bac || isShare(from, text) || isHourOfClock(mark, from) { return true }
    // `a dozen` is also `une dizaine`, `une quinzaine de jours` two weeks.
    return entry(end - 1).role == .collective && mark.value <= 15_000
  }

  /// `1730 hours` is a time of day, unless it is a number of hours.
  private func isHourOfClock(_ mark: Mark, _ from: Int) -> Bool {
    mark.unit == .hour && tokens[from].kind == .figure
      && tokens[from].end - tokens[from].start == 4
  }

  /// Whether a number says of how many: `cinq jours sur sept`, `un mercredi sur deux`, `un agent sur
  /// deux`.
  private func isShare(_ from: Int, _ text: Range<Int>) -> Bool {
    from > text.lowerBound + 1 && language == .french && tokens[from - 1].key == Self.sur
      && (entry(from - 2).unit.isTime || entry(from - 2).role == .weekday
        || tokens[from - 2].key == Self.end
        || from > text.lowerBound + 2 && Self.articles.contains(tokens[from - 3].key.bits))
  }

  /// Whether a number is behind `les années`, or behind another one there: `les années 70 et 80`.
  private func isInYears(_ from: Int, _ text: Range<Int>) -> Bool {
    func isYears(_ token: Int) -> Bool {
      token >= text.lowerBound && tokens[token].key == Self.annees
    }
    return isYears(from - 1)
      || from > text.lowerBound && tokens[from - 1].key == Self.et && isYears(from - 3)
  }

  /// The token behind a number that is said again in brackets: `three (3) years`, `3 (three) years`.
  private func endOfEcho(of value: Int, _ next: Int, _ limit: Int) -> Int {
    guard next < limit, tokens[next].joint.contains(.opening) else { return next }
    if tokens[next].kind == .figure { return tokens[next].value == value ? next + 1 : next }
    guard entry(next).role != .none, entry(next).role != .ordinal else { return next }
    var reading = CardinalReading(self, at: next, upTo: limit)
    return reading.take().map { $0 * 1000 } == value ? reading.next : next
  }

  func bytes(_ from: Int, _ end: Int) -> Range<Int> {
    Int(tokens[from].start)..<Int(tokens[end - 1].end)
  }

  func isOrdinal(_ token: Int) -> Bool {
    entry(token).role == .ordinal || isFrenchOrdinal(token)
  }

  /// Whether a word ends in `-ième(s)`.
  private func isFrenchOrdinal(_ token: Int) -> Bool {
    guard language == .french, tokens[token].kind == .word, tokens[token].key.length >= 5 else {
      return false
    }
    let end = Int(tokens[token].end)
    let isPlural = bytes[end - 1] | 0x20 == UInt8(ascii: "s")
    guard bytes[end - (isPlural ? 3 : 2)] | 0x20 == UInt8(ascii: "m") else { return false }
    let word = folded(bytes[Int(tokens[token].start)..<Int(tokens[token].end)])
    return word.suffix(4).elementsEqual("ieme".utf8) || word.suffix(5).elementsEqual("iemes".utf8)
  }

  private static let douzaines = WordKey("douzaines".utf8)
  private static let j = WordKey("j".utf8)
  private static let annee = WordKey("annee".utf8)
  private static let l = WordKey("l".utf8)
  private static let annees = WordKey("annees".utf8)
  private static let bac = WordKey("bac".utf8)
  private static let way = WordKey("way".utf8)
  private static let neuf = WordKey("neuf".utf8)
  private static let une = WordKey("une".utf8)
  static let et = WordKey("et".utf8)
  private static let indefinite = WordKey.all(of: "several few many some")
  /// `deux` behind them is most often the pair that is spoken of.
  private static let between = WordKey.all(of: "entre separe separent between")
  private static let definite =
    WordKey.all(of: "les ces des aux leurs tous toutes nos vos ses the these")
}
