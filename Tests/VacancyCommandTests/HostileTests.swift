import Foundation
import Testing
import VacancyCore

@testable import vacancy

/// Notices and names made to break a format or to steer a terminal: every format stays whole.
@Suite struct HostileTests {
  /// The name of the second file is as bad as its title, its deadline and its schedule.
  private static let scene = #"""
    bad=$(printf '\033[31m]]>::error file=x::%%\342\200\256"<script>&|`[a](b)@me')
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
    if ![.json, .ndjson, .sarif].contains(format) { expectHarmless(plain.output) }
    // Colour comes of the command, and of nothing else.
    expectHarmless(outcome.output.replacing(/\u{1B}\[[0-9;]*m/, with: ""), butData: true)
  }

  @Test(arguments: DiffFormat.allCases)
  func `comparisons stay whole`(format: DiffFormat) throws {
    for path in ["d/a.txt", "d"] {
      let outcome = try Shell(Self.scene).run("$VACANCY diff --format \(format.rawValue) \(path)")
      #expect(outcome.status == (path == "d" ? 3 : 1))
      expectHarmless(outcome.errors)
      switch format {
      case .json: _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      case .text: expectHarmless(outcome.output)
      case .markdown, .html:
        expectHarmless(outcome.output)
        #expect(!outcome.output.contains("<script"))
      }
    }
  }

  @Test(arguments: RecordFormat.allCases)
  func `records stay whole`(format: RecordFormat) throws {
    let outcome = try Shell(Self.scene).run("$VACANCY parse --format \(format.rawValue) d")
    #expect(outcome.status == 3)
    expectHarmless(outcome.errors)
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
    }
  }

  /// Checks that a terminal has nothing to obey.
  private func expectHarmless(
    _ text: String, butData: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let harmful = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0: true
      case 0x202A...0x202E, 0x2066...0x2069: !butData
      default: false
      }
    }
    #expect(harmful.isEmpty, sourceLocation: sourceLocation)
  }
}
