extension TokenStream {
  /// Reads a part of one: `half a day`, `demi-journée`, `un quart d'heure`, `half a million`; gives the
  /// token behind it.
  ///
  /// The half or the quarter of anything else may be `50 %` or `25 %` in the other half.
  mutating func readPart(_ at: Int, _ text: Range<Int>) -> Int {
    let limit = text.upperBound
    let part = entry(at).value
    if at + 1 < limit, entry(at + 1).role == .recurrence, language == .english {
      // `half-yearly`
      addMark(.frequency, 2000, at, at + 2)
      return at + 2
    }
    if let end = readClockBehind(part: at, limit) { return end }
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
    // `half of`, `half the`, `la moitié`, `le quart`; a demi is no half of something.
    let isPart =
      language == .french
      ? !Self.demi.contains(tokens[at].key.bits)
      : at + 1 < limit && tokens[at + 1].joint == .space
        && Self.ofHalf.contains(tokens[at + 1].key.bits)
    if isPart { addMark(.fraction, part, at, at + 1) }
    return at + 1
  }

  /// Reads `the past decade`, `chaque trimestre`, which may answer a number of years or months, of times
  /// a year, or of hundredths; gives the token behind it.
  mutating func readSpan(_ at: Int, _ text: Range<Int>) -> Int {
    let limit = text.upperBound
    let entry = entry(at)
    let isNoun = Self.periods.contains(tokens[at].key.bits)
    if entry.role == .recurrence, !isNoun { addFrequency(at) }
    // `daily` names no number.
    guard entry.value > 1 else { return at + 1 }
    if language == .english, Self.quarter.contains(tokens[at].key.bits) {
      if let end = readClockBehind(part: at, limit) { return end }
      if at > text.lowerBound, tokens[at - 1].key == Self.a || tokens[at - 1].key == Self.one,
        at + 1 < limit, tokens[at + 1].key == Self.of, quarters(1000, at, limit)?.unit != .hour
      {
        addMark(.fraction, 250, at - 1, at + 1)
      }
    }
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
  mutating func readOrdinal(_ at: Int, _ value: Int, _ text: Range<Int>) -> Int {
    if value > 1000 { addOptional(value, .none, at) }
    let key = tokens[at].key
    if key == Self.tiers {
      // `le tiers des`
      let next = at + 1
      if next < text.upperBound, Self.ofPart.contains(tokens[next].key.bits) {
        addMark(.fraction, 333, at, next)
      }
      return at + 1
    }
    addOrdinal(value / 1000, at, at + 1, text.upperBound)
    return at + 1
  }

  /// Reads the number before `century`: `21st`, `twenty-first`, `XXIe`, `vingt et unième`.
  mutating func readCentury(_ at: Int, _ text: Range<Int>) -> Int {
    let number = at - 1
    guard number >= text.lowerBound, tokens[at].joint == .space else { return at + 1 }
    let token = tokens[number]
    var value = 0
    if token.kind == .ordinal {
      value = token.value / 1000
    } else if entry(number).role == .ordinal {
      value = entry(number).value
      let tens = tokens[number].key == Self.unieme ? number - 2 : number - 1
      if value < 10, tens >= text.lowerBound, entry(tens).value == 20 { value += 20 }
    } else {
      let letters = bytes[Int(token.start)..<Int(token.end)]
      let isOrdinal = letters.last == UInt8(ascii: "e")
      value = RomanNumeral(isOrdinal ? letters.dropLast() : letters)?.value ?? 0
    }
    if value > 0 { addMark(.ordinal, value, number, at) }
    return at + 1
  }

  /// Adds an ordinal, unless it is a day of a month, or counts cycles of study or centuries.
  mutating func addOrdinal(_ value: Int, _ from: Int, _ end: Int, _ limit: Int) {
    var next = end
    if next < limit, tokens[next].key == Self.of { next += 1 }
    guard value > 0,
      next >= limit
        || entry(next).month == 0 && !Self.notCounted.contains(tokens[next].key.bits)
    else { return }
    addMark(.ordinal, value, from, end)
  }

  /// The fraction whose numerator is read: `two-thirds`, `one fifth of`, `un cinquième des`,
  /// `deux tiers`, `three quarters`; its thousandths, and the token behind it.
  func fraction(
    _ number: Int, _ from: Int, _ next: Int, _ limit: Int
  ) -> (value: Int, end: Int)? {
    guard next < limit, tokens[next].joint.joinsNumber, number >= 1000, number.isMultiple(of: 1000)
    else { return nil }
    // `one in four`, `un sur quatre`
    let parted = next + 1
    if number == 1000, tokens[next].key == (language == .english ? Self.in : Self.sur),
      parted < limit, tokens[parted].joint == .space,
      parted + 1 >= limit || entry(parted + 1).unit == .none
    {
      let parts =
        tokens[parted].kind == .figure
        ? tokens[parted].value / 1000 : entry(parted).role == .unit ? entry(parted).value : 0
      if (2...20).contains(parts) { return (1000 / parts, parted + 1) }
    }
    guard entry(next).role == .ordinal else { return nil }
    let parts = entry(next).value
    guard parts > 2, number < parts * 1000, bytes[Int(tokens[next].end) - 1] != 0 else {
      return nil
    }
    let isPlural = bytes[Int(tokens[next].end) - 1] | 0x20 == UInt8(ascii: "s")
    if number > 1000 {
      guard isPlural else { return nil }
    } else if !isPlural || tokens[next].key != Self.tiers {
      // `one-third`, `a third of`, `un cinquième des`, `d'un cinquième.`
      let isEnd =
        next + 1 >= limit
        || !tokens[next + 1].joint.isDisjoint(with: [.comma, .point, .other])
      let isHyphened = language == .english && tokens[next].joint == .hyphen
      guard !isPlural,
        isHyphened || !isEnd && Self.ofPart.contains(tokens[next + 1].key.bits)
          || isEnd && tokens[from].key != Self.a
      else { return nil }
    }
    return (number / parts, next + 1)
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

  /// The half of what follows: `half of`, `half the`.
  private static let ofHalf = WordKey.all(of: "of the its their his her all our")
  /// Behind a fraction, these begin what it is a part of.
  private static let ofPart = WordKey.all(of: "of de des du d")
  private static let demi = WordKey.all(of: "demi demie")
  /// The names of parts of a year, which alone are no frequency.
  private static let periods =
    WordKey.all(of: "quarter quarters trimestre trimestres semester semesters semestre semestres")
  private static let notCounted =
    WordKey.all(of: "cycle cycles century centuries siecle siecles degree degre party parties")
  private static let `in` = WordKey("in".utf8)
  private static let unieme = WordKey("unieme".utf8)
  private static let tiers = WordKey("tiers".utf8)
  private static let one = WordKey("one".utf8)
  static let and = WordKey("and".utf8)
  static let of = WordKey("of".utf8)
  private static let small = WordKey.all(of: "a an d of")
  static let quarter = WordKey.all(of: "quart quarts quarter quarters")
  static let alternate = WordKey.all(of: "other second")
}
