import Testing

@testable import VacancyCommand

/// What reports for people show, and what they only count.
@Suite(.slow) struct MinimumSeverityTests {
  /// A notice with an error, a warning, and a note.
  private static let scene = """
    sed 's/20-mars-2026/21-mars-2026/; /^Clearance Level/d; /^Niveau de l/d' $BILINGUAL |
      sed 's/The Section works/The Section of QZWK works/' > a.txt
    """

  @Test(arguments: ["validate", "diff"], ["text", "markdown", "html"])
  func `less severe findings are counted and change no status`(command: String, format: String)
    throws
  {
    let shell = try Shell(Self.scene)
    let call = "$VACANCY \(command) --fail-on note --format \(format)"
    let whole = try shell.run("\(call) --notes a.txt")
    #expect(whole.status == 1 && !whole.output.contains("not shown"))
    let errors = try shell.run("\(call) --min-severity error a.txt")
    #expect(errors.status == 1 && errors.output.count < whole.output.count)
    #expect(errors.output.contains("hidden (use --notes)"))
    #expect(errors.output.contains("deadline-mismatch"))
    #expect(!errors.output.contains("acronym-mismatch"))
    #expect(whole.output.contains("acronym-mismatch"))
  }

  @Test(arguments: ["json", "ndjson", "csv"])
  func `data has all findings`(format: String) throws {
    let shell = try Shell(Self.scene)
    for command in ["validate", "diff"] {
      let call = "$VACANCY \(command) --format \(format)"
      let whole = try shell.run("\(call) a.txt")
      #expect(try shell.run("\(call) --min-severity error a.txt") == whole)
      #expect(whole.output.contains("acronym-mismatch"))
    }
  }

  @Test(.enabled(if: ValidateTests.hasScript, "there is no 'script' to make a terminal"))
  func `a terminal shows notes where they decide or are asked for`() throws {
    let shell = try Shell(Self.scene)
    func shown(_ options: String) throws -> String {
      try shell.run("script -qec \"$VACANCY validate \(options) a.txt\" /dev/null").output
    }
    #expect(try !shown("").contains("acronym-mismatch"))
    #expect(try shown("").contains("hidden (use --notes)"))
    #expect(try shown("--fail-on note").contains("acronym-mismatch"))
    #expect(try shown("--notes").contains("acronym-mismatch"))
    #expect(try shell.run("$VACANCY validate a.txt").output.contains("acronym-mismatch"))
  }

  @Test func `an acronym of the English half has a short mark in the French one`() throws {
    let outcome = try Shell(Self.scene).run("$VACANCY validate --format ndjson a.txt")
    let line = try #require(
      outcome.output.split(separator: "\n").first { $0.contains("\"acronym-mismatch\"") })
    let span = try #require(
      line.firstMatch(of: /"span":{"line":(\d+),"column":(\d+),"endLine":(\d+),"endColumn":(\d+)/))
    #expect(span.1 == span.3 && span.2 == span.4)
  }
}
