/// The last day, and perhaps the hour, on which one may apply.
public struct Deadline: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// `nil` for `Ongoing` and for a date that the calendar does not have.
  public var date: CalendarDate?
  /// The time of day; `nil` where it is unsaid.
  public var time: ClockTime?
}

extension Deadline: FieldValue {
  /// Reads `15-Dec-2024`, `10-nov.-2024, 23:59:00`, `Sunday 21 September 2025`,
  /// `January 28, 2025`, `21/10/2025` and `27-Sep-2026, 9:59:00 PM`.
  package init(reading text: String) {
    self.text = text
    let folded = FoldedText(text)
    guard let found = DateReading(firstIn: folded), !found.isContradicted(in: folded) else {
      return
    }
    date = found.date
    if let clock = ClockReading(in: folded, from: found.end) ?? ClockReading(in: folded, from: 0) {
      time = clock.time
    }
  }

  static var rules: [RuleID] { [.unreadableDeadline, .impossibleDate] }

  func problem(in language: Language) -> FieldProblem? {
    let folded = FoldedText(text)
    if let found = DateReading(firstIn: folded) {
      if found.isContradicted(in: folded) {
        return (.unreadableDeadline, .unreadable(text, language))
      }
      if found.date == nil { return (.impossibleDate, .impossible(text)) }
      let clock = ClockReading(in: folded, from: found.end)
      guard let clock, clock.time == nil else { return nil }
      return (.impossibleDate, .impossible(text))
    }
    let isOpen = folded.contains(anyOf: [
      "ongoing", "until filled", "permanent", "en continu", "en cours",
    ])
    return isOpen ? nil : (.unreadableDeadline, .unreadable(text, language))
  }

  func isWhole(above line: String) -> Bool { date != nil }

  func disagreement(with other: Self) -> Severity? {
    date == other.date && time == other.time ? nil : .error
  }
}

extension Deadline: RecordObject {
  package static var definition: Definition {
    ("Deadline", "The last day, and perhaps the hour, on which one may apply.")
  }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit("date", date, "The day.")
    visitor.visit("time", time, "The time of day; null where it is unsaid.")
  }
}

/// A date as printed in a folded text; the calendar may not have it.
struct DateReading {
  let date: CalendarDate?
  let start: Int
  let end: Int

  /// Finds the first date of a text from an offset on.
  init?(firstIn text: FoldedText, from start: Int = 0) {
    var offset = start
    while offset < text.bytes.count {
      let startsWord = !text[offset - 1].isLetterOrDigit && text[offset].isLetterOrDigit
      if startsWord, let reading = DateReading(in: text, at: offset) {
        self = reading
        return
      }
      offset += 1
    }
    return nil
  }

  /// Whether another date follows, as in `15-Dec-2024 (extended to 31-Jan-2025)`.
  fileprivate func isContradicted(in text: FoldedText) -> Bool {
    guard let next = DateReading(firstIn: text, from: end) else { return false }
    return next.date != date
  }

  /// Reads the date that begins at the offset.
  init?(in text: FoldedText, at start: Int) {
    var cursor = Cursor(text, at: start)
    guard let (year, month, day) = cursor.takeDate() else { return nil }
    date = CalendarDate(year: year, month: month, day: day)
    self.start = start
    end = cursor.offset
  }
}

/// A time of day as printed in a folded text; the clock may not have it.
struct ClockReading {
  let time: ClockTime?
  let start: Int
  let end: Int

  /// Whether a time may begin at an offset: not within a word or a day, but behind the `T` of
  /// `2026-12-15T23:59`.
  private static func mayStand(at offset: Int, in text: FoldedText) -> Bool {
    let before = text[offset - 1]
    if before == UInt8(ascii: "t") { return text[offset - 2].isDigit }
    return !before.isLetterOrDigit && !(before == UInt8(ascii: ".") && text[offset - 2].isDigit)
  }

  init?(in text: FoldedText, from start: Int) {
    for offset in start..<max(start, text.bytes.count)
    where text[offset].isDigit && Self.mayStand(at: offset, in: text) {
      var cursor = Cursor(text, at: offset)
      guard let (hour, minute) = cursor.takeHourAndMinute() ?? cursor.takeWholeHour(from: offset)
      else { continue }
      let second = cursor.takeOne(of: ":") != nil ? cursor.takeNumber(maximumDigits: 2) ?? 0 : 0
      self.start = offset
      var end = cursor.offset
      var hours = hour
      cursor.skipSpaces()
      if cursor.take("pm") || cursor.take("p.m") {
        end = cursor.offset
        hours = (1...12).contains(hour) ? hour % 12 + 12 : 99
      } else if cursor.take("am") || cursor.take("a.m") {
        end = cursor.offset
        hours = (1...12).contains(hour) ? hour % 12 : 99
      }
      time = ClockTime(hour: hours, minute: minute, second: second)
      self.end = end
      return
    }
    for (word, time) in Self.words {
      guard let place = text.firstWord(word, from: start) else { continue }
      self.time = time
      self.start = place
      end = place + word.utf8CodeUnitCount
      return
    }
    return nil
  }

