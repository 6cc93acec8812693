import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct ValidationServiceTests {
  @Test func `annotations are commands of GitHub, the worst first`() {
    #expect(
      ReportSample.text(ReportSample.mixed, .github) == """
        ::error file=scan.pdf,title=not-text::this is a PDF
        ::error file=gone.txt,title=unreadable-file::the file could not be read
        ::error file=notices/é b%3Ac.txt,line=12,col=11,endColumn=20,title=unreadable-schedule::expected 'Full-time', but found 'Sometimes'
        ::warning file=notices/é b%3Ac.txt,line=14,col=10,endColumn=12,title=deadline-mismatch::the days differ%0Athe French half: '13 mars' (80:9)
        ::warning file=notices/minor.txt,line=14,col=10,endColumn=12,title=deadline-mismatch::the days differ%0Athe French half: '13 mars' (80:9)
        ::notice file=notices/é b%3Ac.txt,line=20,endLine=21,title=list-punctuation::no mark
        6 notices: 2 ok, 2 with findings, 2 not checked (2 errors, 2 warnings, 1 note), 1 finding suppressed

        """)
  }

  @Test func `beyond what GitHub shows the rest is counted`() {
    let findings = Severity.allCases.flatMap { severity in
      (1...12).map { ReportSample.finding(ReportSample.unreadable, severity, "\($0)") }
    }
    let report = ValidationReport(files: [.init(path: "a", status: .findings, findings: findings)])
    let lines = ReportSample.text(report, .github).split(separator: "\n")
    #expect(lines.count == 31)
    #expect(lines.filter { $0.hasPrefix("::notice ") }.count == 10)
    let counts = "1 notice: 1 with findings (12 errors, 12 warnings, 12 notes); "
    // What keeps a run from its end is shown, however much was found before it.
    let scan = ReportSample.finding(ReportSample.unreadable, .error, "a scan")
    let broken = ValidationReport(
      files: report.files + [.init(path: "scan.pdf", status: .unreadable, findings: [scan])])
    #expect(ReportSample.text(broken, .github).hasPrefix("::error file=scan.pdf,"))
    let rest =
      "not annotated: 2 errors, 2 warnings, 2 notes (GitHub shows at most 10 of each severity per step)"
    #expect(lines.last.map(String.init) == counts + rest)
  }

  @Test func `what would end a command is escaped`() {
    #expect("50%\r\n::x,".gitHubData == "50%25%0D%0A::x,")
    #expect("a:b,c%\n".gitHubProperty == "a%3Ab%2Cc%25%0A")
    #expect("./a\n\u{1B}b".gitHubPath == "a%0A\\x1bb")
  }

  @Test func `GitLab has each finding once, field by field`() throws {
    let text = ReportSample.text(ReportSample.mixed, .gitlab)
    let entries = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(entries.count == 6)
    for entry in entries {
      #expect(
        Set(entry.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
      let location = try #require(entry["location"] as? [String: Any])
      let path = try #require(location["path"] as? String)
      #expect(!path.hasPrefix("./"))
      #expect((location["lines"] as? [String: Int])?["begin"] ?? 0 >= 1)
    }
    #expect(
      entries.map { $0["severity"] as? String }
        == ["major", "minor", "info", "minor", "major", "major"])
    let fingerprints = entries.compactMap { $0["fingerprint"] as? String }
    #expect(Set(fingerprints).count == 6)
    #expect(fingerprints[3] == "deadline-mismatch:260118:en:/schedule:0:2")
    #expect(
      entries[1]["description"] as? String == "the days differ (the French half: '13 mars')")
    #expect(ReportSample.text(ValidationReport(), .gitlab) == "[]\n")
  }

  @Test func `a file is a test case that fails at the fail level`() {
    let text = ReportSample.text(ReportSample.mixed, .junit)
    #expect(
      text.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="vacancy" tests="6" failures="1" errors="2">
          <testsuite name="vacancy" tests="6" failures="1" errors="2" skipped="0">
            <testcase classname="vacancy" name="notices/a.txt" file="notices/a.txt"/>
            <testcase classname="vacancy" name="./notices/é b:c.txt" file="./notices/é b:c.txt">
              <failure message="1 error, 1 warning, 1 note" type="error">./notices/é b:c.txt:12:11: error: expected
        """))
    #expect(
      text.contains(
        "<error message=\"the file could not be read\" type=\"unreadable-file\"></error>"))
    #expect(text.contains("<system-out>notices/minor.txt:14:10: warning: the days differ"))
    let never = ReportSample.text(ReportSample.mixed, .junit, ReportSample.style(failLevel: nil))
    #expect(never.contains("failures=\"0\" errors=\"2\"") && !never.contains("<failure"))
    let strict = ReportSample.text(
      ReportSample.mixed, .junit, ReportSample.style(failLevel: .warning))
    #expect(strict.contains("failures=\"2\""))
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `a parser that CI systems use reads the test cases`() throws {
    let reports = [ReportSample.mixed, ReportSample.hostile, ValidationReport()]
    let counts: [[Int]] = try PythonValidator.answer(
      of: """
        import json, sys
        import xml.etree.ElementTree as tree
        try:
          import junitparser
        except ImportError:
          junitparser = None
        def counts(text):
          root = tree.fromstring(text.encode())
          cases = root.findall("testsuite/testcase")
          if junitparser:
            for suite in junitparser.JUnitXml.fromstring(text.encode()):
              stated = (suite.tests, suite.failures, suite.errors)
              suite.update_statistics()
              assert stated == (suite.tests, suite.failures, suite.errors), stated
              assert len(list(suite)) == len(cases)
          return [len(cases), len(root.findall(".//failure")), len(root.findall(".//error"))]
        json.dump([counts(text) for text in json.load(sys.stdin)], sys.stdout)
        """, to: reports.map { ReportSample.text($0, .junit) })
    #expect(counts == [[6, 1, 2], [3, 2, 1], [0, 0, 0]])
  }
}
