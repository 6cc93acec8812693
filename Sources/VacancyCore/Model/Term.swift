/// A span of contract time in the unit that the notice prints: `3-year` is `P3Y`, `24 months` `P24M`.
public struct Term: Hashable, Sendable {
  /// How many units.
  public var count: Int
  /// The unit as printed: 24 months do not become two years.
  public var unit: Unit

  /// A unit of contract time, with its letter in ISO 8601.
  public enum Unit: Character, Hashable, Sendable, CaseIterable {
    /// Days.
    case day = "D"
    /// Weeks.
    case week = "W"
    /// Months.
    case month = "M"
    /// Years.
    case year = "Y"
  }

  /// A term of so many units.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

extension Term: LosslessStringConvertible {
  /// The ISO 8601 duration, such as `P3Y`.
  public var description: String { "P\(count)\(unit.rawValue)" }

  /// Reads an ISO 8601 duration of one unit; `nil` for anything else.
  public init?(_ description: String) {
    guard description.first == "P", let last = description.last, let unit = Unit(rawValue: last),
      let count = Int(description.dropFirst().dropLast()), count >= 0
    else { return nil }
    self.init(count, unit)
  }
}

extension Term: WordCodable {}

extension Term: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { .definition("duration") }
}
