/// A French sentence with the spaces that French typography requires: no line breaks before `:` and
/// `»`, behind `«`, and, by a narrow space, before `;`, `!` and `?`.
///
/// The sentence is written with ordinary spaces. What is put into it, such as words of a notice or a
/// path, stays as it is, byte for byte.
///
///     "« \(words) » : une date ?"
public struct FrenchSentence: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The sentence with its spaces.
  public let text: String

  /// A sentence without values.
  public init(stringLiteral literal: String) {
    text = spaced(literal)
  }

  /// A sentence with values in it.
  public init(stringInterpolation interpolation: Interpolation) {
    text = interpolation.text
  }

  private init(_ text: String) {
    self.text = text
  }

  /// One sentence behind another.
  public static func + (left: Self, right: Self) -> Self { Self(left.text + right.text) }

  /// The sentence on its way: literals get their spaces, values do not.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// An empty sentence with room for its parts.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    /// Appends words, with the spaces of French typography.
    public mutating func appendLiteral(_ literal: String) {
      text += spaced(literal)
    }

    /// Appends a value as it is.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += value.description
    }

    /// Appends a sentence, which has its spaces.
    public mutating func appendInterpolation(_ sentence: FrenchSentence) {
      text += sentence.text
    }
  }
}

/// The text with the spaces of French typography.
private func spaced(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  // How much of the text is in the result.
  var taken = 0
  for at in 1..<max(1, bytes.count) {
    let space: StaticString
    switch bytes[at] {
    case _ where bytes[at - 1] != .space: continue
    case UInt8(ascii: ":"): space = "\u{A0}"
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): space = "\u{202F}"
    default:
      // `»` is C2 BB, and `«` C2 AB.
      let isBeforeClosing = bytes[at] == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xBB
      guard isBeforeClosing || isBehindOpening(at - 1, bytes) else { continue }
      space = "\u{A0}"
    }
    append(bytes, taken..<at - 1, space, to: &result)
    taken = at
  }
  if let last = bytes.indices.last, bytes[last] == .space, isBehindOpening(last, bytes) {
    append(bytes, taken..<last, "\u{A0}", to: &result)
    taken = last + 1
  }
  guard taken > 0 else { return text }
  append(bytes, taken..<bytes.count, "", to: &result)
  return String(decoding: result, as: UTF8.self)
}

/// Whether a space follows `«`.
private func isBehindOpening(_ space: Int, _ bytes: [UInt8]) -> Bool {
  space > 1 && bytes[space - 2] == 0xC2 && bytes[space - 1] == 0xAB
}

private func append(
  _ bytes: [UInt8], _ part: Range<Int>, _ space: StaticString, to result: inout [UInt8]
) {
  result += bytes[part]
  space.withUTF8Buffer { result.append(contentsOf: $0) }
}
