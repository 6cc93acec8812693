import Testing
import VacancyCore
import VacancyReports

@testable import VacancyCommand

/// What `validate` and its kin are asked, without doing it.
@Suite struct ValidationInvocationTests {
  private func validation(_ words: String...) throws -> Settings {
    try Invocation(["validate", "a"] + words).settings
  }

  @Test(
    arguments: [
      ([], [.init()]), (["--format", "json"], [.init(format: .json)]),
      (["--output", "o", "--format", "json"], [.init(format: .json, path: "o")]),
      (["--output", "o"], [.init(path: "o")]),
      (
        ["--format=sarif", "-oa.sarif", "--format", "text"],
        [.init(format: .sarif, path: "a.sarif"), .init(format: .text)]
      ),
      (
        ["--format=text", "--format=html", "-o", "a", "--format=junit", "-o", "b"],
        [.init(format: .text), .init(format: .html, path: "a"), .init(format: .junit, path: "b")]
      ),
      (["-o", "a.sarif"], [.init(format: .sarif, path: "a.sarif")]),
      (
        ["--format=sarif", "-o", "a.sarif", "-o", "b.HTML", "-o", "c"],
        [
          .init(format: .sarif, path: "a.sarif"), .init(format: .html, path: "b.HTML"),
          .init(path: "c"),
        ]
      ),
      (
        ["-o", "a.sarif", "--format=json"],
        [.init(format: .sarif, path: "a.sarif"), .init(format: .json)]
      ),
      (["-o", "a.json", "--format=sarif"], [.init(format: .sarif, path: "a.json")]),
      (
        ["--format=gitlab", "-o", "gl-code-quality-report.json", "--format", "junit", "-oj.xml"],
        [
          .init(format: .gitlab, path: "gl-code-quality-report.json"),
          .init(format: .junit, path: "j.xml"),
        ]
      ),
      (["--format=github", "-o", "a.log"], [.init(format: .github, path: "a.log")]),
      (["--format=json", "-o", "report.v2"], [.init(format: .json, path: "report.v2")]),
    ] as [([String], [RequestedOutput])])
  func `each format has its own output`(words: [String], outputs: [RequestedOutput]) throws {
    #expect(try Invocation(["validate", "a"] + words).settings.outputs == outputs)
  }

  @Test(
    arguments: [
      (
        ["-o", "a.pdf"],
        "'validate' has no format for the extension of 'a.pdf': use .json, .ndjson, .jsonl, .csv, "
          + ".xlsx, .sarif, "
          + ".md, .html, .htm, .xml, .txt, .log, or add '--format'"
      ),
      (
        ["--format=json", "-o", "a.json", "-o", "b.tmx"],
        "'validate' has no format for the extension of 'b.tmx': use .json, .ndjson, .jsonl, .csv, "
          + ".xlsx, .sarif, "
          + ".md, .html, .htm, .xml, .txt, .log"
      ),
      (
        ["--format=json", "-o", "a.csv"],
        "'--format json' does not go with the extension of 'a.csv'"
      ),
      (["--format=sarif", "-o", "a.json", "-o", "b.html"], nil),
    ] as [([String], String?)])
  func `an extension that goes with no format is explained`(words: [String], text: String?) throws {
    let settings = try Invocation(["validate", "a"] + words).settings
    #expect(settings.extensionError?.english == text)
  }

  @Test func `what nobody asks for is left to the configuration`() throws {
    #expect(try validation() == Settings(.validate))
  }

  @Test func `families are named in lists`() throws {
    let settings = try validation(
      "--select", "fields,halves", "--select=Contract", "--ignore", "folder")
    #expect(settings.selected.map(\.description) == ["fields", "halves", "contract"])
    #expect(settings.ignored.map(\.description) == ["folder"])
  }

  @Test func `a day is read`() throws {
    #expect(
      try validation("--as-of", "2026-03-20").asOf == CalendarDate(year: 2026, month: 3, day: 20))
  }

  @Test(
    arguments: [
      (
        ["--format", "text", "--format", "json"],
        "only one format can use standard output; add '--output FILE' to the others"
      ),
      (
        ["--format=json", "-o", "a", "--format=text", "-o", "a"], "'a' would be written twice"
      ),
      (["-o", "a", "--write-baseline", "a"], "'a' would be written twice"),
      (
        ["--write-baseline", "-"],
        "standard output is used by a report; write the baseline to a file"
      ),
      (["--config", "c", "--no-config"], "'--config' and '--no-config' cannot be combined"),
      (
        ["--select", "fields,halvs"],
        "'--select': expected rule or family names (see 'vacancy rules'), "
          + "but found 'halvs'; did you mean 'halves'?"
      ),
      (
        ["--as-of", "2026-02-30"],
        "'--as-of': expected a date such as '2026-03-20', "
          + "but found '2026-02-30'"
      ),
      (
        ["--severity", "none=error"],
        "'--severity': expected a known rule before '=' (see 'vacancy rules'), "
          + "but found 'none=error'"
      ),
      (
        ["--severity", "url-mismach=warn"],
        "'--severity': expected a known rule before '=' (see 'vacancy rules'), "
          + "but found 'url-mismach=warn'; "
          + "did you mean 'url-mismatch=warning'?"
      ),
      (
        ["--fail-on", "notes"],
        "'--fail-on': expected 'error', 'warning', 'note' or 'never', "
          + "but found 'notes'; did you mean 'note'?"
      ),
      (
        ["--format", "sarf"],
        "'--format': expected 'text', 'json', 'ndjson', 'csv', 'xlsx', 'sarif', 'junit', "
          + "'github', 'gitlab', 'markdown' or 'html', but found 'sarf'; did you mean 'sarif'?"
      ),
    ] as [([String], String)])
  func `what makes no sense is explained`(words: [String], sentence: String) {
    let error = #expect(throws: UsageError.self) { try Invocation(["validate", "a"] + words) }
    #expect(error?.message.english == sentence)
  }

  @Test(
    arguments: [
      (["explain"], "missing rule name; see 'vacancy rules'"),
      (["rules", "more"], "unknown rule 'more'; see 'vacancy rules'"),
      (["config", "a", "b"], "unexpected argument 'b'"),
      (["rules", "--select", "fields"], "'rules' has no option '--select'"),
      (["validate"], "'validate' needs a file, a folder or '-'"),
    ] as [([String], String)])
  func `the commands around it are explained, too`(words: [String], sentence: String) {
    let error = #expect(throws: UsageError.self) { try Invocation(words) }
    #expect(error?.message.english == sentence)
  }

  @Test(
    arguments: [
      ("a/b", "a"), ("a", "."), ("./a", "."), (".", ".."), ("..", "../.."),
      ("/usr/lib/..", "/usr/lib/../.."),
      ("/usr/lib", "/usr"), ("/usr", "/"), ("/", nil), ("/usr/..", nil),
    ] as [(Path, Path?)])
  func `above each folder there is another up to the root`(folder: Path, above: Path?) {
    #expect(folder.parent == above)
  }
}
