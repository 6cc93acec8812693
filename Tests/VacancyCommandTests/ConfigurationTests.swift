import Testing
import VacancyCore

@testable import VacancyCommand

/// `.vacancy.json` and baselines: found, shown, followed.
@Suite(.slow) struct ConfigurationTests {
  private static let scene = """
    mkdir -p d/a/b d/c; cp $BILINGUAL good.txt
    sed '/^Clearance Level/d; /^Niveau de l/d' good.txt > warns.txt
    cp warns.txt d/a/b/x.txt; sed 's/260118/260119/' warns.txt > d/c/y.txt
    """

  @Test func `the nearest configuration is followed, from the folder of the notice upwards`() throws
  {
    let shell = try Shell(
      Self.scene + """

        echo '{"failOn": "warning"}' > d/.vacancy.json
        echo '{"failOn": "never"}' > d/a/.vacancy.json
        """)
    #expect(try shell.run("$VACANCY validate d/a").status == 0)
    #expect(try shell.run("$VACANCY validate d/c").status == 1)
    #expect(try shell.run("$VACANCY validate d").status == 1)
    #expect(try shell.run("cd d/c; $VACANCY validate y.txt").status == 1)
    #expect(try shell.run("cd d/c; $VACANCY validate - < y.txt").status == 1)
    #expect(try shell.run("$VACANCY validate --no-config d").status == 0)
    #expect(try shell.run("$VACANCY validate --config d/a/.vacancy.json d").status == 0)
    #expect(try shell.run("$VACANCY validate --fail-on error d").status == 0)
    #expect(try shell.run("$VACANCY validate --stdin-filename d/c/z.txt - < d/c/y.txt").status == 1)
  }

  @Test(arguments: [
    ("{\"failOm\": \"never\"}", ":1:2: unknown key 'failOm'; did you mean 'failOn'?"),
    (
      "{\"ignore\": [\"placehoder\"]}", "unknown rule 'placehoder'; did you mean 'placeholder'?"
    ),
    ("{\"failOn\": ", ":2:1: expected a JSON value"), ("", ": expected a JSON value"),
    ("{\"glossary\": \"../terms.tsv\"}", ":1:14: expected a path below the folder"),
    ("{\"glossary\": \"/etc/passwd\"}", ":1:14: expected a path below the folder"),
  ])
  func `a configuration that makes no sense stops the run before anything is written`(
    text: String, sentence: String
  ) throws {
    let shell = try Shell(Self.scene + "\necho '\(text)' > d/c/.vacancy.json")
    let outcome = try shell.run(
      "$VACANCY validate --format json good.txt d -o out; echo $?; ls out")
    #expect(outcome.output == "2\n")
    #expect(outcome.errors.hasPrefix("vacancy: d/c/.vacancy.json:"))
    #expect(outcome.errors.contains(sentence))
    #expect(try shell.run("$VACANCY config d/c").status == 2)
  }

  @Test func `a configuration that leaves no rule is no green run`() throws {
    let shell = try Shell(
      Self.scene
        + "\necho '{\"select\": [\"fields\"], \"ignore\": [\"fields\"]}' > d/.vacancy.json")
    let outcome = try shell.run("$VACANCY validate d")
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(outcome.errors.contains("d/.vacancy.json: the configuration leaves no rule to apply"))
    #expect(try shell.run("$VACANCY validate --no-config d").status == 0)
  }

  @Test func `a configuration or baseline that cannot be read is an error of usage`() throws {
    let shell = try Shell(Self.scene)
    for option in ["--config none", "--baseline none", "--config d"] {
      let outcome = try shell.run("$VACANCY validate \(option) good.txt")
      #expect(outcome.status == 2 && outcome.output == "")
    }
  }

