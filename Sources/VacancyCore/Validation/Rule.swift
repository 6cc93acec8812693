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
