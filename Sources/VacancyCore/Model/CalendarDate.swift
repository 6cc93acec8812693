/// A day of the Gregorian calendar, without a time zone until someone gives it one.
public struct CalendarDate: Hashable, Sendable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A date that the calendar has; `nil` for 31 February and its like.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Whether the left day comes before the right one.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: LosslessStringConvertible, WordCodable {
  /// The ISO 8601 date, such as `2024-12-15`.
  public var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads an ISO 8601 date; `nil` for what is none, or a day that the calendar does not have.
  public init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// A time of day as a notice prints it, without a time zone.
public struct ClockTime: Hashable, Sendable {
  /// The hour, from 0 to 23.
  public let hour: Int
  /// The minute, from 0 to 59.
  public let minute: Int
  /// The second, from 0 to 59.
  public let second: Int

  /// A time between `00:00:00` and `23:59:59`.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.hour = hour
    self.minute = minute
    self.second = second
  }
}

extension ClockTime: LosslessStringConvertible, WordCodable {
  /// The ISO 8601 time, such as `23:59:00`.
  public var description: String {
    "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
  }

  /// Reads an ISO 8601 time with seconds; `nil` for what is none.
  public init?(_ description: String) {
    let parts = description.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), let second = Int(parts[2])
    else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension CalendarDate: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { .definition("date") }
}

extension ClockTime: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { .definition("time") }
}

extension CalendarDate {
  /// How many days it is after 1 January 1970; a day before that has a number below 0.
  package var dayNumber: Int {
    // Years begin in March, so that 29 February is the last day of one.
    let months = year * 12 + month - 3
    let (years, month) = (months / 12, months % 12)
    return years * 365 + years / 4 - years / 100 + years / 400 + (month * 153 + 2) / 5 + day
      - 719_469
  }
}
