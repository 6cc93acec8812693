@testable import VacancyCore
@testable import VacancyReports

/// Reports to write.
enum ReportSample {
  static let formats = ValidationFormat.allCases

  static func style(
    _ language: Language = .english, isColored: Bool = false, showsSource: Bool = false,
    failLevel: Severity? = .error
  ) -> ValidationStyle {
    ValidationStyle(
      language: language, tool: .init(version: "1.2.0"), isColored: isColored,
      showsSource: showsSource, failLevel: failLevel, pages: pages)
  }

  static let pages = [
    unreadable, rule("deadline-mismatch", .error), rule("list-punctuation", .note),
  ].compactMap(RulePage.init)

  /// A rule of the samples only.
  static let unreadable = rule("unreadable-schedule", .error)

  private static func rule(_ name: String, _ severity: Severity) -> RuleID {
    RuleID(
      name, .fields, severity, foundBy: .run, requirement: "A \(name) <law>.",
      french: "Une loi de \(name).",
      rationale: "Why not.", french: "Pourquoi pas.", violating: "bad", edits: ["bad": "good"])
  }

  static func span(
    _ line: Int, _ column: Int, _ endColumn: Int, endLine: Int? = nil
  ) -> ValidationReport.Span {
    ValidationReport.Span(
      start: Position(line: line, column: column, offset: column - 1),
      end: Position(line: endLine ?? line, column: endColumn, offset: endColumn))
  }

  static func finding(
    _ rule: RuleID = unreadable, _ severity: Severity = .error,
    _ message: String = "expected 'Full-time', but found 'Sometimes'",
    at span: ValidationReport.Span? = span(12, 11, 20), line: String? = "Schedule: Sometimes",
    suppression: String? = nil, counterpart: ValidationReport.Counterpart? = nil
  ) -> ReportedFinding {
    ReportedFinding(
      Finding(
        rule, Message(english: message, french: "F \(message)"), path: "/halves/en/schedule",
        severity: severity),
      span: span, counterpart: counterpart, sourceLine: line, suppression: suppression,
      fingerprint: "\(rule):260118:en:/schedule:0")
  }

  static let mismatch = finding(
    "deadline-mismatch", .warning, "the days differ", at: span(14, 10, 12), line: "Deadline 12",
    counterpart: .init(
      path: "/halves/fr/deadline", text: "13 mars", span: span(80, 9, 16), file: nil))

  /// A bit of everything.
  static let mixed = ValidationReport(files: [
    .init(path: "notices/a.txt", status: .ok, jobNumber: "260117", title: "Analyst"),
    .init(
      path: "./notices/é b:c.txt", status: .findings, jobNumber: "260118", title: "Officer",
      findings: [
        finding(), mismatch,
        finding("list-punctuation", .note, "no mark", at: span(20, 1, 3, endLine: 21)),
        finding("list-punctuation", .note, "suppressed", suppression: "agreed with the body"),
      ]),
    .init(path: "notices/minor.txt", status: .findings, findings: [mismatch]),
    .init(
      path: "scan.pdf", status: .notText,
      findings: [finding("not-text", .error, "this is a PDF", at: nil, line: nil)]),
    .init(path: "gone.txt", status: .unreadable),
    .init(path: "bad\\xff.txt", pathBytes: Array("bad".utf8) + [0xFF, 0x2E], status: .ok),
  ])

  /// All that could break a format, everywhere at once.
  static let hostileText =
    "\u{1B}[31m\u{0}]]>::error::x%\r\n\u{202E}\"\\'<script>alert(1)</script>&|`[a](b)@me#1\u{FFFE}\u{85}::"

  static let hostile: ValidationReport = {
    let side = ValidationReport.Counterpart(
      path: "/halves/fr/title", text: hostileText, span: span(3, 1, 2), file: hostileText + ".fr")
    let findings = Severity.allCases.flatMap { severity in
      [nil, hostileText].map { suppression in
        finding(
          unreadable, severity, hostileText, line: "\t" + hostileText,
          suppression: suppression, counterpart: side)
      }
    }
    return ValidationReport(files: [
      .init(
        path: hostileText, status: .findings, jobNumber: hostileText, title: hostileText,
        findings: findings),
      .init(path: "\n::error::\n", status: .unreadable, findings: findings),
      .init(
        path: "long", status: .findings,
        findings: [
          finding(
            message: String(repeating: "é]]>", count: 200_000), at: span(1, 500_000, 500_004),
            line: String(repeating: "é", count: 1_000_000))
        ]),
    ])
  }()

  private static func finding(
    message: String, at span: ValidationReport.Span, line: String
  ) -> ReportedFinding {
    finding(unreadable, .error, message, at: span, line: line)
  }

  static func text(
    _ report: ValidationReport, _ format: ValidationFormat, _ style: ValidationStyle = style(),
    exitStatus: Int = 1
  ) -> String {
    String(
      decoding: report.written(as: format, style: style, exitStatus: exitStatus), as: UTF8.self)
  }
}
