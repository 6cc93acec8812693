/// The page of a rule: what it requires and why, a notice that violates it, and who finds that.
public struct RulePage: Sendable {
  /// What its findings are reported under.
  public let rule: RuleID
  /// Who finds what violates it.
  let source: Source
  /// The severity of its findings, with what a configuration makes of it.
  public var severity: Severity
  /// What it requires.
  public var requirement: Message { writeRequirement() }
  /// Why it does.
  public var rationale: Message { writeRationale() }
  /// A small whole notice that violates the rule, and no other of its family.
  public var violating: String { writeViolating() }
  /// What is replaced in ``violating`` to make it ``compliant``, in this order. Each text occurs once.
  var edits: KeyValuePairs<String, String> { writeEdits() }
  // Written when they are read: nearly every run needs names and severities only.
  private let writeRequirement: @Sendable () -> Message
  private let writeRationale: @Sendable () -> Message
  private let writeViolating: @Sendable () -> String
  private let writeEdits: @Sendable () -> KeyValuePairs<String, String>

  /// Who finds what violates a rule.
  enum Source: Sendable {
    /// The reader, in the notice that it reads.
    case reader
    /// The comparison of the halves.
    case comparison
    /// The run, in its files, its configuration or all of its notices.
    case run
    /// A check of the notice that was read and compared. It returns findings from top to bottom.
    case check(@Sendable (RuleSubject) -> [Diagnostic])
  }

  /// A page whose texts and examples are made when they are read.
  init(
    _ rule: RuleID, foundBy source: Source,
    requirement: @autoclosure @escaping @Sendable () -> Message,
    rationale: @autoclosure @escaping @Sendable () -> Message,
    violating: @autoclosure @escaping @Sendable () -> String,
    edits: @autoclosure @escaping @Sendable () -> KeyValuePairs<String, String>
  ) {
    self.rule = rule
    self.source = source
    severity = rule.severity
    writeRequirement = requirement
    writeRationale = rationale
    writeViolating = violating
    writeEdits = edits
  }

  /// The same notice, corrected: it complies with all rules of the family.
  public var compliant: String {
    edits.reduce(violating) { text, edit in text.replacing(edit.key, with: edit.value) }
  }

  /// In kebab-case, such as `twin-grade-pair`.
  public var name: String { rule.name }
  /// The family that it is selected and ignored with.
  public var family: RuleFamily { rule.family }
}
