import VacancyCore

extension String {
  /// The text as Markdown that shows it letter by letter: nothing in it is markup, a link to a
  /// person (`@name`) or to an issue (`#12`), or the end of a cell.
  var markdown: String {
    var result = ""
    for scalar in visible(self).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@": result += "&#64;"
      case "#": result += "&#35;"
      case "|": result += "&#124;"
      case "\\", "`", "*", "_", "[", "]", "~", "!", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension MarkedText {
  /// The text as Markdown, its marked words in bold.
  var markdown: String {
    pieces.map { piece in
      guard piece.isMarked else { return piece.text.markdown }
      // Asterisks are no emphasis where a space stands on their inner side; tags always are.
      return "<b>\(piece.text.markdown)</b>"
    }.joined()
  }
}
