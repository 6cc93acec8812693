import Foundation
import Testing
import VacancyCore
import VacancyReports

@testable import vacancy

/// The front door says what is so: its examples are run, its tables are those of the code.
@Suite struct ReadmeTests {
  let readme: Readme

  init() throws {
    readme = try Readme()
  }

  @Test func `the notice is the one that the example reads`() throws {
    let block = try #require(readme.blocks.first { $0.title.hasPrefix("notice: ") })
    let path = block.title.dropFirst("notice: ".count)
    let notice = try String(
      contentsOf: Place.root.appending(path: path), encoding: .utf8)
    expectExcerpt(block.lines, of: notice)
    #expect(readme.text.contains("$ vacancy parse \(path)\n"))
  }

  @Test(arguments: try Readme().blocks.filter { $0.language == "console" }.map(Session.init))
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

  @Test func `the options are those of the table`() {
    let rows = readme.table(headed: "option").map { Array($0.prefix(2)) }
    let options = OptionTable.options.map { option in
      let value = option.valueName.map { " \($0)" } ?? ""
      let commands =
        switch option.commands {
        case CommandName.allCases: "all"
        case [.help] where option.name == "version": "–"
        default: option.commands.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        }
      return [(option.short.map { "`-\($0)`, " } ?? "") + "`--\(option.name)\(value)`", commands]
    }
    #expect(rows == options)
  }

  @Test func `the commands are those of the table`() {
    let commands = CommandTable.pages.map { "`vacancy \($0.name.rawValue) \($0.operands)`" }
    #expect(
      readme.table(headed: "command").compactMap(\.first) == commands + ["`vacancy --version`"])
  }

  @Test func `the formats are those of the command`() {
    #expect(readme.formats(of: "parse") == OutputFormat.formats(of: .parse).map(\.rawValue))
    #expect(readme.formats(of: "validate") == OutputFormat.formats(of: .validate).map(\.rawValue))
    #expect(readme.formats(of: "diff") == OutputFormat.formats(of: .diff).map(\.rawValue))
  }

  @Test func `the families are those of the rules`() {
    let families = readme.table(headed: "family").compactMap(\.first)
    #expect(families == RuleFamily.allCases.map { "`\($0.rawValue)`" })
  }

  @Test func `the configuration makes sense, and its keys are those of the schema`() throws {
    let example = try #require(readme.blocks.first { $0.title == "configuration" })
    let configuration = try Configuration(
      reading: SourceText(example.lines.joined(separator: "\n")))
    #expect(configuration.failOn == .warning)
    #expect(configuration.suppressions.count == 1)

    let schema = try JSONSerialization.jsonObject(with: Data(ConfigurationSchema.text.utf8))
    let properties = (schema as? [String: Any])?["properties"] as? [String: Any]
    let head = try #require(readme.text.range(of: "### Configuration"))
    let keys = Readme(text: String(readme.text[head.lowerBound...])).table(headed: "key")
    #expect(Set(keys.compactMap(\.first)) == Set((properties ?? [:]).keys.map { "`\($0)`" }))
  }

  @Test func `every pipeline calls the command as it wants to be called`() throws {
    let calls = readme.blocks.filter { ["yaml", "make", "sh"].contains($0.language) }
      .flatMap(\.lines).compactMap { $0.firstMatch(of: /vacancy (validate [^#]*)/)?.1 }
    #expect(calls.count > 5)
    for call in calls {
      let arguments = call.split(separator: " ").map { Array($0.utf8) }
      #expect(throws: Never.self) { try Invocation(arguments) }
    }
  }

  @Test func `the rooms are those of the library`() throws {
    let rooms = readme.table(headed: "room in `Sources/VacancyCore`").compactMap(\.first)
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Place.root.appending(path: "Sources/VacancyCore").path)
    #expect(Set(rooms) == Set(folders.filter { !$0.contains(".") }.map { "`\($0)`" }))
  }

  @Test func `the statuses are those of the command`() {
    let statuses = (Int32(0)...255).compactMap(ExitStatus.init(rawValue:)).map { "\($0.rawValue)" }
    #expect(readme.table(headed: "status").compactMap(\.first) == statuses)
  }

  @Test func `every target of make that is named is there`() throws {
    let makefile = try String(
      contentsOf: Place.root.appending(path: "Makefile"), encoding: .utf8)
    let targets = Set(
      makefile.split(separator: "\n").filter { $0.first != "\t" }.compactMap {
        $0.split(separator: ":", maxSplits: 1).first
      })
    let shell = readme.blocks.filter { $0.language == "sh" }.flatMap(\.lines).map { "`\($0)" }
    let prose = readme.text.split(separator: "\n").map(String.init)
    let named = (shell + prose).flatMap { line in
      line.matches(of: /(?:`|=1 )make ([a-z]+)/).map(\.output.1)
    }
    #expect(named.count > 4)
    #expect(named.filter { !targets.contains($0) } == [])
  }

  @Test func `every file that is named is there`() {
    let folders = ["", "Sources/VacancyCore/", "Sources/VacancyReports/"].map {
      Place.root.appending(path: $0).path + "/"
    }
    let paths = readme.text.matches(of: /`([A-Z][A-Za-z]+\/[A-Za-z\/.-]+)`/).map(\.output.1)
    #expect(paths.count > 10)
    let missing = paths.filter { path in
      !folders.contains { FileManager.default.fileExists(atPath: $0 + path) }
    }
    #expect(missing == [])
  }
}

/// The README, cut into what is checked.
struct Readme {
  let text: String
  private(set) var blocks: [Block] = []

  /// A fenced block, with the comment that stands before it.
  struct Block {
    var title: String
    var language: String
    var lines: [String] = []
  }

  init() throws {
    try self.init(
      text: String(contentsOf: Place.root.appending(path: "README.md"), encoding: .utf8))
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

  init(_ block: Readme.Block) {
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
