/// A French sentence with the spaces that French typography asks for: no line breaks before `:` and
/// `»`, behind `«`, and, by a narrow space, before `;`, `!` and `?`.
///
/// The sentence is written with ordinary spaces. What is put into it, such as words of a notice or a
/// path, stays as it is, byte for byte.
///
///     "« \(words) » : une date ?"
public struct FrenchSentence: Hashable, Sendable, ExpressibleByStringInterpolation {
  public let text: String

  public init(stringLiteral literal: String) {
    text = spaced(literal)
  }

  public init(stringInterpolation interpolation: Interpolation) {
    text = interpolation.text
  }

  private init(_ text: String) {
    self.text = text
  }

  public static func + (left: Self, right: Self) -> Self { Self(left.text + right.text) }

  /// The sentence on its way: literals get their spaces, values do not.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    public mutating func appendLiteral(_ literal: String) {
      text += spaced(literal)
    }

    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += value.description
    }

    public mutating func appendInterpolation(_ sentence: FrenchSentence) {
      text += sentence.text
    }
  }
}

/// The text with the spaces of French typography.
private func spaced(_ text: String) -> String {
  // Most pieces have none of the signs; 0xC2 begins both quotation marks.
  guard text.utf8.contains(where: { $0.isOne(of: ":;!?") || $0 == 0xC2 }) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case ":", "»": scalars.replaceLastSpace(by: "\u{A0}")
    case ";", "!", "?": scalars.replaceLastSpace(by: "\u{202F}")
    case " " where scalars.last == "«":
      scalars.append("\u{A0}")
      continue
    default: break
    }
    scalars.append(scalar)
  }
  return String(scalars)
}

extension String.UnicodeScalarView {
  fileprivate mutating func replaceLastSpace(by space: Unicode.Scalar) {
    guard last == " " else { return }
    removeLast()
    append(space)
  }
}
