import Foundation
import Testing
import VacancyReports

@testable import VacancyCommand

/// `vacancy diff`: what it takes, what comes out, with which status.
@Suite struct DiffTests {
  /// Both halves of a notice in `both.txt`, each alone in `en.txt` and `fr.txt`, and `differs.txt`
  /// with another deadline in the French half.
  private static let scene = """
    cp $BILINGUAL both.txt
    sed '/^Analyste (voies/,$d' both.txt > en.txt
    sed -n '/^Analyste (voies/,$p' both.txt > fr.txt
    sed 's/20-mars-2026/21-mars-2026/' both.txt > differs.txt
    """

  @Test func `halves that differ are told and set the status`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY diff differs.txt")
    #expect(outcome.status == 1 && outcome.errors == "")
    #expect(outcome.output.contains("error: application deadline [deadline-mismatch]\n"))
    #expect(outcome.output.contains("\n  French   differs.txt:128:19\n"))
    #expect(outcome.output.hasSuffix("\n1 difference: 1 error\n"))
    #expect(try shell.run("$VACANCY diff --exit-zero differs.txt").status == 0)
    #expect(try shell.run("$VACANCY diff --fail-on never differs.txt").status == 0)
    #expect(try shell.run("$VACANCY diff --fail-on error differs.txt").status == 1)
    #expect(try shell.run("$VACANCY diff --exit-zero differs.txt none.txt").status == 3)
  }

  @Test func `where nothing differs it says what was found, not more`() throws {
    let outcome = try Shell(Self.scene).run("$VACANCY diff both.txt")
    #expect(
      outcome.output == """
        both.txt · 260118 · Analyst Officer, Supply Routes

        no differences found

        """)
    #expect(outcome.status == 0 && outcome.errors == "")
  }

  @Test func `two files with a half each are one notice, whichever comes first`() throws {
    let shell = try Shell(Self.scene)
    for files in ["en.txt fr.txt", "fr.txt en.txt"] {
      let outcome = try shell.run("$VACANCY diff --format json \(files)")
      #expect(outcome.status == 0 && outcome.errors == "")
      #expect(outcome.paths == ["en.txt"])
      #expect(outcome.output.contains("\"frenchSource\": {\n    \"path\": \"fr.txt\""))
    }
    #expect(try shell.run("$VACANCY diff - fr.txt < en.txt").status == 0)
    let text = try shell.run("$VACANCY diff en.txt fr.txt").output
    #expect(text.hasPrefix("en.txt, fr.txt · 260118 · Analyst Officer, Supply Routes\n"))
  }

  @Test(arguments: [
    (
      "both.txt fr.txt",
      "'both.txt' contains both halves; give one notice, two files with one half each"
    ),
    (
      "en.txt both.txt",
      "'both.txt' contains both halves; give one notice, two files with one half each"
    ),
    ("en.txt en.txt", "both files contain the English half; nothing to compare"),
  ])
  func `two files that are no two halves make no sense`(files: String, sentence: String) throws {
    let outcome = try Shell(Self.scene).run("$VACANCY diff -o out \(files); echo $?; ls out")
    #expect(outcome.errors.contains(sentence))
    #expect(outcome.errors.contains("vacancy: try 'vacancy help diff'\n"))
    #expect(outcome.output == "2\n")
  }

  @Test func `two files with both halves each are two notices`() throws {
    let shell = try Shell(Self.scene + "\nsed 's/260118/260119/' both.txt > other.txt")
    let outcome = try shell.run("$VACANCY diff --format json both.txt other.txt")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.paths == ["both.txt", "other.txt"])
    let piped = try shell.run("$VACANCY diff --format json - other.txt < both.txt")
    #expect(piped.status == 0 && piped.paths.last == "other.txt" && piped.paths.count == 2)
  }

  @Test func `where one of two files cannot be read there is nothing to write`() throws {
    let outcome = try Shell(Self.scene).run("$VACANCY diff --format json en.txt none.txt")
    #expect(outcome.output.contains("\"path\": \"none.txt\"") && outcome.status == 3)
    #expect(outcome.output.contains("\"status\": \"unreadable\""))
    #expect(outcome.errors == "none.txt: error: no such file or folder [unreadable-file]\n")
  }

  @Test func `one half alone is nothing to compare`() throws {
    let shell = try Shell(Self.scene + "\nmkdir d; cp en.txt d/a.txt; cp fr.txt d/b.txt")
    let named = try shell.run("$VACANCY diff en.txt")
    #expect(
      named.errors
        == "en.txt: error: no French half; nothing to compare [missing-french-half]\n"
    )
    #expect(named.status == 3)
    let json = try shell.run("$VACANCY diff --format json fr.txt")
    #expect(json.output.contains("\"status\": \"missing-half\"") && json.status == 3)
    let folder = try shell.run("$VACANCY diff d")
    #expect(folder.status == 3)
    #expect(folder.errors == "vacancy: no notice has both halves: nothing was compared\n")
    #expect(
      folder.output == """
        notice   job number  errors  warnings  notes
        d/a.txt  260118      no French half; nothing to compare
        d/b.txt  260118      no English half; nothing to compare

        0 of 2 notices compared

        """)
    let many = try shell.run("$VACANCY diff --format json d")
    #expect(many.paths == ["d/a.txt", "d/b.txt"] && many.status == 3)
    #expect(many.errors.contains("d/b.txt: note: no English half"))
    let french = try shell.run("$VACANCY diff --lang fr --exit-zero d").errors
    #expect(french.contains("aucun avis n'a ses deux versions"))
    #expect(try shell.run("ls d/*.txt | $VACANCY diff --files-from -").status == 3)
    #expect(try shell.run("$VACANCY diff --allow-empty d").status == 0)
    // One that was compared will do.
    let some = try shell.run("$VACANCY diff d both.txt")
    #expect(some.status == 0 && some.errors == "")
  }

  @Test(arguments: ["text", "json", "markdown", "html"])
  func `a list of nothing is no agreement`(format: String) throws {
    let diff = "$VACANCY diff --format \(format) --files-from - < /dev/null"
    let outcome = try Shell().run(diff)
    #expect(outcome.status == 3 && outcome.output != "")
    #expect(outcome.errors == "vacancy: no notice to compare\n")
    let allowed = try Shell().run("\(diff) --allow-empty")
    #expect(allowed == Outcome(output: outcome.output, errors: "", status: 0))
  }

  @Test func `in a folder two names that differ in the language are one notice`() throws {
    let shell = try Shell(
      Self.scene + "\nmkdir d; mv en.txt d/a.en.txt; mv fr.txt d/a.fr.txt; cp both.txt d/b.txt")
    let outcome = try shell.run("$VACANCY diff --format json d")
    #expect(outcome.paths == ["d/a.en.txt", "d/b.txt"] && outcome.status == 0)
    #expect(outcome.output.contains("\"path\": \"d/a.fr.txt\""))
    #expect(
      try shell.run("$VACANCY diff d both.txt").output.hasSuffix("3 notices; 0 with differences\n"))
  }

  @Test(.slow, arguments: ["text", "json", "markdown", "html"])
  func `any number of threads gives the same bytes`(format: String) throws {
    let shell = try Shell(
      Self.scene + "\nmkdir d; for i in $(seq 30); do cp differs.txt d/$i.txt; done; cp both.txt d")
    let one = try shell.run("$VACANCY diff -j1 --format \(format) d")
    #expect(!one.output.isEmpty && one.errors == "")
    #expect(try shell.run("$VACANCY diff -j4 --format \(format) d") == one)
    #expect(
      try shell.run("$VACANCY diff --format \(format) d -o out; cat out").output == one.output)
  }

  @Test(arguments: ["text", "json", "markdown", "html"])
  func `an input that cannot be read is told in every format`(format: String) throws {
    let shell = try Shell(Self.scene + "\nmkdir d; cp both.txt d; printf 'no notice' > d/note.txt")
    let one = try shell.run("$VACANCY diff --format \(format) none.txt")
    #expect(one.output.contains("none.txt") && one.output.contains("no such file or folder"))
    #expect(one.status == 3)
    let several = try shell.run("$VACANCY diff --format \(format) both.txt none.txt en.txt")
    #expect(several.output.contains("none.txt") && several.status == 3)
    #expect(several.output.contains("no such file or folder"))
    if format != "json" { #expect(several.output.contains("1 of 3 notices compared")) }
  }

  @Test func `notes that decide are shown`() throws {
    let shell = try Shell(Self.scene + "\nsed -i 's/(GIS)//' differs.txt")
    let outcome = try shell.run(
      "$VACANCY diff --fail-on note --severity deadline-mismatch=note differs.txt")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("note: application deadline [deadline-mismatch]\n"))
  }

  @Test func `rules are chosen as for validate`() throws {
    let shell = try Shell(Self.scene)
    let ignored = try shell.run("$VACANCY diff --ignore deadline-mismatch differs.txt")
    #expect(ignored.status == 0 && ignored.output.hasSuffix("no differences found\n"))
    #expect(try shell.run("$VACANCY diff --select url-mismatch differs.txt").status == 0)
    #expect(try shell.run("$VACANCY diff --select halves differs.txt").status == 1)
    let warning = try shell.run("$VACANCY diff --severity deadline-mismatch=warning differs.txt")
    #expect(warning.output.hasSuffix("1 difference: 1 warning\n") && warning.status == 1)
    #expect(try shell.run("$VACANCY diff --ignore nonsense differs.txt").status == 2)
  }

  @Test func `the width of the terminal lays it out`() throws {
    let shell = try Shell(Self.scene)
    let wide = try shell.run("$VACANCY diff differs.txt", environment: ["COLUMNS": "130"])
    let narrow = try shell.run("$VACANCY diff differs.txt", environment: ["COLUMNS": "nonsense"])
    #expect(wide.output.contains("│") && !narrow.output.contains("│"))
  }

  @Test func `its schema is printed`() throws {
    let schema = try Shell().run("$VACANCY schema diff")
    #expect(schema.output == DiffSchema.text && schema.status == 0)
  }
}
