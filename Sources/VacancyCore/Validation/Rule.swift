/// A thing that should hold in a notice, and the check of it.
///
/// Names are published and keep their meaning for good.
public protocol Rule: Sendable {
  /// What `vacancy explain` prints.
  static var page: RulePage { get }

  /// What breaks the rule in a notice, from top to bottom.
  func check(_ subject: RuleSubject) -> [Diagnostic]
}

/// What a rule looks at.
public struct RuleSubject: Sendable {
  /// The notice as it was read, with its spans.
  public let reading: Reading
  /// Its halves held against each other; empty where there is one half.
  public var comparison: Comparison
  /// The day that deadlines are held against; without it the clock is never read.
  public var asOf: CalendarDate?
  /// The halves that were read, English first.
  let halves: [RuleHalf]
  /// The places of its values.
  let spans: SpanIndex

  public init(reading: Reading, comparison: Comparison, asOf: CalendarDate? = nil) {
    self.reading = reading
    self.comparison = comparison
    self.asOf = asOf
    halves = [reading.notice.halves.english, reading.notice.halves.french].compactMap {
      $0.map { RuleHalf($0) }
    }
    spans = SpanIndex(reading.spans)
  }
}

/// The page of a rule: what should hold, rationale, a notice that breaks it and one that keeps it.
public struct RulePage: Sendable {
  /// What its findings are reported under.
  public let rule: RuleID
  /// The severity of its findings, with what a configuration makes of it.
  public var severity: Severity
  /// In kebab-case, such as `twin-grade-pair`.
  public var name: String { rule.name }
  /// The family that it is selected and ignored with.
  public var family: RuleFamily { rule.family }
  /// What should hold.
  public var requirement: Message { writeRequirement() }
  /// Why it should.
  public var rationale: Message { writeRationale() }
  /// A whole small notice that breaks the rule, and no other of its family.
  public var violating: String { writeViolating() }
  /// The same notice, keeping the rule and all of its family.
  public var compliant: String { writeCompliant() }
  // Written when they are read: nearly every run asks for names and severities only.
  private let writeRequirement: @Sendable () -> Message
  private let writeRationale: @Sendable () -> Message
  private let writeViolating: @Sendable () -> String
  private let writeCompliant: @Sendable () -> String

  public init(
    _ rule: RuleID,
    requirement: @autoclosure @escaping @Sendable () -> Message,
    rationale: @autoclosure @escaping @Sendable () -> Message,
    violating: @autoclosure @escaping @Sendable () -> String,
    compliant: @autoclosure @escaping @Sendable () -> String
  ) {
    self.rule = rule
    severity = rule.severity
    writeRequirement = requirement
    writeRationale = rationale
    writeViolating = violating
    writeCompliant = compliant
  }
}
