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
      if entry.role == .collective || entry.role == .million {
        // `half a dozen`, `un demi-million`.
        marks.append(
          Mark(
            kind: .quantity, value: part * entry.value, isOptional: entry.role == .collective,
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

  /// Reads how often something comes, which the other half may count in months or in times a year;
  /// gives the token behind it.
  mutating func readPeriod(_ at: Int, _ limit: Int) -> Int {
    let isQuarter = Self.quarter.contains(tokens[at].key.bits)
    if isQuarter, let whole = quarters(1000, at, limit), whole.unit == .hour {
      marks.append(
        Mark(kind: .quantity, value: whole.value, unit: .hour, range: bytes(at, whole.end)))
      return whole.end
    }
    let months = entry(at).value
    addOptional(months * 1000, .month, at)
    if months < 12 { addOptional(12 / months * 1000, .none, at) }
    if isQuarter { addOptional(25_000, .percent, at) }
    return at + 1
  }

  /// Notes an ordinal, which may answer a cardinal: `second-level support`, `un soutien de niveau 2`.
  mutating func readOrdinal(_ at: Int, _ value: Int) -> Int {
    if value > 1000 { addOptional(value, .none, at) }
    return at + 1
  }

  /// Notes the numbers of `every other week`, `une semaine sur deux`.
  mutating func readAlternate(_ at: Int, _ limit: Int) -> Int {
    guard at + 2 < limit, Self.alternate.contains(tokens[at + 1].key.bits),
      entry(at + 2).unit.isTime
    else { return at + 1 }
    addOptional(2000, .none, at)
    addOptional(1000, entry(at + 2).unit, at)
    return at + 3
  }

  private mutating func addOptional(_ value: Int, _ unit: QuantityUnit, _ at: Int) {
    marks.append(
      Mark(
        kind: .quantity, value: value, unit: unit, isOptional: true, range: bytes(at, at + 1)))
  }

  /// What `three quarters of an hour`, `trois quarts d'heure`, `three quarters of` come to, of which
  /// the number is read.
  func quarters(_ value: Int, _ next: Int, _ limit: Int) -> (
    value: Int, unit: QuantityUnit, end: Int
  )? {
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

  /// How many ones a unit of money stands for: `M€`, `k€`, `12 MEUR`, `EUR 600 K`.
  func moneyScale(_ next: Int, _ text: Range<Int>) -> Int? {
    guard text.contains(next), tokens[next].joint.joinsNumber else { return nil }
    let key = tokens[next].key
    if key == Self.meur { return 1_000_000 }
    if key == Self.keur { return 1000 }
    guard let scale = Self.scale(key) else { return nil }
    let figure = Int(tokens[next - 1].start)
    let isMoney =
      bytes[Int(tokens[next].end)...].starts(with: "€".utf8)
      || bytes[..<figure].suffix(3).elementsEqual("€".utf8)
      || next - 2 >= text.lowerBound && tokens[next - 2].key == Self.eur
    return isMoney ? scale : nil
  }

  /// What a letter behind a number multiplies it by: `k`, `m`, `bn`.
  static func scale(_ key: WordKey) -> Int? {
    if key == k { return 1000 }
    if key == m || key == mio { return 1_000_000 }
    return key == bn || key == md ? 1_000_000_000 : nil
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

  /// Notes hours in short form, which may be how long something lasts: `1 h 30`, `37 heures 30`.
  mutating func addClock(_ hours: Int, from: Int, unitAt: Int, to end: Int) {
    guard language == .french else { return }
    let minutes = end == unitAt + 2 ? tokens[unitAt + 1].value : 0
    marks.append(
      Mark(
        kind: .quantity, value: hours * 60 + minutes, unit: .minute, isOptional: true,
        range: bytes(from, end)))
  }

  static let of = WordKey("of".utf8)
  private static let and = WordKey("and".utf8)
  private static let half = WordKey("half".utf8)
  private static let small = WordKey.all(of: "a an d of")
  private static let quarter = WordKey.all(of: "quart quarts quarter quarters")
  private static let alternate = WordKey.all(of: "other second")
  private static let eur = WordKey("eur".utf8)
  static let meur = WordKey("meur".utf8)
  static let keur = WordKey("keur".utf8)
  private static let k = WordKey("k".utf8)
  private static let m = WordKey("m".utf8)
  private static let mio = WordKey("mio".utf8)
  private static let bn = WordKey("bn".utf8)
  private static let md = WordKey("md".utf8)
}
