/// Findings as annotations of a GitHub workflow: `::error file=…,line=…::message`.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step and forgets the rest: the worst
/// and first are written, and a closing line says how many are not. Findings that were set aside are
/// counted only.
struct ValidationGitHub: ValidationWriter {
  private let style: ValidationStyle
  private var errors = Annotations()
  private var warnings = Annotations()
  private var notices = Annotations()

  /// How many annotations of one kind GitHub shows.
  static let limit = 10

  private struct Annotations {
    var lines: [String] = []
    var leftOut = 0

    mutating func add(_ line: @autoclosure () -> String) {
      if lines.count < ValidationGitHub.limit { lines.append(line()) } else { leftOut += 1 }
    }
  }

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func begin(into output: inout [UInt8]) {}

  mutating func append(
    _ file: ValidationReport.File, halves: String?, to output: inout [UInt8]
  ) {
    let findings = file.activeFindings
    for finding in findings {
      let title = finding.rule
      switch finding.severity {
      case .error: errors.add(line("error", file, finding, title, message(of: finding)))
      case .warning: warnings.add(line("warning", file, finding, title, message(of: finding)))
      case .note: notices.add(line("notice", file, finding, title, message(of: finding)))
      }
    }
    if findings.isEmpty, let rule = file.status.rule {
      errors.add(line("error", file, nil, rule, file.status.message[style.language]))
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    for line in errors.lines + warnings.lines + notices.lines { output.append(text: line + "\n") }
    let total = ValidationWords.summary(summary)
    let leftOut = ValidationWords.joined([
      DiffWords.counted(errors.leftOut, .error), DiffWords.counted(warnings.leftOut, .warning),
      DiffWords.counted(notices.leftOut, .note),
    ]).map { Self.leftOut($0) }
    output.append(
      text: total[style.language] + (leftOut.map { "; \($0[style.language])" } ?? "") + "\n")
  }

  private func message(of finding: ValidationReport.Finding) -> String {
    let counterpart = finding.counterpart.map { counterpart in
      let place = counterpart.span.map { ":\($0.start.line):\($0.start.column)" }
      let origin = (counterpart.path ?? "") + (place ?? "")
      return "\n" + visible(counterpart.message[style.language])
        + (origin.isEmpty
          ? "" : " (\(visible(origin.first == ":" ? String(origin.dropFirst()) : origin)))")
    }
    return finding.shownMessage(in: style.language) + (counterpart ?? "")
  }

  private func line(
    _ command: String, _ file: ValidationReport.File, _ finding: ValidationReport.Finding?,
    _ title: String, _ message: String
  ) -> String {
    var properties = ["file=" + GitHubEscaping.path(file.path)]
    if let span = finding?.span {
      properties.append("line=\(span.start.line)")
      // Columns are for annotations within one line.
      if span.end.line == span.start.line {
        properties.append("col=\(span.start.column)")
        if span.end.column > span.start.column { properties.append("endColumn=\(span.end.column)") }
      } else {
        properties.append("endLine=\(span.end.line)")
      }
    }
    properties.append("title=" + GitHubEscaping.property(visible(title)))
    return "::\(command) \(properties.joined(separator: ","))::\(GitHubEscaping.data(message))"
  }
}

extension ValidationGitHub {
  private static func leftOut(_ counts: Message) -> Message {
    Message(
      english: "not annotated: \(counts.english) (GitHub shows \(limit) of each in a step)",
      french: "sans annotation : \(counts.french) (GitHub en montre \(limit) de chaque par étape)")
  }
}
