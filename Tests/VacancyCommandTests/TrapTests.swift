import Testing

@testable import VacancyCommand

/// Bad input: each is told, none stops the run.
@Suite struct TrapTests {
  @Test(arguments: [
    (#"printf '%%PDF-1.7\nx'"#, "PDF file; convert it to text first", "not-text"),
    (#"printf 'PK\003\004xxxx'"#, "Word document; convert it to text first", "not-text"),
    (#"head -c 5000 /dev/zero"#, "binary file, not text", "not-text"),
    ("printf ''", "the file is empty", "not-a-notice"),
    (#"printf ' \n\n'"#, "the file is empty", "not-a-notice"),
    ("seq 50", "no vacancy notice found, in English or in French", "not-a-notice"),
    (#"printf '\377\376a\000b'"#, "not utf-16le from byte 4 on", "undecodable-text"),
  ])
  func `what is no text is told`(maker: String, sentence: String, rule: String) throws {
    let outcome = try Shell().run("\(maker) > a.txt; $VACANCY parse a.txt")
    #expect(outcome.errors.hasPrefix("a.txt: error: \(sentence)"))
    #expect(outcome.errors.hasSuffix("[\(rule)]\n"))
    #expect(outcome.output == "null\n")
    #expect(outcome.status == 3)
  }

  @Test func `an assumed encoding is a warning`() throws {
    let shell = try Shell(#"{ cat $NOTICE; printf '\na\351\n'; } > a.txt"#)
    let outcome = try shell.run("$VACANCY parse a.txt")
    let words = ":2: warning: byte E9 is not valid UTF-8; the file is decoded as Windows-1252 "
    #expect(outcome.errors.hasSuffix("\(words)[assumed-encoding]\n"))
    #expect(outcome.status == 0)
    // All that read notices say it in the same words.
    #expect(try shell.run("$VACANCY validate a.txt").output.contains(outcome.errors))
    #expect(try shell.run("$VACANCY diff --format json a.txt").errors.hasPrefix(outcome.errors))
    #expect(try shell.run("$VACANCY parse -q a.txt").errors == "")
    #expect(try shell.run("$VACANCY parse --encoding windows-1252 a.txt").errors == "")
    #expect(try shell.run("$VACANCY parse --encoding utf-8 a.txt").status == 3)
  }

  @Test func `what is too large is not read`() throws {
    let shell = try Shell(
      "mkdir d; head -c 100000000 /dev/zero | tr '\\0' x > d/a.txt; cp $NOTICE d/b.txt")
    // The limit on memory, the program with it, is less than the line alone: 97,656 KiB.
    let outcome = try shell.run("ulimit -v 97000; $VACANCY parse -j1 d")
    #expect(outcome.errors.hasPrefix("d/a.txt: error: larger than 8388608 bytes"))
    #expect(outcome.errors.hasSuffix("[file-too-large]\n"))
    #expect(outcome.paths == ["d/b.txt"])
    #expect(outcome.status == 3)
    let piped = try shell.run("ulimit -v 97000; cat d/a.txt | $VACANCY parse -")
    #expect(piped.errors.hasPrefix("-: error: larger than"))
    #expect(try shell.run("$VACANCY parse --max-file-size 10 d/b.txt").status == 3)
  }

  @Test func `links end and lead to files`() throws {
    let shell = try Shell(
      """
      mkdir -p d/sub other; cp $NOTICE d/a.txt; cp $NOTICE other/o.txt
      ln -s ../.. d/sub/up; ln -s ../../other d/sub/other; ln -s self.txt d/self.txt
      ln -s nothing d/dangling.txt; ln -s none d/broken; ln -s a.txt d/link.txt
      """)
    let errors = """
      d/dangling.txt: error: no such file or folder [unreadable-file]
      d/self.txt: error: too many symbolic links, or a loop [unreadable-file]

      """
    let plain = try shell.run("$VACANCY parse d")
    #expect(plain.paths == ["d/a.txt", "d/link.txt"])
    #expect(plain.errors == errors)
    #expect(plain.status == 3)
    let followed = try shell.run("$VACANCY parse --follow-symlinks d")
    #expect(followed.paths.contains("d/sub/other/o.txt"))
    #expect(followed.paths.count == 3)
    let named = try shell.run("$VACANCY parse d/dangling.txt")
    #expect(named.errors == "d/dangling.txt: error: no such file or folder [unreadable-file]\n")
  }

  @Test func `a pipe is read when it is named and passed over when it is not`() throws {
    let shell = try Shell("mkdir d; mkfifo d/pipe.txt; cp $NOTICE d/a.txt")
    #expect(try shell.run("$VACANCY parse d").paths == ["d/a.txt"])
    let named = try shell.run("cat $NOTICE > d/pipe.txt & $VACANCY parse d/pipe.txt; wait")
    #expect(named.paths == ["d/pipe.txt"])
    #expect(named.status == 0)
  }

  static let dropsPrivileges =
    (try? Shell().run("setpriv --reuid 65534 --clear-groups $VACANCY --version").status) == 0

  @Test(.enabled(if: dropsPrivileges, "root reads everything, and setpriv is not there"))
  func `what may not be read is told`() throws {
    let shell = try Shell(
      "chmod 755 .; mkdir -p d/locked; cp $NOTICE d/a.txt; cp $NOTICE d/b.txt; chmod 000 d/a.txt d/locked"
    )
    let outcome = try shell.run("setpriv --reuid 65534 --clear-groups $VACANCY parse d")
    #expect(
      outcome.errors == """
        d/a.txt: error: permission denied [unreadable-file]
        d/locked: error: permission denied [unreadable-file]

        """)
    #expect(outcome.paths == ["d/b.txt"])
    #expect(outcome.status == 3)
  }
}
