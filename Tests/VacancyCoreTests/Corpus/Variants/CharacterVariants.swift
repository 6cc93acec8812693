import Foundation

extension Variant {
  static let encodings: [Self] = [
    text("untouched") { $0 },
    text("no newline at the end") { String($0.dropLast()) },
    text("CRLF") { $0.replacing("\n", with: "\r\n") },
    text("CR") { $0.replacing("\n", with: "\r") },
    text("a line separator") { $0.replacing("\n", with: "\u{2028}") },
    text("a byte order mark") { "\u{FEFF}" + $0 },
    text("decomposed accents") { $0.decomposedStringWithCanonicalMapping },
    bytes("UTF-16, little-endian") { [0xFF, 0xFE] + $0.utf16.flatMap(\.littleEndianBytes) },
    bytes("UTF-16, big-endian") {
      [0xFE, 0xFF] + $0.utf16.flatMap { $0.byteSwapped.littleEndianBytes }
    },
    bytes("UTF-16, decomposed, CRLF") {
      let text = $0.decomposedStringWithCanonicalMapping.replacing("\n", with: "\r\n")
      return [0xFF, 0xFE] + text.utf16.flatMap(\.littleEndianBytes)
    },
    bytes("Windows-1252") {
      $0.replacing("\u{202F}", with: "\u{A0}").data(using: .windowsCP1252).map(Array.init)
    },
  ]

  static let spaces: [Self] = [
    text("no-break spaces only") { $0.replacing(" ", with: "\u{A0}") },
    text("some spaces of other kinds") { text in
      var count = 0
      return String(
        text.map { character in
          guard character == " " else { return character }
          count += 1
          return ["\u{A0}", "\u{202F}", " ", "\u{2009}", " "][count % 5]
        })
    },
    text("spaces at the ends of lines") { $0.replacing("\n", with: "   \n") },
    text("white space at the ends of lines") { $0.replacing("\n", with: " \t\u{A0}\n") },
    text("double spaces after full stops") { $0.replacing(". ", with: ".  ") },
    lines("marks of direction before lines") { "\u{200E}\($0.plain)" },
    lines("everything indented") { $0.kind == .blank ? "  \t" : "    \($0.plain)" },
    lines("bullets behind tabs") { $0.kind == .bullet ? "\t-\t\($0.text)" : nil },
    lines("bullets indented") { $0.kind == .bullet ? "   -   \($0.text)" : nil },
  ]

  static let characters: [Self] = [
    kept("curly quotes", curly),
    text("soft hyphens") {
      $0.replacing("opment", with: "op\u{AD}ment").replacing("tional", with: "tion\u{AD}al")
    },
    text("zero-width spaces") { $0.replacing("opment", with: "op\u{200B}ment") },
    kept("ligatures") { $0.replacing("fi", with: "ﬁ") },
  ]

  @Sendable private static func curly(_ text: String) -> String {
    var (result, last) = ("", Character(" "))
    for character in text {
      switch character {
      case "'": result.append("’")
      case "\"": result.append(last == " " || last == "(" ? "“" : "”")
      default: result.append(character)
      }
      last = character
    }
    return result
  }
}

extension UInt16 {
  fileprivate var littleEndianBytes: [UInt8] { [UInt8(self & 0xFF), UInt8(self >> 8)] }
}
