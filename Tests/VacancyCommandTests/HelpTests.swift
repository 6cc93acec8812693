import Testing
import VacancyReports

@testable import VacancyCommand
@testable import VacancyCore

/// The help fits the terminal, shows examples that work, and says where the rest is.
@Suite struct HelpTests {
  private static func texts(_ language: Language) -> [String] {
    CommandName.allCases.map { HelpText.text(about: $0, in: language) }
      + HelpTopic.allCases.map { HelpText.text(about: $0, in: language) }
      + [HelpText.text(about: nil, in: language), HelpText.usage(in: language)]
  }

  @Test(arguments: Language.allCases)
  func `no line is longer than 80 columns`(language: Language) {
    for line in Self.texts(language).flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(arguments: CommandName.allCases)
  func `examples come before details and options, documentation last`(command: CommandName) throws {
    let text = HelpText.text(about: command, in: .english)
    let page = try #require(CommandTable.page(of: command))
    let places = try [
      "usage: ", "examples:\n", String(page.details.english.prefix(20)), "other options:\n",
      "documentation: ",
    ].map { try #require(text.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
    #expect(text.split(separator: "\n").last?.hasPrefix("documentation: ") == true)
  }

  @Test(arguments: CommandName.allCases)
  func `every example is a call that is understood`(command: CommandName) {
    for example in command.examples where example.line.hasPrefix("vacancy ") {
      let call = example.line.prefix { !"|>".contains($0) || example.line.contains("'") }
      let words = call.split(separator: " ").dropFirst()
        .prefix { $0 != ">" && $0 != "|" }.map { $0.replacing("'", with: "") }
      #expect(throws: Never.self, "\(example.line)") {
        try Invocation(words.map { Array($0.utf8) })
      }
    }
  }

  @Test func `names of values are translated, what is typed is not`() {
    let text = HelpText.text(about: .diff, in: .french)
    #expect(text.hasPrefix("usage\u{A0}: vacancy diff [OPTIONS] AVIS | ANGLAIS FRANÇAIS\n"))
    #expect(text.contains("--output FICHIER") && text.contains("--as-of AAAA-MM-JJ"))
    #expect(text.contains("--severity RÈGLE=NIVEAU") && text.contains("--fail-on NIVEAU"))
  }

  @Test func `the topic of formats names every format of every command`() {
    for language in Language.allCases {
      let text = HelpTopic.formats.details[language]
      for format in OutputFormat.allCases { #expect(text.contains(format.rawValue)) }
    }
  }

  @Test func `the topic of the record names every key of a record and of a half`() {
    for field in HeaderField.allCases {
      for language in Language.allCases {
        #expect(HelpTopic.record.details[language].contains(field.row.key.description), "\(field)")
      }
    }
  }

  @Test(arguments: [
    (["lint", "a"], "validate"), (["check", "a"], "validate"), (["compare", "a"], "diff"),
    (["notices/a.txt"], "parse notices/a.txt"), (["notice.txt"], "parse notice.txt"),
    (["explain", "deadline"], "deadline-mismatch"), (["rules", "halvs"], "halves"),
    (["explain", "twin-grade"], "twin-grade-pair"), (["help", "format"], "formats"),
    (["parse", "--encoding", "latin1", "a"], "iso-8859-1"),
    (["validate", "--severity", "placehoder=error", "a"], "placeholder=error"),
    (["validate", "--ignore", "deadline", "a"], "deadline-mismatch"), (["version"], "--version"),
    (["help", "deadline-mismatch"], "explain deadline-mismatch"),
  ])
  func `what was meant is suggested`(words: [String], meant: String) {
    let error = #expect(throws: UsageError.self) { try Invocation(words.map { Array($0.utf8) }) }
    #expect(error?.exitStatus == .usage)
    #expect(error?.message.english.hasSuffix("; did you mean '\(meant)'?") == true)
  }

  @Test func `an unknown rule in --severity is a usage error`() {
    let words = ["validate", "--severity", "foo=error", "a"]
    let error = #expect(throws: UsageError.self) { try Invocation(words.map { Array($0.utf8) }) }
    #expect(error?.message.english.contains("expected a known rule before '='") == true)
  }

  @Test func `a hint after an unknown command names no command`() {
    for words in [["prase"], ["help", "prase"]] {
      let error = #expect(throws: UsageError.self) { try Invocation(words.map { Array($0.utf8) }) }
      #expect(error?.text(in: .english).hasSuffix("vacancy: try 'vacancy help'\n") == true)
    }
  }

  @Test func `a pattern that the shell did not expand is explained`() throws {
    let outcome = try Shell().run("$VACANCY parse 'none/*.txt'")
    #expect(outcome.status == 3 && outcome.errors.contains("no name matches this pattern"))
  }

  @Test func `a family is explained, and its rules are listed`() throws {
    let shell = try Shell()
    let page = try shell.run("$VACANCY explain contract").output
    #expect(page.hasPrefix("contract\n\nWhether offer, clause,"))
    let list = try shell.run("$VACANCY rules contract").output
    #expect(page.contains(list) && list.split(separator: "\n").count > 3)
    #expect(
      try shell.run("$VACANCY rules contract missing-title").output.contains("missing-title "))
    #expect(
      RuleListing.text(of: RuleCatalog.pages, in: .french, width: 80).split(separator: "\n")
        .allSatisfy { $0.count <= 80 })
  }

  @Test func `a configuration to start from is one`() throws {
    let outcome = try Shell("cp $NOTICE a.txt").run(
      "$VACANCY config --init > .vacancy.json; $VACANCY validate a.txt > /dev/null; echo $?; tail -c 2 .vacancy.json"
    )
    #expect(outcome.output.hasSuffix("\n}\n") && !outcome.output.hasPrefix("2"))
  }
}
