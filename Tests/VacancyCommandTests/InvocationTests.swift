import Testing
import VacancyCore
import VacancyReports

@testable import VacancyCommand

@Suite struct InvocationTests {
  @Test func `options stand before, between and behind paths`() throws {
    let expected = try Invocation(["parse", "--spans", "-j", "4", "a", "b"])
    for words in [
      ["--spans", "parse", "-j4", "a", "b"], ["parse", "a", "--jobs=4", "b", "--spans"],
      ["parse", "--jobs", "4", "--spans", "--", "a", "b"],
    ] {
      #expect(try Invocation(words) == expected)
    }
    #expect(expected.action == .parse(["a", "b"]))
    #expect(expected.settings.spans)
    #expect(expected.settings.jobs == 4)
  }

  @Test func `what nobody asks for has its usual value`() throws {
    #expect(try Invocation(["parse", "a"]).settings == Settings(.parse))
  }

  @Test func `behind two dashes everything is a path`() throws {
    #expect(try Invocation(["parse", "--", "--spans", "-"]).action == .parse(["--spans", "-"]))
  }

  @Test func `short options stand in clusters`() throws {
    let settings = try Invocation(["parse", "-q0olist.json", "--files-from", "-"]).settings
    #expect(settings.quiet && settings.nulSeparated)
    #expect(settings.outputs == [.init(format: .json, path: "list.json")])
  }

  @Test func `of an option that is repeated the last counts`() throws {
    let settings = try Invocation(["parse", "--format=csv", "a", "--format", "ndjson"]).settings
    #expect(settings.format == .ndjson)
  }

  @Test func `the formats of a command are its own`() throws {
    let diff = try Invocation(["diff", "--format", "html", "--fail-on", "note", "--notes", "a"])
    #expect(diff.action == .diff(["a"]))
    #expect(diff.settings.format == .html)
    #expect(diff.settings.failLevel == .note && diff.settings.minimumSeverity == .note)
    #expect(try Invocation(["diff", "a"]).settings.format == .text)
  }

