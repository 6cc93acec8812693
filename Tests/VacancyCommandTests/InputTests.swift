import Foundation
import Testing

@testable import VacancyCommand

/// What the command does with what it is given to read.
@Suite struct InputTests {
  @Test func `a file that is missing does not stop the others`() throws {
    let shell = try Shell("cp $NOTICE b.txt")
    let outcome = try shell.run("$VACANCY parse a.txt b.txt")
    #expect(outcome.errors == "a.txt: error: no such file or folder [unreadable-file]\n")
    #expect(outcome.paths == ["b.txt"])
    #expect(outcome.status == 3)
  }

  @Test func `a single file that leaves no record gives a valid document`() throws {
    let outcome = try Shell().run("$VACANCY parse a.txt")
    #expect(outcome.output == "null\n")
    #expect(outcome.status == 3)
    #expect(try Shell().run("$VACANCY parse --format ndjson a.txt").output == "")
    #expect(try Shell().run("$VACANCY parse a.txt b.txt").output == "[]\n")
  }

  @Test func `a folder is read in the order of its paths`() throws {
    let shell = try Shell(
      """
      mkdir -p d/a d/.hidden d/b
      for name in a/z.txt a-b.txt a.MD .hidden/x.txt .y.txt b/é.txt b/skip.pdf z.txt; do
        cp $NOTICE "d/$name"
      done
      """)
    let outcome = try shell.run("$VACANCY parse d")
    #expect(
      outcome.paths == ["d/a-b.txt", "d/a.MD", "d/a/z.txt", "d/b/é.txt", "d/z.txt"])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func `how it was called decides the shape`() throws {
    let shell = try Shell("mkdir d; cp $NOTICE d/a.txt; echo d/a.txt > list")
    #expect(try shell.run("$VACANCY parse d/a.txt").output.hasPrefix("{"))
    #expect(try shell.run("$VACANCY parse - < d/a.txt").output.hasPrefix("{"))
    #expect(try shell.run("$VACANCY parse d").output.hasPrefix("["))
    #expect(try shell.run("$VACANCY parse --files-from list").output.hasPrefix("["))
  }

  @Test func `a folder without notices is told`() throws {
    let shell = try Shell("mkdir d; touch d/a.pdf")
    let outcome = try shell.run("$VACANCY parse d")
    #expect(outcome.errors == "d: error: no *.txt or *.md file in this folder\n")
    #expect(outcome.output == "[]\n")
    #expect(outcome.status == 3)
    #expect(
      try shell.run("$VACANCY parse --allow-empty d")
        == Outcome(output: "[]\n", errors: "", status: 0))
  }

  @Test func `standard input goes by a name`() throws {
    let shell = try Shell()
    #expect(try shell.run("$VACANCY parse - < $NOTICE").paths == ["-"])
    let named = try shell.run("cat $NOTICE | $VACANCY parse --stdin-filename n.txt -")
    #expect(named.paths == ["n.txt"])
    #expect(try shell.run("$VACANCY parse - <&-").status == 3)
  }

  @Test func `a list names the inputs`() throws {
    let shell = try Shell(#"cp $NOTICE a.txt; cp $NOTICE "$(printf 'b\nc.txt')""#)
    let lines = try shell.run(#"printf 'a.txt\r\n\nno.txt\n' | $VACANCY parse --files-from -"#)
    #expect(lines.paths == ["a.txt"])
    #expect(lines.errors == "no.txt: error: no such file or folder [unreadable-file]\n")
    let names = try shell.run(
      #"printf 'b\nc.txt\0a.txt' > list; $VACANCY parse -0 --files-from list"#)
    #expect(names.paths == ["b\nc.txt", "a.txt"])
    #expect(names.status == 0)
    let missing = try shell.run("$VACANCY parse --files-from none")
    #expect(missing.output == "[]\n")
    #expect(missing.status == 3)
  }

  @Test func `names that are no text are read and shown`() throws {
    let shell = try Shell(
      #"mkdir d; cp $NOTICE "$(printf 'd/n\351.txt')"; cp $NOTICE "$(printf 'd/a\nb.txt')""#)
    let outcome = try shell.run("$VACANCY parse d")
    #expect(outcome.paths == ["d/a\nb.txt", "d/n\\xe9.txt"])
    let missing = try shell.run(#"$VACANCY parse "$(printf 'x\351\033\n.txt')""#)
    #expect(missing.errors.hasPrefix(#"x\xe9\x1b\n.txt: error: "#))
  }

  @Test func `two files with a half each make one notice`() throws {
    let shell = try Shell(
      """
      mkdir d; cp $BILINGUAL d/z.fr.txt; line=$(grep -n '^Analyste' $BILINGUAL | cut -d: -f1)
      head -n $((line - 1)) $BILINGUAL > d/a.en.txt; tail -n +$line $BILINGUAL > d/a.fr.txt
      """)
    let outcome = try shell.run("$VACANCY parse --format csv d | cut -d, -f1-3")
    #expect(
      outcome.output.replacing("\r\n", with: "\n") == """
        path,language,jobNumber
        d/a.en.txt,en,260118
        d/a.fr.txt,fr,260118
        d/z.fr.txt,en,260118
        d/z.fr.txt,fr,260118

        """)
    // Places are those of the file that holds the half.
    let spans = try shell.run("$VACANCY parse --spans --compact d/../d | tr '{' '\\n'")
    #expect(spans.output.contains("\"/halves/fr/title\":\n\"line\":1,"))
  }

  @Test func `two files that are no two halves are two notices`() throws {
    let shell = try Shell(
      """
      mkdir d; line=$(grep -n '^Analyste' $BILINGUAL | cut -d: -f1)
      cp $BILINGUAL d/a.en.txt; tail -n +$line $BILINGUAL > d/a.fr.txt
      head -n $((line - 1)) $BILINGUAL > d/b.en.txt; cp d/b.en.txt d/b.fr.txt
      """)
    let records = try shell.run("$VACANCY parse --format csv d | cut -d, -f1-2")
    #expect(
      records.output.replacing("\r\n", with: "\n") == """
        path,language
        d/a.en.txt,en
        d/a.en.txt,fr
        d/a.fr.txt,fr
        d/b.en.txt,en
        d/b.fr.txt,en

        """)
    let validation = try shell.run("$VACANCY validate --exit-zero --format ndjson d")
    #expect(validation.output.contains("\"files\":4,\"ok\":1,"))
    let lines = validation.output.split(separator: "\n").filter { $0.contains("\"type\":\"file\"") }
    #expect(lines.count == 4)
    for jobs in [1, 2] {
      let json = try shell.run("$VACANCY diff --exit-zero --format json --jobs \(jobs) d")
      let notices =
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
      #expect(
        notices?.map { $0["status"] as? String } == [
          "compared", "missing-half", "missing-half", "missing-half",
        ])
      let text = try shell.run("$VACANCY diff --exit-zero --jobs \(jobs) d")
      #expect(text.output.split(separator: "\n").filter { $0.hasPrefix("d/") }.count == 4)
    }
  }
}
