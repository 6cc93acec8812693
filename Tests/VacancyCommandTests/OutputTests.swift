import Foundation
import Testing

@testable import VacancyCommand

/// How the command writes: all of it or a word about it.
@Suite(.slow) struct OutputTests {
  private static let many = """
    mkdir -p d/s; i=0
    while [ $i -lt 60 ]; do cp $NOTICE d/$i.txt; cp $NOTICE d/s/$i.md; i=$((i+1)); done
    touch d/9.pdf; printf '%%PDF-1' > d/33.txt; rm d/12.txt; ln -s no d/12.txt
    """

  @Test(arguments: ["json", "ndjson", "csv"])
  func `any number of threads gives the same bytes`(format: String) throws {
    let shell = try Shell(Self.many)
    let one = try shell.run("$VACANCY parse -j1 --format \(format) d")
    #expect(one.status == 3)
    #expect(!one.output.isEmpty)
    for jobs in ["-j2", "-j8", ""] {
      #expect(try shell.run("$VACANCY parse \(jobs) --format \(format) d") == one)
      #expect(
        try shell.run("$VACANCY parse \(jobs) --format \(format) d | cat").output == one.output)
    }
  }

  @Test func `a reader that goes away ends the writing quietly`() throws {
    let shell = try Shell(Self.many)
    let outcome = try shell.run(
      "{ $VACANCY parse --format ndjson d/s; echo $? >&2; } | head -1")
    #expect(outcome.errors == "0\n")
    #expect(outcome.paths == ["d/s/0.md"])
  }

  @Test(arguments: ["parse $NOTICE", "parse --format csv $NOTICE", "help", "schema", "--version"])
  func `a full disk is told`(words: String) throws {
    let outcome = try Shell().run("$VACANCY \(words) > /dev/full")
    #expect(outcome.errors == "vacancy: cannot write to standard output: the disk is full\n")
    #expect(outcome.status == 4)
  }

  @Test func `a closed channel is told`() throws {
    let shell = try Shell(Self.many)
    let outcome = try shell.run("$VACANCY parse d/s >&-")
    #expect(outcome.errors == "vacancy: cannot write to standard output: closed\n")
    #expect(outcome.status == 4)
    // Without standard error the findings are lost, but they do not end up in the file.
    #expect(try shell.run("$VACANCY parse d -o out.json 2>&- >&-").status == 3)
    #expect(try shell.run("cat out.json").paths.count == 118)
  }

  @Test func `a file appears whole`() throws {
    let shell = try Shell("cp $NOTICE a.txt; echo old > out; chmod 640 out; ln -s out link")
    let outcome = try shell.run(
      "$VACANCY parse a.txt -o link && cat out && ls -A && stat -c %a out")
    #expect(outcome.output.hasPrefix("{"))
    #expect(outcome.output.hasSuffix("}\na.txt\nlink\nout\n640\n"))
    #expect(outcome.status == 0)
    #expect(try shell.run("$VACANCY parse a.txt -o -").output.hasPrefix("{"))
    #expect(try shell.run("$VACANCY parse a.txt -o /dev/null").status == 0)
  }

  /// Files without a name, where the system has them, and files with one.
  private static let kinds: [[String: String]] = [[:], ["VACANCY_NAMED_TEMPORARY_FILES": "1"]]

  @Test(arguments: kinds)
  func `a link is followed, also one that leads to nothing yet`(kind: [String: String]) throws {
    let shell = try Shell(
      """
      cp $NOTICE a.txt; mkdir sub; ln -s ../new sub/link; ln -s sub/link second
      ln -s loop2 loop1; ln -s loop1 loop2; ln -s no/where lost
      """)
    let made = try shell.run(
      "$VACANCY parse a.txt -o second; echo $?; readlink second sub/link; tail -n 1 new; ls -A . sub",
      environment: kind)
    #expect(
      made.output == """
        0
        sub/link
        ../new
        }
        .:
        a.txt
        loop1
        loop2
        lost
        new
        second
        sub

        sub:
        link

        """)
    let loop = try shell.run("$VACANCY parse a.txt -o loop1; readlink loop1", environment: kind)
    #expect(
      loop.errors
        == "vacancy: cannot write to 'loop1': too many symbolic links, or a loop\n")
    #expect(loop.output == "loop2\n")
    #expect(try shell.run("$VACANCY parse a.txt -o loop1").status == 4)
    #expect(try shell.run("$VACANCY parse a.txt -o lost", environment: kind).status == 4)
    let twice = try shell.run("$VACANCY validate --format json -o other -o x a.txt; ln -s y z")
    #expect(twice.status == 0)
    #expect(try shell.run("$VACANCY validate --format json -o y -o z a.txt").status == 2)
  }

  @Test(arguments: kinds)
  func `a file is replaced whole, and many times`(kind: [String: String]) throws {
    let shell = try Shell("cp $NOTICE a.txt; echo old > out; ln out other; chmod 604 out")
    let outcome = try shell.run(
      """
      for i in 1 2 3; do $VACANCY parse a.txt -o out && $VACANCY parse a.txt | cmp - out; done
      cat other; stat -c %a out; ls -A
      """, environment: kind)
    #expect(outcome.output == "old\n604\na.txt\nother\nout\n")
  }

  @Test(.enabled(if: getuid() == 0, "only root may give files away"), arguments: kinds)
  func `the owner of a file that is replaced is kept`(kind: [String: String]) throws {
    let shell = try Shell(
      "cp $NOTICE a.txt; echo old > out; chown 1234:2345 out; chmod 2750 out; echo old > group")
    let outcome = try shell.run(
      "$VACANCY parse a.txt -o out; stat -c %u:%g:%a out", environment: kind)
    #expect(outcome.output == "1234:2345:2750\n")
    // Who may not give files away does not give a right to another group.
    let foreign = try shell.run(
      """
      chmod 777 .; chown 1234:2345 group; chmod 664 group
      setpriv --reuid 1234 --regid 1234 --clear-groups "$VACANCY" parse a.txt -o group
      stat -c %u:%g:%a group
      """, environment: kind)
    #expect(foreign.output == "1234:1234:644\n" || foreign.errors != "")
  }

  @Test func `a draft that another run left is in nobody's way`() throws {
    let shell = try Shell("cp $NOTICE a.txt; echo old > out")
    let outcome = try shell.run(
      """
      sh -c 'touch .out.$$.part .out.$$.1.part; exec "$VACANCY" parse a.txt -o out'; echo $?
      tail -n 1 out; ls -A | grep -c part
      """, environment: ["VACANCY_NAMED_TEMPORARY_FILES": "1"])
    #expect(outcome.output == "0\n}\n2\n")
  }

  @Test(
    arguments: [
      "-o /dev/full", "-o no/x.sarif", "-o folder", "-o loop",
    ], [false, true])
  func `standard output is whole where another output fails`(other: String, isFirst: Bool) throws {
    let shell = try Shell(
      "mkdir d folder; ln -s loop loop; for i in 1 2 3 4 5 6; do cp $BILINGUAL d/$i.txt; done")
    let (json, sarif) = ("--format json", "--format sarif \(other)")
    let outcome = try shell.run(
      "$VACANCY validate \(isFirst ? sarif + " " + json : json + " " + sarif) d")
    #expect(outcome.status == 4)
    #expect(outcome.errors.hasPrefix("vacancy: cannot write to '"))
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let document = try #require(report as? [String: Any])
    #expect((document["files"] as? [Any])?.count == 6)
    #expect((document["summary"] as? [String: Any])?["exitStatus"] as? Int == 4)
  }

  @Test func `a file that fails late takes the other files with it, and not standard output`()
    throws
  {
    let shell = try Shell("mkdir d; for i in 1 2 3 4 5 6; do cp $BILINGUAL d/$i.txt; done")
    // HTML is larger than the limit, the others are not.
    let outcome = try shell.run(
      """
      { ulimit -f 12; $VACANCY validate --format ndjson -o a.ndjson -o b.html --format json d; echo $?; } | cat
      ls -A
      """)
    #expect(outcome.output.hasSuffix("    \"exitStatus\": 4\n  }\n}\n4\nd\n"))
    #expect(
      outcome.errors == "vacancy: cannot write to 'b.html': file too large for the file system\n")
  }

  @Test func `a device or a pipe has the default format, whatever its name`() throws {
    let shell = try Shell("cp $NOTICE a.txt; mkfifo pipe.csv")
    let outcome = try shell.run("cat pipe.csv & $VACANCY parse a.txt -o pipe.csv; wait")
    #expect(outcome.output.hasPrefix("{\n  \"schemaVersion\""))
  }

  @Test func `a file that cannot be written stays as it was`() throws {
    let shell = try Shell("cp $NOTICE a.txt; echo old > out; mkdir folder")
    let full = try shell.run(
      "{ ulimit -f 0; $VACANCY parse a.txt -o out; echo $?; } 2>&1 | cat; cat out; ls -A")
    #expect(
      full.output == """
        vacancy: cannot write to 'out': file too large for the file system
        4
        old
        a.txt
        folder
        out

        """)
    let nowhere = try shell.run("$VACANCY parse a.txt -o no/out")
    #expect(nowhere.errors == "vacancy: cannot write to 'no/out': no such file or folder\n")
    #expect(nowhere.status == 4)
    #expect(try shell.run("$VACANCY parse a.txt -o folder").status == 4)
    #expect(try shell.run("$VACANCY parse a.txt -o /dev/full").status == 4)
  }

  @Test(
    arguments: [
      "parse a.txt -o a.txt", "parse d -o d/a.md", "diff a.txt -o ./a.txt",
      "diff link.txt -o a.txt", "validate d --format markdown -o d/a.md --format text",
      "validate a.txt --write-baseline a.txt", "parse --files-from list -o list",
      "parse --files-from list -o a.txt", "diff d --files-from list -o ./a.txt",
      "validate --files-from list --format html -o link.txt",
      "parse --files-from stream -o ./-",
      "validate a.txt --config c -o c", "diff a.txt --baseline b -o b", "validate $PWD -o a.txt",
    ])
  func `what is read is not written over`(words: String) throws {
    let shell = try Shell(
      """
      cp $NOTICE a.txt; ln -s a.txt link.txt; mkdir d; cp $NOTICE d/a.md; echo a.txt > list
      cp $NOTICE ./-; echo - > stream
      echo '{}' > c; echo '{"version": 2, "entries": []}' > b; cat a.txt d/a.md list b c ./- | cksum > sum
      """)
    let outcome = try shell.run("$VACANCY \(words)")
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(outcome.errors.contains("is an input and would be overwritten\n"))
    #expect(try shell.run("cat a.txt d/a.md list b c ./- | cksum | cmp - sum").status == 0)
  }

  @Test(
    arguments: [
      "parse d -o new.txt", "parse d -o new.html", "diff d -o new.tmx", "validate d -o new.pdf",
      "validate d --format json -o new.csv", "parse --format json d -o new.jsonl",
    ])
  func `a file whose extension names another format is not written`(words: String) throws {
    let outcome = try Shell("mkdir d; cp $NOTICE d/a.md").run("$VACANCY \(words); echo $?; ls")
    #expect(outcome.output == "2\nd\n" && outcome.errors.contains("extension"))
  }

  @Test(
    arguments: [
      "diff --allow-empty d -o d/new.md", "diff --allow-empty d -o d/.hidden.md",
      "parse d -o d/a.json", "diff --allow-empty d -o d2/a.md",
      "validate d --no-config --baseline b --write-baseline b -o report",
    ])
  func `what is not read may be written, and read the next time`(words: String) throws {
    let shell = try Shell(
      """
      mkdir d d2; cp $NOTICE d/a.md; touch d/.hidden.md d/a.json d2/a.md
      echo '{"version": 2, "entries": []}' > b
      """)
    #expect(try shell.run("$VACANCY \(words)").status == 0)
  }

  @Test func `help goes to standard output and usage to standard error`() throws {
    let shell = try Shell()
    #expect(
      try shell.run("$VACANCY --version")
        == Outcome(output: "vacancy 0.1.0\n", errors: "", status: 0))
    #expect(
      try shell.run("$VACANCY help").output.contains("usage: vacancy COMMAND [OPTIONS] PATH..."))
    #expect(try shell.run("$VACANCY help parse --lang fr").output.contains("écrire dans FICHIER"))
    let usage = try shell.run("$VACANCY")
    #expect(usage.output == "")
    #expect(usage.errors.hasPrefix("usage: vacancy parse"))
    #expect(usage.status == 2)
    let mistake = try shell.run("$VACANCY parse --formt csv a.txt -o out; echo $?; ls -A")
    #expect(mistake.output == "2\n")
  }

  @Test func `colour is for terminals and for those who ask`() throws {
    let shell = try Shell()
    #expect(try shell.run("$VACANCY parse no").errors.contains("\u{1B}") == false)
    #expect(try shell.run("$VACANCY parse no --color always").errors.contains("\u{1B}[1;31m"))
    #expect(
      try shell.run("$VACANCY parse no --color always", environment: ["NO_COLOR": "1"]).errors
        .contains("\u{1B}[1;31m"))
  }

  @Test(
    .enabled(if: ValidateTests.hasScript, "there is no 'script' to make a terminal"),
    arguments: ["parse", "parse --format csv", "diff", "diff --format json"])
  func `a terminal shows how far a long run is`(command: String) throws {
    let shell = try Shell(
      "mkdir d; for i in $(seq 60); do cp $BILINGUAL d/$i.txt; done; mkfifo late later")
    let writer = "sleep 0.3; cat $BILINGUAL > late; sleep 0.3; cat $BILINGUAL > later"
    let slow = "sh -c '\(writer)' & $VACANCY \(command) -o out late d later none.txt"
    let seen = try shell.run("NO_COLOR=1 script -qec \"\(slow)\" /dev/null").output
    #expect(seen.contains(/\r\d+ files read/))
    // What is said stands on a line of its own, and nothing is left of the progress.
    #expect(
      seen.hasSuffix("\r\u{1B}[Knone.txt: error: no such file or folder [unreadable-file]\r\n"))
    let quiet = try shell.run("script -qec \"\(slow) --quiet\" /dev/null").output
    #expect(!quiet.contains("files read"))
    let piped = try shell.run(slow).errors
    #expect(piped == "none.txt: error: no such file or folder [unreadable-file]\n")
  }

  @Test(arguments: ["-j1", "-j2", "-j4"])
  func `records reach a pipe as they are ready`(jobs: String) throws {
    let shell = try Shell("mkfifo late; for n in a b c d e f g; do cp $NOTICE $n; done")
    // The late input is written only once the two records before it have arrived.
    let outcome = try shell.run(
      """
      $VACANCY parse \(jobs) --format ndjson a b late c d e f g | {
        IFS= read -r a; IFS= read -r b; cat $NOTICE > late; printf '%s\\n' "$a" "$b"; cat
      }
      """)
    #expect(outcome.paths == ["a", "b", "late", "c", "d", "e", "f", "g"])
  }
}
