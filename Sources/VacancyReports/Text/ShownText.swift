import VacancyCore

extension String {
  /// The path without a `./` at its start, which services that compare paths do not expect.
  var withoutDotSlash: String {
    var path = self[...]
    while path.hasPrefix("./"), path.utf8.count > 2 { path = path.dropFirst(2).drop { $0 == "/" } }
    return String(path)
  }
}

extension ReportedFinding {
  /// The longest message that is shown to people; data has all of it.
  private static let longestMessage = 1000

  /// The message as it is shown to people: on one line, and not too long.
  func shownMessage(in language: Language) -> String {
    visible(message[language].cut(to: Self.longestMessage))
  }

  /// ` (the French half has 'Temps plein')`; nothing where there is no counterpart.
  func shownCounterpart(in language: Language) -> String {
    counterpart.map { " (\(visible($0.message[language])))" } ?? ""
  }
}

extension [UInt8] {
  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }
}
