extension HalfWords {
  /// Reads a part of one: `half an hour`, `une demi-heure`, `un quart d'heure`; gives the token behind
  /// it.
  ///
  /// The half or the quarter of anything else may be `50 %` or `25 %` in the other half.
  mutating func readPart(_ at: Int, _ limit: Int) -> Int {
    let part = entry(at).value
    var next = at + 1
    while next < min(limit, at + 3), Self.small.contains(tokens[next].key.bits) { next += 1 }
    if next < limit, tokens[next].joint.isSubset(of: [.space, .hyphen, .apostrophe]) {
      let entry = entry(next)
      if entry.unit.isTime {
        marks.append(
          Mark(kind: .quantity, value: part, unit: entry.unit, range: bytes(at, next + 1)))
        return next + 1
      }
      if entry.role == .collective {
        // `half a dozen`, `une demi-douzaine`.
        marks.append(
          Mark(
            kind: .quantity, value: part * entry.value, isOptional: true,
            range: bytes(at, next + 1)))
        return next + 1
      }
    }
    marks.append(
      Mark(
        kind: .quantity, value: part * 100, unit: .percent, isOptional: true,
        range: bytes(at, at + 1)))
    return at + 1
  }

  /// Reads how often something comes, which the other half may count in months; gives the token
  /// behind it.
  mutating func readPeriod(_ at: Int, _ limit: Int) -> Int {
    let isQuarter = Self.quarter.contains(tokens[at].key.bits)
    if isQuarter, let whole = quarters(1000, at, limit) {
      marks.append(
        Mark(kind: .quantity, value: whole.value, unit: .hour, range: bytes(at, whole.end)))
      return whole.end
    }
    marks.append(
      Mark(
        kind: .quantity, value: entry(at).value * 1000, unit: .month, isOptional: true,
        range: bytes(at, at + 1)))
    if isQuarter {
      marks.append(
        Mark(
          kind: .quantity, value: 25_000, unit: .percent, isOptional: true,
          range: bytes(at, at + 1)))
    }
    return at + 1
  }

  /// The hours of `three quarters of an hour`, `trois quarts d'heure`, of which the number is read.
  func quarters(_ value: Int, _ next: Int, _ limit: Int) -> (value: Int, end: Int)? {
    guard next + 2 < limit, tokens[next].joint.joinsNumber,
      Self.quarter.contains(tokens[next].key.bits)
    else { return nil }
    var at = next + 1
    while at < min(limit, next + 3), Self.small.contains(tokens[at].key.bits) { at += 1 }
    guard at > next + 1, at < limit, entry(at).unit == .hour else { return nil }
    return (value / 4, at + 1)
  }

  /// The token behind `and a half`.
  func endOfHalf(_ next: Int, _ limit: Int) -> Int? {
    guard language == .english, next + 2 < limit, tokens[next].key == Self.and,
      tokens[next + 1].key == Self.a, tokens[next + 2].key == Self.half
    else { return nil }
    return next + 3
  }

  /// A time whose number was read, with what is added behind its unit: `an hour and a half`,
  /// `un an et demi`, `1 hour 30 minutes`.
  func lengthened(_ value: Int, _ unit: QuantityUnit, _ next: Int, _ limit: Int) -> (
    value: Int, unit: QuantityUnit, end: Int
  )? {
    guard unit.isTime,
      let at = (next..<min(limit, next + 2)).first(where: { entry($0).unit == unit }),
      at + 1 < limit, tokens[at + 1].joint.joinsNumber
    else { return nil }
    if let end = endOfHalf(at + 1, limit) { return (value + 500, unit, end) }
    let isJoined = tokens[at + 1].key == Self.et || tokens[at + 1].key == Self.and
    let second = isJoined ? at + 2 : at + 1
    guard second < limit else { return nil }
    if isJoined, entry(second).role == .part, language == .french {
      return (value + entry(second).value, unit, second + 1)
    }
    guard unit == .hour else { return nil }
    var (minutes, end) = (0, second)
    if tokens[second].kind == .figure {
      (minutes, end) = (tokens[second].value, second + 1)
    } else {
      var reading = CardinalReading(self, at: second, upTo: limit)
      guard let number = reading.take() else { return nil }
      (minutes, end) = (number * 1000, reading.next)
    }
    guard end < limit, entry(end).unit == .minute else { return nil }
    return (value * 60 + minutes, .minute, end + 1)
  }

  /// Notes hours in short form, which may be how long something lasts: `1 h 30`, `2 h`.
  mutating func addClock(_ hours: Int, from: Int, unitAt: Int, to end: Int) {
    guard language == .french, tokens[unitAt].key == Self.hour, hours <= 24_000 else { return }
    let minutes = end == unitAt + 2 ? tokens[unitAt + 1].value : 0
    marks.append(
      Mark(
        kind: .quantity, value: hours * 60 + minutes, unit: .minute, isOptional: true,
        range: bytes(from, end)))
  }

  /// Reads an English day without a year, which is a cardinal in French: `the 10th of each month`,
  /// `15th November`; gives the token behind it.
  mutating func readDay(_ at: Int, _ text: Range<Int>) -> Int {
    guard language == .english, tokens[at].value > 1000, tokens[at].value <= 31_000 else {
      return at + 1
    }
    func isMonth(_ token: Int) -> Bool { text.contains(token) && entry(token).month != 0 }
    let hasOf = at + 1 < text.upperBound && tokens[at + 1].key == Self.of
    let next = hasOf ? at + 2 : at + 1
    let isOfMonth =
      hasOf && next + 1 < text.upperBound && Self.every.contains(tokens[next].key.bits)
      && entry(next + 1).unit == .month
    guard isMonth(next) || isMonth(at - 1) || isOfMonth else { return at + 1 }
    marks.append(
      Mark(
        kind: .quantity, value: tokens[at].value, isOptional: true, range: bytes(at, at + 1)))
    return at + 1
  }

  static let of = WordKey("of".utf8)
  private static let and = WordKey("and".utf8)
  private static let half = WordKey("half".utf8)
  private static let small = WordKey.all(of: "a an d of")
  private static let quarter = WordKey.all(of: "quart quarts quarter quarters")
  private static let every = WordKey.all(of: "each every the a")
}
