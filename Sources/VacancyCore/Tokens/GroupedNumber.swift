/// A number with at least one group of three digits, as a language writes it: `7,540.44` in English,
/// `7 540,44` or `7.540,44` in French.
struct GroupedNumber {
  let range: Range<Int>
  private var groups = 0
  private(set) var hasDecimals = false
  /// In thousandths.
  private(set) var value = 0
  /// `7,540` and `7.540` are numbers below eight in the other language.
  private let language: Language

  init?(at start: Int, upTo end: Int, in bytes: [UInt8], grouped language: Language) {
    self.language = language
    func byte(_ at: Int) -> UInt8 { at < end ? bytes[at] : 0 }
    func digits(_ at: Int, most: Int) -> Int {
      var count = 0
      while count <= most, byte(at + count).isDigit { count += 1 }
      return count
    }
    func separator(_ at: Int) -> Int {
      guard at < end else { return 0 }
      if language == .english { return bytes[at] == UInt8(ascii: ",") ? 1 : 0 }
      return bytes[at] == UInt8(ascii: ".") ? 1 : whiteSpace(in: bytes, at: at, upTo: end)
    }
    // Part of `B-1,234.5`, of `2.1,300` or of a word.
    if start > 0, bytes[start - 1].isLetterOrDigit || bytes[start - 1].isOne(of: ".,-/") {
      return nil
    }
    let first = digits(start, most: 3)
    guard (1...3).contains(first), bytes[start] != .zero else { return nil }
    var at = start + first
    var value = 0
    func take(_ range: Range<Int>) {
      for at in range { value = value * 10 + Int(bytes[at] - .zero) }
    }
    take(start..<at)
    while groups < Self.mostGroups {
      let length = separator(at)
      guard length > 0, digits(at + length, most: 3) == 3 else { break }
      take(at + length..<at + length + 3)
      at += length + 3
      groups += 1
    }
    guard groups > 0 else { return nil }
    let point = language == .english ? UInt8(ascii: ".") : UInt8(ascii: ",")
    let decimals = byte(at) == point ? digits(at + 1, most: 2) : 0
    value *= 1000
    if (1...2).contains(decimals) {
      hasDecimals = true
      for place in 0..<decimals {
        value += Int(bytes[at + 1 + place] - .zero) * (place == 0 ? 100 : 10)
      }
      at += 1 + decimals
    }
    self.value = value
    // `1,234,5`, `1,234.567` and `1.234.5` are something else.
    guard !byte(at).isDigit, !(byte(at).isOne(of: ".,") && byte(at + 1).isDigit) else {
      return nil
    }
    range = start..<at
  }

  /// Whether it can be read as a number of its language only.
  var isUnambiguous: Bool { hasDecimals || language == .english && groups > 1 }

  /// What has more groups counts nothing, and passes the bounds of values.
  private static let mostGroups = 3
}
