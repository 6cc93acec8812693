extension TokenStream {
  /// Adds the figure that begins here, with what belongs to it; gives the offset behind it.
  ///
  /// `7,540.44` and `7 540,44` are one number each, `28/02/2028` a date, `23:59:00` and `2e` no
  /// number.
  mutating func addFigure(_ start: Int, to end: Int, joint: Joint, first: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }
    func run(_ offset: Int) -> Int {
      var count = 0
      while byte(offset + count).isDigit { count += 1 }
      return count
    }
    var kind = Token.Kind.figure
    var value = number(start, run(start))
    var at = start + run(start)
    if let number = telephoneNumber(start, end) {
      value = number.value
      at = number.end
    } else if let date = date(start, end) {
      kind = .date
      value = date.value
      at = date.end
    } else if let scale = scale(at, end), value == 1 {
      value = scale.value * 1000
      at = scale.end
    } else if byte(at) == UInt8(ascii: ":"), run(at + 1) == 2 {
      let minutes = number(at + 1, 2)
      kind = value <= 24 && minutes < 60 ? .time : .other
      while byte(at) == UInt8(ascii: ":"), run(at + 1) > 0 { at += 1 + run(at + 1) }
      let half = halfDay(at, end)
      if let half {
        at = half.end
        value = value % 12 + (half.isAfternoon ? 12 : 0)
      }
      // `9:30` may be in the evening, `09:30` and `17:30` are not.
      let isAmbiguous = half == nil && bytes[start] != .zero && (1...12).contains(value)
      value = value * 60 + minutes + (isAmbiguous ? Mark.clockIsAmbiguous : 0)
    } else if byte(at) == UInt8(ascii: "/"), run(at + 1) > 0,
      !isNext(number(at + 1, run(at + 1)), run(at + 1), behind: value)
    {
      kind = .other
      at += 1 + run(at + 1)
    } else {
      let digits = at - start
      var group = digits
      while group <= 3, digits <= 3, value < Mark.most, isGrouping(byte(at)), run(at + 1) == 3 {
        value = value * 1000 + number(at + 1, 3)
        at += 4
        group = 3
      }
      value *= 1000
      let decimals = run(at + 1)
      // French has the full stop of English too, as in what was copied: `2.5 millions`.
      let isStop = byte(at) == UInt8(ascii: ".") && decimals > 0
      let isVersion = byte(at + 1 + decimals) == UInt8(ascii: ".") && run(at + 2 + decimals) > 0
      if isVersion, isStop {
        // `7.4.2` is one number in both languages.
        while byte(at) == UInt8(ascii: "."), run(at + 1) > 0 {
          if value < Mark.most {
            value = value * 1000 + number(at + 1, min(3, run(at + 1))) * 1000
          }
          at += 1 + run(at + 1)
        }
      } else if language == .english
        ? isStop
        : byte(at) == UInt8(ascii: ",") && decimals > 0 || isStop && decimals < 3
      {
        let three = number(at + 1, min(3, decimals))
        value += decimals == 1 ? three * 100 : decimals == 2 ? three * 10 : three
        at += 1 + decimals
      }
      if let part = vulgarFraction(at, end) {
        value += part.value
        at = part.end
      }
      if byte(at).isLetter || byte(at) >= 0xC3 {
        let suffix = endOfLetters(at, end)
        if suffix > at, !isUnit(at..<suffix) {
          kind = isOrdinal(at, suffix) ? .ordinal : .other
          // `the 1990s` are `les années 1990`.
          let isDecade = at - start == 4 && suffix == at + 1 && bytes[at] == UInt8(ascii: "s")
          if isDecade, language == .english { kind = .figure }
          if kind == .other, bytes[at..<suffix].contains(where: \.isUppercase) { kind = .acronym }
          at = suffix
          // `24h/24`.
          if kind == .other, byte(at) == UInt8(ascii: "/") { at += 1 + run(at + 1) }
        }
      }
    }
    if kind == .figure {
      if isClock(start..<at, joint, first: first) {
        kind = .time
        value = number(start, 2) * 60 + number(start + 2, 2)
      } else if joint == .slash || joint == .hyphen, tokens.count > first, let last = tokens.last,
        last.kind == .figure, isNext(value / 1000, at - start, behind: last.value / 1000)
      {
        value = last.value + 1000
      }
    }
    // `B-1110`: a post code.
    if joint == .hyphen, kind == .figure, tokens.count > first, let last = tokens.last,
      last.key.length == 1, bytes[Int(last.start)].isUppercase
    {
      kind = .other
    }
    if kind == .acronym {
      acronymTokens.append(Int32(tokens.count))
      tokens.append(
        Token(
          start: start, end: at, kind: kind, joint: joint, key: WordKey(folded(bytes[start..<at]))))
      return at
    }
    if kind != .other { noted.append(Int32(tokens.count)) }
    tokens.append(Token(start: start, end: at, kind: kind, joint: joint, value: value))
    return at
  }

  /// What a map is smaller than the world: `1:25,000`, `1/25 000`.
  private func scale(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }
    guard byte(start) == UInt8(ascii: ":") || byte(start) == UInt8(ascii: "/") else { return nil }
    var value = 0
    var at = start + 1
    var group = 0
    while value < Mark.most {
      let digits = at
      while at < end, bytes[at].isDigit { at += 1 }
      guard at > digits, group == 0 ? at - digits <= 9 : at - digits == 3 else { return nil }
      value = (group == 0 ? 0 : value * 1000) + number(digits, at - digits)
      group += 1
      guard isGrouping(byte(at)), at + 3 < end, bytes[(at + 1)...(at + 3)].allSatisfy(\.isDigit),
        !byte(at + 4).isDigit
      else { break }
      at += 1
    }
    return value >= 1000 && (group > 1 || value >= 10_000) ? (value, at) : nil
  }

  private func number(_ start: Int, _ count: Int) -> Int {
    var value = 0
    for offset in start..<start + min(count, 12) { value = value * 10 + Int(bytes[offset] - .zero) }
    return value
  }

  /// A space groups digits in both languages, a comma in English, a full stop in the French of Belgium.
  private func isGrouping(_ byte: UInt8) -> Bool {
    byte == .space || byte == UInt8(ascii: language == .english ? "," : ".")
  }

  /// Whether a number is the year behind another one: `2027/28`, `2027-2028`.
  private func isNext(_ number: Int, _ digits: Int, behind year: Int) -> Bool {
    guard (1900...2199).contains(year) else { return false }
    return digits == 2 && number == (year + 1) % 100 || digits == 4 && number == year + 1
  }

  /// Whether four digits are a time of day: `0800-1630`, `from 0830 to 1700`.
  private func isClock(_ figure: Range<Int>, _ joint: Joint, first: Int) -> Bool {
    guard figure.count == 4, joint == [] || !joint.isDisjoint(with: [.space, .opening, .hyphen]),
      bytes[figure].allSatisfy(\.isDigit),
      let start = figure.first, number(start, 2) < 24, number(start + 2, 2) < 60
    else { return false }
    if bytes[start] == .zero { return true }
    return tokens[max(first, tokens.count - 2)...].contains {
      $0.kind == .time && $0.end - $0.start == 4 && bytes[Int($0.start)] == .zero
        && bytes[Int($0.end) - 1].isDigit
    }
  }

  /// A number of a date.
  private struct Part {
    var value: Int
    var digits: Int
  }

  /// `28/02/2028`, `28.02.2028`, `2028-02-28` as yyyymmdd.
  private func date(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var parts: [Part] = []
    var mark: UInt8 = 0
    var at = start
    while at < end, parts.count < 3 {
      let begin = at
      while at < end, bytes[at].isDigit { at += 1 }
      guard at > begin, at - begin <= 4 else { return nil }
      parts.append(Part(value: number(begin, at - begin), digits: at - begin))
      guard parts.count < 3, at < end, "/-.".utf8.contains(bytes[at]),
        mark == 0 || mark == bytes[at]
      else { break }
      mark = bytes[at]
      at += 1
    }
    guard parts.count == 3, mark != 0 else { return nil }
    let (day, month, year) =
      parts[0].digits == 4 ? (parts[2], parts[1], parts[0]) : (parts[0], parts[1], parts[2])
    guard year.digits == 4 || year.digits == 2 && mark != UInt8(ascii: "."),
      (1...12).contains(month.value),
      (1...31).contains(day.value), day.digits <= 2
    else { return nil }
    let century = year.digits == 2 ? 2000 : 0
    return ((year.value + century) * 10_000 + month.value * 100 + day.value, at)
  }

  private func endOfLetters(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at].isLetterOrDigit || bytes[at] == 0xC3 && at + 1 < end {
      at += bytes[at] == 0xC3 ? 2 : 1
    }
    return at
  }

  private static let ordinals = WordKey.all(of: "st nd rd th e er ere eme re nde ers es")

  private func isOrdinal(_ start: Int, _ end: Int) -> Bool {
    Self.ordinals.contains(WordKey(folded(bytes[start..<end])).bits)
  }

  /// The half of the day behind a time: `AM`, `p.m.`
  private func halfDay(_ start: Int, _ end: Int) -> (isAfternoon: Bool, end: Int)? {
    var at = start
    while at < end, bytes[at] == .space { at += 1 }
    guard at + 1 < end, "ap".utf8.contains(bytes[at] | 0x20) else { return nil }
    let isAfternoon = bytes[at] | 0x20 == UInt8(ascii: "p")
    at += bytes[at + 1] == UInt8(ascii: ".") ? 2 : 1
    guard at < end, bytes[at] | 0x20 == UInt8(ascii: "m"), at + 1 >= end || !bytes[at + 1].isLetter
    else { return nil }
    return (isAfternoon, at + 1)
  }

  /// The thousandths of a half, a quarter or a third behind a number, which takes two bytes or three:
  /// `2½`.
  private func vulgarFraction(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    guard start + 1 < end else { return nil }
    switch (bytes[start], bytes[start + 1]) {
    case (0xC2, 0xBC): return (250, start + 2)
    case (0xC2, 0xBD): return (500, start + 2)
    case (0xC2, 0xBE): return (750, start + 2)
    default: return nil
    }
  }
}
