/// A value that stands in running text and must stand in the other half too.
struct Mark {
  var kind: Kind
  /// Thousandths of a quantity; a date as yyyymmdd; 0 for an address.
  var value: Int
  var unit = QuantityUnit.none
  /// Whether the other half may well not have it: `both`, `les deux`, `a year`.
  var isOptional = false
  /// In the bytes of the half's texts.
  var range: Range<Int>

  enum Kind: UInt8 { case quantity, date, address }

  /// Numbers grow no further than a thousand times a million times this: no overflow.
  static let most = 1_000_000_000
}

extension HalfWords {
  /// Reads the quantities, dates and addresses of a text, unless they are known.
  mutating func readMarks(ofText index: Int, _ known: inout KnownTexts) {
    let first = marks.count
    let start = texts[index].bytes.lowerBound
    let number = texts[index].known
    if let number, let hasTerm = known.addMarks(of: number, at: start, to: &self) {
      texts[index].hasTerm = hasTerm
      texts[index].marks = first..<marks.count
      return
    }
    hasDropped = false
    let end = texts[index].tokens.upperBound
    var next = 0
    for note in texts[index].noted {
      // What belongs to the last value is not read again.
      let at = Int(noted[note])
      if entry(at).isTerm { texts[index].hasTerm = true }
      if at >= next { next = readMark(at, texts[index].tokens.lowerBound..<end) }
    }
    shareUnits(from: first)
    texts[index].marks = first..<marks.count
    if let number, !hasDropped {
      known.keep(marks[first...], of: number, at: start, hasTerm: texts[index].hasTerm)
    }
  }

  /// Reads what begins at a token; gives the token behind it.
  private mutating func readMark(_ at: Int, _ tokens: Range<Int>) -> Int {
    let token = self.tokens[at]
    switch token.kind {
    case .address:
      marks.append(Mark(kind: .address, value: 0, range: Int(token.start)..<Int(token.end)))
      return at + 1
    case .date:
      marks.append(
        Mark(kind: .date, value: token.value, range: Int(token.start)..<Int(token.end)))
      return at + 1
    case .figure, .ordinal:
      return readDate(at, tokens.upperBound)
        ?? (token.kind == .figure ? readFigure(at, tokens) : readOrdinal(at, token.value))
    case .word: return readWord(at, tokens)
    case .acronym, .other: return at + 1
    }
  }

  // MARK: - Quantities

  private mutating func readFigure(_ at: Int, _ tokens: Range<Int>) -> Int {
    var value = self.tokens[at].value
    var next = at + 1
    // `35 M€`, `250 k€`.
    if let scale = moneyScale(next, tokens) {
      value *= scale
      next += 1
    }
    // `MEUR 12`.
    if at > tokens.lowerBound, self.tokens[at].joint == .space {
      if self.tokens[at - 1].key == Self.meur { value *= 1_000_000 }
      if self.tokens[at - 1].key == Self.keur { value *= 1000 }
    }
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
    if let end = endOfClock(next, tokens.upperBound) {
      addClock(value, from: at, unitAt: next, to: end)
      return end
    }
    // `Bac+3` is a degree.
    if at > tokens.lowerBound, self.tokens[at - 1].key == Self.bac { return next }
    return addQuantity(value, from: at, to: next, tokens)
  }

  /// The token behind what makes a time of day of a figure: `23 h 59`, `8 heures 30`, `5 p.m.`.
  private func endOfClock(_ next: Int, _ limit: Int) -> Int? {
    guard next < limit, tokens[next].joint.joinsNumber else { return nil }
    let key = tokens[next].key
    let hasFigure =
      next + 1 < limit && tokens[next + 1].kind == .figure
      && tokens[next + 1].joint.isSubset(of: [.space, .slash])
    if key == Self.hour { return next + (hasFigure ? 2 : 1) }
    if key == Self.heures, hasFigure, tokens[next + 1].joint == .space { return next + 2 }
    guard language == .english else { return nil }
    if key == Self.am || key == Self.pm { return next + 1 }
    guard key == Self.a || key == Self.p, next + 1 < limit, tokens[next + 1].key == Self.m,
      tokens[next + 1].joint.isSubset(of: [.point, .space]), tokens[next + 1].joint != .space
    else { return nil }
    return next + 2
  }

