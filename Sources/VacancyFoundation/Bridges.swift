public import Foundation
public import VacancyCore

extension Reading {
  /// Reads the notice in a file, and records where each value is.
  ///
  /// - Parameter url: The address of the file.
  /// - Throws: An error of the file system, or a ``TextFailure`` where the file is not text.
  public init(contentsOf url: URL) throws {
    self = try Self(Array(Data(contentsOf: url)), path: url.isFileURL ? url.path : "\(url)")
  }
}

extension Decimal {
  /// The amount, digit for digit.
  public init(_ amount: Amount) {
    self = Decimal(string: amount.description, locale: Locale(identifier: "en_US_POSIX")) ?? .nan
  }
}

extension DateComponents {
  /// The day of a date in the Gregorian calendar, without a time zone.
  public init(_ date: CalendarDate) {
    self.init(
      calendar: Calendar(identifier: .gregorian), year: date.year, month: date.month, day: date.day)
  }

  /// The day and, where the notice has one, the time of a deadline; `nil` where no date was read.
  public init?(_ deadline: Deadline) {
    guard let date = deadline.date else { return nil }
    self.init(date)
    hour = deadline.time?.hour
    minute = deadline.time?.minute
    second = deadline.time?.second
  }
}

extension CalendarDate {
  /// The day of an instant in a time zone, such as today's.
  public init?(_ date: Date, in timeZone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let day = calendar.dateComponents([.year, .month, .day], from: date)
    guard let year = day.year, let month = day.month, let number = day.day else { return nil }
    self.init(year: year, month: month, day: number)
  }
}

extension Deadline {
  /// The instant at which the deadline passes: its time, or else the end of its day.
  ///
  /// - Parameter timeZone: The time zone of the body, which notices do not print.
  /// - Returns: `nil` where no date was read.
  public func instant(in timeZone: TimeZone) -> Date? {
    guard var components = DateComponents(self) else { return nil }
    components.timeZone = timeZone
    guard time == nil, let day = components.calendar?.date(from: components) else {
      return components.calendar?.date(from: components)
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar.date(byAdding: .day, value: 1, to: day)
  }
}
