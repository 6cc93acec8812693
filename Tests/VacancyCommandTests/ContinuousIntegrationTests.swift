import Foundation
import Testing

@testable import VacancyCommand

/// The pieces for other people's pipelines ask for what the command knows.
@Suite struct ContinuousIntegrationTests {
  @Test(arguments: [".pre-commit-hooks.yaml", ".github/actions/validate/action.yml"])
  func `every option that is asked for is in the table`(path: String) throws {
    let text = try String(contentsOf: Place.root.appending(path: path), encoding: .utf8)
    let known = Set(OptionTable.options.map(\.name))
    let call = try #require(text.firstRange(of: /(?:vacancy"?|hook) validate/))
    let asked = text[call.lowerBound...].matches(of: /(?:^|\s)--([a-z][a-z-]+)/).map {
      String($0.output.1)
    }
    #expect(asked.filter { !known.contains($0) } == [])
  }

  @Test func `the problem matcher reads every finding`() throws {
    let file = try Data(contentsOf: Place.root.appending(path: ".github/problem-matcher.json"))
    let document = try #require(JSONSerialization.jsonObject(with: file) as? [String: [Any]])
    let matcher = try #require(document["problemMatcher"]?.first as? [String: Any])
    let pattern = try #require((matcher["pattern"] as? [[String: Any]])?.first)
    let expression = try #require(pattern["regexp"] as? String)
    let article = try Page.article("ContinuousIntegration").text
    #expect(article.contains(expression.replacing("\\", with: "\\\\")))

    let shell = try Shell("sed 's/20-Mar-2026/soon/' $BILINGUAL > 'a: b.txt'; : > empty.txt")
    let lines = try shell.run("$VACANCY validate 'a: b.txt' empty.txt").output.split(
      separator: "\n")
    let regex = try Regex(expression)
    func group(_ key: String, of line: Substring) throws -> String {
      let number = try #require(pattern[key] as? Int)
      return String(try #require(line.wholeMatch(of: regex))[number].substring ?? "")
    }
    let findings = lines.dropLast()
    #expect(findings.count >= 2)
    for line in findings { #expect(line.wholeMatch(of: regex) != nil, "\(line)") }
    let first = try #require(findings.first)
    #expect(try group("file", of: first) == "a: b.txt")
    #expect(try group("severity", of: first) == "error")
    #expect(try group("code", of: first) == "unreadable-deadline")
    #expect(try Int(group("line", of: first)) != nil && Int(group("column", of: first)) != nil)
    let last = try #require(findings.last)
    #expect(try group("file", of: last) == "empty.txt" && group("line", of: last) == "")
  }

  /// What a parser of YAML makes of a text, as JSON.
  private static func json(ofYAML text: String, in shell: Shell) throws -> Any {
    try text.write(
      to: shell.folder.appending(path: "a.yml"), atomically: true, encoding: .utf8)
    let outcome = try shell.run(
      """
      "$VACANCY_PYTHON" -c 'import json, yaml
      print(json.dumps(yaml.safe_load(open("a.yml", encoding="utf-8"))))'
      """, environment: ["VACANCY_PYTHON": SchemaTests.python ?? ""])
    #expect(outcome.errors == "")
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  static let readsYAML =
    (try? Shell().run(
      "$VACANCY_PYTHON -c 'import yaml'",
      environment: ["VACANCY_PYTHON": SchemaTests.python ?? "false"]
    ).status) == 0

  @Test(.enabled(if: readsYAML, "VACANCY_PYTHON names no python3 with pyyaml"))
  func `the snippets of the documentation are YAML`() throws {
    let shell = try Shell()
    let blocks = try Page.all.flatMap(\.blocks).filter { $0.language == "yaml" }
    let keys = try blocks.map { block in
      try Self.json(ofYAML: block.lines.joined(separator: "\n"), in: shell) as? [String: Any]
    }
    #expect(keys.count >= 6)
    #expect(keys.allSatisfy { $0?.count == 1 })
    #expect(Set(keys.flatMap { $0?.keys.sorted() ?? [] }) == ["repos", "jobs", "notices"])
  }

  @Test(.enabled(if: readsYAML, "VACANCY_PYTHON names no python3 with pyyaml"))
  func `the hook has what pre-commit asks for, and takes what it hands over`() throws {
    let shell = try Shell(
      "cp $BILINGUAL a.txt; sed 's/20-Mar-2026/soon/' a.txt > b.md")
    let text = try String(
      contentsOf: Place.root.appending(path: ".pre-commit-hooks.yaml"), encoding: .utf8)
    let hooks = try #require(Self.json(ofYAML: text, in: shell) as? [[String: Any]])
    let hook = try #require(hooks.first)
    for key in ["id", "name", "description", "language", "entry"] {
      #expect((hook[key] as? String)?.isEmpty == false, "\(key)")
    }
    // 'files' is for those who use the hook: their folder would take the place of a pattern in it.
    #expect(hook["files"] == nil)
    #expect(hook["types_or"] as? [String] == ["plain-text", "markdown"])
    let article = try Page.article("ContinuousIntegration").text
    #expect(article.contains("the hook `\(hook["id"] ?? "")`"))
    // The names of the files that changed stand behind the entry.
    let words = (hook["args"] as? [String] ?? []).joined(separator: " ")
    let entry =
      ((hook["entry"] as? String)?.replacing(".ci/hook ", with: "$VACANCY ") ?? "") + " " + words
    #expect(try shell.run("\(entry) a.txt").status == 0)
    #expect(try shell.run("\(entry) a.txt b.md").status == 1)
    // No name of a file is an option, and conventional names are left out whatever their case.
    #expect(
      try shell.run("cp b.md ./--fail-on=never.md; \(entry) a.txt --fail-on=never.md").status == 1)
    let excluded = try Regex(try #require(hook["exclude"] as? String))
    #expect("docs/readme.md".contains(excluded) && !"docs/my-readme.md".contains(excluded))
  }

  @Test(.enabled(if: readsYAML, "VACANCY_PYTHON names no python3 with pyyaml"))
  func `the action does what its steps say`() throws {
    // The repository as the action finds it, with the command built already.
    let shell = try Shell(
      """
      mkdir -p repo/.github/actions/validate repo/.build/release 'the notices'
      cp $BILINGUAL 'the notices/a.txt'; sed 's/20-Mar-2026/soon/' $BILINGUAL > wrong
      ln -s $VACANCY repo/.build/release/vacancy; printf 'release:\\n\\techo built\\n' > repo/Makefile
      """)
    let text = try String(
      contentsOf: Place.root.appending(path: ".github/actions/validate/action.yml"),
      encoding: .utf8)
    let action = try #require(Self.json(ofYAML: text, in: shell) as? [String: Any])
    let inputs = try #require(action["inputs"] as? [String: [String: Any]])
    let runs = try #require(action["runs"] as? [String: Any])
    #expect(runs["using"] as? String == "composite")
    let steps = try #require(runs["steps"] as? [[String: Any]])
    var values = ["path": "the notices"]
    for (name, input) in inputs { values[name] = values[name] ?? input["default"] as? String }

    func run() throws -> Outcome {
      var (all, status) = (Outcome(output: "", errors: "", status: 0), Int32(0))
      // No release is found: the action is used from the repository itself.
      for step in steps where status == 0 && step["uses"] == nil {
        #expect(step["shell"] as? String == "bash")
        var environment = [
          "GITHUB_ACTION_PATH": "repo/.github/actions/validate", "GITHUB_OUTPUT": "outputs",
          "GITHUB_SHA": "5d0e", "RUNNER_OS": "Linux", "RUNNER_ARCH": "X64",
        ]
        for (name, value) in step["env"] as? [String: String] ?? [:] {
          let input = value.wholeMatch(of: /\${{ inputs\.([a-z-]+) }}/)?.1
          environment[name] = input.map { values[String($0)] ?? "" } ?? ""
        }
        let script = try #require(step["run"] as? String)
        try script.write(
          to: shell.folder.appending(path: "step"), atomically: true, encoding: .utf8)
        // As GitHub runs a step.
        let outcome = try shell.run(
          "bash --noprofile --norc -eo pipefail step", environment: environment)
        all.output += outcome.output
        all.errors += outcome.errors
        status = outcome.status
      }
      all.status = status
      return all
    }

    let good = try run()
    // No pattern of a cache may have '..' in it.
    let root = try shell.run("cd repo && pwd").output
    #expect(
      try shell.run("cat outputs").output
        == "found=false\nroot=\(root)key=vacancy-Linux-X64--5d0e\n")
    let cache = try #require(steps.first { $0["uses"] != nil }?["with"] as? [String: String])
    #expect(cache["path"] == "${{ steps.download.outputs.root }}/.build")
    #expect(good.status == 0 && good.output.hasSuffix("1 notice: 1 ok\n") && good.errors == "")
    #expect(
      isWholeReport(try Data(contentsOf: shell.folder.appending(path: "vacancy.sarif")), "sarif"))
    _ = try shell.run("mv wrong 'the notices/b.txt'")
    let wrong = try run()
    #expect(wrong.status == 1 && wrong.output.contains("::error file=the notices/b.txt,line="))
    values["fail-on"] = "never"
    #expect(try run().status == 0)
    values["fail-on"] = "error"
    _ = try shell.run("$VACANCY validate --write-baseline known.json 'the notices'")
    values["baseline"] = "known.json"
    values["sarif"] = "reports/a.sarif"
    #expect(try run().status == 0)
    #expect(
      isWholeReport(try Data(contentsOf: shell.folder.appending(path: "reports/a.sarif")), "sarif"))
    values["as-of"] = "tomorrow"
    #expect(try run().status == 2)
  }