  private mutating func readWord(_ at: Int, _ tokens: Range<Int>) -> Int {
    let entry = entry(at)
    if entry.month != 0, let next = readMonth(at, tokens.upperBound) { return next }
    let key = self.tokens[at].key
    if entry.role == .part { return readPart(at, tokens.upperBound) }
    if entry.role == .ordinal { return readOrdinal(at, entry.value * 1000) }
    if entry.role == .period { return readPeriod(at, tokens.upperBound) }
    if entry.role == .collective {
      // `des douzaines` is no number.
      guard key != Self.douzaines else { return at + 1 }
      // `une bonne trentaine` answers a number; it need not be answered.
      marks.append(
        Mark(
          kind: .quantity, value: entry.value * 1000, isOptional: true, range: bytes(at, at + 1)))
      return at + 1
    }
    if entry.role != .none, entry.role != .ordinal {
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
      return addQuantity(value * 1000, from: at, to: reading.next, tokens)
    }
    if language == .english, key == Self.every { return readAlternate(at, tokens.upperBound) }
    if language == .english, key == Self.both || key == Self.twice {
      marks.append(
        Mark(kind: .quantity, value: 2000, isOptional: true, range: bytes(at, at + 1)))
    } else if language == .english, key == Self.a || key == Self.an, at + 1 < tokens.upperBound {
      var reading = CardinalReading(self, at: at, upTo: tokens.upperBound)
      if key == Self.a, self.entry(at + 1).role != .hundred, let value = reading.take() {
        return addQuantity(value * 1000, from: at, to: reading.next, tokens)
      }
      let unit = self.entry(at + 1).unit
      if let longer = lengthened(1000, unit, at + 1, tokens.upperBound) {
        marks.append(
          Mark(
            kind: .quantity, value: longer.value, unit: longer.unit, range: bytes(at, longer.end)))
        return longer.end
      }
      if unit.isTime {
        marks.append(
          Mark(kind: .quantity, value: 1000, unit: unit, isOptional: true, range: bytes(at, at + 2))
        )
      }
    }
    return at + 1
  }

