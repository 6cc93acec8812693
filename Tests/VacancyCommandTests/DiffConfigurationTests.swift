import Testing
import VacancyCore

@testable import VacancyCommand

/// What configurations and baselines make of `vacancy diff`: the same as of `validate`.
@Suite(.slow) struct DiffConfigurationTests {
  /// A notice whose halves agree, one with another deadline in the French half and no clearance, one
  /// with a French deadline that is no date, and the halves of the second in two files.
  private static let scene = """
    mkdir d; cp $BILINGUAL good.txt
    sed 's/20-mars-2026/21-mars-2026/; /^Clearance Level/d; /^Niveau de l/d' good.txt > d/differs.txt
    sed 's/20-mars-2026/31-avr-2026/; s/260118/260119/' good.txt > impossible.txt
    sed '/^Analyste (voies/,$d' d/differs.txt > en.txt
    sed -n '/^Analyste (voies/,$p' d/differs.txt > fr.txt
    """

  @Test(arguments: ["text", "json", "markdown", "html"])
  func `what the baseline of a validation names is suppressed and counted`(format: String) throws {
    let shell = try Shell(Self.scene)
    _ = try shell.run("$VACANCY validate --write-baseline known.json d good.txt impossible.txt")
    let diff = "$VACANCY diff --format \(format)"
    #expect(try shell.run("\(diff) d impossible.txt").status == 1)
    for files in ["d", "d/differs.txt", "en.txt fr.txt", "fr.txt en.txt", "impossible.txt"] {
      let outcome = try shell.run("\(diff) --baseline known.json \(files)")
      #expect(outcome.status == 0 && outcome.errors == "")
      #expect(
        outcome.output.contains(
          format == "json" ? "\"notes\": 0,\n" : "; 1 difference suppressed"), "\(files)")
      // Only JSON has what is suppressed; the others count it.
      #expect(outcome.output.contains("deadline-mismatch") == (format == "json"))
    }
    guard format == "json" else { return }
    let json = try shell.run("\(diff) --baseline known.json d/differs.txt").output
    #expect(
      json.contains("\"suppression\": \"baseline\"\n") && json.contains("\"suppressed\": 1\n"))
    #expect(json.contains("\"differences\": 0,\n"))
  }

  @Test func `in French, what is suppressed is counted too`() throws {
    let shell = try Shell(Self.scene)
    _ = try shell.run("$VACANCY diff --write-baseline known.json d")
    let outcome = try shell.run("$VACANCY diff --lang fr --baseline known.json d/differs.txt")
    #expect(outcome.output.contains("1\u{A0}différence ignorée\n"))
  }

  @Test func `a baseline of a validation lists differences that are echoes there`() throws {
    let shell = try Shell(Self.scene)
    let told = try shell.run("$VACANCY validate --write-baseline known.json impossible.txt")
    #expect(told.status == 0)
    let names = try shell.run("cat known.json").output
    #expect(names.contains("impossible-date") && names.contains("deadline-mismatch"))
    #expect(try shell.run("$VACANCY diff --baseline known.json impossible.txt").status == 0)
    let rest = "{\"version\": 2, \"entries\": []}"
    _ = try shell.run("echo '\(rest)' > none.json")
    #expect(try shell.run("$VACANCY diff --baseline none.json impossible.txt").status == 1)
    let older = try shell.run(
      "echo '{\"version\": 1}' > older.json; $VACANCY diff --baseline older.json impossible.txt")
    #expect(older.status == 2 && older.errors.contains("--write-baseline"))
  }

  @Test func `the baseline of a comparison holds for a validation`() throws {
    let shell = try Shell(Self.scene)
    let written = try shell.run("$VACANCY diff --write-baseline known.json d")
    #expect(written.status == 0)
    #expect(written.output.hasSuffix("1 notice; 0 with differences; 1 difference suppressed\n"))
    let validated = try shell.run("$VACANCY validate --select halves --baseline known.json d")
    #expect(validated.output == "1 notice: 1 ok, 1 finding suppressed\n")
  }

  @Test func `a baseline that is written anew keeps what is not about the halves`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(
      """
      $VACANCY validate --write-baseline known.json d > out
      $VACANCY diff -j1 --baseline known.json --write-baseline second.json d > out
      cmp known.json second.json; grep -c missing-field known.json
      $VACANCY diff --write-baseline third.json good.txt > out; grep -c rule third.json
      """)
    #expect(outcome.output == "1\n0\n" && outcome.errors == "")
  }

  @Test func `the configuration beside a notice holds as for validate`() throws {
    let shell = try Shell(Self.scene)
    func status(_ configuration: String, _ arguments: String = "d") throws -> Int32 {
      try shell.run(
        "echo '\(configuration)' > d/.vacancy.json; $VACANCY diff \(arguments)"
      ).status
    }
    let ignoring = "{\"ignore\": [\"deadline-mismatch\"]}"
    #expect(try status(ignoring) == 0)
    #expect(try status(ignoring, "--no-config d") == 1)
    #expect(try status(ignoring, "--config d/.vacancy.json fr.txt en.txt") == 0)
    #expect(try status(ignoring, "fr.txt en.txt") == 1)
    #expect(try status(ignoring, "--stdin-filename d/x.txt - < d/differs.txt") == 0)
    #expect(try status("{\"select\": [\"url-mismatch\"]}") == 0)
    #expect(try status("{\"select\": [\"url-mismatch\"]}", "--select halves d") == 1)
    #expect(try status("{\"severity\": {\"deadline-mismatch\": \"note\"}}") == 0)
    #expect(try status("{\"failOn\": \"never\"}") == 0)
    #expect(try status("{\"failOn\": \"never\"}", "--fail-on error d") == 1)
    let warning = "{\"severity\": {\"deadline-mismatch\": \"warning\"}}"
    #expect(try status(warning) == 1)
    #expect(try status(warning, "--fail-on error d") == 0)
    #expect(try status("{\"failOn\": \"sometimes\"}") == 2)
  }

  @Test func `the configuration of the English half holds for two files`() throws {
    let shell = try Shell(
      Self.scene + """

        mkdir e f; mv en.txt e; mv fr.txt f
        echo '{"failOn": "never"}' > e/.vacancy.json
        """)
    #expect(try shell.run("$VACANCY diff e/en.txt f/fr.txt").status == 0)
    #expect(try shell.run("$VACANCY diff f/fr.txt e/en.txt").status == 0)
    #expect(try shell.run("mv e/.vacancy.json f; $VACANCY diff f/fr.txt e/en.txt").status == 1)
  }

  @Test func `what is suppressed for a reason counts again after its last day`() throws {
    let shell = try Shell(
      Self.scene + """

        echo '{"suppressions": [{"rule": "halves", "path": "differs.txt", "reason": "agreed by phone",
          "pointer": "/halves/fr/deadline", "until": "2026-06-30"}]}' > d/.vacancy.json
        """)
    let json = try shell.run("$VACANCY diff --format json --as-of 2026-06-30 d")
    #expect(json.output.contains("\"suppression\": \"agreed by phone\"\n") && json.status == 0)
    #expect(try shell.run("$VACANCY diff d").output.hasSuffix("; 1 difference suppressed\n"))
    #expect(try shell.run("$VACANCY diff --as-of 2026-07-01 d").status == 1)
    #expect(try shell.run("$VACANCY diff --as-of July d").status == 2)
  }

  @Test func `a choice that leaves nothing to compare by makes no sense`() throws {
    let shell = try Shell(
      Self.scene + "\necho '{\"ignore\": [\"halves\"]}' > d/.vacancy.json")
    let named = try shell.run("$VACANCY diff -o out d; echo $?; ls out")
    #expect(named.output == "2\n")
    #expect(
      named.errors.contains(
        "vacancy: d/.vacancy.json: the configuration leaves no 'halves' rule to apply"))
    #expect(try shell.run("$VACANCY diff --no-config d").status == 1)
    let asked = try shell.run("$VACANCY diff --select fields,placeholder good.txt")
    #expect(asked.status == 2 && asked.output == "")
    #expect(asked.errors.contains("leave no 'halves' rule to apply"))
  }

  @Test func `a choice that leaves nothing to check by makes no sense`() throws {
    let shell = try Shell(Self.scene)
    for choice in ["--select halves --ignore halves", "--select placeholder --ignore placeholder"] {
      for command in ["validate", "diff"] {
        let outcome = try shell.run("$VACANCY \(command) \(choice) d")
        #expect(outcome.status == 2 && outcome.output == "")
        #expect(outcome.errors.contains("leave no rule"))
      }
    }
  }

  @Test func `one file is not written twice`() throws {
    let shell = try Shell(Self.scene)
    for names in ["x.json --write-baseline x.json", "x.json --write-baseline ./x.json"] {
      let outcome = try shell.run("$VACANCY diff d -o \(names); echo $?; ls x.json")
      #expect(outcome.output == "2\n" && outcome.errors.contains("would be written twice"))
    }
    #expect(try shell.run("$VACANCY diff --config a --no-config d").status == 2)
  }

  @Test func `standard output has a report or a baseline, never both`() throws {
    let shell = try Shell(Self.scene)
    for command in ["diff", "validate"] {
      let both = try shell.run("$VACANCY \(command) --write-baseline - d")
      #expect(both.status == 2 && both.output == "")
      let one = try shell.run("$VACANCY \(command) -o report --write-baseline - d")
      #expect(one.status == 0 && one.output.hasPrefix("{\n  \"version\": 2,\n"))
    }
  }

  @Test func `the halves on the page of a validation show what it counts`() throws {
    let shell = try Shell(Self.scene)
    let page = "$VACANCY validate --format html --ignore missing-field"
    #expect(try shell.run("\(page) d/differs.txt").output.contains("</mark>"))
    let ignored = try shell.run("\(page) --ignore deadline-mismatch d/differs.txt").output
    #expect(!ignored.contains("deadline-mismatch") && ignored.contains("<table"))
  }

  @Test func `a glossary is that of the option, else that of the configuration beside the notice`()
    throws
  {
    let shell = try Shell(
      Self.scene + """

        printf '# terms\nsupply\tbanane\n' > d/terms.tsv; printf 'supply,poire\n' > other.csv
        echo '{"glossary": "terms.tsv"}' > d/.vacancy.json; cp good.txt d/good.txt
        """)
    for command in ["diff", "validate --fail-on warning"] {
      let own = try shell.run("$VACANCY \(command) d/good.txt")
      #expect(own.status == 1 && own.output.contains("expected 'banane' in French for"))
      let named = try shell.run("$VACANCY \(command) --glossary other.csv d/good.txt")
      #expect(named.status == 1 && named.output.contains("expected 'poire' in French for"))
      #expect(try shell.run("$VACANCY \(command) --no-config d/good.txt").status == 0)
      #expect(try shell.run("cd d; $VACANCY \(command) good.txt").status == 1)
    }
    let page = try shell.run("$VACANCY config d").output
    #expect(page.contains("\nglossary       terms.tsv\n"))
  }

  @Test func `a glossary with a bad line stops the run with its place`() throws {
    let shell = try Shell(Self.scene + "\nprintf 'supply\tbanane\nsupply\n' > terms.tsv")
    let outcome = try shell.run(
      "$VACANCY diff --glossary terms.tsv good.txt -o out; echo $?; ls out")
    #expect(outcome.output == "2\n")
    #expect(outcome.errors.hasPrefix("vacancy: terms.tsv:2:1: expected two columns"))
    let none = try shell.run("$VACANCY validate --glossary none.tsv good.txt")
    #expect(none.status == 2 && none.errors.hasPrefix("vacancy: none.tsv: "))
    let binary = try shell.run("printf 'a\\0b' > b.tsv; $VACANCY diff --glossary b.tsv good.txt")
    #expect(binary.status == 2 && binary.errors.contains("two columns"))
    let over = try shell.run(
      "$VACANCY diff --glossary terms.tsv -o terms.tsv --format json good.txt")
    #expect(over.status == 2)
  }
}
