/// What the rules check: a notice that was read and compared.
package struct RuleSubject: Sendable {
  /// The notice as it was read, with its spans.
  package let reading: Reading
  /// The comparison of its halves; empty where there is one half.
  package var comparison: Comparison
  /// The date to check deadlines against; without it they are not checked.
  package var asOf: CalendarDate?
  /// The halves that were read, English first.
  let halves: [RuleHalf]
  /// The ranges of its values.
  let spans: SpanIndex

  package init(reading: Reading, comparison: Comparison, asOf: CalendarDate? = nil) {
    self.reading = reading
    self.comparison = comparison
    self.asOf = asOf
    halves = [reading.notice.halves.english, reading.notice.halves.french].compactMap {
      $0.map { RuleHalf($0) }
    }
    spans = SpanIndex(reading.spans)
  }
}
