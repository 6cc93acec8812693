/// An exact decimal number, such as an amount of money: 7540.44, never 7540.4399.
public struct Amount: Sendable {
  /// The digits without their decimal point: 754044.
  public let coefficient: Int
  /// How many of them are decimals: 2.
  public let decimals: Int

  /// An amount of those digits, the last `decimals` of which follow the decimal point.
  public init(coefficient: Int, decimals: Int) {
    self.coefficient = coefficient
    self.decimals = max(0, decimals)
  }
}

extension Amount: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(coefficient: value, decimals: 0) }
}

extension Amount {
  /// So many thousandths, with no more decimals than they need.
  init(thousandths: Int) {
    self = Self(coefficient: thousandths, decimals: 3).reduced
  }
}

extension Amount {
  /// A part of the amount, cut to two more decimals.
  func divided(by number: Int) -> Self {
    let (coefficient, overflows) = coefficient.multipliedReportingOverflow(by: 100)
    return overflows
      ? Self(coefficient: self.coefficient / number, decimals: decimals)
      : Self(coefficient: coefficient / number, decimals: decimals + 2)
  }
}

extension Amount: Comparable {
  /// Whether the first is worth less.
  public static func < (left: Self, right: Self) -> Bool {
    let (one, other) = (left.reduced, right.reduced)
    let decimals = max(one.decimals, other.decimals)
    return one.scaled(to: decimals) < other.scaled(to: decimals)
  }

  /// The digits of the amount with more decimals, as far as there is room for them.
  private func scaled(to decimals: Int) -> Double {
    (self.decimals..<max(self.decimals, decimals)).reduce(Double(coefficient)) { value, _ in
      value * 10
    }
  }
}

extension Amount: Hashable {
  /// Whether the two are worth the same: 7500.00 equals 7500.
  public static func == (left: Self, right: Self) -> Bool {
    let (one, other) = (left.reduced, right.reduced)
    return one.coefficient == other.coefficient && one.decimals == other.decimals
  }

  /// Amounts that are worth the same hash the same.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(reduced.coefficient)
    hasher.combine(reduced.decimals)
  }

  /// The same amount without trailing zeros: 7500.00 and 7500 are one amount.
  private var reduced: Self {
    var (coefficient, decimals) = (coefficient, decimals)
    while decimals > 0, coefficient % 10 == 0 {
      coefficient /= 10
      decimals -= 1
    }
    return Self(coefficient: coefficient, decimals: decimals)
  }
}

extension Amount: LosslessStringConvertible {
  /// The number with the digits that the notice prints, such as `7540.44` or `7500.00`.
  public var description: String {
    let digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  /// Reads a number with a decimal point, such as `7540.44`; `nil` for anything else.
  public init?(_ description: String) {
    let parts = description.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, let coefficient = Int(whole + fraction),
      fraction.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    self.init(coefficient: coefficient, decimals: fraction.count)
  }
}

extension Amount: Codable {
  /// Reads a JSON number; the shortest decimal of the number is exact up to 15 digits,
  /// and a whole number always is.
  ///
  /// A decoder does not give the zeros at the end of `3100.00`; ``Salary`` finds them in its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let whole = try? container.decode(Int.self) {
      self.init(coefficient: whole, decimals: 0)
      return
    }
    let number = try container.decode(Double.self)
    guard let amount = Amount(number.description) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(number)' is not an amount")
    }
    self = amount
  }

  /// Writes a JSON number; the JSON of the record has the digits of the notice instead.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if decimals == 0 { return try container.encode(coefficient) }
    guard let number = Double(description) else {
      throw EncodingError.invalidValue(
        self, .init(codingPath: container.codingPath, debugDescription: "not a JSON number"))
    }
    try container.encode(number)
  }

  /// Whether a decoder that reads numbers as floating point gives that amount for this one.
  func isDecoded(as other: Amount?) -> Bool {
    guard let other else { return false }
    return self == other || Double(description) == Double(other.description)
  }
}

extension Amount: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { .amount }

  /// Writes the digits of the notice, which are a JSON number as they are.
  package func write(to json: inout JSONWriter) {
    for digit in description.utf8 { json.bytes.append(digit) }
  }
}
