import VacancyCore

extension String {
  /// The text as HTML that shows it letter by letter; it may stand in a quoted attribute, too.
  var html: String {
    var result = ""
    for scalar in visible(self).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as a part of an `id`, and of a link to it: letters and digits, all else as numbers.
  var identifier: String {
    utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(Unicode.Scalar(byte))
      default: "_" + String(byte, radix: 16)
      }
    }.joined()
  }
}

extension MarkedText {
  /// The text as HTML; marked words carry the numbers of their differences, also for those who do
  /// not see them.
  func html(_ severities: [Int: Severity]) -> String {
    pieces.enumerated().map { index, piece in
      guard let first = piece.marks.first else { return piece.text.html }
      let severity = piece.marks.compactMap { severities[$0] }.max() ?? .note
      // Of a stretch in several pieces, the last one carries the number.
      let next = index + 1 < pieces.count ? pieces[index + 1].marks : []
      let ending = piece.marks.filter { !next.contains($0) }
      let numbers =
        ending.isEmpty ? "" : "<sup>\(ending.map(String.init).joined(separator: ","))</sup>"
      return "<mark class=\"\(severity.rawValue)\" data-difference=\"\(first)\">\(piece.text.html)"
        + "\(numbers)</mark>"
    }.joined()
  }
}

extension Notice.Source {
  /// The name of the notice inside a page: that of its file, with its number if the file holds several.
  var identifier: String {
    path.identifier + (notice.map { "-notice-\($0)" } ?? "")
  }
}
