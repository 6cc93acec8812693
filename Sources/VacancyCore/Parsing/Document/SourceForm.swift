/// What the program that made a text did to its words, as far as texts of the record have to be put right.
///
/// A class, since every text is made with it.
final class SourceForm: Sendable {
  /// The hyphens that it put at the ends of lines.
  let hyphens: LineEndHyphens
  /// Whether it wrote Markdown as pandoc does: a backslash before each straight quotation mark that was
  /// one in the original, hyphens for dashes.
  let hasEscapes: Bool

  init(of lines: [Line], in bytes: [UInt8], _ wrap: WrapWidth?) {
    hyphens = LineEndHyphens(of: lines, in: bytes, wrap)
    hasEscapes = Self.hasEscapes(bytes)
  }

  private static func hasEscapes(_ bytes: [UInt8]) -> Bool {
    let backslash = UInt8(ascii: "\\")
    var offset = 0
    while let found = firstPlace(of: backslash, nil, in: bytes, from: offset, to: bytes.count) {
      offset = found + 1
      if offset < bytes.count, bytes[offset].isOne(of: "'\"") { return true }
    }
    return false
  }
}
