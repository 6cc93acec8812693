package import VacancyCore

package struct DiffTextStyle: Sendable {
  package var language: Language
  /// In columns; the halves are side by side from 100 on.
  package var width: Int
  package var isColored: Bool
  /// The lowest severity that is shown; what is below is counted.
  package var minimum: Severity

  package init(
    language: Language, width: Int = 80, isColored: Bool = false, minimum: Severity = .warning
  ) {
    self.language = language
    self.width = min(max(width, 40), 240)
    self.isColored = isColored
    self.minimum = minimum
  }

  var isWide: Bool { width >= 100 }
}

extension DiffTextStyle {
  func bold(_ text: String) -> String { styled(text, "1") }

  func faint(_ text: String) -> String { styled(text, "2") }

  func severity(_ severity: Severity) -> String {
    styled(severity.name[language], "1;\(severity.color)")
  }

  /// A line of a text, its marked words in bold and underlined, in the colour of the severity.
  func line(_ text: MarkedText, _ severity: Severity) -> String {
    text.pieces.map { piece in
      piece.isMarked ? styled(piece.text, "1;4;\(severity.color)") : piece.text
    }.joined()
  }

  /// What is written below a line where colour cannot mark its words; `nil` where none is marked.
  func underline(_ text: MarkedText) -> String? {
    guard !isColored, text.isMarked else { return nil }
    var line = ""
    for piece in text.pieces {
      line += String(repeating: piece.isMarked ? "^" : " ", count: piece.text.columns)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func styled(_ text: String, _ codes: String) -> String { text.styled(codes, isColored) }
}
