import VacancyCore

extension Severity {
  /// The word for people. Lines that editors read, and data, have the code in every language.
  var name: Message {
    switch self {
    case .error: Message(english: "error", french: "erreur")
    case .warning: Message(english: "warning", french: "avertissement")
    case .note: Message(english: "note", french: "remarque")
    }
  }

  /// The heading of a column with their number.
  var heading: Message {
    switch self {
    case .error: Message(english: "Errors", french: "Erreurs")
    case .warning: Message(english: "Warnings", french: "Avertissements")
    case .note: Message(english: "Notes", french: "Remarques")
    }
  }

  /// A sign in the colour of the text; the word beside it says the same.
  var mark: String {
    switch self {
    case .error: "✖"
    case .warning: "▲"
    case .note: "●"
    }
  }

  /// A sign that has a colour of its own.
  var emoji: String {
    switch self {
    case .error: "❌"
    case .warning: "⚠️"
    case .note: "ℹ️"
    }
  }

  var color: Int {
    switch self {
    case .error: 31
    case .warning: 33
    case .note: 36
    }
  }

  /// The code for lines that editors read, in its colour on a terminal.
  package func keyword(isColored: Bool) -> String { rawValue.styled("1;\(color)", isColored) }

  /// Mark and word in a page.
  func badge(in language: Language) -> String {
    "<span class=\"badge\">\(Self.hidden(mark)) \(name[language])</span>"
  }

  /// A sign for those who see it.
  static func hidden(_ sign: String) -> String { "<span aria-hidden=\"true\">\(sign)</span>" }
}

extension Message {
  /// The headings of a table of notices.
  ///
  /// - Parameter details: The columns between the notice and the numbers of findings.
  static func headings(_ details: Message...) -> [Message] {
    [Message(english: "Notice", french: "Avis")] + details
      + [Severity.error, .warning, .note].map(\.heading)
  }
}

extension DifferenceTally {
  /// The numbers in the order of ``Message/headings(_:)``.
  var counts: [(severity: Severity, count: Int)] {
    [(.error, errors), (.warning, warnings), (.note, notes)]
  }

  /// `1 error, 3 warnings`; `nil` where there are none.
  var message: Message? {
    Message.joined(counts.map { DiffWords.counted($0.count, $0.severity) })
  }
}

extension String {
  /// The text in a style of a terminal, where it is coloured.
  func styled(_ codes: String, _ isColored: Bool) -> String {
    isColored ? "\u{1B}[\(codes)m\(self)\u{1B}[0m" : self
  }
}

extension Position {
  /// `12:5`
  var lineAndColumn: String { "\(line):\(column)" }
}

extension ValidationReport.Span {
  /// `12:5`
  var place: String { start.lineAndColumn }
}