  @Test(
    arguments: [
      "mkfifo d/.vacancy.json", "mkdir d/.vacancy.json", "ln -s /dev/zero d/.vacancy.json",
      "mkfifo p; ln -s ../p d/.vacancy.json",
    ], [Language.english, .french])
  func `a configuration that was found and is no regular file stops the run at once`(
    maker: String, language: Language
  ) throws {
    let shell = try Shell(Self.scene + "\n" + maker)
    let words = ["validate d/c/y.txt", "validate d/a", "diff d/c/y.txt", "diff d", "parse d"]
    let message =
      language == .english ? "this is no regular file" : "ce n'est pas un fichier ordinaire"
    for word in words + ["config d/c", "config d/a/b/x.txt"] {
      let outcome = try shell.run("timeout 20 $VACANCY \(word) --lang \(language.rawValue)")
      #expect(outcome.status == 2 && outcome.output == "", "\(word)")
      #expect(outcome.errors == "vacancy: d/.vacancy.json: \(message)\n")
    }
    // What is named needs none.
    #expect(try shell.run("timeout 20 $VACANCY validate --no-config d/c/y.txt").status == 0)
    #expect(try shell.run("timeout 20 $VACANCY parse d/c/y.txt").status == 0)
  }

  @Test func `a pipe that is named gives a configuration or a baseline`() throws {
    let shell = try Shell(Self.scene + "\nmkfifo pipe")
    let configured = try shell.run(
      "echo '{\"failOn\": \"warning\"}' > pipe & timeout 20 $VACANCY validate --config pipe d; echo $?"
    )
    #expect(configured.output.hasSuffix("\n1\n") && configured.errors == "")
    let known = try shell.run(
      """
      $VACANCY validate --fail-on note --write-baseline known.json d > out; cat known.json > pipe &
      timeout 20 $VACANCY validate --fail-on note --baseline pipe d > out; echo $?
      """)
    #expect(known == Outcome(output: "0\n", errors: "", status: 0))
  }

  @Test(arguments: [
    ("head -c 67108865 /dev/zero > x", "larger than 67108864 bytes: too large for a configuration"),
    (#"printf '{"\351"' > x"#, "not UTF-8 from byte 2 on: save it as UTF-8"),
    ("printf '%%PDF-1.7' > x", "binary file; expected JSON in UTF-8"),
    ("mkdir x", "is a folder"), ("true", "no such file or folder"),
  ])
  func `what is said of a configuration or baseline names no option for notices`(
    maker: String, sentence: String
  ) throws {
    let shell = try Shell(Self.scene + "\n" + maker)
    for option in ["--config x", "--baseline x"] {
      let outcome = try shell.run("$VACANCY validate \(option) good.txt")
      #expect(outcome.status == 2 && outcome.errors.hasPrefix("vacancy: x: \(sentence)"))
      #expect(!outcome.errors.contains("--"))
      let french = try shell.run("$VACANCY validate --lang fr \(option) good.txt").errors
      #expect(french != outcome.errors && !french.contains("--"))
    }
  }

  @Test func `a path that is not there is an input that is missing`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY config --format json d/none.txt")
    #expect(outcome.status == 3 && outcome.output.hasPrefix("{\n"))
    #expect(outcome.errors == "d/none.txt: error: no such file or folder [unreadable-file]\n")
    let french = try shell.run("$VACANCY config --lang fr good.txt/x").errors
    #expect(french.contains("une partie du chemin n'est pas un dossier"))
    #expect(try shell.run("$VACANCY config good.txt; $VACANCY config").status == 0)
  }

