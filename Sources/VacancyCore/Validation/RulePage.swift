/// The page of a rule: what it requires and why, a notice that violates it, and who finds that.
public struct RulePage: Sendable {
  /// What its findings are reported under.
  public let rule: RuleID
  /// The severity of its findings, with what a configuration makes of it.
  public var severity: Severity
  private let content: Content

  /// The page of a rule; `nil` where it was declared without one.
  init?(_ rule: RuleID) {
    guard let content = rule.content as? Content else { return nil }
    self.rule = rule
    self.content = content
    severity = rule.severity
  }

  /// In kebab-case, such as `twin-grade-pair`.
  public var name: String { rule.name }
  /// The family that it is selected and ignored with.
  public var family: RuleFamily { rule.family }
  /// What it requires.
  public var requirement: Message { Self.message(content.requirement) }
  /// Why it does.
  public var rationale: Message { Self.message(content.rationale) }
  /// A small whole notice that violates the rule, and no other of its family.
  public var violating: String { content.violating() }
  /// The same notice, corrected: it complies with all rules of the family.
  public var compliant: String {
    edits.reduce(violating) { text, edit in text.replacing(edit.key, with: edit.value) }
  }
  /// What is replaced in ``violating`` to make it ``compliant``, in this order. Each text occurs once.
  var edits: KeyValuePairs<String, String> { content.edits() }
  /// Who finds what violates it.
  var source: Source { content.source }
  /// Whether a finding is about the notice as a whole, whichever half it is in.
  var isAboutNotice: Bool { content.isAboutNotice }

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

  fileprivate typealias Text = (english: String, french: String)

  private static func message(_ text: Text) -> Message {
    Message(english: text.english, french: FrenchSentence(stringLiteral: text.french))
  }

  /// What a rule is declared with, shared by all that name it.
  fileprivate final class Content: Sendable {
    let source: Source
    let isAboutNotice: Bool
    let requirement: Text
    let rationale: Text
    // Made when they are read: nearly every run needs names and severities only.
    let violating: @Sendable () -> String
    let edits: @Sendable () -> KeyValuePairs<String, String>

    init(
      _ source: Source, isAboutNotice: Bool, requirement: Text, rationale: Text,
      violating: @escaping @Sendable () -> String,
      edits: @escaping @Sendable () -> KeyValuePairs<String, String>
    ) {
      self.source = source
      self.isAboutNotice = isAboutNotice
      self.requirement = requirement
      self.rationale = rationale
      self.violating = violating
      self.edits = edits
    }
  }
}

extension RuleID {
  /// A rule with its page.
  ///
  /// - Parameters:
  ///   - source: Who finds what violates it, where it has no check of its own.
  ///   - check: Returns what violates it in a notice, from top to bottom.
  init(
    _ name: String, _ family: RuleFamily, _ severity: Severity, decides: Bool = true,
    isAboutNotice: Bool = false, foundBy source: RulePage.Source? = nil,
    requirement: String, french frenchRequirement: String,
    rationale: String, french frenchRationale: String,
    violating: @autoclosure @escaping @Sendable () -> String,
    edits: @autoclosure @escaping @Sendable () -> KeyValuePairs<String, String>,
    check: @escaping @Sendable (RuleSubject) -> [Finding] = { _ in [] }
  ) {
    self.init(
      name, family, severity, decides: decides,
      content: RulePage.Content(
        source ?? .check(check), isAboutNotice: isAboutNotice,
        requirement: (requirement, frenchRequirement),
        rationale: (rationale, frenchRationale), violating: violating, edits: edits))
  }
}
