/// A value that is one word in JSON, such as a date.
protocol WordCodable: Codable, LosslessStringConvertible {}

extension WordCodable {
  /// Reads a string that the type can be made of.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let value = Self(word) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(word)' is not a \(Self.self)")
    }
    self = value
  }

  /// Writes the description.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
