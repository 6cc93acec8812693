import Testing

@testable import VacancyCore
@testable import VacancyReports

struct ValidationTextTests {
  @Test func `a finding is a line that editors find, and a summary closes`() {
    #expect(
      ReportSample.text(ReportSample.mixed, .text) == """
        ./notices/é b:c.txt:12:11: error: expected 'Full-time', but found 'Sometimes' [unreadable-schedule]
        ./notices/é b:c.txt:14:10: warning: the days differ [deadline-mismatch]
            the French half: '13 mars' (./notices/é b:c.txt:80:9)
        ./notices/é b:c.txt:20:1: note: no mark [list-punctuation]
        notices/minor.txt:14:10: warning: the days differ [deadline-mismatch]
            the French half: '13 mars' (notices/minor.txt:80:9)
        scan.pdf: error: this is a PDF [not-text]
        gone.txt: error: the file could not be read [unreadable-file]
        6 notices: 2 ok, 2 with findings, 2 not checked (2 errors, 2 warnings, 1 note), 1 finding suppressed

        """)
  }

  @Test func `a terminal shows the line and marks the words`() {
    let report = ValidationReport(files: [
      .init(path: "a.txt", status: .findings, findings: [ReportSample.finding()]),
      .init(path: "b.txt", status: .findings, findings: [ReportSample.finding()]),
    ])
    let shown = ReportSample.text(report, .text, ReportSample.style(showsSource: true))
    #expect(
      shown.hasPrefix(
        """
        a.txt:12:11: error: expected 'Full-time', but found 'Sometimes' [unreadable-schedule]
           12 | Schedule: Sometimes
              |           ^~~~~~~~~

        b.txt:12:11:
        """))
    #expect(shown.hasSuffix("~\n\n2 notices: 2 with findings (2 errors)\n"))
  }

  @Test func `colour marks place and severity`() {
    let shown = ReportSample.text(ReportSample.mixed, .text, ReportSample.style(isColored: true))
    #expect(shown.contains("\u{1B}[1mscan.pdf:\u{1B}[0m \u{1B}[1;31merror\u{1B}[0m: this is a PDF"))
  }

  @Test func `sentences are French and words of the format are not`() {
    let shown = ReportSample.text(ReportSample.mixed, .text, ReportSample.style(.french))
    #expect(shown.contains(":14:10: warning: F the days differ [deadline-mismatch]\n"))
    #expect(
      shown.contains(
        "\n    la version française\u{A0}: «\u{A0}13 mars\u{A0}» (./notices/é b:c.txt:80:9)\n"))
    #expect(
      shown.hasSuffix(
        "6\u{A0}avis\u{A0}: 2\u{A0}conformes, 2\u{A0}avec constats, 2\u{A0}non vérifiés (2\u{A0}erreurs, "
          + "2\u{A0}avertissements, 1\u{A0}remarque), 1\u{A0}constat ignoré\n"))
  }

  @Test func `the summary says what there is`() {
    func summary(_ statuses: [(ValidationReport.Status, [Severity])]) -> String {
      let files = statuses.map { status, severities in
        ValidationReport.File(
          path: "a", status: status,
          findings: severities.map { ReportSample.finding(ReportSample.unreadable, $0) })
      }
      return ValidationWords.summary(
        ValidationSummary(of: ValidationReport(files: files), exitStatus: 0)
      ).english
    }
    #expect(summary([]) == "0 notices")
    #expect(summary([(.ok, [])]) == "1 notice: 1 ok")
    #expect(
      summary(
        Array(repeating: (.ok, []), count: 10)
          + [(.findings, [.error, .warning, .note]), (.findings, [.warning, .warning, .note])])
        == "12 notices: 10 ok, 2 with findings (1 error, 3 warnings, 2 notes)")
  }

  @Test func `what is no notice is not counted as one`() {
    typealias File = ValidationReport.File
    func file(_ kind: ValidationReport.Kind, _ status: ValidationReport.Status) -> File {
      let findings = status == .ok ? [] : [ReportSample.finding(ReportSample.unreadable, .warning)]
      var file = File(path: "a", status: status, findings: findings)
      file.kind = kind
      return file
    }
    func summary(_ files: File...) -> Message {
      let report = ValidationReport(files: files)
      return ValidationWords.summary(ValidationSummary(of: report, exitStatus: 0))
    }
    let (folder, configuration) = (
      file(.folder, .notANotice), file(.configuration, .findings)
    )
    #expect(summary(folder).english == "0 notices, 1 folder not checked (1 warning)")
    #expect(
      summary(folder).french == "0\u{A0}avis, 1\u{A0}dossier non vérifié (1\u{A0}avertissement)")
    let all = summary(
      file(.file, .ok), file(.file, .notText), folder, folder, configuration, configuration)
    #expect(
      all.english == "2 notices: 1 ok, 1 not checked, 2 folders not checked, "
        + "2 configurations with findings (5 warnings)")
    #expect(
      all.french
        == "2\u{A0}avis\u{A0}: 1\u{A0}conforme, 1\u{A0}non vérifié, 2\u{A0}dossiers non vérifiés, "
        + "2\u{A0}configurations avec constats (5\u{A0}avertissements)")
    let counts = ValidationSummary(
      of: ValidationReport(files: [file(.file, .ok), folder, configuration]), exitStatus: 3)
    #expect(counts.files == 2 && counts.incomplete == 1 && counts.withFindings == 0)
    #expect(counts.tally.warnings == 2)
  }

  @Test(
    arguments: [
      ("Schedule: Sometimes", 11, 20, "Schedule: Sometimes", "          ^~~~~~~~~"),
      ("a\u{1B}b\tc", 3, 4, "a\\x1bb c", "     ^"),
      ("e\u{301}té", 3, 4, "e\u{301}té", " ^"),
      ("ab", 3, 3, "ab", "  ^"), ("ab", 9, 12, "ab", "  ^"), ("", 1, 1, "", "^"),
      ("ab", 2, nil, "ab", " ^"), ("abc", 2, 1, "abc", " ^"),
    ] as [(String, Int, Int?, String, String)])
  func `the marks stand below the words`(
    line: String, column: Int, end: Int?, shown: String, marks: String
  ) {
    var walk = LineWalk()
    let excerpt = SourceExcerpt(of: line, from: column, to: end, &walk)
    #expect(excerpt.line == shown)
    #expect(excerpt.indent + excerpt.marks == marks)
  }

  @Test func `of a long line the words around the marks are shown`() {
    let line = String(repeating: "x", count: 5000) + "HERE" + String(repeating: "y", count: 5000)
    var walk = LineWalk()
    let excerpt = SourceExcerpt(of: line, from: 5001, to: 5005, &walk)
    #expect(excerpt.line.hasPrefix("…xx") && excerpt.line.hasSuffix("yy…"))
    #expect(excerpt.line.count == 72)
    #expect(excerpt.marked == "HERE" && excerpt.marks == "^~~~" && excerpt.indent.count == 31)
  }
}
