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
  /// Reads the quantities, dates and addresses of a text.
  mutating func readMarks(ofText index: Int) {
    let first = marks.count
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
        ?? (token.kind == .figure ? readFigure(at, tokens) : at + 1)
    case .word: return readWord(at, tokens)
    case .acronym, .other: return at + 1
    }
  }

  // MARK: - Dates

  /// A date with a month's name that begins with a figure; gives the token behind it.
  private mutating func readDate(_ at: Int, _ limit: Int) -> Int? {
    let dateJoint: Joint = [.space, .hyphen, .point, .comma]
    func isNear(_ token: Int) -> Bool {
      token < limit && tokens[token].joint.isSubset(of: dateJoint) && tokens[token].joint != []
    }
    let token = tokens[at]
    var day = token.value / 1000
    if token.kind == .ordinal { day = token.value / 1000 }
    guard (1...31).contains(day), isNear(at + 1), tokens[at + 1].kind == .word else { return nil }
    let month = Int(entry(at + 1).month)
    guard month > 0, isNear(at + 2), tokens[at + 2].kind == .figure else { return nil }
    let year = tokens[at + 2].value / 1000
    guard (1900...2199).contains(year) else { return nil }
    addDate(year, month, day, from: at, to: at + 2)
    return at + 3
  }

  /// `January 28, 2025`, `janvier 2025`; gives the token behind it.
  private mutating func readMonth(_ at: Int, _ limit: Int) -> Int? {
    func figure(_ token: Int) -> Int? {
      guard token < limit, tokens[token].kind == .figure || tokens[token].kind == .ordinal,
        tokens[token].joint.isSubset(of: [.space, .point, .comma])
      else { return nil }
      return tokens[token].value / 1000
    }
    let month = Int(entry(at).month)
    guard let next = figure(at + 1) else { return nil }
    if (1900...2199).contains(next) {
      addDate(next, month, 0, from: at, to: at + 1)
      return at + 2
    }
    guard (1...31).contains(next), let year = figure(at + 2), (1900...2199).contains(year) else {
      return nil
    }
    addDate(year, month, next, from: at, to: at + 2)
    return at + 3
  }

  private mutating func addDate(_ year: Int, _ month: Int, _ day: Int, from: Int, to: Int) {
    marks.append(
      Mark(
        kind: .date, value: year * 10_000 + month * 100 + day,
        range: Int(tokens[from].start)..<Int(tokens[to].end)))
  }

  // MARK: - Quantities

  private mutating func readFigure(_ at: Int, _ tokens: Range<Int>) -> Int {
    var value = self.tokens[at].value
    var next = at + 1
    // `2.5 million`.
    while next < tokens.upperBound, value < Mark.most, self.tokens[next].joint.joinsNumber,
      [.thousand, .million].contains(entry(next).role)
    {
      value *= entry(next).value
      next += 1
    }
    // `23 h 59`.
    if next < tokens.upperBound, self.tokens[next].key == Self.hour,
      self.tokens[next].joint.joinsNumber
    {
      next += 1
      if next < tokens.upperBound, self.tokens[next].kind == .figure { next += 1 }
      return next
    }
    return addQuantity(value, from: at, to: next, tokens)
  }

  private mutating func readWord(_ at: Int, _ tokens: Range<Int>) -> Int {
    let entry = entry(at)
    if entry.month != 0, let next = readMonth(at, tokens.upperBound) { return next }
    let key = self.tokens[at].key
    if entry.role != .none, entry.role != .ordinal {
      // `pour cent` belongs to the number before it.
      if entry.role == .hundred, at > tokens.lowerBound, self.tokens[at - 1].key == Self.pour {
        return at + 1
      }
      var reading = CardinalReading(self, at: at, upTo: tokens.upperBound)
      guard let value = reading.take() else { return at + 1 }
      return addQuantity(value * 1000, from: at, to: reading.next, tokens)
    }
    if language == .english, key == Self.both || key == Self.twice {
      marks.append(
        Mark(kind: .quantity, value: 2000, isOptional: true, range: bytes(at, at + 1)))
    } else if language == .english, key == Self.a || key == Self.an, at + 1 < tokens.upperBound {
      let unit = self.entry(at + 1).unit
      if unit.isTime {
        marks.append(
          Mark(kind: .quantity, value: 1000, unit: unit, isOptional: true, range: bytes(at, at + 2))
        )
      }
    }
    return at + 1
  }

  /// Adds a quantity with its unit; gives the token behind it.
  private mutating func addQuantity(_ value: Int, from: Int, to end: Int, _ text: Range<Int>) -> Int
  {
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
    // `three (3) years` says one number twice.
    if next < limit, tokens[next].joint.contains(.opening), tokens[next].kind == .figure,
      tokens[next].value == value
    {
      next += 1
    }
    guard !droppedValues.contains(value) else { return next }
    var mark = Mark(kind: .quantity, value: value, range: bytes(from, end))
    mark.unit = unit(at: next, limit)
    let previous = from > text.lowerBound ? tokens[from - 1].key : WordKey(letters: 0, length: 0)
    let isSingle = end == from + 1
    if value == 1000 {
      // One, un and une are articles and pronouns, except before a unit of time.
      guard mark.unit == .year || mark.unit == .month || mark.unit == .week else { return next }
      mark.isOptional = tokens[from].key == Self.une && mark.unit == .year
    } else if value == 2000 {
      // `les deux`, `ces deux` are `both` or nothing.
      mark.isOptional = Self.definite.contains(previous)
    } else if value == 9000, isSingle, tokens[from].key == Self.neuf {
      // `neuf` is also `new`.
      mark.isOptional = mark.unit == .none
    }
    marks.append(mark)
    return next
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

  private func bytes(_ from: Int, _ end: Int) -> Range<Int> {
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
    let last = bytes[Int(tokens[token].end) - 1] | 0x20
    guard last == UInt8(ascii: "e") || last == UInt8(ascii: "s") else { return false }
    let word = folded(bytes[Int(tokens[token].start)..<Int(tokens[token].end)])
    return word.suffix(4).elementsEqual("ieme".utf8) || word.suffix(5).elementsEqual("iemes".utf8)
  }

  private static let hour = WordKey("h".utf8)
  private static let both = WordKey("both".utf8)
  private static let twice = WordKey("twice".utf8)
  private static let neuf = WordKey("neuf".utf8)
  private static let une = WordKey("une".utf8)
  private static let et = WordKey("et".utf8)
  private static let per = WordKey("per".utf8)
  private static let pour = WordKey("pour".utf8)
  private static let cent = WordKey("cent".utf8)
  private static let an = WordKey("an".utf8)
  private static let a = WordKey("a".utf8)
  private static let par = WordKey("par".utf8)
  private static let definite: Set<WordKey> = Set(
    ["les", "ces", "des", "aux", "leurs", "tous", "toutes", "nos", "vos", "ses", "the", "these"].map
    {
      WordKey($0.utf8)
    })
}

extension Mark {
  /// The words that may be a value, or begin one, beside numbers and months.
  static let englishWords = ["both", "twice", "a", "an"].map { WordKey($0.utf8) }
  static let frenchWords: [WordKey] = []
}