  /// Adds a quantity with its unit; gives the token behind it.
  private mutating func addQuantity(_ number: Int, from: Int, to end: Int, _ text: Range<Int>)
    -> Int
  {
    var (value, last) = (number, end)
    var next = end
    let limit = text.upperBound
    func isJoined(_ token: Int) -> Bool { token < limit && tokens[token].joint.joinsNumber }
    // `vingt et unième`, `twenty-first`, `deux cinquièmes`.
    if isJoined(next),
      isOrdinal(next) || tokens[next].key == Self.et && isJoined(next + 1) && isOrdinal(next + 1)
    {
      if tokens[next].joint == .hyphen || tokens[next].key == Self.et || isFrenchOrdinal(next) {
        return next + 1
      }
    }
    next = endOfEcho(of: value, next, limit)
    // `les années 90` are `the 1990s`.
    if language == .french, from > text.lowerBound, tokens[from - 1].key == Self.annees,
      (10_000...90_000).contains(value), value % 10_000 == 0
    {
      value += 1_900_000
    }
    guard !droppedValues.contains(value) else {
      hasDropped = true
      return next
    }
    if let whole = quarters(value, next, limit) {
      marks.append(
        Mark(kind: .quantity, value: whole.value, unit: whole.unit, range: bytes(from, whole.end)))
      return whole.end
    }
    if let half = endOfHalf(next, limit), unit(at: half, limit).isTime {
      value += 500
      (next, last) = (half, half)
    }
    var mark = Mark(kind: .quantity, value: value, range: bytes(from, last))
    mark.unit = unit(at: next, limit)
    let previous = from > text.lowerBound ? tokens[from - 1].key : WordKey(letters: 0, length: 0)
    let isSingle = end == from + 1
    if let longer = lengthened(value, mark.unit, next, limit) {
      mark.isOptional =
        mark.unit == .hour && language == .french && isClock(value, from, next, text)
      (mark.value, mark.unit) = (longer.value, longer.unit)
      mark.range = bytes(from, longer.end)
      marks.append(mark)
      return longer.end
    }
    // The `0` of a telephone number stands in one half only.
    guard value != 0 else { return next }
    if value == 1000 {
      // One, un and une are articles and pronouns, except before a unit of time.
      guard mark.unit == .year || mark.unit == .month || mark.unit == .week else { return next }
      mark.isOptional = tokens[from].key == Self.une && mark.unit == .year
    } else if value == 2000 {
      // `les deux`, `ces deux` are `both` or nothing.
      mark.isOptional = Self.definite.contains(previous.bits)
    } else if value == 9000, isSingle, tokens[from].key == Self.neuf {
      // `neuf` is also `new`.
      mark.isOptional = mark.unit == .none
    }
    if entry(end - 1).role == .collective, value <= 15_000 {
      // `a dozen` is also `une dizaine`, `une quinzaine de jours` two weeks.
      mark.isOptional = true
    }
    if mark.unit == .hour, tokens[from].kind == .figure,
      tokens[from].end - tokens[from].start == 4
    {
      // `1730 hours` is a time of day, unless it is a number of hours.
      mark.isOptional = true
    }
    if mark.unit.isTime, let rest = endOfRound(value, mark.unit, next, limit) {
      // `24 hours a day` is also `24/7`, or `en continu`.
      mark.isOptional = true
      next = rest
    } else if mark.unit == .hour, language == .french, isClock(value, from, next, text) {
      mark.isOptional = true
    }
    marks.append(mark)
    return next
  }

  /// The token behind a number that is said again in brackets: `three (3) years`, `3 (three) years`.
  private func endOfEcho(of value: Int, _ next: Int, _ limit: Int) -> Int {
    guard next < limit, tokens[next].joint.contains(.opening) else { return next }
    if tokens[next].kind == .figure { return tokens[next].value == value ? next + 1 : next }
    guard entry(next).role != .none, entry(next).role != .ordinal else { return next }
    var reading = CardinalReading(self, at: next, upTo: limit)
    return reading.take().map { $0 * 1000 } == value ? reading.next : next
  }

  /// The token behind `24 hours a day`, `7 jours sur 7`, of which the first number is read.
  private func endOfRound(_ value: Int, _ unit: QuantityUnit, _ next: Int, _ limit: Int) -> Int? {
    guard
      let at = (next..<min(limit, next + 2)).first(where: { entry($0).unit == unit }),
      at + 2 < limit, tokens[at + 1].joint.joinsNumber, tokens[at + 2].joint.joinsNumber
    else { return nil }
    let key = tokens[at + 1].key
    if language == .french, key == Self.sur {
      if tokens[at + 2].kind == .figure { return tokens[at + 2].value == value ? at + 3 : nil }
      var reading = CardinalReading(self, at: at + 2, upTo: limit)
      return reading.take().map { $0 * 1000 } == value ? reading.next : nil
    }
    guard key == Self.a || key == Self.per || key == Self.par else { return nil }
    let whole = entry(at + 2).unit
    return value == 24_000 && unit == .hour && whole == .day
      || value == 7000 && unit == .day && whole == .week ? at + 3 : nil
  }

