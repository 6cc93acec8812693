import Testing

@testable import VacancyCommand

/// What is found in a folder, and what is left out.
@Suite(.slow) struct FolderSearchTests {
  /// Notices under many names.
  private static let scene = """
    mkdir -p d/2024/old d/drafts d/.hidden d/2024/drafts
    for name in a.txt b.md c.text 2024/a.txt 2024/old/x.txt drafts/y.txt 2024/drafts/z.txt; do
      cp $NOTICE "d/$name"
    done; cp $NOTICE d/.hidden/h.txt; cp $NOTICE d/.h.txt
    """

  @Test(
    arguments: [
      ("", ["2024/a.txt", "2024/drafts/z.txt", "2024/old/x.txt", "a.txt", "b.md", "drafts/y.txt"]),
      ("--exclude drafts", ["2024/a.txt", "2024/old/x.txt", "a.txt", "b.md"]),
      (
        "--exclude drafts/", ["2024/a.txt", "2024/drafts/z.txt", "2024/old/x.txt", "a.txt", "b.md"]
      ),
      (
        "--exclude /drafts", ["2024/a.txt", "2024/drafts/z.txt", "2024/old/x.txt", "a.txt", "b.md"]
      ),
      ("--exclude '*/drafts'", ["2024/a.txt", "2024/old/x.txt", "a.txt", "b.md", "drafts/y.txt"]),
      ("--exclude '**/drafts'", ["2024/a.txt", "2024/old/x.txt", "a.txt", "b.md"]),
      ("--exclude '2024/**'", ["a.txt", "b.md", "drafts/y.txt"]),
      (
        "--exclude '2024/*.txt'",
        ["2024/drafts/z.txt", "2024/old/x.txt", "a.txt", "b.md", "drafts/y.txt"]
      ),
      ("--exclude '?.txt'", ["b.md"]), ("--exclude '*.txt' --exclude '*.md' --include a.txt", []),
      ("--exclude '2*' --exclude '*s' --include '*.text'", ["a.txt", "b.md", "c.text"]),
      ("--exclude '[ab]*' --exclude 2024 --exclude '{a,b}*'", ["a.txt", "b.md", "drafts/y.txt"]),
      ("--exclude '*' --include 'c.text'", []),
      ("--exclude d --exclude d/a.txt --exclude '2*'", ["a.txt", "b.md", "drafts/y.txt"]),
    ] as [(String, [String])])
  func `patterns add to the search and take from it`(words: String, paths: [String]) throws {
    let shell = try Shell(Self.scene)
    #expect(
      try shell.run("$VACANCY parse --allow-empty \(words) d").paths == paths.map { "d/\($0)" })
    #expect(
      try shell.run("cd d; $VACANCY parse --allow-empty \(words) .").paths
        == paths.map { "./\($0)" })
  }

  @Test func `what is named is read, whatever the patterns say`() throws {
    let shell = try Shell(Self.scene + "\ncp $NOTICE d/README.md")
    let named = "d/a.txt d/README.md d/.h.txt"
    let outcome = try shell.run("$VACANCY parse --exclude '*' --include 'x*' \(named)")
    #expect(outcome.paths == ["d/a.txt", "d/README.md", "d/.h.txt"] && outcome.status == 0)
    #expect(try shell.run("$VACANCY parse --exclude d d | head -c 1").output == "[")
    #expect(try shell.run("$VACANCY parse --exclude d d").paths.count == 6)
    #expect(
      try shell.run("echo d/a.txt | $VACANCY parse --exclude a.txt --files-from -").status == 0)
  }

  @Test func `conventional names are no notices, unless they are asked for`() throws {
    let names = [
      "README.md", "readme-first.txt", "Changelog.txt", "CONTRIBUTING.md", "LICENSE.txt",
      "licence.md",
    ]
    let shell = try Shell(
      "mkdir d; cp $NOTICE d/a.txt; cp $NOTICE d/README; cp $NOTICE d/my-readme.txt\n"
        + names.map { "echo hello > d/\($0)" }.joined(separator: "\n"))
    for command in ["parse", "validate", "diff --allow-empty"] {
      let outcome = try shell.run("$VACANCY \(command) d")
      #expect(outcome.status == 0 && outcome.errors == "", "\(command)")
    }
    #expect(try shell.run("$VACANCY parse d").paths == ["d/a.txt", "d/my-readme.txt"])
    let asked = try shell.run("$VACANCY parse --include 'README*' d")
    #expect(asked.paths == ["d/README", "d/a.txt", "d/my-readme.txt"] && asked.status == 3)
    let missing = "d/README.md: error: no vacancy notice found, in English or in French"
    #expect(asked.errors.hasPrefix(missing))
    let alone = try shell.run("rm d/a.txt d/my-readme.txt; $VACANCY parse d")
    #expect(alone.status == 3 && alone.output == "[]\n")
    #expect(alone.errors.contains("except excluded ones: README, CHANGELOG"))
  }

  @Test(arguments: [
    ("en", "; '--exclude' excludes it"), ("fr", "«\u{A0}--exclude\u{A0}» l'exclut"),
  ])
  func `what is found and is no notice is an error that says how to exclude it`(
    language: String, hint: String
  ) throws {
    let shell = try Shell(
      "mkdir d; cp $BILINGUAL d/a.txt; echo hello > d/notes.txt; : > d/empty.txt; printf '%%PDF-1.7' > d/p.txt"
    )
    for command in ["parse", "validate", "diff --format json"] {
      let outcome = try shell.run("$VACANCY \(command) --lang \(language) d")
      #expect(outcome.status == 3)
      let reported = (outcome.errors + outcome.output).split(separator: "\n").filter {
        $0.hasPrefix("d/") && $0.contains(hint)
      }
      #expect(reported.count == 3, "\(command)")
      let named = try shell.run("$VACANCY \(command) --lang \(language) d/*.txt")
      #expect(named.status == 3 && !(named.errors + named.output).contains("--exclude"))
      let excluded = "--exclude 'n*' --exclude 'e*' --exclude 'p*'"
      #expect(try shell.run("$VACANCY \(command) \(excluded) d").status == 0)
    }
  }

  @Test func `that a file was not checked is reported whatever rules are asked for`() throws {
    let shell = try Shell("mkdir d; cp $BILINGUAL d/a.txt; echo hello > d/notes.txt")
    for choice in ["--select halves", "--ignore input", "--select fields --ignore input"] {
      let outcome = try shell.run("$VACANCY validate \(choice) d")
      #expect(outcome.status == 3 && outcome.output.contains("[not-a-notice]"), "\(choice)")
      #expect(try shell.run("$VACANCY validate \(choice) --write-baseline k d").status == 3)
    }
    for rule in ["not-a-notice", "unreadable-file", "input,not-text"] {
      let outcome = try shell.run("$VACANCY validate --ignore \(rule) d")
      #expect(outcome.status == 2 && outcome.output == "")
      #expect(outcome.errors.contains("cannot be ignored") && outcome.errors.contains("--exclude"))
    }
    let french = try shell.run("$VACANCY diff --lang fr --ignore not-a-notice d")
    #expect(french.status == 2 && french.errors.contains("ne peut pas être ignorée"))
    let configured = try shell.run(
      "echo '{\"ignore\": [\"not-a-notice\"]}' > d/.vacancy.json; $VACANCY validate d")
    #expect(
      configured.status == 2 && configured.errors.hasPrefix("vacancy: d/.vacancy.json:1:13: "))
  }

  @Test func `a configuration says what is searched in the folders that it is in force for`() throws
  {
    let shell = try Shell(
      Self.scene + """

        echo '{"exclude": ["drafts", "2024/*.txt", "a.txt"], "include": ["*.text"]}' > d/.vacancy.json
        echo '{"include": ["y.*"], "exclude": ["/old"]}' > d/2024/.vacancy.json; cp $NOTICE d/2024/y.doc
        """)
    let expected = ["d/2024/a.txt", "d/2024/drafts/z.txt", "d/2024/y.doc", "d/b.md", "d/c.text"]
    #expect(try shell.run("$VACANCY parse d").paths == expected)
    #expect(
      try shell.run("cd d/2024; $VACANCY parse ../../d").paths == expected.map { "../../\($0)" })
    #expect(try shell.run("$VACANCY parse $PWD/d | wc -l").status == 0)
    #expect(
      try shell.run("$VACANCY validate --format ndjson d | grep -c '\"type\":\"file\"'").output
        == "5\n")
    #expect(try shell.run("$VACANCY parse --exclude 'y*' --include drafts d").paths.count == 4)
    #expect(try shell.run("$VACANCY parse --no-config d").paths.count == 6)
    #expect(
      try shell.run("$VACANCY parse --config d/.vacancy.json d").paths == [
        "d/2024/old/x.txt", "d/b.md", "d/c.text",
      ])
    #expect(try shell.run("$VACANCY parse d/a.txt").status == 0)
    let broken = try shell.run(
      "echo '{' > d/2024/old/.vacancy.json; $VACANCY parse d/2024/old -o out; ls out")
    #expect(broken.errors.hasPrefix("vacancy: d/2024/old/.vacancy.json:2:1: expected"))
    #expect(try shell.run("$VACANCY parse d/2024/old").status == 2)
  }

  @Test func `an output may lie in a folder whose search leaves it out`() throws {
    let shell = try Shell(
      "mkdir d; cp $NOTICE d/a.txt; cp $NOTICE d/out.txt; cp $NOTICE d/out.json")
    #expect(try shell.run("$VACANCY diff --allow-empty d -o d/out.txt").status == 2)
    #expect(try shell.run("$VACANCY parse --include '*.json' d -o d/out.json").status == 2)
    #expect(try shell.run("cmp $NOTICE d/out.txt && cmp $NOTICE d/out.json").status == 0)
    let excluded = "$VACANCY diff --allow-empty --exclude 'out.*' d -o d/out.txt"
    #expect(try shell.run(excluded).status == 0)
    let configured =
      "echo '{\"include\": [\"*.json\"]}' > d/.vacancy.json; $VACANCY parse d -o d/out.json"
    #expect(try shell.run(configured).status == 2)
  }

  @Test func `a pattern that the shell did not expand gets a hint`() throws {
    let outcome = try Shell().run("$VACANCY parse 'x*.txt'")
    #expect(
      outcome.errors.hasPrefix(
        "x*.txt: error: no such file or folder: no name matches this pattern"))
    #expect(outcome.status == 3)
    #expect(try Shell().run("$VACANCY parse --lang fr 'x*.txt'").errors.contains("à ce motif"))
  }
}
