import Testing
import VacancyReports

@testable import VacancyCommand

/// `vacancy validate`: reports, outputs, selection, and what surrounds them.
@Suite struct ValidateTests {
  private static let scene = """
    mkdir d; cp $BILINGUAL d/good.txt
    sed 's/260118/260119/; /^Clearance Level/d; /^Niveau de l/d' d/good.txt > d/warns.txt
    sed 's/260118/260120/; s/^Application Deadline.*/Application Deadline: soon/' d/good.txt > wrong.txt
    """

  @Test func `a folder is told file by file, and summed up`() throws {
    let outcome = try Shell(Self.scene).run("$VACANCY validate --select missing-field d")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasPrefix("d/warns.txt:"))
    #expect(
      outcome.output.contains(
        ": warning: the notice does not state the security clearance [missing-field]\n"))
    #expect(outcome.output.contains("2 notices: 1 ok, 1 with findings ("))
  }

  @Test func `one run gives several reports`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(
      """
      $VACANCY validate --format sarif -o a.sarif --format json --output a.json --format ndjson d
      for format in sarif json; do
        $VACANCY validate --format $format d | cmp - a.$format
      done
      """)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("\"type\":\"summary\""))
    let quiet = try shell.run("$VACANCY validate --format html -o a.html d; tail -n 1 a.html")
    #expect(quiet.output == "</html>\n" && quiet.errors == "")
  }

  @Test func `where one report cannot be written no other appears`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(
      "$VACANCY validate --format json -o a.json --format sarif -o no/b.sarif d; echo $?; ls a.json"
    )
    #expect(outcome.output == "4\n")
    #expect(
      outcome.errors.hasPrefix("vacancy: cannot write to 'no/b.sarif': no such file or folder\n"))
  }

  @Test(arguments: ["./a.json", "$PWD/a.json", "d/../a.json", "link"])
  func `two names of one file are refused before anything is written`(name: String) throws {
    let shell = try Shell(Self.scene + "\necho old > a.json; ln -s a.json link")
    for other in ["--format text -o \(name)", "--write-baseline \(name)"] {
      let outcome = try shell.run("$VACANCY validate --format json -o a.json \(other) d")
      #expect(outcome.status == 2 && outcome.output == "")
      #expect(outcome.errors.contains("' would be written twice\n"))
      #expect(try shell.run("cat a.json").output == "old\n")
    }
  }

  @Test func `two devices are not refused`() throws {
    let outcome = try Shell(Self.scene).run(
      "$VACANCY validate --format json -o /dev/stderr --format text -o /dev/stdout d 2>&1 | cat")
    #expect(outcome.output.hasPrefix("{\n") && outcome.output.contains("\n2 notices: "))
  }

  @Test func `rules are selected, ignored and changed`() throws {
    let shell = try Shell(Self.scene)
    #expect(try shell.run("$VACANCY validate wrong.txt").status == 1)
    #expect(try shell.run("$VACANCY validate --ignore fields,halves wrong.txt").status == 0)
    #expect(try shell.run("$VACANCY validate --select contract wrong.txt").status == 0)
    #expect(try shell.run("$VACANCY validate --severity missing-field=error d").status == 1)
    #expect(try shell.run("$VACANCY validate --fail-on warning d").status == 1)
    #expect(try shell.run("$VACANCY validate --as-of 2099-01-01 d/good.txt").status == 1)
  }

  @Test func `quiet says errors only, and counts all`() throws {
    let outcome = try Shell(Self.scene).run("$VACANCY validate -q d wrong.txt")
    #expect(!outcome.output.contains(": warning:") && outcome.output.contains(": error:"))
    #expect(outcome.output.contains(" warning"))
  }

  @Test func `quiet says what decides`() throws {
    let shell = try Shell(Self.scene)
    let warnings = try shell.run("$VACANCY validate -q --fail-on warning --select structure d")
    #expect(warnings.output.contains(": warning:") && warnings.status == 1)
    let none = try shell.run("$VACANCY validate -q --fail-on never --select structure d")
    #expect(!none.output.contains(": warning:") && none.status == 0)
  }

  @Test func `why a file cannot be judged is told whatever rules are asked for`() throws {
    let shell = try Shell("mkdir d; printf '%%PDF-1.7' > d/a.txt")
    for format in ["text", "github", "gitlab", "sarif", "junit"] {
      let outcome = try shell.run("$VACANCY validate --select fields --format \(format) d")
      #expect(outcome.output.contains("pdftotext") && outcome.status == 3, "\(format)")
    }
  }

  @Test func `a name that is not UTF-8 is an address in SARIF, byte by byte`() throws {
    let shell = try Shell(#"mkdir d; cp $NOTICE "$(printf 'd/a\351.txt')"; cp d/* d/b.txt"#)
    let outcome = try shell.run(
      "$VACANCY validate --select structure --severity missing-field=error --format sarif d")
    #expect(!outcome.output.contains("xE9"))
    if outcome.output.contains(#""uri""#) { #expect(outcome.output.contains("d/a%E9.txt")) }
  }

  @Test func `statistics count the findings by rule`() throws {
    let outcome = try Shell(Self.scene).run("$VACANCY validate --statistics --select structure d")
    #expect(outcome.errors.hasSuffix("  missing-field\n"))
    #expect(outcome.status == 0)
  }

  @Test(.slow, arguments: ValidationFormat.allCases)
  func `statistics change no report`(format: ValidationFormat) throws {
    let shell = try Shell(Self.scene + "\ncp d/warns.txt d/again.txt; printf '%%PDF-1.7' > d/x.txt")
    let command = "$VACANCY validate --format \(format.rawValue) --select input,missing-field"
    let plain = try shell.run("\(command) d")
    let counted = try shell.run("\(command) --statistics d")
    #expect(counted.output == plain.output && counted.status == plain.status)
    #expect(plain.errors == "" && counted.errors == "2  missing-field\n1  not-text\n")
    #expect(try shell.run("\(command) --statistics --quiet d").errors == counted.errors)
  }

  @Test func `without a notice nothing is green`() throws {
    let shell = try Shell("touch list; mkdir none")
    let outcome = try shell.run("$VACANCY validate --files-from list")
    #expect(
      outcome
        == Outcome(
          output: "0 notices\n", errors: "vacancy: no notice to check\n", status: 3))
    #expect(try shell.run("$VACANCY validate --files-from list --allow-empty").status == 0)
    let folder = try shell.run("$VACANCY validate none")
    #expect(folder.output.hasPrefix("none: error: no *.txt or *.md file in this folder"))
    #expect(folder.output.hasSuffix("\n0 notices, 1 folder not checked (1 error)\n"))
    #expect(folder.errors == "" && folder.status == 3)
    let kinds = try shell.run("$VACANCY validate --format json none | grep '\"kind\"'")
    #expect(kinds.output == "      \"kind\": \"folder\",\n")
  }

  @Test func `a file that is named twice is read once`() throws {
    let shell = try Shell("mkdir d e; cp $NOTICE d/a.txt; printf 'd/../d/a.txt\nd//a.txt\n' > list")
    for paths in [
      "d/a.txt ./d/a.txt", "d d/a.txt", "d/a.txt d", "d ./d/", "--files-from list",
      "d --files-from list", "d/a.txt \"$PWD/d/a.txt\"",
    ] {
      let outcome = try shell.run("$VACANCY validate --select folder \(paths)")
      #expect(outcome == Outcome(output: "1 notice: 1 ok\n", errors: "", status: 0), "\(paths)")
    }
    let copy = try shell.run("cp d/a.txt e/b.txt; $VACANCY validate --select folder d e d/a.txt")
    #expect(copy.output.contains("e/b.txt:") && copy.output.contains("[duplicate-job-number]"))
    #expect(copy.output.contains("2 notices"))
    let order = try shell.run(
      "cp d/a.txt d/z.txt; $VACANCY validate --format ndjson --select input d/z.txt d | grep -o 'd/..txt'"
    )
    #expect(order.output == "d/z.txt\nd/a.txt\n")
  }

  @Test func `of two files with a half each, one that was named is not read again`() throws {
    let shell = try Shell(
      """
      mkdir d
      sed '/^Analyste (voies/,$d' $BILINGUAL > d/a.en.txt
      sed -n '/^Analyste (voies/,$p' $BILINGUAL > d/a.fr.txt
      """)
    let paths = "$VACANCY validate --format ndjson --select input"
    let files = "grep '\"type\":\"file\"' | grep -o 'd/a.[a-z]*.txt'"
    let first = try shell.run("\(paths) d/a.en.txt d | \(files)")
    #expect(first.output == "d/a.en.txt\nd/a.fr.txt\n")
    #expect(try shell.run("\(paths) d d/a.fr.txt | \(files)").output == first.output)
  }

  @Test func `two files with a half each are one notice with two places`() throws {
    let shell = try Shell(
      """
      mkdir d
      sed '/^Analyste (voies/,$d' $BILINGUAL > d/a.en.txt
      sed -n '/^Analyste (voies/,$p' $BILINGUAL > d/a.fr.txt
      """)
    let good = try shell.run("$VACANCY validate --fail-on note d")
    #expect(good == Outcome(output: "1 notice: 1 ok\n", errors: "", status: 0))
    let outcome = try shell.run(
      "sed -i 's/20-mars-2026/21-mars-2026/' d/a.fr.txt; $VACANCY validate d")
    #expect(outcome.output.hasPrefix("d/a.fr.txt:") && outcome.output.contains("d/a.en.txt:"))
    #expect(outcome.output.hasSuffix("\n1 notice: 1 with findings (1 error)\n"))
    #expect(outcome.output.contains("[deadline-mismatch]") && outcome.status == 1)
    #expect(!outcome.output.contains("duplicate-job-number"))
  }

  @Test func `files are told as they are ready`() throws {
    let shell = try Shell(Self.scene + "\nmkfifo late")
    // The late input is written only once the file before it was told.
    let outcome = try shell.run(
      """
      $VACANCY validate --format ndjson wrong.txt late d | {
        IFS= read -r first; cat $BILINGUAL > late; printf '%s\\n' "$first"; cat
      } | grep -c '"type":"file"'
      """)
    #expect(outcome.output == "4\n")
  }

  static let hasScript = (try? Shell().run("command -v script").status) == 0

  @Test(.slow, .enabled(if: hasScript, "there is no 'script' to make a terminal"))
  func `progress is for terminals`() throws {
    let shell = try Shell(
      Self.scene + "\nfor i in $(seq 300); do cp wrong.txt d/$i.txt; done; mkfifo late")
    #expect(try shell.run("$VACANCY validate -o out d").errors == "")
    let slow = "sh -c 'sleep 0.3; cat wrong.txt > late' & $VACANCY validate -o out late d"
    let seen = try shell.run("script -qec \"\(slow)\" /dev/null")
    #expect(seen.output.contains(/\r\d+ files read/) && seen.output.contains("\r\u{1B}[K"))
    let quiet = try shell.run("script -qec \"\(slow) --quiet\" /dev/null")
    #expect(!quiet.output.contains("files read"))
  }

  @Test func `rules are listed and explained`() throws {
    let shell = try Shell()
    let list = try shell.run("$VACANCY rules")
    #expect(list.output.contains("\nmissing-title ") && list.status == 0)
    #expect(list.output.split(separator: "\n").count == RuleNames.rules.count)
    #expect(
      try shell.run("$VACANCY rules --format json").output.contains("\"name\": \"placeholder\""))
    let page = try shell.run("$VACANCY explain Twin-Grade-Pair --lang fr")
    #expect(page.output.contains("Avis qui enfreint la règle\u{A0}:") && page.status == 0)
    let json = try shell.run("$VACANCY explain placeholder --format json")
    #expect(json.output.hasPrefix("{\n  \"schemaVersion\": 1,\n  \"name\": \"placeholder\",\n"))
    let near = try shell.run("$VACANCY explain placehoder")
    #expect(near.status == 2 && near.output == "")
    #expect(near.errors.contains("unknown rule 'placehoder'; did you mean 'placeholder'?"))
  }
}
