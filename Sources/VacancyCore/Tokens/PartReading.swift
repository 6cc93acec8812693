extension TokenStream {
  /// Reads a part of one: `half a day`, `demi-journée`, `un quart d'heure`, `half a million`; gives the
  /// token behind it.
  ///
  /// The half or the quarter of anything else may be `50 %` or `25 %` in the other half.
  mutating func readPart(_ at: Int, _ limit: Int) -> Int {
    let part = entry(at).value
    var noun = at + 1
    while noun < min(limit, at + 3), Self.small.contains(tokens[noun].key.bits) { noun += 1 }
    if noun < limit, tokens[noun].joint.isSubset(of: [.space, .hyphen, .apostrophe]) {
      if entry(noun).role == .collective {
        // `half a dozen` is about as many.
        addOptional(part * entry(noun).value, .none, at)
        return noun + 1
      }
      if let scale = scale(noun) {
        var mark = Mark(kind: .quantity, value: part * scale, range: bytes(at, noun + 1))
        let end = readUnit(of: &mark, at, noun + 1, at..<limit)
        marks.append(mark)
        return end
      }
      if let length = length(noun), length.unit.isTime {
        add(length.count * part, length.unit, at, noun + 1)
        return noun + 1
      }
    }
    addOptional(part * 100, .percent, at)
    return at + 1
  }

  /// Reads `the past decade`, `chaque trimestre`, which may answer a number of years or months, of times
  /// a year, or of hundredths; gives the token behind it.
  mutating func readSpan(_ at: Int, _ limit: Int) -> Int {
    let entry = entry(at)
    if let whole = quarters(1000, at, limit), whole.unit == .hour {
      add(whole.value, .hour, at, whole.end)
      return whole.end
    }
    addOptional(entry.value * 1000, entry.unit, at)
    if entry.unit == .month { addOptional(12 / max(1, entry.value) * 1000, .none, at) }
    if Self.quarter.contains(tokens[at].key.bits) { addOptional(25_000, .percent, at) }
    return at + 1
  }

  /// Notes an ordinal, which may answer a cardinal: `second-level support`, `un soutien de niveau 2`.
  mutating func readOrdinal(_ at: Int, _ value: Int) -> Int {
    if value > 1000 { addOptional(value, .none, at) }
    return at + 1
  }

  /// Notes the numbers of `every other week`, `une semaine sur deux`; gives the token behind it.
  mutating func readAlternate(_ at: Int, _ limit: Int) -> Int {
    guard at + 2 < limit, Self.alternate.contains(tokens[at + 1].key.bits),
      entry(at + 2).unit.isTime
    else { return at + 1 }
    addOptional(2000, .none, at)
    addOptional(1000, entry(at + 2).unit, at)
    return at + 3
  }

  /// Adds a quantity that the other half may well not have.
  mutating func addOptional(_ value: Int, _ unit: QuantityUnit, _ at: Int) {
    add(value, unit, at, at + 1, isOptional: true)
  }

  /// Adds the quantity that some tokens name.
  mutating func add(
    _ value: Int, _ unit: QuantityUnit, _ from: Int, _ end: Int, isOptional: Bool = false
  ) {
    marks.append(
      Mark(
        kind: .quantity, value: value, unit: unit, isOptional: isOptional, range: bytes(from, end)))
  }

  /// What `three quarters of an hour`, `trois quarts d'heure`, `three quarters of` come to, of which
  /// the number is read.
  func quarters(
    _ value: Int, _ next: Int, _ limit: Int
  ) -> (value: Int, unit: QuantityUnit, end: Int)? {
    guard next < limit, tokens[next].joint.joinsNumber,
      Self.quarter.contains(tokens[next].key.bits)
    else { return nil }
    var at = next + 1
    while at < min(limit, next + 3), Self.small.contains(tokens[at].key.bits) { at += 1 }
    if at > next + 1, at < limit, entry(at).unit == .hour { return (value / 4, .hour, at + 1) }
    // Quarters may also be those of a year.
    let isPart =
      language == .french || tokens[next].joint == .hyphen
      || next + 1 < limit && tokens[next + 1].key == Self.of
    guard isPart, value < 4000 else { return nil }
    return (value * 25, .percent, next + 1)
  }

  /// The token behind `and a half`, `et demi(e)`.
  func endOfHalf(_ next: Int, _ limit: Int) -> Int? {
    let isFrench = language == .french
    let last = next + (isFrench ? 1 : 2)
    guard last < limit, entry(last).role == .part, entry(last).value == 500,
      tokens[next].key == (isFrench ? Self.et : Self.and),
      isFrench || tokens[next + 1].key == Self.a,
      (next...last).allSatisfy({ tokens[$0].joint.joinsNumber })
    else { return nil }
    return last + 1
  }

  /// The minutes behind a number of hours, in thousandths: `1 hour 30 minutes`, `one hour and thirty
  /// minutes`.
  func minutes(behindHourAt hour: Int, _ limit: Int) -> (value: Int, end: Int)? {
    var next = hour + 1
    if next < limit, tokens[next].key == Self.and || tokens[next].key == Self.et { next += 1 }
    guard next + 1 < limit, tokens[next].joint == .space else { return nil }
    var value = tokens[next].value
    var end = next + 1
    if tokens[next].kind != .figure {
      var reading = CardinalReading(self, at: next, upTo: limit)
      guard let number = reading.take() else { return nil }
      (value, end) = (number * 1000, reading.next)
    }
    guard end < limit, entry(end).unit == .minute, value < 60_000 else { return nil }
    return (value, end + 1)
  }

  func scale(_ token: Int) -> Int? {
    let entry = entry(token)
    return entry.role == .thousand || entry.role == .million ? entry.value : nil
  }

  static let and = WordKey("and".utf8)
  static let of = WordKey("of".utf8)
  private static let small = WordKey.all(of: "a an d of")
  private static let quarter = WordKey.all(of: "quart quarts quarter quarters")
  private static let alternate = WordKey.all(of: "other second")
}
