import VacancyCore

/// Findings as text, one a line: `path:line:column: severity: message [rule-name]`.
///
/// What a terminal would obey or hide is made visible, so that each stays on its line. Findings that
/// were suppressed are counted only.
struct ValidationText: ValidationWriter {
  private let style: ValidationStyle
  private var isFirst = true
  private var walk = LineWalk()

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    let findings = file.listedFindings
    guard !findings.isEmpty else { return }
    separate(&output)
    for finding in findings { append(finding, in: file.path, to: &output) }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    separate(&output)
    output.append(text: styled(ValidationWords.summary(summary)[style.language], "1") + "\n")
    if let hidden = DiffWords.hidden(summary.hidden) {
      output.append(text: hidden[style.language] + "\n")
    }
  }

  /// Between two files is an empty line where their lines are shown.
  private mutating func separate(_ output: inout [UInt8]) {
    if style.showsSource, !isFirst { output.append(text: "\n") }
    isFirst = false
  }

  private mutating func append(
    _ finding: ReportedFinding, in path: String, to output: inout [UInt8]
  ) {
    output.append(
      text: line(
        path, finding.span?.start, finding.severity, finding.shownMessage(in: style.language),
        finding.rule))
    if style.showsSource { append(excerptOf: finding, to: &output) }
    if let counterpart = finding.counterpart { append(counterpart, in: path, to: &output) }
  }

  /// What the other half has, on a line that goes on from the finding's: it is no finding of its own.
  private func append(
    _ counterpart: ValidationReport.Counterpart, in path: String, to output: inout [UInt8]
  ) {
    let message = visible(counterpart.message[style.language])
    let place = counterpart.span.map {
      " (\(visible(counterpart.file ?? path)):\($0.start.line):\($0.start.column))"
    }
    output.append(text: "    \(message)\(place ?? "")\n")
  }

  /// A line, in the words that editors and CI look for in every language.
  private func line(
    _ path: String, _ place: Position?, _ severity: Severity, _ message: String, _ rule: RuleID
  ) -> String {
    let place = visible(path) + (place.map { ":\($0.line):\($0.column)" } ?? "") + ":"
    let word = severity.keyword(isColored: style.isColored)
    return "\(styled(place, "1")) \(word): \(message) [\(visible(rule.name))]\n"
  }

  private mutating func append(excerptOf finding: ReportedFinding, to output: inout [UInt8]) {
    guard let span = finding.span, let line = finding.sourceLine else { return }
    let excerpt = SourceExcerpt(of: line, from: span.start.column, to: span.endOnFirstLine, &walk)
    let number = String(span.start.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let blank = String(repeating: " ", count: max(5, number.count))
    output.append(text: "\(margin)\(number) | \(excerpt.line)\n")
    output.append(
      text: "\(blank) | \(excerpt.indent)\(styled(excerpt.marks, "1;\(finding.severity.color)"))\n")
  }

  private func styled(_ text: String, _ codes: String) -> String {
    text.styled(codes, style.isColored)
  }
}

extension ValidationReport.Span {
  /// The column past the end; `nil` where the end is on a later line.
  fileprivate var endOnFirstLine: Int? { start.line == end.line ? end.column : nil }
}