  @Test func `patterns are given one by one`() throws {
    let settings = try Invocation(["parse", "--exclude=a,b", "d", "--exclude", "c/**"]).settings
    #expect(
      settings.exclude == [PathPattern("a,b"), PathPattern("c/**")] && settings.include == [])
    let name: [UInt8] = [0x6E, 0xE9]
    let words = [Array("diff".utf8), Array("d".utf8), Array("--include".utf8), name]
    #expect(try Invocation(words).settings.include == [PathPattern(name)])
  }

  @Test(
    arguments: [
      ("a.json", .json), ("d/a.ndjson", .ndjson), ("a.b.JSONL", .ndjson), ("a.csv", .csv),
      ("a.jsonld", .jobposting), ("a", .json), (".csv", .json), ("a.csv/b", .json), ("-", .json),
      ("a.", .json), ("/dev/null", .json),
    ] as [(String, OutputFormat)])
  func `the extension of the output chooses the format`(path: String, format: OutputFormat) throws {
    #expect(try Invocation(["parse", "-o", path, "a"]).settings.format == format)
  }

  @Test func `a format that was asked for wins where the extension goes with it`() throws {
    for words in [
      ["--format", "jobposting", "-o", "a.json"], ["-oa.json", "--format=jobposting"],
    ] {
      #expect(try Invocation(["parse", "a"] + words).settings.format == .jobposting)
    }
    #expect(try Invocation(["diff", "-o", "a.htm", "a"]).settings.format == .html)
    let diff = try Invocation(["diff", "--format", "markdown", "-o", "a.txt", "a"])
    #expect(diff.settings.format == .markdown)
    for (words, place) in [
      (["parse", "--format", "json", "-o", "a.csv"], "'--format json'"),
      (["parse", "-o", "a.csv", "--format", "ndjson"], "'--format ndjson'"),
      (["diff", "--format", "text", "-o", "a.html"], "'--format text'"),
      (["parse", "-o", "a.html"], "'parse' has no format for the extension of 'a.html'"),
      (["diff", "-o", "a.tmx"], "'diff' has no format for the extension of 'a.tmx'"),
    ] {
      let error = try Invocation(words + ["a"]).settings.extensionError
      #expect(error?.english.hasPrefix(place) == true)
    }
  }

  @Test func `options that need a format go with the one that the extension chooses`() throws {
    #expect(try Invocation(["diff", "--alignment", "-o", "a.json", "a"]).settings.alignment)
    #expect(throws: UsageError.self) { try Invocation(["parse", "--spans", "-o", "a.csv", "a"]) }
  }

  @Test func `every extension chooses a format of a command, now or later`() {
    let names = OutputFormat.extensions.flatMap(\.names)
    #expect(Set(names).count == names.count)
    let known = Set(OutputFormat.allCases.map(\.rawValue))
    // Formats without an extension of their own are written to files of another name.
    let chosen = Set(OutputFormat.extensions.compactMap(\.formats.first))
    #expect(known.subtracting(chosen) == ["gitlab", "github"])
    #expect(chosen.subtracting(known).isEmpty)
  }

  @Test func `validate has the formats of reports`() {
    #expect(
      OutputFormat.formats(of: .validate).map(\.rawValue)
        == ValidationFormat.allCases.map(\.rawValue))
  }

  @Test func `a file name need not be UTF-8`() throws {
    let name: [UInt8] = [0x6E, 0xE9]
    #expect(try Invocation([Array("parse".utf8), name]).action == .parse([Path(name)]))
    let output = Array("--output=".utf8) + name
    #expect(
      try Invocation([Array("parse".utf8), output, name]).settings.outputs[0].path == Path(name))
  }

  @Test(arguments: [
    ("500000", 500_000), ("500K", 512_000), ("8MiB", 8 << 20), ("8mb", 8_000_000), ("1G", 1 << 30),
    ("1", 1),
  ])
  func `sizes are read`(text: String, bytes: Int) throws {
    #expect(
      try Invocation(["parse", "--max-file-size", text, "a"]).settings.maximumFileSize == bytes)
  }

  @Test(
    arguments: [
      ("auto", nil), ("utf-8", .utf8), ("UTF-16LE", .utf16LittleEndian), ("iso-8859-1", .latin1),
    ] as [(String, TextEncoding?)])
  func `encodings are read`(name: String, encoding: TextEncoding?) throws {
    #expect(try Invocation(["parse", "a", "--encoding", name]).settings.encoding == encoding)
  }

  @Test(
    arguments: [
      (["help"], .help(nil)), (["help", "parse"], .help(.parse)), (["--help"], .help(nil)),
      (["parse", "-h"], .help(.parse)), (["parse", "--formt", "--help"], .help(.parse)),
      (["--version"], .version), ([], .usage), (["schema"], .schema(.notice)),
      (["schema", "notice"], .schema(.notice)),
      (["schema", "diff"], .schema(.diff)), (["help", "diff"], .help(.diff)),
      (["schema", "validation"], .schema(.validation)), (["schema", "config"], .schema(.config)),
      (["rules"], .rules([])), (["rules", "halves"], .rules(["halves"])),
      (["explain", "fields"], .explain("fields")), (["config", "--init"], .configurationTemplate),
      (["help", "exit-status"], .topic(.exitStatus)), (["config"], .config(".")),
      (["config", "d/a.txt"], .config("d/a.txt")),
      (["completions", "zsh"], .completions(.zsh)), (["help", "--man"], .manual),
      (["--lang", "fr"], .usage),
    ] as [([String], Invocation.Action)])
  func `what is asked is understood`(words: [String], action: Invocation.Action) throws {
    #expect(try Invocation(words).action == action)
  }

  @Test(
    arguments: [
      (["parse"], "'parse' needs a file, a folder or '-'"),
      (["parse", "--formt", "csv", "a"], "unknown option '--formt'; did you mean '--format'?"),
      (["parse", "--frobnicate", "a"], "unknown option '--frobnicate'"),
      (["parse", "-x", "a"], "unknown option '-x'"),
      (["prase", "a"], "unknown command 'prase'; did you mean 'parse'?"),
      (
        ["parse", "--format", "jsn", "a"],
        "'--format': expected 'json', 'ndjson', 'csv', 'xlsx' or 'jobposting', but found 'jsn'; did you mean 'json'?"
      ),
      (["parse", "a", "--output"], "missing value for '--output'; expected '--output FILE'"),
      (["parse", "a", "-o"], "missing value for '-o'; expected '-o FILE'"),
      (["parse", "--spans=yes", "a"], "'--spans' takes no value"),
      (["parse", "-j", "0", "a"], "'-j': expected a whole number from 1 to 256, but found '0'"),
      (
        ["parse", "--max-file-size", "much", "a"],
        "'--max-file-size': expected a size such as '500000', '500K' or '8MiB', but found 'much'"
      ),
      (["parse", "-", "-"], "standard input ('-') can be read only once"),
      (["parse", "-", "--files-from", "-"], "standard input ('-') can be read only once"),
      (["parse", "-0", "a"], "'--null' requires '--files-from'"),
      (
        ["parse", "--spans", "--format=csv", "a"],
        "'--spans' is not available for csv; use '--format json' or 'ndjson'"
      ),
      (
        ["parse", "--format=jobposting", "--spans", "a"],
        "'--spans' is not available for jobposting; use '--format json' or 'ndjson'"
      ),
      (["schema", "notce"], "unknown schema 'notce'; did you mean 'notice'?"),
      (
        ["schema", "validate"],
        "unknown schema 'validate', only notice, notices, validation, finding, diff, diffs, list, alignment, rules "
          + "and config"
      ),
      (["schema", "notice", "more"], "unexpected argument 'more'"),
      (["schema", "--spans"], "'schema' has no option '--spans'"),
      (["--spans"], "'--spans' must follow a command: 'vacancy parse --spans'"),
      (["diff"], "'diff' needs a file, a folder or '-'"),
      (["diff", "--alignment", "a"], "'--alignment' requires '--format json' or 'ndjson'"),
      (["diff", "--spans", "a"], "'diff' has no option '--spans'"),
      (["parse", "--notes", "a"], "'parse' has no option '--notes'"),
      (
        ["diff", "--format", "ics", "a"],
        "'--format': expected 'text', 'json', 'ndjson', 'csv', 'xlsx', 'markdown' or 'html', "
          + "but found 'ics'"
      ),
      (
        ["diff", "--fail-on", "errors", "a"],
        "'--fail-on': expected 'error', 'warning', 'note' or 'never', but found 'errors'; "
          + "did you mean 'error'?"
      ),
      (
        ["parse", "--exclude=", "a"],
        "'--exclude': expected a pattern such as '*.pdf', but found ''"
      ),
      (
        ["parse", "--config", "c", "--no-config", "a"],
        "'--config' and '--no-config' cannot be combined"
      ),
      (
        ["diff", "--ignore", "fields,not-text", "a"],
        "'not-text' cannot be ignored: such a file is not checked; "
          + "'--exclude' excludes it from a folder"
      ),
      (["help", "prse"], "unknown command 'prse'; did you mean 'parse'?"),
    ] as [([String], String)])
  func `what makes no sense is explained`(words: [String], sentence: String) {
    let error = #expect(throws: UsageError.self) { try Invocation(words) }
    #expect(error?.message.english == sentence)
  }

  @Test func `a mistake is told in the language that was asked for`() {
    for words in [["parse", "--lang", "fr", "--formt"], ["parse", "--formt", "--lang=fr"]] {
      let error = #expect(throws: UsageError.self) { try Invocation(words) }
      #expect(
        error?.text(in: .french) == """
          vacancy: option inconnue «\u{A0}--formt\u{A0}»\u{202F}; vouliez-vous dire «\u{A0}--format\u{A0}»\u{202F}?
          vacancy: essayez «\u{A0}vacancy help parse\u{A0}»

          """)
    }
  }
}
