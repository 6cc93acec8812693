/// The page of a rule: what it requires and why, a notice that violates it, and who finds that.
public struct RulePage: Sendable {
  /// What its findings are reported under.
  public let rule: RuleID
  /// Who finds what violates it.
  let source: Source
  /// Whether a finding is about the notice as a whole, whichever half it is in.
  let isAboutNotice: Bool
  /// The severity of its findings, with what a configuration makes of it.
  public var severity: Severity
  /// What it requires.
  public var requirement: Message { Self.message(texts.requirement) }
  /// Why it does.
  public var rationale: Message { Self.message(texts.rationale) }
  /// A small whole notice that violates the rule, and no other of its family.
  public var violating: String { writeViolating() }
  /// What is replaced in ``violating`` to make it ``compliant``, in this order. Each text occurs once.
  var edits: KeyValuePairs<String, String> { writeEdits() }
  private typealias Text = (english: String, french: String)
  private let texts: (requirement: Text, rationale: Text)
  // Made when they are read: nearly every run needs names and severities only.
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
    /// A check of the notice that was read and compared.
    case check(@Sendable (RuleSubject) -> [Finding])
  }

  /// A page of a rule that others find the violations of.
  init(
    _ rule: RuleID, isAboutNotice: Bool = false, foundBy source: Source, requirement: String,
    french frenchRequirement: String,
    rationale: String, french frenchRationale: String,
    violating: @autoclosure @escaping @Sendable () -> String,
    edits: @autoclosure @escaping @Sendable () -> KeyValuePairs<String, String>
  ) {
    self.rule = rule
    self.source = source
    self.isAboutNotice = isAboutNotice
    severity = rule.severity
    texts = ((requirement, frenchRequirement), (rationale, frenchRationale))
    writeViolating = violating
    writeEdits = edits
  }

  /// A page of a rule with a check of its own.
  ///
  /// - Parameter check: Returns what violates the rule in a notice, from top to bottom.
  init(
    _ rule: RuleID, isAboutNotice: Bool = false, requirement: String,
    french frenchRequirement: String, rationale: String,
    french frenchRationale: String, violating: @autoclosure @escaping @Sendable () -> String,
    edits: @autoclosure @escaping @Sendable () -> KeyValuePairs<String, String>,
    check: @escaping @Sendable (RuleSubject) -> [Finding]
  ) {
    self.init(
      rule, isAboutNotice: isAboutNotice, foundBy: .check(check), requirement: requirement,
      french: frenchRequirement,
      rationale: rationale, french: frenchRationale, violating: violating(), edits: edits())
  }

  private static func message(_ text: Text) -> Message {
    Message(english: text.english, french: FrenchSentence(stringLiteral: text.french))
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