  /// Whether hours are a time of day that English writes as `17:00`: `à 17 heures`, `de 9 heures à`,
  /// `entre 9 heures et 17 heures`.
  private func isClock(_ value: Int, _ from: Int, _ next: Int, _ text: Range<Int>) -> Bool {
    guard value <= 24_000, from > text.lowerBound else { return false }
    let end = next + 1
    let behind = end < text.upperBound ? tokens[end].key : WordKey(letters: 0, length: 0)
    // `jusqu'à 12 heures par jour` is no time of day.
    guard behind != Self.par, behind != Self.a || end + 1 < text.upperBound else { return false }
    let before = tokens[from - 1].key
    if before == Self.de {
      return behind == Self.a && [.figure, .word].contains(tokens[end + 1].kind)
        && (tokens[end + 1].kind == .figure || entry(end + 1).role != .none)
    }
    if before == Self.et {
      // `entre 9 heures et`, `entre 8 h 30 et`.
      return (max(text.lowerBound, from - 3)..<from).contains {
        tokens[$0].key == Self.heures || tokens[$0].key == Self.hour
      }
    }
    return Self.clock.contains(before.bits)
  }

  /// The unit at a token, or behind one adjective: `trois premières années`.
  private func unit(at next: Int, _ limit: Int) -> QuantityUnit {
    guard next < limit else { return .none }
    if Int(tokens[next].start) > 0, hasPercent(before: next) { return .percent }
    for token in next..<min(limit, next + 2) {
      let joint = tokens[token].joint
      guard joint.isSubset(of: [.space, .hyphen, .other, .opening]),
        !joint.contains(.opening) || token == next
      else { return .none }
      let key = tokens[token].key
      if key == Self.per || key == Self.pour, token + 1 < limit {
        let cent = tokens[token + 1].key
        return cent == Self.cent ? .percent : .none
      }
      if key == Self.a || key == Self.par { return .none }
      let unit = entry(token).unit
      if unit != .none { return unit }
    }
    return .none
  }

  private func hasPercent(before token: Int) -> Bool {
    let start = Int(tokens[token - 1].end)
    return bytes[start..<Int(tokens[token].start)].contains(UInt8(ascii: "%"))
  }

  /// `3 to 5 years`: a number takes the unit of the one that follows it closely.
  private mutating func shareUnits(from first: Int) {
    guard marks.count - first > 1 else { return }
    for index in (first..<marks.count - 1).reversed()
    where marks[index].kind == .quantity && marks[index].unit == .none
      && marks[index + 1].kind == .quantity && marks[index + 1].unit.isTime
      && marks[index + 1].range.lowerBound - marks[index].range.upperBound <= 5
    {
      marks[index].unit = marks[index + 1].unit
    }
  }

  func bytes(_ from: Int, _ end: Int) -> Range<Int> {
    Int(tokens[from].start)..<Int(tokens[end - 1].end)
  }

  private func isOrdinal(_ token: Int) -> Bool {
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

  static let hour = WordKey("h".utf8)
  private static let j = WordKey("j".utf8)
  private static let annees = WordKey("annees".utf8)
  private static let bac = WordKey("bac".utf8)
  private static let heures = WordKey("heures".utf8)
  private static let am = WordKey("am".utf8)
  private static let pm = WordKey("pm".utf8)
  private static let p = WordKey("p".utf8)
  private static let m = WordKey("m".utf8)
  private static let douzaines = WordKey("douzaines".utf8)
  private static let sur = WordKey("sur".utf8)
  private static let de = WordKey("de".utf8)
  private static let every = WordKey("every".utf8)
  private static let both = WordKey("both".utf8)
  private static let twice = WordKey("twice".utf8)
  private static let neuf = WordKey("neuf".utf8)
  private static let une = WordKey("une".utf8)
  static let et = WordKey("et".utf8)
  private static let per = WordKey("per".utf8)
  private static let pour = WordKey("pour".utf8)
  private static let cent = WordKey("cent".utf8)
  static let an = WordKey("an".utf8)
  static let a = WordKey("a".utf8)
  private static let par = WordKey("par".utf8)
  private static let clock = WordKey.all(of: "a vers des avant apres entre")
  private static let indefinite = WordKey.all(of: "several few many some")
  private static let definite =
    WordKey.all(of: "les ces des aux leurs tous toutes nos vos ses the these")
}

extension Mark {
  /// The words that may be a value, or begin one, beside numbers and months.
  static let englishWords: StaticString = "both twice a an every"
}
