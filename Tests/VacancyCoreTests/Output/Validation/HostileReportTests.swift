import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What could break a format breaks none.
struct HostileReportTests {
  @Test(arguments: ReportSample.formats)
  func `each format is one valid document, also without a file`(format: ValidationFormat) throws {
    for report in [ReportSample.hostile, ReportSample.mixed, ValidationReport()] {
      try expectDocument(
        ReportSample.text(report, format, ReportSample.style(showsSource: true)), format)
    }
  }

  private func expectDocument(_ text: String, _ format: ValidationFormat) throws {
    guard format != .xlsx else {
      #expect(text.hasPrefix("PK\u{3}\u{4}"))
      return
    }
    #expect(text.utf8.last == UInt8(ascii: "\n"))
    switch format {
    case .json, .sarif, .gitlab:
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    case .ndjson:
      for line in text.split(separator: "\n") {
        _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
      }
    case .junit:
      #expect(XMLParser(data: Data(text.utf8)).parse())
    case .text, .csv, .xlsx, .github, .markdown, .html:
      #expect(!text.isEmpty)
    }
  }

  @Test(arguments: [ValidationFormat.text, .junit, .github, .gitlab, .markdown, .html])
  func `nothing that steers or hides reaches those who read`(format: ValidationFormat) {
    let text = ReportSample.text(
      ReportSample.hostile, format, ReportSample.style(showsSource: true))
    let treacherous = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x202E, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    #expect(treacherous.isEmpty)
    if [.junit, .markdown, .html].contains(format) {
      #expect(!text.contains("<script") && !text.contains("]]>"))
    }
  }

  @Test func `every line of text is a finding, the other half of it or the summary`() {
    let lines = ReportSample.text(ReportSample.hostile, .text).split(separator: "\n")
    // Of two files: three findings that are not suppressed, each with the other half; of the third: one.
    #expect(lines.count == 2 * 6 + 1 + 1)
    let (others, findings) = (
      lines.dropLast().filter { $0.hasPrefix("    ") },
      lines.dropLast().filter { !$0.hasPrefix("    ") }
    )
    #expect(others.count == 2 * 3)
    #expect(findings.allSatisfy { $0.contains(/: (error|warning|note):\s/) })
    // What the other half has is no finding, for those who count lines either.
    #expect(!others.contains { $0.contains(/: (error|warning|note):\s/) })
  }

  @Test func `every line of annotations is one that is meant`() {
    let lines = ReportSample.text(ReportSample.hostile, .github).split(separator: "\n")
    #expect(lines.count == 2 * 3 + 1 + 1)
    for line in lines.dropLast() {
      #expect(line.prefixMatch(of: /::(error|warning|notice) file=[^:]*,title=[^:,]*::/) != nil)
    }
    #expect(lines.last?.hasPrefix("3 notices: ") == true)
    #expect(lines.contains { $0.hasPrefix("::error file=%0A%3A%3Aerror%3A%3A%0A,line=12") })
  }

  @Test(arguments: [ValidationFormat.text, .junit, .github, .gitlab, .markdown, .html])
  func `what is very long is cut for people`(format: ValidationFormat) {
    let text = ReportSample.text(
      ReportSample.hostile, format, ReportSample.style(showsSource: true))
    #expect(text.utf8.count < 60_000)
  }

  @Test(arguments: ReportSample.formats)
  func `files may be taken out of the buffer as they come`(format: ValidationFormat) {
    for report in [ReportSample.mixed, ReportSample.hostile] {
      var (writer, pieces, buffer) = (format.writer(ReportSample.style()), [UInt8](), [UInt8]())
      func drain() {
        pieces += buffer
        buffer = []
      }
      writer.begin(into: &buffer)
      drain()
      for file in report.files {
        writer.append(file, to: &buffer)
        drain()
      }
      writer.end(ValidationSummary(of: report, exitStatus: 1), to: &buffer)
      drain()
      #expect(
        pieces == report.written(as: format, style: ReportSample.style(), exitStatus: 1))
    }
  }

  @Test(arguments: ReportSample.formats)
  func `codes and severities are the same in both languages`(format: ValidationFormat) {
    let (english, french) = (
      ReportSample.text(ReportSample.mixed, format, ReportSample.style(.english)),
      ReportSample.text(ReportSample.mixed, format, ReportSample.style(.french))
    )
    #expect(english != french)
    for word in ["unreadable-schedule", "deadline-mismatch"] {
      #expect(english.ranges(of: word).count == french.ranges(of: word).count)
    }
  }
}
