import Foundation
import Testing
import VacancyReports

@testable import VacancyCommand

/// Converters that are missing, old or broken. Scripts take their place.
@Suite(.slow, .timeLimit(.minutes(5))) struct ConverterTests {
  /// A folder with a document of each kind, in which scripts are converters: `fake PROGRAM SCRIPT`.
  private static func shell(_ scene: String) throws -> Shell {
    try Shell(
      #"""
      mkdir bin
      fake() { printf '#!/bin/sh\n%s\n' "$2" > "bin/$1"; chmod +x "bin/$1"; }
      for name in a.pdf a.docx a.odt a.rtf a.html a.htm; do echo document > $name; done
      """# + "\n" + scene)
  }

  /// What a script calls to find only the scripts, and the programs that they need.
  private static let path = "PATH=$PWD/bin:/usr/local/bin:/usr/bin:/bin"

  /// A converter that writes a notice whatever it is given.
  private static let good = #"fake pdftotext 'cat >/dev/null; cat "$BILINGUAL"'"#

  @Test(arguments: ["parse", "validate", "diff"])
  func `a missing program is a finding in every format`(command: String) throws {
    let name = CommandName(rawValue: command) ?? .parse
    let shell = try Self.shell("mkdir none")
    for format in OutputFormat.formats(of: name) {
      let call = "PATH=$PWD/none $VACANCY \(command) --format \(format.rawValue)"
      let outcome = try shell.run("\(call) a.pdf a.docx a.odt a.rtf a.html a.htm")
      #expect(outcome.status == 3, "\(format)")
      let all = outcome.output + outcome.errors
      if name == .validate { #expect(isWholeReport(Data(outcome.output.utf8), format.rawValue)) }
      for words in ["pdftotext is not installed", "poppler", "pandoc is not installed"] {
        #expect(all.contains(words), "\(format)")
      }
      #expect(all.contains("converter-missing"))
      #expect(try shell.run("\(call) --lang fr - < a.pdf").status == 3)
    }
  }

  @Test func `the status in a report has the name of the rule`() throws {
    let shell = try Self.shell("fake pandoc 'exit 1'; mkdir none")
    let missing = try shell.run("PATH=$PWD/none $VACANCY validate --format json a.pdf")
    #expect(missing.output.contains("\"status\": \"converter-missing\""))
    let failed = try shell.run("\(Self.path) $VACANCY diff --format json a.docx")
    #expect(failed.output.contains("\"status\": \"conversion-failed\""))
  }

  @Test func `only folders that are named from the root on are searched`() throws {
    let shell = try Self.shell(Self.good)
    for path in ["bin", ".", "", ":$PWD/none:bin", "./bin"] {
      let outcome = try shell.run("PATH=\(path) $VACANCY parse a.pdf")
      #expect(outcome.errors.hasSuffix("[converter-missing]\n"), "\(path)")
    }
    let folder = try shell.run(
      "mkdir -p x/pdftotext; PATH=$PWD/x:$PWD/bin:/bin $VACANCY parse a.pdf")
    #expect(folder.status == 0)
    let locked = try shell.run("chmod -x bin/pdftotext; PATH=$PWD/bin $VACANCY parse a.pdf")
    #expect(locked.errors.hasSuffix("[converter-missing]\n"))
  }

  @Test(arguments: [
    ("pandoc 2.14.0.3", false), ("pandoc 1.19.2.4", false), ("pandoc 2.15", true),
    ("pandoc 2.17.1.1", true), ("pandoc 3.1.11", true), ("pandoc nightly", true),
  ])
  func `pandoc has to be new enough`(version: String, isEnough: Bool) throws {
    let shell = try Self.shell(
      #"fake pandoc 'case $1 in --version) echo "$V"; echo more;; *) cat >/dev/null; cat "$NOTICE";; esac'"#
    )
    let outcome = try shell.run(
      "\(Self.path) $VACANCY parse a.docx a.odt", environment: ["V": version])
    #expect(outcome.status == (isEnough ? 0 : 3))
    let number = version.dropFirst("pandoc ".count)
    let line =
      "error: pandoc 2.15 or newer is not installed, only \(number) (package pandoc) "
      + "[converter-missing]\n"
    #expect(outcome.errors == (isEnough ? "" : "a.docx: \(line)a.odt: \(line)"))
  }

  @Test func `the arguments are fixed, and no shell sees a name`() throws {
    let shell = try Self.shell(
      #"""
      fake pandoc 'case $1 in --version) ;; *) printf "<%s>" "$@" >> log; cat > in; cat "$NOTICE";; esac'
      fake pdftotext 'printf "<%s>" "$@" >> log; cat > in; cat "$NOTICE"'
      printf 'pdf document' > ./-opw.pdf; cp ./-opw.pdf './a b;touch x.pdf'; mkdir d
      cp ./-opw.pdf './$(touch x)"`touch x`.pdf'; cp ./-opw.pdf "$(printf 'd/a\nb\047 .PDF')"
      echo '{"converter": "touch"}' > .vacancy.json
      """#)
    for name in [#"-- -opw.pdf"#, #"'a b;touch x.pdf'"#, #"'$(touch x)"`touch x`.pdf'"#] {
      let outcome = try shell.run("\(Self.path) $VACANCY parse --no-config \(name); cat in")
      #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
      #expect(outcome.output.hasSuffix("pdf document"))
      #expect(try shell.run("cat log; rm log").output == "<-layout><-enc><UTF-8><-><->")
    }
    let folder = try shell.run("\(Self.path) $VACANCY parse --no-config --include '*.PDF' d")
    #expect(folder.paths == ["d/a\nb' .PDF"])
    for format in ["docx", "odt", "rtf", "html", "htm"] {
      let log = try shell.run(
        "rm -f log; \(Self.path) $VACANCY parse --no-config a.\(format) > out; cat log in")
      let name = format == "htm" ? "html" : format
      #expect(
        log.output == "<--sandbox><-f><\(name)><-t><plain><--wrap=none>document\n", "\(format)")
    }
    #expect(try shell.run("ls x").status != 0)
    #expect(try shell.run("$VACANCY validate a.pdf").status == 2)
  }

  @Test func `a program that fails is quoted, in part and visibly`() throws {
    let shell = try Self.shell(
      #"""
      fake pdftotext 'echo text; printf "Warning: odd\n\033[31mbroken \342\200\256file" >&2
        head -c 3000000 /dev/zero | tr "\0" x >&2; exit 7'
      fake pandoc 'kill -9 $$'
      """#)
    let outcome = try shell.run("\(Self.path) $VACANCY parse a.pdf")
    #expect(
      outcome.errors.hasPrefix(#"a.pdf: error: pdftotext failed: '\x1b[31mbroken \u{202e}filexxx"#))
    #expect(outcome.errors.count < 400 && outcome.errors.hasSuffix("…' [conversion-failed]\n"))
    #expect(outcome.status == 3 && outcome.output == "null\n")
    let json = try shell.run("\(Self.path) $VACANCY validate --format json a.pdf")
    #expect(json.output.contains(#"\\x1b[31mbroken \\u{202e}file"#))
    let killed = try shell.run("\(Self.path) $VACANCY parse a.docx")
    #expect(killed.errors == "a.docx: error: pandoc was ended by signal 9 [conversion-failed]\n")
    let silent = try shell.run(
      "printf '#!/bin/sh\\nexit 3' > bin/pandoc; \(Self.path) $VACANCY parse a.docx")
    #expect(silent.errors.contains("pandoc failed with exit status 3 [conversion-failed]"))
    let foreign = try shell.run("printf junk > bin/pandoc; \(Self.path) $VACANCY parse a.docx")
    #expect(foreign.errors.contains("[conversion-failed]") && foreign.status == 3)
  }

  @Test func `what is not text is a finding`() throws {
    let shell = try Self.shell(
      #"fake pdftotext 'head -c 5000 /dev/zero'; fake pandoc 'printf "\377\376\351"'"#)
    let outcome = try shell.run("\(Self.path) $VACANCY parse a.pdf a.docx")
    #expect(
      outcome.errors.split(separator: "\n").filter { $0.contains("what it wrote is not text") }
        .count == 2)
    #expect(outcome.status == 3)
  }

  /// Whether a program of the scene still runs; a program that was ended may take a moment to go.
  private static let survivors = """
    for i in 1 2 3 4 5 6 7 8 9 10; do
      left=
      for p in $(cat pids); do
        grep -q '^State:.[^ZX]' /proc/$p/status 2>/dev/null && left="$left $p"
      done
      [ -z "$left" ] && break; sleep 0.1
    done; echo "left:$left"
    """

  @Test(arguments: [
    "sleep 300", "exec sleep 300", "sleep 300 & echo $! >> pids; wait",
    "trap '' TERM INT HUP; while :; do sleep 1; done", "exec >&- 2>&-; sleep 300",
    "exec <&-; echo some; sleep 300", "sleep 300 2>/dev/null >/dev/null & echo $! >> pids; wait",
  ])
  func `a program that hangs is ended with all that it started`(script: String) throws {
    let quoted = script.replacing("'", with: #"'"'"'"#)
    let shell = try Self.shell("fake pdftotext 'echo $$ >> pids; \(quoted)'")
    let start = ContinuousClock.now
    let outcome = try shell.run(
      "\(Self.path) $VACANCY parse --convert-timeout 1 a.pdf; \(Self.survivors)")
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(
      outcome.errors
        == "a.pdf: error: pdftotext took longer than 1 s (see --convert-timeout) "
        + "[conversion-failed]\n")
    #expect(outcome.output == "null\nleft:\n")
  }

  @Test func `what a program leaves running is ended, and does not delay the run`() throws {
    let shell = try Self.shell(
      #"fake pdftotext 'cat >/dev/null; cat "$NOTICE"; sleep 300 & echo $! >> pids'"#)
    let start = ContinuousClock.now
    let outcome = try shell.run(
      "\(Self.path) $VACANCY parse a.pdf > out; echo $?; \(Self.survivors)")
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(outcome == Outcome(output: "0\nleft:\n", errors: "", status: 0))
  }

  @Test(arguments: ["yes", "yes >&2", "yes & yes >&2", "cat >/dev/null; yes"])
  func `a program that writes without end is ended`(script: String) throws {
    let shell = try Self.shell("fake pdftotext 'echo $$ >> pids; \(script)'")
    let outcome = try shell.run(
      "ulimit -v 300000; \(Self.path) $VACANCY parse --convert-timeout 3 a.pdf; \(Self.survivors)")
    #expect(outcome.output == "null\nleft:\n")
    let expected =
      script == "yes >&2"
      ? "pdftotext took longer than 3 s (see --convert-timeout) [conversion-failed]"
      : "the converted text is larger than 8388608 bytes (see --max-file-size) [file-too-large]"
    #expect(outcome.errors == "a.pdf: error: \(expected)\n")
  }

  @Test func `a program may read nothing, or write before it reads`() throws {
    let shell = try Self.shell(
      #"""
      head -c 7000000 /dev/zero | tr '\0' x > a.pdf
      fake pdftotext 'cat "$NOTICE"'
      """#)
    #expect(try shell.run("\(Self.path) $VACANCY parse a.pdf").status == 0)
    let both = try shell.run(
      """
      printf '#!/bin/sh\\ncat "$NOTICE"; head -c 200000 /dev/zero | tr "\\\\0" "\\\\n"; wc -c > size' > bin/pdftotext
      \(Self.path) $VACANCY parse a.pdf > out; echo $?; tr -d ' ' < size
      """)
    #expect(both.output == "0\n7000000\n")
  }

  @Test func `many at once leave no process and no descriptor behind`() throws {
    let shell = try Self.shell(
      #"""
      fake pdftotext 'ls /proc/$$/fd > fd.$$; wc -l < fd.$$ >> extra; cat >/dev/null; cat "$NOTICE"'
      mkdir d; for i in $(seq 100); do echo x > d/$i.pdf; done
      """#)
    for jobs in [1, 8] {
      let outcome = try shell.run(
        """
        ulimit -n 80; exec 9<&-
        \(Self.path) $VACANCY parse --include '*.pdf' -j\(jobs) --format ndjson d
        """)
      #expect(outcome.errors == "" && outcome.status == 0 && outcome.paths.count == 100)
    }
    // No program has more than the first one.
    #expect(try shell.run("sort -u extra | wc -l; wc -l < extra").output == "1\n200\n")
  }

  @Test func `a caller may ignore the ends of programs`() throws {
    let shell = try Self.shell(Self.good)
    #expect(try shell.run("trap '' CHLD; \(Self.path) $VACANCY parse a.pdf").status == 0)
  }

  @Test(arguments: [("TERM", 143), ("INT", 130), ("HUP", 129)])
  func `a signal that ends the run ends the programs`(signal: String, status: Int) throws {
    let shell = try Self.shell(
      "fake pdftotext 'echo $$ >> pids; sleep 300 & echo $! >> pids; wait'; cp a.pdf b.pdf; touch pids"
    )
    let outcome = try shell.run(
      """
      \(Self.path); export PATH
      env --default-signal $VACANCY parse -j2 a.pdf b.pdf > out & run=$!
      i=0; while [ $(wc -l < pids) -lt 4 ] && [ $i -lt 200 ]; do sleep 0.05; i=$((i+1)); done
      kill -\(signal) $run; wait $run; echo $?; \(Self.survivors); wc -l < pids | tr -d ' '
      """)
    #expect(outcome.output == "\(status)\nleft:\n4\n", "\(outcome)")
  }

  @Test func `an output that fails ends the programs`() throws {
    let shell = try Self.shell(
      #"""
      fake pdftotext 'echo $$ >> pids; read line
        case $line in slow) exec sleep 300;; esac; sleep 1; cat "$NOTICE"; seq 100000'
      mkdir d; for i in 1 2 3; do echo slow > d/z$i.pdf; done; echo quick > d/a.pdf
      """#)
    let start = ContinuousClock.now
    let outcome = try shell.run(
      """
      (ulimit -f 100; \(Self.path) $VACANCY parse -j4 --include '*.pdf' --format ndjson d > out)
      echo $?; \(Self.survivors); wc -l < pids
      """)
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(outcome.output == "4\nleft:\n4\n", "\(outcome)")
  }

  @Test(arguments: ["0", "-1", "x", "1.5", "100000", ""])
  func `a timeout is a whole number of seconds`(value: String) throws {
    let outcome = try Shell().run("$VACANCY parse --convert-timeout='\(value)' a.pdf")
    #expect(outcome.status == 2 && outcome.errors.contains("a whole number from 1 to 86400"))
  }

  @Test func `the help explains the converters`() throws {
    let shell = try Shell()
    for (language, words) in [("en", "sudo apt install"), ("fr", "limite le texte")] {
      let outcome = try shell.run("$VACANCY help converters --lang \(language)")
      #expect(outcome.status == 0 && outcome.output.contains(words))
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 84 })
      #expect(
        try shell.run("$VACANCY help --lang \(language)").output.contains("  converters  "))
    }
    let near = try shell.run("$VACANCY help convertrs")
    #expect(near.status == 2 && near.errors.contains("did you mean 'converters'?"))
  }
}
