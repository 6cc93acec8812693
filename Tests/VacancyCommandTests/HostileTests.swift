import Foundation
import Testing
import VacancyReports

@testable import VacancyCommand

/// Notices and names made to break a format or to steer a terminal: every format stays whole.
@Suite(.slow) struct HostileTests {
  /// The name of the second file is as bad as its title, its deadline and its schedule.
  private static let scene = #"""
    bad=$(printf '\033[31m]]>::error file=x::%%\342\200\256"<script>&|`[a](b)@me')
    bad="$bad$(printf '\302\233\302\255\315\217\341\205\237\341\240\216\343\205\244\357\270\217')"
    bad="$bad$(printf '\342\200\213\342\201\246\330\234\357\273\277\363\240\201\201\360\235\205\263')"
    mkdir d
    sed "s|Analyst Officer, Supply Routes|$(printf '%s' "$bad" | sed 's/[&|\\]/\\&/g') Officer|
      s|20-Mar-2026|20-Apr-2026 $(printf '%s' "$bad" | sed 's/[&|\\]/\\&/g')|
      s|Full-time|$(printf '%s' "$bad" | sed 's/[&|\\]/\\&/g')|" $BILINGUAL > d/a.txt
    cp d/a.txt "d/$(printf '\n::error::\r%s' "$bad" | tr -d '/').txt"
    cp d/a.txt "$(printf 'd/\351.txt')"; : > "d/$(printf '\n::warning::%s' "$bad").md"
    """#

  @Test(arguments: ValidationFormat.allCases)
  func `reports stay whole`(format: ValidationFormat) throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY validate --color always --format \(format.rawValue) d")
    let plain = try shell.run("$VACANCY validate --format \(format.rawValue) d")
    #expect(plain.status == 3 && plain.errors == "")
    #expect(isWholeReport(Data(plain.output.utf8), format.rawValue))
    guard format != .xlsx else { return }
    expectHarmless(plain.output.replacing("\r\n", with: "\n"))
    // Colour comes of the command, and of nothing else.
    expectHarmless(
      outcome.output.replacing("\r\n", with: "\n").replacing(/\u{1B}\[[0-9;]*m/, with: ""))
  }

  @Test(arguments: OutputFormat.formats(of: .diff))
  func `comparisons stay whole`(format: OutputFormat) throws {
    for path in ["d/a.txt", "d"] {
      let outcome = try Shell(Self.scene).run("$VACANCY diff --format \(format.rawValue) \(path)")
      #expect(outcome.status == (path == "d" ? 3 : 1))
      expectHarmless(outcome.errors)
      if format != .csv, format != .xlsx { expectHarmless(outcome.output) }
      switch format {
      case .csv: #expect(outcome.output.hasPrefix("path,"))
      case .xlsx: #expect(outcome.output.hasPrefix("PK"))
      case .ndjson:
        for line in outcome.output.utf8.split(separator: UInt8(ascii: "\n")) {
          _ = try JSONSerialization.jsonObject(with: Data(line))
        }
      case .json: _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      case .text: break
      case .markdown, .html:
        #expect(!outcome.output.contains("<script"))
      default: Issue.record("no check of \(format)")
      }
    }
  }

  @Test(arguments: OutputFormat.formats(of: .parse))
  func `records stay whole`(format: OutputFormat) throws {
    let outcome = try Shell(Self.scene).run("$VACANCY parse --format \(format.rawValue) d")
    #expect(outcome.status == 3)
    expectHarmless(outcome.errors)
    if format != .csv, format != .xlsx { expectHarmless(outcome.output) }
    switch format {
    case .json, .jobposting:
      let records = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [Any]
      #expect(records?.count == (format == .json ? 3 : 6))
    case .ndjson:
      let lines = outcome.output.utf8.split(separator: UInt8(ascii: "\n"))
      for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line)) }
      #expect(lines.count == 3)
    case .csv:
      // Outside of quotes, line ends separate rows: a header, and two halves of three notices.
      let rows = outcome.output.utf8.split(
        separator: UInt8(ascii: "\""), omittingEmptySubsequences: false
      )
      .enumerated().filter { $0.offset.isMultiple(of: 2) }
      .map { $0.element.count { $0 == UInt8(ascii: "\n") } }.reduce(0, +)
      #expect(rows == 7)
    case .xlsx: #expect(outcome.output.hasPrefix("PK"))
    default: Issue.record("no check of \(format)")
    }
  }

  @Test(
    .enabled(if: ValidateTests.hasScript, "there is no 'script' to make a terminal"),
    arguments: ["", "-o /dev/tty"])
  func `a table shows a terminal what it would obey, and keeps it in a file`(output: String) throws
  {
    let shell = try Shell(Self.scene)
    let seen = try shell.run(
      "NO_COLOR=1 script -qec \"$VACANCY parse --quiet --format csv \(output) d\" /dev/null")
    // The rows of a table, and the lines of a terminal, end with a carriage return.
    let scalars = seen.output.unicodeScalars.filter { $0 != "\r" }
    expectHarmless(String(String.UnicodeScalarView(scalars)))
    #expect(seen.output.contains(#"d/\n::error::\x0d\x1b[31m"#))
    let kept = try shell.run("$VACANCY parse --quiet --format csv d")
    #expect(kept.output.contains("d/\n::error::\r\u{1B}[31m"))
  }

  @Test func `what JSON escapes is what the notice says`() throws {
    let shell = try Shell(Self.scene)
    let table = try shell.run("$VACANCY parse --quiet --format csv d/a.txt").output
    let record = try JSONSerialization.jsonObject(
      with: Data(try shell.run("$VACANCY parse d/a.txt").output.utf8))
    let half = ((record as? [String: Any])?["halves"] as? [String: [String: Any]])?["en"]
    let deadline = (half?["deadline"] as? [String: Any])?["text"] as? String
    #expect(deadline?.contains("\u{202E}") == true)
    #expect(table.contains((deadline ?? "").replacing("\"", with: "\"\"")))
  }

  /// Checks that a terminal has nothing to obey and hides nothing; of what is invisible, the sign of a
  /// warning in Markdown is ours.
  private func expectHarmless(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let harmful = text.replacing(/⚠️|ℹ️/, with: "").unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
      default: scalar.properties.isDefaultIgnorableCodePoint
      }
    }
    #expect(harmful.isEmpty, sourceLocation: sourceLocation)
  }
}
