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
    hasEscapes = ["'", "\""].contains { (mark: Unicode.Scalar) in
      firstPlace(
        of: UInt8(ascii: "\\"), UInt8(ascii: mark), in: bytes, from: 0, to: bytes.count) != nil
    }
  }
}
