import VacancyCore
import VacancyReports

/// How findings are written to standard error: the language, the colours, and which of them.
struct FindingStyle: Sendable {
  let language: Language
  let isColored: Bool
  let isQuiet: Bool

  /// `path:line:column: severity: message [rule-name]` as a line; empty if `--quiet` hides it.
  ///
  /// - Parameter evenQuiet: Whether to show it with `--quiet` although it is no error.
  func line(_ finding: InputFinding, evenQuiet: Bool = false) -> String {
    guard evenQuiet || !isQuiet || finding.severity == .error else { return "" }
    let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
    let rule = finding.rule.map { " [\($0)]" } ?? ""
    let message = visible(finding.message[language])
    let word = finding.severity.keyword(isColored: isColored)
    let path = finding.path.text
    return "\(path.isEmpty ? "''" : visible(path))\(place): \(word): \(message)\(rule)\n"
  }
}

extension FindingStyle {
  init(_ settings: Settings) {
    self.init(
      language: settings.language, isColored: Environment.isColored(settings.color, on: .errors),
      isQuiet: settings.quiet)
  }
}
