import Foundation
import Testing
import VacancyCore
import VacancyReports

@testable import VacancyCommand

/// The README, the articles and the page for contributors say what is so: their examples are run, their
/// tables are those of the code.
@Suite struct ReadmeTests {
  let readme: Page

  init() throws {
    readme = try Page("README.md")
  }

  @Test func `the README is short`() {
    #expect(readme.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 350)
  }

  @Test func `the notice is the one that the example reads`() throws {
    let block = try #require(readme.blocks.first { $0.title.hasPrefix("notice: ") })
    let path = block.title.dropFirst("notice: ".count)
    let notice = try String(
      contentsOf: Place.root.appending(path: path), encoding: .utf8)
    expectExcerpt(block.lines, of: notice)
    #expect(readme.text.contains("$ vacancy parse \(path)\n"))
  }

  @Test(
    arguments: try Page.all.flatMap(\.blocks).filter { $0.language == "console" }.map(Session.init))
  func `what the command is said to print is what it prints`(session: Session) throws {
    let shell = try Shell()
    let path = "\(Place.executable.deletingLastPathComponent().path):/usr/local/bin:/usr/bin:/bin"
    for tool in ["jq", "python3", "pandoc"]
    where session.script.hasPrefix("\(tool) ") || session.script.contains("| \(tool) ") {
      guard try shell.run("command -v \(tool)").status == 0 else { return }
    }
    let outcome = try shell.run(
      "exec 2>&1; cd \"$ROOT\"\n\(session.script)",
      environment: ["ROOT": Place.root.path, "PATH": path])
    expectExcerpt(session.output, of: outcome.output)
  }

  @Test func `the example of the library is one that compiles`() throws {
    let compiled = try String(
      contentsOf: Place.root.appending(
        path: "Tests/VacancyCommandTests/Support/ReadmeExample.swift"), encoding: .utf8)
    let example = try #require(readme.blocks.first { $0.title == "example" })
    let code = example.lines.filter { !$0.hasPrefix("import ") }
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    #expect(compiled.contains(code + "\n"))

    let path = Place.root.appending(path: "Fixtures/broken/impossible-date/notice.txt").path
    let output = try #require(readme.blocks.first { $0.title == "output" })
    #expect(try printed(reading: path) == output.lines)
  }

  @Test func `the commands are those of the table`() {
    let commands = CommandTable.pages.map {
      ["`vacancy \($0.name.rawValue) \($0.operands)`", $0.summary.english]
    }
    #expect(readme.table(headed: "command").dropLast() == commands)
    #expect(readme.table(headed: "command").last?.first == "`vacancy --version`")
  }

