import VacancyCore

/// Findings as a GitLab Code Quality report. Those that were suppressed are left out.
struct ValidationGitLab: ValidationWriter {
  private let style: ValidationStyle
  private var entries = JSONListStream(depth: 1)
  /// How often each fingerprint was written: GitLab shows one finding of each.
  private var uses: [String: Int] = [:]

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    // GitLab knows the path as it is; a line break in it is one.
    let path = file.path.withoutDotSlash.split(separator: "\n", omittingEmptySubsequences: false)
      .map { visible(String($0)) }.joined(separator: "\n")
    let isReason = file.activeFindings.isEmpty
    for finding in file.listedFindings {
      let description = finding.shownMessage(in: style.language)
      entries.append(
        CodeQualityEntry(
          description: description + finding.shownCounterpart(in: style.language),
          check: finding.rule,
          fingerprint: unique(isReason ? "\(finding.rule):\(path)" : finding.fingerprint),
          severity: finding.severity, path: path, line: finding.span?.start.line ?? 1),
        to: &output)
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    entries.end(to: &output)
    output.append(text: "\n")
  }

  /// The fingerprint, with a number from its second use on.
  private mutating func unique(_ fingerprint: String) -> String {
    let count = uses[fingerprint, default: 0] + 1
    uses[fingerprint] = count
    return count == 1 ? fingerprint : unique("\(fingerprint):\(count)")
  }
}

private struct CodeQualityEntry: JSONObject {
  let description: String
  let check: RuleID
  let fingerprint: String
  let severity: Severity
  let path: String
  let line: Int

  func writeFields(to json: inout JSONWriter) {
    json.field("description", description)
    json.field("check_name", check)
    json.field("fingerprint", fingerprint)
    json.field("severity", word)
    json.objectField("location") { json in
      json.field("path", path)
      json.objectField("lines") { $0.field("begin", line) }
    }
  }

  private var word: String {
    switch severity {
    case .note: "info"
    case .warning: "minor"
    case .error: "major"
    }
  }
}
