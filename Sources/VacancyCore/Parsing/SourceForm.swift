/// What the program that made a text did to its words, as far as texts of the record have to be put right.
struct SourceForm {
  /// The hyphens that it put at the ends of lines.
  let hyphens: LineEndHyphens
  /// Whether it wrote Markdown as pandoc does: a backslash before each straight quotation mark that was
  /// one in the original, hyphens for dashes.
  let hasEscapes: Bool

  init(of lines: [Line], in bytes: [UInt8], _ wrap: WrapWidth?) {
    hyphens = LineEndHyphens(of: lines, in: bytes, wrap)
    let escape = UInt8(ascii: "\\")
    var offset = bytes.firstIndex(of: escape) ?? bytes.count
    var isEscaped = false
    while offset + 1 < bytes.count, !isEscaped {
      if bytes[offset] == escape, bytes[offset + 1].isOne(of: "'\"") { isEscaped = true }
      offset += 1
    }
    hasEscapes = isEscaped
  }
}