  /// The midnight of a deadline is the end of its day, which notices print as `23:59`.
  private static let words: [(StaticString, ClockTime?)] = [
    ("midnight", ClockTime(hour: 23, minute: 59)), ("minuit", ClockTime(hour: 23, minute: 59)),
    ("noon", ClockTime(hour: 12, minute: 0)), ("midi", ClockTime(hour: 12, minute: 0)),
  ]
}

extension Cursor {
  /// Eats `23:59`, `23h59`, `23 h 59`, `23 heures 59`, `11.59 pm` and `2359 hrs`.
  fileprivate mutating func takeHourAndMinute() -> (hour: Int, minute: Int)? {
    let start = offset
    if let number = takeNumber(maximumDigits: 4), offset - start == 4 {
      skipSpaces()
      return take("h") ? (number / 100, number % 100) : nil
    }
    offset = start
    guard let hour = takeNumber(maximumDigits: 2) else { return nil }
    let isPoint = takeOne(of: ".") != nil
    guard isPoint || takeHourMark(), let minute = takeNumber(maximumDigits: 2) else { return nil }
    // `15.12.2026` is a day.
    if isPoint, text[offset] == UInt8(ascii: "."), text[offset + 1].isDigit { return nil }
    return (hour, minute)
  }

  /// Eats `17h`, `17 h`, `17 heures` and `17 hrs`, and of `5 pm` the hour.
  fileprivate mutating func takeWholeHour(from start: Int) -> (hour: Int, minute: Int)? {
    offset = start
    guard let hour = takeNumber(maximumDigits: 2), hour < 24 else { return nil }
    let end = offset
    skipSpaces()
    for mark in ["am", "a.m", "pm", "p.m", "heures", "heure", "hours", "hrs", "h"] as [StaticString]
    where take(mark) && !next.isLetterOrDigit {
      if text[offset - 1] == UInt8(ascii: "m") { offset = end }
      return (hour, 0)
    }
    return nil
  }

  private mutating func takeHourMark() -> Bool {
    takeOne(of: ":h") != nil || take(" heures ") || take(" h ")
  }

  /// Eats a date: day, month and year in any order that a notice writes them in.
  fileprivate mutating func takeDate() -> (year: Int, month: Int, day: Int)? {
    guard let first = takeNumber(maximumDigits: 4) else {
      let word = takeWord()
      _ = takeOne(of: ".")
      skipDateSeparators()
      // Most words are turned down by what follows them.
      guard next.isDigit, let month = Months.month(word), let day = takeDay() else { return nil }
      skipDateSeparators()
      return takeYear().map { ($0, month, day) }
    }
    skipOrdinal()
    if first >= 1000 {
      guard takeOne(of: "-/.") != nil, let month = takeNumber(maximumDigits: 2),
        takeOne(of: "-/.") != nil, let day = takeNumber(maximumDigits: 2)
      else { return nil }
      return (first, month, day)
    }
    guard first <= 99 else { return nil }
    let separatorStart = offset
    skipDateSeparators()
    if next.isDigit {
      guard text[separatorStart] != .space, let month = takeNumber(maximumDigits: 2),
        takeOne(of: "-/.") != nil
      else { return nil }
      return takeYear().map { ($0, month, first) }
    }
    guard let month = Months.month(takeWord()) else { return nil }
    _ = takeOne(of: ".")
    skipDateSeparators()
    return takeYear().map { ($0, month, first) }
  }

  private mutating func takeDay() -> Int? {
    let day = takeNumber(maximumDigits: 2)
    if day != nil { skipOrdinal() }
    return day
  }

  private mutating func skipOrdinal() {
    for suffix in ["st", "nd", "rd", "th", "er"] as [StaticString]
    where text.has(suffix, at: offset) && !text[offset + 2].isLetterOrDigit {
      offset += 2
    }
  }

  /// A year of four digits; of two, after a numeric month, it is of this century.
  private mutating func takeYear() -> Int? {
    let start = offset
    guard let year = takeNumber(maximumDigits: 4), !next.isLetterOrDigit else { return nil }
    switch offset - start {
    case 4: return year
    case 2: return 2000 + year
    default: return nil
    }
  }

  private mutating func skipDateSeparators() {
    while takeOne(of: " -/.,") != nil {}
  }
}

extension Message {
  fileprivate static func unreadable(_ text: String, _ half: Language) -> Self {
    let example = half == .english ? "15-Dec-2024" : "15-déc.-2024"
    return Self(
      english: "expected a date such as '\(example)', but found '\(text)'",
      french: "attendu : une date telle que « \(example) » ; trouvé : « \(text) »")
  }

  fileprivate static func impossible(_ text: String) -> Self {
    Self(
      english: "invalid date or time '\(text)'",
      french: "date ou heure non valide « \(text) »")
  }
}