  @Test(.enabled(if: readsYAML, "VACANCY_PYTHON names no python3 with pyyaml"))
  func `workflows and issue templates are YAML with what GitHub asks for`() throws {
    let shell = try Shell()
    let folder = Place.root.appending(path: ".github")
    for name in ["workflows/ci.yml", "workflows/release.yml"] {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let workflow = try #require(Self.json(ofYAML: text, in: shell) as? [String: Any])
      let jobs = try #require(workflow["jobs"] as? [String: [String: Any]])
      for job in jobs.values {
        #expect(job["runs-on"] != nil && (job["steps"] as? [Any])?.isEmpty == false)
      }
    }
    for name in ["misread-notice.yml", "other.yml"] {
      let text = try String(
        contentsOf: folder.appending(path: "ISSUE_TEMPLATE/\(name)"), encoding: .utf8)
      let form = try #require(Self.json(ofYAML: text, in: shell) as? [String: Any])
      #expect(form["name"] != nil && form["description"] != nil && form["body"] != nil)
    }
  }

  static let hasActionlint = (try? Shell().run("command -v actionlint").status) == 0

  @Test(.enabled(if: hasActionlint, "actionlint is not here"))
  func `actionlint finds nothing to complain of`() throws {
    let outcome = try Shell().run(
      "cd \"$ROOT\"; actionlint .github/workflows/*.yml", environment: ["ROOT": Place.root.path])
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
  }

  /// pre-commit runs it in a clone of this repository, from the user's folder.
  @Test func `the hook builds the command once and runs it`() throws {
    let shell = try Shell(
      """
      mkdir -p clone/.ci notices; cp "\(Place.root.path)/.ci/hook" clone/.ci; cp $BILINGUAL notices/a.txt
      printf 'release:\\n\\tmkdir -p .build/release; echo built; cp $(COMMAND) .build/release/vacancy\\n' > clone/Makefile
      """)
    let call = "COMMAND=$VACANCY clone/.ci/hook validate -- notices/a.txt"
    let first = try shell.run(call)
    #expect(first.status == 0 && first.errors.contains("built"))
    #expect(first.output == "1 notice: 1 ok\n")
    let second = try shell.run(call)
    #expect(second.status == 0 && second.errors == "")
  }
}
