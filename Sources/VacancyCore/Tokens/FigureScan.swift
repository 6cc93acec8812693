extension TokenStream {
  /// Adds the figure that begins here, with what belongs to it; gives the offset behind it.
  ///
  /// `7,540.44` and `7 540,44` are one number each, `28/02/2028` a date, `23:59:00` and `2e` no
  /// number.
  mutating func addFigure(_ start: Int, to end: Int, joint: Joint, first: Int) -> Int {
    var (kind, value, at) = figure(start, end)
    if kind == .figure {
      let last = tokens.count > first ? tokens.last : nil
      if isClock(start..<at, joint, first: first) {
        kind = .other
      } else if joint == .slash || joint == .hyphen, let last, last.kind == .figure,
        isNext(value / 1000, at - start, behind: last.value / 1000)
      {
        value = last.value + 1000
      } else if joint == .hyphen, let last, last.key.length == 1,
        bytes[Int(last.start)].isUppercase
      {
        // `B-1110`: a post code.
        kind = .other
      }
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

  /// What begins with a digit, by itself.
  private func figure(_ start: Int, _ end: Int) -> (kind: Token.Kind, value: Int, end: Int) {
    if let number = telephoneNumber(start, end) { return (.figure, number.value, number.end) }
    if let date = date(start, end) { return (.date, date.value, date.end) }
    let digits = run(start, end)
    let whole = number(start, digits)
    var at = start + digits
    let more = run(at + 1, end)
    if whole == 1, let scale = scale(at, end) { return (.figure, scale.value * 1000, scale.end) }
    if byte(at, end) == UInt8(ascii: ":"), more == 2 {
      while byte(at, end) == UInt8(ascii: ":"), run(at + 1, end) > 0 { at += 1 + run(at + 1, end) }
      return (.other, whole, endOfHalfDay(at, end))
    }
    if byte(at, end) == UInt8(ascii: "/"), more > 0,
      !isNext(number(at + 1, more), more, behind: whole)
    {
      return (.other, whole, at + 1 + more)
    }
    let value: Int
    (value, at) = decimal(start, digits, end)
    guard byte(at, end).isLetter || byte(at, end) >= 0xC3 else { return (.figure, value, at) }
    let suffix = endOfLetters(at, end)
    guard suffix > at, !isUnit(at..<suffix) else { return (.figure, value, at) }
    var kind = isOrdinal(at, suffix) ? Token.Kind.ordinal : .other
    // `the 1990s` are `les années 1990`.
    let isDecade = at - start == 4 && suffix == at + 1 && bytes[at] == UInt8(ascii: "s")
    if isDecade, language == .english { kind = .figure }
    if kind == .other, bytes[at..<suffix].contains(where: \.isUppercase) { kind = .acronym }
    at = suffix
    // `24h/24`.
    if kind == .other, byte(at, end) == UInt8(ascii: "/") { at += 1 + run(at + 1, end) }
    return (kind, value, at)
  }

  /// The thousandths of a number with its groups of digits and its decimals, and the offset behind it.
  private func decimal(_ start: Int, _ digits: Int, _ end: Int) -> (value: Int, end: Int) {
    var value = number(start, digits)
    var at = start + digits
    while digits <= 3, value < Mark.most, isGrouping(byte(at, end)), run(at + 1, end) == 3 {
      value = value * 1000 + number(at + 1, 3)
      at += 4
    }
    value *= 1000
    let decimals = run(at + 1, end)
    // French has the full stop of English too, as in what was copied: `2.5 millions`.
    let isStop = byte(at, end) == UInt8(ascii: ".") && decimals > 0
    let isVersion =
      byte(at + 1 + decimals, end) == UInt8(ascii: ".") && run(at + 2 + decimals, end) > 0
    if isVersion, isStop {
      // `7.4.2` is one number in both languages.
      while byte(at, end) == UInt8(ascii: "."), run(at + 1, end) > 0 {
        if value < Mark.most {
          value = value * 1000 + number(at + 1, min(3, run(at + 1, end))) * 1000
        }
        at += 1 + run(at + 1, end)
      }
    } else if language == .english
      ? isStop
      : byte(at, end) == UInt8(ascii: ",") && decimals > 0 || isStop && decimals < 3
    {
      let three = number(at + 1, min(3, decimals))
      value += decimals == 1 ? three * 100 : decimals == 2 ? three * 10 : three
      at += 1 + decimals
    }
    return (value, at)
  }

  private func byte(_ offset: Int, _ end: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  private func run(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at].isDigit { at += 1 }
    return at - start
  }

  /// What a map is smaller than the world: `1:25,000`, `1/25 000`.
  private func scale(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    guard byte(start, end) == UInt8(ascii: ":") || byte(start, end) == UInt8(ascii: "/") else {
      return nil
    }
    var value = 0
    var at = start + 1
    var group = 0
    while value < Mark.most {
      let digits = run(at, end)
      guard group == 0 ? 1...9 ~= digits : digits == 3 else { return nil }
      value = value * 1000 + number(at, digits)
      at += digits
      group += 1
      guard isGrouping(byte(at, end)), run(at + 1, end) == 3 else { break }
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
      $0.kind == .other && $0.end - $0.start == 4 && bytes[Int($0.start)] == .zero
        && bytes[Int($0.end) - 1].isDigit
    }
  }

  /// `28/02/2028`, `28.02.2028`, `2028-02-28` as yyyymmdd.
  private func date(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var parts: [(value: Int, digits: Int)] = []
    var mark: UInt8 = 0
    var at = start
    while at < end, parts.count < 3 {
      let digits = run(at, end)
      guard 1...4 ~= digits else { return nil }
      parts.append((number(at, digits), digits))
      at += digits
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

  /// The offset behind `AM` or `PM`.
  private func endOfHalfDay(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] == .space { at += 1 }
    guard at + 1 < end, "ap".utf8.contains(bytes[at] | 0x20),
      bytes[at + 1] | 0x20 == UInt8(ascii: "m"),
      at + 2 >= end || !bytes[at + 2].isLetter
    else { return start }
    return at + 2
  }
}
