import VacancyCore

/// A problem with an input, for standard error: where, rule, severity and message.
struct InputFinding: Equatable, Sendable {
  let path: Path
  /// `nil` if it is about the whole input.
  let position: Position?
  /// `nil` if it belongs to no rule.
  let rule: RuleID?
  let severity: Severity
  let message: Message

  /// - Parameter severity: The severity, if it is not that of the rule.
  init(
    _ path: Path, _ rule: RuleID?, _ message: Message, at position: Position? = nil,
    severity: Severity? = nil
  ) {
    self.path = path
    self.position = position
    self.rule = rule
    self.severity = severity ?? rule?.severity ?? .error
    self.message = message
  }
}

extension InputFinding {
  /// That only the first notice of a file is in the output.
  ///
  /// - Parameter format: The option that writes them all.
  static func laterNotices(_ readings: Readings, _ path: Path, in format: String) -> Self {
    let lines = readings.laterPositions.map(\.line)
    return Self(
      path, .severalNotices,
      .laterNotices(readings.count, onLines: lines, in: format), at: readings.laterPositions.first)
  }
}

extension Message {
  /// - Parameter lines: Where the others begin; the message has the first five.
  fileprivate static func laterNotices(
    _ count: Int, onLines lines: [Int], in format: String
  ) -> Self {
    let names = lines.prefix(5).map { String($0) }.joined(separator: ", ")
    let list = lines.count > 5 ? names + ", …" : names
    let isOne = lines.count == 1
    return Self(
      english: "the file contains \(count) notices and only the first is in the output; the "
        + "\(isOne ? "other begins on line" : "others begin on lines") \(list): "
        + "'\(format)' gives them all",
      french: "le fichier contient \(count) avis et seul le premier est dans la sortie ; "
        + (isOne ? "l'autre commence à la ligne" : "les autres commencent aux lignes")
        + " \(list) : « \(format) » les donne tous")
  }
}
