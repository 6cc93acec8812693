extension TokenStream {
  /// Adds the figure that begins here, with what belongs to it; gives the offset behind it.
  ///
  /// `7,540.44` and `7 540,44` are one number each, `28/02/2028` a date, `23:59:00` and `2e` no
  /// number.
  mutating func addFigure(_ start: Int, to end: Int, joint: Joint, first: Int) -> Int {
    var figure = figure(start, end)
    let last = tokens.count > first ? tokens.last : nil
    if figure.kind == .figure {
      if isClock(start..<figure.end, joint, first: first) {
        figure.kind = .time
        figure.value = number(start, 2) * 60 + number(start + 2, 2)
      } else if joint == .slash || joint == .hyphen, let last, last.kind == .figure,
        isNext(figure.value / 1000, figure.end - start, behind: last.value / 1000)
      {
        figure.value = last.value + 1000
      }
    }
    // `B-1110`: a post code.
    if joint == .hyphen, figure.kind == .figure, let last, last.key.length == 1,
      bytes[Int(last.start)].isUppercase
    {
      figure.kind = .other
    }
    if figure.kind == .acronym {
      acronymTokens.append(Int32(tokens.count))
      let key = WordKey(folded(bytes[start..<figure.end]))
      tokens.append(Token(start: start, end: figure.end, kind: .acronym, joint: joint, key: key))
      return figure.end
    }
    if figure.kind != .other { noted.append(Int32(tokens.count)) }
    tokens.append(
      Token(start: start, end: figure.end, kind: figure.kind, joint: joint, value: figure.value))
    return figure.end
  }

  /// What begins with digits.
  private struct Figure {
    var kind = Token.Kind.figure
    var value: Int
    var end: Int
  }

  private func byte(_ offset: Int, _ end: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// How many digits there are from an offset on.
  private func run(_ offset: Int, _ end: Int) -> Int {
    var count = 0
    while byte(offset + count, end).isDigit { count += 1 }
    return count
  }

  private func figure(_ start: Int, _ end: Int) -> Figure {
    let at = start + run(start, end)
    let value = number(start, at - start)
    if let number = telephoneNumber(start, end) {
      return Figure(value: number.value, end: number.end)
    }
    if let date = date(start, end) { return Figure(kind: .date, value: date.value, end: date.end) }
    if let scale = scale(at, end), value == 1 {
      return Figure(value: scale.value * 1000, end: scale.end)
    }
    let digits = run(at + 1, end)
    if byte(at, end) == UInt8(ascii: ":"), digits == 2 { return clock(start, at, value, end) }
    if byte(at, end) == UInt8(ascii: "/"), digits > 0,
      !isNext(number(at + 1, digits), digits, behind: value)
    {
      return Figure(kind: .other, value: value, end: at + 1 + digits)
    }
    return decimal(start, at, value, end)
  }

  /// `9:30`, `23:59:00`, `4:30 p.m.`
  private func clock(_ start: Int, _ colon: Int, _ hours: Int, _ end: Int) -> Figure {
    var (at, hours) = (colon, hours)
    let minutes = number(at + 1, 2)
    let kind = hours <= 24 && minutes < 60 ? Token.Kind.time : .other
    while byte(at, end) == UInt8(ascii: ":"), run(at + 1, end) > 0 { at += 1 + run(at + 1, end) }
    let half = halfDay(at, end)
    if let half {
      at = half.end
      hours = hours % 12 + (half.isAfternoon ? 12 : 0)
    }
    // `9:30` may be in the evening, `09:30` and `17:30` are not.
    let isAmbiguous = half == nil && bytes[start] != .zero && (1...12).contains(hours)
    return Figure(
      kind: kind, value: hours * 60 + minutes + (isAmbiguous ? Mark.clockIsAmbiguous : 0), end: at)
  }

  /// A number with its groups, its decimals and what is written on to it.
  private func decimal(_ start: Int, _ digitsEnd: Int, _ value: Int, _ end: Int) -> Figure {
    // `7,540.44` that was copied into the French half is no other number.
    if let number = GroupedNumber(at: start, upTo: end, in: bytes, grouped: language.other),
      number.isUnambiguous
    {
      var figure = Figure(value: number.value, end: number.range.upperBound)
      takeLetters(of: &figure, start, end)
      return figure
    }
    var figure = Figure(value: value, end: digitsEnd)
    let digits = digitsEnd - start
    var group = digits
    while group <= 3, digits <= 3, figure.value < Mark.most, isGrouping(byte(figure.end, end)),
      run(figure.end + 1, end) == 3
    {
      figure.value = figure.value * 1000 + number(figure.end + 1, 3)
      figure.end += 4
      group = 3
    }
    figure.value *= 1000
    takeDecimals(of: &figure, end)
    if let part = vulgarFraction(figure.end, end) {
      figure.value += part.value
      figure.end = part.end
    }
    takeLetters(of: &figure, start, end)
    return figure
  }

  private func takeDecimals(of figure: inout Figure, _ end: Int) {
    let (at, decimals) = (figure.end, run(figure.end + 1, end))
    // French has the full stop of English too, as in what was copied: `2.5 millions`.
    let isStop = byte(at, end) == UInt8(ascii: ".") && decimals > 0
    let isVersion =
      byte(at + 1 + decimals, end) == UInt8(ascii: ".") && run(at + 2 + decimals, end) > 0
    if isVersion, isStop {
      // `7.4.2` is one number in both languages.
      while byte(figure.end, end) == UInt8(ascii: "."), run(figure.end + 1, end) > 0 {
        let digits = run(figure.end + 1, end)
        if figure.value < Mark.most {
          figure.value = figure.value * 1000 + number(figure.end + 1, min(3, digits)) * 1000
        }
        figure.end += 1 + digits
      }
    } else if language == .english
      ? isStop
      : byte(at, end) == UInt8(ascii: ",") && decimals > 0 || isStop && decimals < 3
    {
      let three = number(at + 1, min(3, decimals))
      figure.value += decimals == 1 ? three * 100 : decimals == 2 ? three * 10 : three
      figure.end += 1 + decimals
    }
  }

  /// `2e`, `1990s`, `24h/24`: what is written on to a number, unless it is its unit.
  private func takeLetters(of figure: inout Figure, _ start: Int, _ end: Int) {
    let at = figure.end
    guard byte(at, end).isLetter || byte(at, end) >= 0xC3 else { return }
    let suffix = endOfLetters(at, end)
    guard suffix > at, !isUnit(at..<suffix) else { return }
    figure.kind = isOrdinal(at, suffix) ? .ordinal : .other
    // `the 1990s` are `les années 1990`.
    let isDecade = at - start == 4 && suffix == at + 1 && bytes[at] == UInt8(ascii: "s")
    if isDecade, language == .english { figure.kind = .figure }
    if figure.kind == .other, bytes[at..<suffix].contains(where: \.isUppercase) {
      figure.kind = .acronym
    }
    figure.end = suffix
    // `24h/24`.
    if figure.kind == .other, byte(suffix, end) == UInt8(ascii: "/") {
      figure.end += 1 + run(suffix + 1, end)
    }
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
