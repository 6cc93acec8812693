import VacancyCore

/// Findings as annotations of a GitHub workflow: `::error file=…,line=…::message`.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step and forgets the rest: the worst
/// and first are written, those on files that were not checked before all others, and a closing line says
/// how many are not. Findings that were suppressed are
/// counted only.
struct ValidationGitHub: ValidationWriter {
  private let style: ValidationStyle
  private var lines: [Severity: [String]] = [:]
  /// The lines on files that were not checked.
  private var unchecked: [Severity: [String]] = [:]
  private var counts: [Severity: Int] = [:]

  /// How many annotations of one severity GitHub shows.
  private static let limit = 10

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    for finding in file.listedFindings {
      counts[finding.severity, default: 0] += 1
      if file.status.isIncomplete {
        add(finding, in: file.path, to: &unchecked)
      } else {
        add(finding, in: file.path, to: &lines)
      }
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    let worstFirst = Severity.allCases.sorted(by: >)
    for severity in worstFirst {
      let found = (unchecked[severity] ?? []) + (lines[severity] ?? [])
      for line in found.prefix(Self.limit) { output.append(text: line + "\n") }
    }
    let missing = Message.joined(
      worstFirst.map { DiffWords.counted(max(0, (counts[$0] ?? 0) - Self.limit), $0) })
    let closing = [ValidationWords.summary(summary), missing.map(Self.notAnnotated)]
    let text = closing.compactMap { $0?[style.language] }.joined(separator: "; ")
    output.append(text: text + "\n")
  }

  private func add(
    _ finding: ReportedFinding, in path: String, to lines: inout [Severity: [String]]
  ) {
    guard lines[finding.severity]?.count ?? 0 < Self.limit else { return }
    lines[finding.severity, default: []].append(line(finding, in: path))
  }

  private func message(of finding: ReportedFinding) -> String {
    let message = finding.shownMessage(in: style.language)
    guard let counterpart = finding.counterpart else { return message }
    let place = counterpart.span?.place
    let origin = [counterpart.file.map(visible), place].compactMap(\.self).joined(separator: ":")
    return message + "\n" + visible(counterpart.message[style.language])
      + (origin.isEmpty ? "" : " (\(origin))")
  }

  private func line(_ finding: ReportedFinding, in path: String) -> String {
    var properties = ["file=" + path.gitHubPath]
    if let span = finding.span {
      properties.append("line=\(span.start.line)")
      // Columns are for annotations within one line.
      if span.end.line != span.start.line {
        properties.append("endLine=\(span.end.line)")
      } else {
        properties.append("col=\(span.start.column)")
        if span.end.column > span.start.column { properties.append("endColumn=\(span.end.column)") }
      }
    }
    properties.append("title=" + visible(finding.rule.name).gitHubProperty)
    let command = finding.severity == .note ? "notice" : finding.severity.rawValue
    return "::\(command) \(properties.joined(separator: ","))::\(message(of: finding).gitHubData)"
  }

  private static func notAnnotated(_ counts: Message) -> Message {
    Message(
      english:
        "not annotated: \(counts.english) (GitHub shows at most \(limit) of each severity per "
        + "step)",
      french: "sans annotation : \(counts.french) (GitHub affiche au plus \(limit) annotations de "
        + "chaque gravité par étape)")
  }
}
