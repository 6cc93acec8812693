import VacancyCore

/// Something to say about an input: which, where, what.
struct Finding: Equatable, Sendable {
  let path: Path
  /// `nil` where it is about the input as a whole.
  let position: Position?
  /// `nil` where no rule has a name for it.
  let rule: RuleID?
  let severity: Severity
  let message: Message

  /// - Parameter severity: The severity, where it is not that of the rule.
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

extension Finding {
  /// That a file holds more notices than the one that there is room for.
  ///
  /// - Parameter format: The option that gives them all.
  static func laterNotices(_ readings: Readings, _ path: Path, in format: String) -> Self {
    let lines = readings.laterPositions.map(\.line)
    return Self(
      path, .severalNotices,
      .laterNotices(readings.count, onLines: lines, in: format), at: readings.laterPositions.first)
  }
}

extension Message {
  /// - Parameter lines: Where the others begin; only the first few are named.
  fileprivate static func laterNotices(
    _ count: Int, onLines lines: [Int], in format: String
  ) -> Self {
    let names = lines.prefix(5).map { String($0) }.joined(separator: ", ")
    let list = lines.count > 5 ? names + ", …" : names
    let isOne = lines.count == 1
    return Self(
      english: "the file holds \(count) notices and only the first is in the output; the "
        + "\(isOne ? "other begins on line" : "others begin on lines") \(list): "
        + "'\(format)' gives them all",
      french: "le fichier contient \(count) avis et seul le premier est dans la sortie ; "
        + (isOne ? "l'autre commence à la ligne" : "les autres commencent aux lignes")
        + " \(list) : « \(format) » les donne tous")
  }
}
