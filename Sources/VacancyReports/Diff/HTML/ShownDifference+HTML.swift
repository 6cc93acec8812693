import VacancyCore

extension ShownDifference {
  /// The message; the words of the notice in it have their language.
  var sentence: String {
    message.html(
      quoting: Language.allCases.compactMap { half in
        let side = half == .english ? difference.english : difference.french
        return side.map { (half, $0.text.brief) }
      })
  }

  /// The rule, and the lines in the files: `deadline-mismatch · EN line 11 · FR line 127`.
  var source: String {
    let lines = Language.allCases.compactMap { half in
      side(half).map { "\(half.rawValue.uppercased()) \($0.line)".html }
    }
    return (["<code>\(difference.rule.name.html)</code>"] + lines).joined(separator: " · ")
  }

  /// An entry of the list above the table that has the texts.
  func entry(in language: Language) -> String {
    let link = DiffHTMLTable.place(number)
    let severity = difference.severity
    return """
      <li class="\(severity.rawValue)" id="\(link.finding ?? "")" tabindex="-1" value="\(number)">\
      <a href="#\(link.row)"><b class="number">\(number)</b> \(severity.badge(in: language)) \
      <b>\(place.html)</b> <span>\(sentence)</span></a></li>

      """
  }

  /// An entry of a page without such tables, with what is near the words that differ.
  func item(in language: Language) -> String {
    let severity = difference.severity
    let sides = Language.allCases.map { half in
      guard let side = side(half) else {
        let nothing = DiffWords.nothing(in: half, of: difference)[language].html
        return "<p class=\"nothing\">\(nothing)</p>"
      }
      let text = side.text.shortened(to: Self.longestText).html(severity)
      return "<p lang=\"\(half.rawValue)\">\(text)</p>"
    }
    return """
      <li class="\(severity.rawValue)"><p>\(severity.badge(in: language)) <b>\(place.html)</b>\
      \(DiffWords.colon[language])\(sentence) <small>\(source)</small></p>
      <div class="sides">\(sides.joined())</div></li>

      """
  }

  /// In characters.
  private static let longestText = 300
}
