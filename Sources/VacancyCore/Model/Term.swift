/// A span of contract time in the unit that the notice prints: `3-year` is `P3Y`, `24 months` `P24M`.
public struct Term: Hashable, Sendable {
  public var count: Int
  public var unit: Unit

  public enum Unit: Character, Hashable, Sendable, CaseIterable {
    case day = "D"
    case week = "W"
    case month = "M"
    case year = "Y"
  }

  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

extension Term: LosslessStringConvertible {
  /// The ISO 8601 duration, such as `P3Y`.
  public var description: String { "P\(count)\(unit.rawValue)" }

  public init?(_ description: String) {
    guard description.first == "P", let last = description.last, let unit = Unit(rawValue: last),
      let count = Int(description.dropFirst().dropLast()), count >= 0
    else { return nil }
    self.init(count, unit)
  }
}

extension Term: WordCodable {}
