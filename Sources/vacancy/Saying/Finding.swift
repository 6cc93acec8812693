import VacancyCore

/// Something to say about an input: which, where, what.
struct Finding: Equatable, Sendable {
  let path: Path
  /// `nil` where it is about the input as a whole.
  let position: Position?
  /// `nil` where no rule has a name for it.
  let rule: String?
  let severity: Severity
  let message: Message

  init(
    _ path: Path, _ rule: String?, _ severity: Severity, _ message: Message,
    at position: Position? = nil
  ) {
    self.path = path
    self.position = position
    self.rule = rule
    self.severity = severity
    self.message = message
  }
}
