/// Turns findings into those of a report, with their places on disk.
struct FindingWriter {
  /// The severities that the configuration gives to rules.
  private let severity: [RuleID: Severity]
  var positions: PositionSource
  /// The places of the other sides of findings, which may lie in another file.
  private var otherPositions: PositionSource
  private let otherPath: String?

  init(
    severity: [RuleID: Severity], text: SourceText?, other: (path: String, text: SourceText)?
  ) {
    self.severity = severity
    positions = PositionSource(text)
    otherPositions = PositionSource(other?.text ?? text)
    otherPath = other?.path
  }

  mutating func write(_ judged: JudgedFinding) -> ValidationReport.Finding {
    let diagnostic = judged.found.diagnostic
    var finding = Self.finding(judged, severity, span: positions.span(of: diagnostic.range))
    finding.counterpart = counterpart(of: judged.found)
    finding.sourceLine = positions.line(at: diagnostic.range)
    return finding
  }

  /// A finding of a report with a place that is known.
  static func finding(
    _ judged: JudgedFinding, _ severity: [RuleID: Severity], span: ValidationReport.Span?
  ) -> ValidationReport.Finding {
    let diagnostic = judged.found.diagnostic
    return ValidationReport.Finding(
      rule: diagnostic.rule, severity: severity[diagnostic.rule] ?? diagnostic.severity,
      message: diagnostic.message, span: span, path: diagnostic.path,
      suppression: judged.suppression, fingerprint: judged.fingerprint)
  }

  private mutating func counterpart(of found: Found) -> ValidationReport.Counterpart? {
    guard let other = found.other else { return nil }
    // In a notice of two files, the other half lies in the other one.
    return ValidationReport.Counterpart(
      path: other.path, text: other.text, span: otherPositions.span(of: other.range),
      file: otherPath)
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