  @Test func `the formats are those of the command`() throws {
    let page = try Page.article("GettingStarted")
    for command in [CommandName.parse, .list, .validate, .diff, .align] {
      #expect(
        page.formats(of: command.rawValue) == OutputFormat.formats(of: command).map(\.rawValue))
    }
  }

  @Test func `the families are those of the rules`() throws {
    let families = try Page.article("Rules").table(headed: "family")
    #expect(
      families.map { Array($0.prefix(1)) } == RuleFamily.allCases.map { ["`\($0.rawValue)`"] })
  }

  @Test func `the configuration makes sense, and its keys are those of the schema`() throws {
    let article = try Page.article("ConfigurationAndBaselines")
    for page in [readme, article] {
      let example = try #require(page.blocks.first { $0.title == "configuration" })
      let configuration = try Configuration(
        reading: SourceText(example.lines.joined(separator: "\n")))
      #expect(configuration.failOn == .warning)
      #expect(configuration.suppressions.count == 1)
    }
    let schema = try JSONSerialization.jsonObject(with: Data(ConfigurationSchema.text.utf8))
    let properties = Set(((schema as? [String: Any])?["properties"] as? [String: Any] ?? [:]).keys)
    let keys = article.table(headed: "key").compactMap(\.first)
    #expect(Set(keys) == Set(properties.map { "`\($0)`" }))
    for language in Language.allCases {
      let help = HelpTopic.configuration.details[language]
      #expect(properties.filter { !help.contains("\n  \($0) ") } == [])
    }
  }

  @Test func `the template of a configuration is one`() throws {
    let configuration = try Configuration(reading: SourceText(ConfigurationPage.template))
    #expect(
      configuration
        == {
          var it = Configuration()
          it.failOn = .error
          return it
        }())
  }

  @Test func `every pipeline calls the command as it wants to be called`() throws {
    let calls = try Page.all.flatMap(\.blocks)
      .filter { ["yaml", "make", "sh"].contains($0.language) }
      .flatMap(\.lines).compactMap { $0.firstMatch(of: /vacancy (validate [^#]*)/)?.1 }
    #expect(calls.count > 5)
    for call in calls {
      let arguments = call.split(separator: " ").map { Array($0.utf8) }
      #expect(throws: Never.self) { try Invocation(arguments) }
    }
  }

  @Test func `the layers are those of the library`() throws {
    let layers = try Page.article("Design").table(headed: "layer in `Sources/VacancyCore`")
      .compactMap(\.first)
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Place.root.appending(path: "Sources/VacancyCore").path)
    #expect(Set(layers) == Set(folders.filter { !$0.contains(".") }.map { "`\($0)`" }))
  }

  @Test func `the statuses are those of the command`() {
    let statuses = (Int32(0)...255).compactMap(ExitStatus.init(rawValue:)).map {
      ["\($0.rawValue)", $0.meaning.english]
    }
    let rows = readme.table(headed: "status").map { $0.map { $0.replacing("`", with: "") } }
    #expect(rows == statuses)
  }

  @Test func `every target of make that is named is there`() throws {
    let makefile = try String(
      contentsOf: Place.root.appending(path: "Makefile"), encoding: .utf8)
    let targets = Set(
      makefile.split(separator: "\n").filter { $0.first != "\t" }.compactMap {
        $0.split(separator: ":", maxSplits: 1).first
      })
    let pages = try Page.all
    let shell = pages.flatMap(\.blocks).filter { $0.language == "sh" }.flatMap(\.lines).map {
      "`\($0)"
    }
    let prose = pages.flatMap { $0.text.split(separator: "\n").map(String.init) }
    let named = (shell + prose).flatMap { line in
      line.matches(of: /(?:`|=1 )make ([a-z-]+)/).map(\.output.1)
    }
    #expect(named.count > 10)
    #expect(named.filter { !targets.contains($0) } == [])
  }

  @Test func `every file that is named is there`() throws {
    let folders = ["", "Sources/VacancyCore/", "Sources/VacancyReports/"].map {
      Place.root.appending(path: $0).path + "/"
    }
    let paths = try Page.all.flatMap { page in
      page.text.matches(of: /`(\.?[A-Za-z][A-Za-z]+\/[A-Za-z\/.-]+)`/).map { String($0.output.1) }
    }.filter { $0.first?.isUppercase == true || $0.hasPrefix(".github/") || $0.hasPrefix(".ci/") }
    #expect(paths.count > 20)
    let missing = paths.filter { path in
      // The place of a repository that a reader fills in.
      path != "OWNER/vacancy"
        && !folders.contains { FileManager.default.fileExists(atPath: $0 + path) }
    }
    #expect(missing == [])
  }

  @Test func `every article is among the topics, and every one of them is there`() throws {
    let catalogue = try Page.article("VacancyCore").text.matches(of: /<doc:([A-Za-z]+)>/)
      .map { String($0.output.1) }
    #expect(catalogue.sorted() == Page.articles.sorted())
    for page in try Page.all {
      let links = page.text.matches(of: /<doc:([A-Za-z]+)>/).map { String($0.output.1) }
      #expect(links.filter { !Page.articles.contains($0) } == [])
    }
  }
}

/// Recipes for other engines give the records that one process gives.
@Suite(.slow) struct RecipeTests {
  static let python = SchemaTests.python ?? "python3"

  static func has(_ module: String) -> Bool {
    (try? Shell().run("\(python) -c 'import \(module)'").status) == 0
  }

  @Test(arguments: ["parallel", "xargs", "duckdb", "pandas", "polars"])
  func `a recipe works and gives the same bytes`(name: String) throws {
    let programs = ["parallel", "xargs"]
    let shell = try Shell(
      """
      mkdir notices bin; ln -s $VACANCY bin/vacancy; printf '#!/bin/sh\\nexec %s "$@"\\n' "$(command -v \(Self.python))" > bin/python3
      chmod +x bin/python3
      for n in $(seq 100 350); do sed "s/260118/260$n/" $BILINGUAL > notices/$n.txt; done
      """)
    let isHere =
      programs.contains(name)
      ? try shell.run("command -v \(name)").status == 0 : Self.has(name)
    // What is not installed cannot be tried.
    guard isHere else { return }
    let blocks = try Page.article("AtScale").blocks
    let first = try #require(blocks.first { $0.language == "sh" })
    let recipe = try #require(blocks.first { $0.title == "recipe: \(name)" })
    let outcome = try shell.run(
      "set -e; PATH=\"$PWD/bin:$PATH\"\n" + (first.lines + recipe.lines).joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    if !programs.contains(name) { #expect(outcome.output.contains("251")) }
  }
}

/// A page of the documentation, cut into what is checked.
struct Page {
  let text: String
  private(set) var blocks: [Block] = []

  /// The names of the articles of the library's documentation.
  static let articles = [
    "GettingStarted", "TheRecord", "Rules", "ConfigurationAndBaselines", "ContinuousIntegration",
    "AtScale",
    "Performance", "Security", "Design", "Changes",
  ]

  static func article(_ name: String) throws -> Self {
    try Self("Sources/VacancyCore/VacancyCore.docc/\(name).md")
  }

  /// The README, the articles, and the page for contributors.
  static var all: [Self] {
    get throws {
      try [Self("README.md"), Self(".github/CONTRIBUTING.md")] + articles.map(article)
    }
  }

  /// A fenced block, with the comment that stands before it.
  struct Block {
    var title: String
    var language: String
    var lines: [String] = []
  }

  init(_ path: String) throws {
    try self.init(
      text: String(contentsOf: Place.root.appending(path: path), encoding: .utf8))
  }

  init(text: String) {
    self.text = text
    var isInside = false
    var title = ""
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInside.toggle()
        if isInside { blocks.append(Block(title: title, language: String(line.dropFirst(3)))) }
        title = ""
      } else if isInside {
        blocks[blocks.count - 1].lines.append(line)
      } else if line.hasPrefix("<!-- "), line.hasSuffix(" -->") {
        title = String(line.dropFirst(5).dropLast(4))
      }
    }
  }

  /// The rows below the head of the table whose first column has that name.
  func table(headed name: String) -> [[String]] {
    let lines = text.components(separatedBy: "\n")
    guard let head = lines.firstIndex(where: { $0.hasPrefix("| \(name) |") }) else { return [] }
    return lines[(head + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      // A bar within a cell is written `\|`.
      line.replacing("\\|", with: "\u{0}").split(separator: "|").map {
        $0.replacing("\u{0}", with: "|").trimmingCharacters(in: .whitespaces)
      }
    }
  }

  /// What the table of a command's formats names.
  func formats(of command: String) -> [String] {
    table(headed: "`\(command) --format`").compactMap {
      $0.first?.split(separator: "`").first.map(String.init)
    }
  }
}

/// What was typed into a shell, behind `$` and `>`, and what it answered.
struct Session: CustomTestStringConvertible {
  private(set) var script = ""
  private(set) var output: [String] = []

  init(_ block: Page.Block) {
    for line in block.lines {
      if line.hasPrefix("$ ") || line.hasPrefix("> ") {
        script += line.dropFirst(2) + "\n"
      } else {
        output.append(line)
      }
    }
  }

  var testDescription: String { String(script.prefix { $0 != "\n" }) }
}

/// Checks that the lines stand in the text in their order, and next to each other but for `…`.
private func expectExcerpt(
  _ excerpt: [String], of text: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  var rest = text.components(separatedBy: "\n")[...]
  if rest.last == "" { rest.removeLast() }
  var mayLeaveOut = false
  for line in excerpt {
    if line.trimmingCharacters(in: .whitespaces) == "…" {
      mayLeaveOut = true
      continue
    }
    if mayLeaveOut { rest = rest.drop { $0 != line } }
    mayLeaveOut = false
    #expect(rest.first == line, sourceLocation: sourceLocation)
    guard rest.popFirst() == line else { return }
  }
  #expect(rest.isEmpty || mayLeaveOut, sourceLocation: sourceLocation)
}
