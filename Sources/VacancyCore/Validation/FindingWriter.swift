/// Turns what rules found into findings of a report: with places on disk, fingerprints, and what the
/// configuration makes of them.
struct FindingWriter {
  let validator: Validator
  /// The path that patterns of the configuration are held against.
  private let path: String
  let jobNumber: String?
  var positions: PositionSource
  /// The places of what findings are held against, which lie elsewhere.
  private var otherPositions: PositionSource
  private let otherPath: String?
  private(set) var usedSetAsides: Set<Int> = []
  private var ordinals: [Baseline.Entry: Int] = [:]

  init(
    _ validator: Validator, path: String, jobNumber: String?, text: SourceText?,
    other: (path: String, text: SourceText)?
  ) {
    self.validator = validator
    self.path = validator.pathForPatterns(path)
    self.jobNumber = jobNumber
    positions = PositionSource(text)
    otherPositions = PositionSource(other?.text ?? text)
    otherPath = other?.path
  }

  /// The findings from top to bottom; those about the whole file come first.
  mutating func write(_ found: [Found]) -> [ValidationReport.Finding] {
    Self.order(of: found).map { write(found[$0]) }
  }

  /// The numbers of the findings in the order in which they are told, and counted.
  static func order(of found: [Found]) -> [Int] {
    let order = found.enumerated().sorted { left, right in
      let (first, second) = (left.element.diagnostic.range, right.element.diagnostic.range)
      return (first?.start ?? -1, left.offset) < (second?.start ?? -1, right.offset)
    }
    return order.map(\.offset)
  }

  mutating func write(_ found: Found) -> ValidationReport.Finding {
    let diagnostic = found.diagnostic
    let span = positions.span(of: diagnostic.range)
    return finding(
      diagnostic.rule, diagnostic.severity, diagnostic.message, span: span,
      pointer: diagnostic.pointer, counterpart: counterpart(of: found),
      sourceLine: positions.line(at: diagnostic.range))
  }

  /// A finding with its fingerprint, as grave as the configuration says.
  mutating func finding(
    _ rule: String, _ severity: Severity, _ message: Message, span: ValidationReport.Span?,
    pointer: String?, counterpart: ValidationReport.Counterpart? = nil, sourceLine: String? = nil
  ) -> ValidationReport.Finding {
    var entry = Baseline.Entry(rule: rule, jobNumber: jobNumber, pointer: pointer)
    entry.ordinal = Self.count(up: &ordinals[entry, default: 0])
    return ValidationReport.Finding(
      rule: rule, severity: validator.configuration.severity[rule] ?? severity, message: message,
      span: span, pointer: pointer, counterpart: counterpart, sourceLine: sourceLine,
      setAside: setAside(rule, pointer, entry), fingerprint: entry.description)
  }

  /// Counts a number up; gives it as it was before.
  private static func count(up number: inout Int) -> Int {
    defer { number += 1 }
    return number
  }

  /// Why the finding is set aside. Every entry that matches counts as used.
  private mutating func setAside(
    _ rule: String, _ pointer: String?, _ entry: Baseline.Entry
  ) -> String? {
    var reason: String?
    for (index, aside) in validator.configuration.setAside.enumerated()
    where aside.matches(rule: rule, path: path, pointer: pointer) {
      usedSetAsides.insert(index)
      if reason == nil, !aside.isExpired(on: validator.asOf) { reason = aside.reason }
    }
    if reason == nil, validator.baseline?.contains(entry) ?? false { reason = Baseline.reason }
    return reason
  }

  private mutating func counterpart(of found: Found) -> ValidationReport.Counterpart? {
    guard let other = found.other else { return nil }
    // In a notice of two files, the other half lies in the other one.
    return ValidationReport.Counterpart(
      pointer: other.pointer, text: other.text, span: otherPositions.span(of: other.range),
      path: otherPath)
  }
}

/// The places of a text on disk; the text is searched for its lines only once one is asked for.
struct PositionSource {
  private let text: SourceText?
  private var finder: PositionFinder?
  /// The line that was asked for last, which many findings may share.
  private var line: (range: TextRange, text: String)?

  init(_ text: SourceText?) {
    self.text = text
  }

  mutating func span(of range: TextRange?) -> ValidationReport.Span? {
    guard let range, let text else { return nil }
    var finder = self.finder ?? PositionFinder(text)
    defer { self.finder = finder }
    return ValidationReport.Span(
      start: finder.position(of: range.start), end: finder.position(of: range.end))
  }

  /// The text of the line that a range begins on.
  mutating func line(at range: TextRange?) -> String? {
    guard let range, let text else { return nil }
    if let line, line.range.start <= range.start, range.start <= line.range.end { return line.text }
    let found = text.lineRange(at: range.start)
    let words = String(decoding: text.bytes[found.start..<found.end], as: UTF8.self)
    line = (found, words)
    return words
  }
}
