import VacancyCore

/// A run as JUnit XML: a test case a file.
///
/// A file fails with findings at or above the fail level, and is in error where it could not be
/// judged; lesser findings are its output. Findings that were suppressed are counted there, too.
struct ValidationJUnit: ValidationWriter {
  private let style: ValidationStyle
  private var cases: [UInt8] = []
  private var counts = (tests: 0, failures: 0, errors: 0)

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    counts.tests += 1
    let path = file.path.xml
    cases.append(
      text: "    <testcase classname=\"\(style.tool.name.xml)\" name=\"\(path)\" file=\"\(path)\"")
    let content = content(of: file)
    cases.append(text: content.isEmpty ? "/>\n" : ">\n\(content)    </testcase>\n")
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    let name = style.tool.name.xml
    let counts =
      "tests=\"\(counts.tests)\" failures=\"\(counts.failures)\" errors=\"\(counts.errors)\""
    output.append(
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="\(name)" \(counts)>
          <testsuite name="\(name)" \(counts) skipped="0">

        """)
    output += cases
    output.append(text: "  </testsuite>\n</testsuites>\n")
  }

  /// What became of the file, as the elements of its test case.
  private mutating func content(of file: ValidationReport.File) -> String {
    let findings = file.activeFindings
    let listed = findings.map { line($0, in: file.path).xml + "\n" }.joined()
    if let rule = file.status.rule, let reason = file.reasonForIncompleteness {
      counts.errors += 1
      let reason = visible(reason[style.language].cut(to: 1000)).xml
      return "      <error message=\"\(reason)\" type=\"\(rule)\">\(listed)</error>\n"
    }
    let summary = file.tally.message?[style.language] ?? ""
    let worst = findings.map(\.severity).max()
    if let worst, let level = style.failLevel, worst >= level {
      counts.failures += 1
      return
        "      <failure message=\"\(summary.xml)\" type=\"\(worst.rawValue)\">\(listed)</failure>\n"
    }
    let suppressed = ValidationWords.suppressed(file.findings.count - findings.count)
    let output = listed + (suppressed.map { $0[style.language].xml + "\n" } ?? "")
    return output.isEmpty ? "" : "      <system-out>\(output)</system-out>\n"
  }

  private func line(_ finding: ReportedFinding, in path: String) -> String {
    let place = finding.span.map { ":\($0.place)" } ?? ""
    let message =
      finding.shownMessage(in: style.language) + finding.shownCounterpart(in: style.language)
    return "\(visible(path))\(place): \(finding.severity.rawValue): \(message) "
      + "[\(visible(finding.rule.name))]"
  }
}
