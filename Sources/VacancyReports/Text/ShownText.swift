import VacancyCore

extension String {
  /// The path without a `./` at its start, which services that compare paths do not expect.
  var withoutDotSlash: String {
    let names = split(separator: "/").filter { $0 != "." }
    return names.isEmpty ? self : (hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
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
