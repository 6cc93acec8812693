/// A French sentence with the spaces that French typography requires: no line breaks before `:` and
/// `»`, behind `«`, between a number and its word, and, by a narrow space, before `;`, `!` and `?` and
/// between thousands.
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
    private var endsInNumber = false

    /// An empty sentence with room for its parts.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    /// Appends words, with the spaces of French typography.
    public mutating func appendLiteral(_ literal: String) {
      let words = spaced(literal)
      let isBound = endsInNumber && words.hasPrefix(" ") && !isFree(Array(words.utf8).dropFirst())
      text += isBound ? "\u{A0}" + words.dropFirst() : words
      if !literal.isEmpty { endsInNumber = false }
    }

    /// Appends a value as it is.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += value.description
    }

    /// Appends a number, which no line break parts from the word before or behind it: `acquis 3`,
    /// `3 ans`.
    public mutating func appendInterpolation(_ number: Int) {
      if text.hasSuffix(" "), text.dropLast().last?.isLetter == true {
        text = String(text.dropLast()) + "\u{A0}"
      }
      text += number.inFrench
      endsInNumber = true
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
    case UInt8(ascii: "0")...UInt8(ascii: "9") where isWithNumber(at, bytes):
      space = isThousands(at, bytes) ? "\u{202F}" : "\u{A0}"
    case _ where isBehindNumber(at, bytes): space = "\u{A0}"
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

/// Whether a digit behind a space belongs to the word or the digits before it: `rubrique 6`, `7 540`.
///
/// What follows an option, such as `--jobs 4`, is to be typed and keeps its space.
private func isWithNumber(_ at: Int, _ bytes: [UInt8]) -> Bool {
  guard at > 1 else { return false }
  let before = bytes[at - 2]
  if before.isDigit { return isThousands(at, bytes) }
  guard before.isLetter || before >= 0x80 else { return false }
  let word = bytes[..<(at - 1)].lastIndex { $0 <= .space }.map { $0 + 1 } ?? 0
  return bytes[word] != UInt8(ascii: "-")
}

/// Whether three digits follow a space behind a digit.
private func isThousands(_ at: Int, _ bytes: [UInt8]) -> Bool {
  let digits = bytes[at...].prefix { $0.isDigit }
  return at > 1 && bytes[at - 2].isDigit && digits.count == 3
}

/// Whether a letter behind a space follows a number that stands alone: `3 ans`, `21 h 59`.
private func isBehindNumber(_ at: Int, _ bytes: [UInt8]) -> Bool {
  guard at > 1, bytes[at].isLetter || bytes[at] >= 0xC3 else { return false }
  let digits = bytes[..<(at - 1)].reversed().prefix { $0.isDigit }.count
  let start = at - 1 - digits
  let isNumber =
    digits > 0 && (start == 0 || bytes[start - 1] <= .space || bytes[start - 1] >= 0x80)
  return isNumber && !isFree(bytes[at...])
}

/// Whether a word behind a number is not what is counted: `2 et 3`, `2 en anglais`.
private func isFree(_ bytes: ArraySlice<UInt8>) -> Bool {
  let word = String(
    decoding: bytes.prefix { $0 > .space && $0.isLetter || $0 >= 0x80 }, as: UTF8.self)
  return ["en", "et", "ou", "à", "sur", "dans", "avec", "ne"].contains(word)
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

extension Int {
  /// The digits, those of numbers from 10,000 on in groups of three, so that years have none.
  fileprivate var inFrench: String {
    let digits = Array(String(magnitude))
    guard digits.count > 4 else { return String(self) }
    let groups = stride(from: digits.count % 3, through: digits.count, by: 3).map { end in
      String(digits[Swift.max(0, end - 3)..<end])
    }.filter { !$0.isEmpty }
    return (self < 0 ? "-" : "") + groups.joined(separator: "\u{202F}")
  }
}