  @Test func `what is in force is shown with where it is from`() throws {
    let shell = try Shell(
      Self.scene + """

        echo '{"ignore": ["halves"], "severity": {"placeholder": "error"},
          "include": ["*.text"], "exclude": ["drafts", "2024/**"],
          "suppressions": [{"rule": "unknown-body", "path": "c/*", "reason": "agreed"}]}' > d/.vacancy.json
        """)
    for path in ["d", "d/", "d/c", "d/a/b/x.txt", "d/a/none"] {
      let outcome = try shell.run("$VACANCY config \(path)")
      #expect(outcome.status == (path == "d/a/none" ? 3 : 0))
      #expect(outcome.output.hasPrefix("configuration  d/.vacancy.json\n"))
      #expect(outcome.output.contains("unknown-body · c/* · agreed"))
      #expect(outcome.output.contains("\nplaceholder ") && !outcome.output.contains("url-mismatch"))
    }
    #expect(try shell.run("cd d/a; $VACANCY config").output.contains("  ../.vacancy.json\n"))
    let defaults = try shell.run("$VACANCY config").output
    #expect(defaults.contains("none (defaults)"))
    #expect(defaults.contains("\nfail level     error (diff: warning)\n"))
    #expect(try shell.run("$VACANCY config --no-config d").output.contains("none (defaults)"))
    let json = try shell.run("$VACANCY config --format json d")
    #expect(json.output.contains("\"path\": \"d/.vacancy.json\""))
    #expect(json.output.contains("\"exclude\": [\n    \"drafts\",\n    \"2024/**\"\n  ],\n"))
    let text = try shell.run("$VACANCY config d").output
    #expect(
      text.contains("\ninclude        *.text\nexclude        drafts\nexclude        2024/**\n"))
    let schema = try shell.run("$VACANCY schema config; $VACANCY schema validation")
    #expect(schema.output.contains("\"suppressions\"") && schema.status == 0)
  }

  @Test func `a finding is suppressed for a reason, and what suppresses nothing is reported`()
    throws
  {
    let shell = try Shell(
      Self.scene + """

        echo '{"failOn": "warning", "suppressions": [
          {"rule": "structure", "path": "c/*", "reason": "agreed"},
          {"rule": "missing-field", "path": "a/b/x.txt", "reason": "until then", "until": "2026-06-30"},
          {"rule": "placeholder", "path": "gone.txt", "reason": "old"}]}' > d/.vacancy.json
        """)
    let outcome = try shell.run("$VACANCY validate --select structure,input d")
    #expect(outcome.output.hasPrefix("d/.vacancy.json:4:"))
    #expect(outcome.output.contains("[unused-suppression]\n") && outcome.status == 1)
    #expect(outcome.output.contains("suppressed"))
    #expect(outcome.output.contains("\n2 notices: 2 ok, 1 configuration with findings (1 warning)"))
    #expect(try shell.run("$VACANCY validate --ignore unused-suppression d").status == 0)
    // Of files that are named, as by a hook, nothing is known of the others.
    #expect(try shell.run("$VACANCY validate d/c/y.txt").status == 0)
    let late = try shell.run("$VACANCY validate --as-of 2026-07-01 --ignore deadline-passed d")
    #expect(late.output.contains("[expired-suppression]") && late.output.contains("d/a/b/x.txt:"))
  }

  @Test(
    arguments: [
      (".", "d/c/y.txt"), ("d", "c/y.txt"), ("d/c", "./y.txt"), ("d/c", "."),
      ("d/a/b", "../../c/y.txt"),
      ("d/c", "$PWD/y.txt"), ("d/c", "--config ../.vacancy.json y.txt"),
      ("d/c", "--stdin-filename z.txt -"),
    ])
  func `an entry holds for a notice from wherever the command is run`(folder: String, words: String)
    throws
  {
    let shell = try Shell(
      Self.scene + """

        echo '{"failOn": "warning", "suppressions": [
          {"rule": "structure", "path": "c/*.txt", "reason": "agreed"}]}' > d/.vacancy.json
        """)
    let outcome = try shell.run(
      "file=$PWD/d/c/y.txt; cd \(folder); $VACANCY validate --select structure,input \(words) < $file"
    )
    #expect(outcome.output == "1 notice: 1 ok, 1 finding suppressed\n")
    #expect(outcome.status == 0)
  }

  @Test func `a baseline holds however the folder is named`() throws {
    let shell = try Shell(
      Self.scene
        + "\ncp d/c/y.txt d/c/z.txt; sed 's/7,912.36/8,912.36/; s/7 912,36/8 912,36/; s/260119/260117/g' good.txt > d/a.txt"
    )
    _ = try shell.run("$VACANCY validate --fail-on note --write-baseline known.json d")
    let rules = try shell.run(
      "grep -o 'duplicate-job-number\\|salary-differs-for-grade' known.json | sort -u")
    #expect(rules.output == "duplicate-job-number\nsalary-differs-for-grade\n")
    for folder in ["d", "./d", "$PWD/d", "d/a.txt d/a d/c"] {
      let outcome = try shell.run(
        "$VACANCY validate --fail-on note --baseline known.json \(folder)")
      #expect(outcome.status == 0 && !outcome.output.contains("unused-baseline"))
    }
    let more = try shell.run(
      "cp d/c/z.txt d/c/zz.txt; $VACANCY validate --fail-on note --baseline known.json d")
    #expect(more.status == 1 && more.output.contains("duplicate-job-number"))
  }

  @Test(arguments: ["validate --fail-on note", "diff --fail-on note --no-config"])
  func `a baseline accepts no finding of a second notice with the same number`(
    command: String
  ) throws {
    let shell = try Shell(
      "mkdir d; sed 's/Belgique-Bruxelles/Belgique-Mons/' $BILINGUAL > d/a.txt")
    _ = try shell.run("$VACANCY \(command) --write-baseline one.json d; cp d/a.txt d/b.txt")
    let again = try shell.run("$VACANCY \(command) --baseline one.json --format csv d")
    #expect(again.status == 1)
    let lines = again.output.split(separator: "\r\n").filter { $0.contains("location-mismatch") }
    #expect(lines.map { $0.contains("baseline") } == [true, false])
    #expect(lines.last?.hasPrefix("d/b.txt") == true)
    // What a baseline has of both, it accepts of both.
    _ = try shell.run("$VACANCY \(command) --write-baseline two.json d")
    #expect(try shell.run("$VACANCY \(command) --baseline two.json d").status == 0)
    #expect(try shell.run("$VACANCY \(command) --baseline two.json d/b.txt").status == 0)
  }

  @Test func `a baseline knows a notice without a number by its path from there`() throws {
    let shell = try Shell(
      Self.scene + "\nmkdir -p e/n; sed 's/ (260119)//; s/260119//g' d/c/y.txt > e/n/nameless.txt")
    _ = try shell.run("$VACANCY validate --fail-on note --write-baseline e/known.json e")
    for run in ["$VACANCY", "cd e/n; $VACANCY", "mv e f; $VACANCY"] {
      let folder = run.hasPrefix("cd") ? "../" : run.hasPrefix("mv") ? "f/" : "$PWD/e/"
      let outcome = try shell.run(
        "\(run) validate --fail-on note --baseline \(folder)known.json \(folder)n")
      #expect(outcome.status == 0, "\(run)")
    }
  }

  @Test func `a baseline outlives lines that shift and files that move`() throws {
    let shell = try Shell(Self.scene)
    let written = try shell.run("$VACANCY validate --fail-on note --write-baseline known.json d")
    #expect(written.status == 0 && written.output.contains("suppressed"))
    let again = "$VACANCY validate --fail-on note --baseline known.json"
    #expect(try shell.run("\(again) d").status == 0)
    let moved = try shell.run(
      "mkdir e; { echo; echo; cat d/c/y.txt; } > e/new.txt; \(again) e; $VACANCY validate --fail-on note e"
    )
    #expect(moved.output.contains("1 ok") && moved.status == 1)
    let bytes = try shell.run(
      """
      $VACANCY validate -j1 --baseline known.json --write-baseline second.json d > out
      cmp known.json second.json
      """)
    #expect(bytes == Outcome(output: "", errors: "", status: 0))
    // That a file cannot be read is never put up with.
    #expect(
      try shell.run("$VACANCY validate --write-baseline third.json d none.txt").status == 3)
    #expect(try shell.run("grep -c unreadable third.json").output == "0\n")
  }
}
