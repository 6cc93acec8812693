import Foundation
import Testing

@testable import VacancyCommand

/// Notices whose halves lie in two files, however the files were named.
@Suite(.slow) struct PairTests {
  /// A half each in `EN` and `FR`.
  private static let scene = """
    line=$(grep -n '^Analyste' $BILINGUAL | cut -d: -f1); mkdir d
    head -n $((line - 1)) $BILINGUAL > EN; tail -n +$line $BILINGUAL > FR
    """

  /// The paths of the records and the languages that each has.
  private func records(_ shell: Shell, _ words: String) throws -> [String] {
    let outcome = try shell.run("$VACANCY parse --format ndjson \(words)")
    return try outcome.output.split(separator: "\n").map { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let path = (record?["source"] as? [String: Any])?["path"] as? String
      let halves = record?["halves"] as? [String: Any] ?? [:]
      let languages = ["en", "fr"].filter { halves[$0] is [String: Any] }
      return ([path ?? ""] + languages).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("d/a.en.txt", "d/a.fr.txt"), ("d/a-en.txt", "d/a-fr.txt"), ("d/a_EN.txt", "d/a_FR.txt"),
    ("d/a_en.md", "d/a_fr.md"), ("d/a-EN.txt", "d/a-FR.txt"), ("d/a.EN.txt", "d/a.FR.txt"),
    ("d/a_EN.txt", "d/a_fr.txt"), ("d/en/a.txt", "d/fr/a.txt"), ("d/EN/a.txt", "d/FR/a.txt"),
    ("d/en/a_en.txt", "d/fr/a_fr.txt"),
  ])
  func `two files are one notice, whether they were found or named`(
    english: String, french: String
  ) throws {
    let shell = try Shell(
      Self.scene + "\nmkdir -p d/en d/fr d/EN d/FR; cp EN \(english); cp FR \(french)")
    let one = ["\(english) en fr"]
    for words in [
      "d", "\(english) \(french)", "\(french) \(english)",
      "d/en d/fr d/EN d/FR \(english) \(french)",
      "\(french) \(english) \(french)",
    ] {
      #expect(try records(shell, words).first == one.first, "\(words)")
      #expect(try Set(records(shell, words)) == Set(one), "\(words)")
    }
    let list = "printf '\(french)\\n\(english)\\n' | $VACANCY"
    #expect(try shell.run("\(list) parse --files-from - --format csv | wc -l").output == "3\n")
    for words in ["d", "\(french) \(english)", "d \(french) \(english)"] {
      let checked = try shell.run("$VACANCY validate --exit-zero \(words)")
      #expect(checked.output.hasSuffix("1 notice: 1 ok\n"), "\(words)")
    }
    let compared = try shell.run("\(list) diff --files-from -")
    #expect(compared.status == 0 && compared.output.contains("1 notice; 0 with differences"))
    #expect(try shell.run("$VACANCY diff \(french) \(english)").status == 0)
    #expect(try shell.run("cd d; $VACANCY diff .").status == 0)
  }

  @Test func `what the shell makes of a pattern is paired`() throws {
    let shell = try Shell(
      Self.scene + """

        for name in a b c; do cp EN d/$name-en.txt; cp FR d/$name-fr.txt; done; rm d/b-fr.txt
        cp $BILINGUAL d/whole.txt
        """)
    let expected = ["d/a-en.txt en fr", "d/b-en.txt en", "d/c-en.txt en fr", "d/whole.txt en fr"]
    for words in ["d", "d/*", "d/*.txt"] { #expect(try records(shell, words) == expected) }
    #expect(try records(shell, "d/*-fr.txt") == ["d/a-fr.txt fr", "d/c-fr.txt fr"])
    #expect(try records(shell, "d/*-fr.txt d/*-en.txt") == Array(expected.prefix(3)).sorted())
    let reports = try shell.run(
      "$VACANCY diff -qj1 --format json d > 1; $VACANCY diff -qj4 --format json d/* > 2; cmp 1 2")
    #expect(reports == Outcome(output: "", errors: "", status: 0))
  }

  @Test func `a half whose other half is not part of the run is alone`() throws {
    let shell = try Shell(
      Self.scene
        + "\nmkdir d/en d/fr; cp EN d/en/a.txt; cp FR d/fr/a.txt; cp EN d/b.en.txt; cp FR d/b.fr.txt"
    )
    #expect(try records(shell, "d/b.en.txt") == ["d/b.en.txt en"])
    #expect(try records(shell, "d/fr") == ["d/fr/a.txt fr"])
    #expect(
      try records(shell, "--exclude fr --exclude '*.fr.*' d") == ["d/b.en.txt en", "d/en/a.txt en"])
    #expect(try records(shell, "--exclude '*.fr.*' d d/b.fr.txt").first == "d/b.en.txt en fr")
    #expect(try shell.run("$VACANCY diff d/en d/b.fr.txt").status == 3)
  }

  @Test func `two files that are no two halves are two notices, however they were named`() throws {
    let shell = try Shell(
      Self.scene
        + "\ncp EN d/a.en.txt; cp EN d/a.fr.txt; cp $BILINGUAL d/b_EN.txt; cp FR d/b_FR.txt")
    let expected = ["d/a.en.txt en", "d/a.fr.txt en", "d/b_EN.txt en fr", "d/b_FR.txt fr"]
    for words in ["d", "d/*", "d/b_FR.txt d/b_EN.txt d/a.fr.txt d/a.en.txt"] {
      #expect(try records(shell, words).sorted() == expected)
    }
    #expect(try shell.run("$VACANCY validate --exit-zero d/*").output.contains("\n4 notices:"))
    // Two files of a comparison must be two halves.
    #expect(try shell.run("$VACANCY diff d/a.en.txt d/a.fr.txt").status == 2)
  }

  @Test func `no file is lost where several could be the other half`() throws {
    let shell = try Shell(
      Self.scene + """

        mkdir d/en d/fr; cp EN d/en/a.en.txt; cp FR d/en/a.fr.txt; cp FR d/fr/a.fr.txt
        cp EN d/b_EN.txt; cp EN d/b_en.txt; cp FR d/b_fr.txt
        """)
    #expect(
      try records(shell, "d").sorted() == [
        "d/b_EN.txt en", "d/b_en.txt en fr", "d/en/a.en.txt en fr", "d/fr/a.fr.txt fr",
      ])
  }

  @Test func `a half that cannot be read is reported, and the other is read`() throws {
    let shell = try Shell(Self.scene + "\ncp EN d/a.en.txt; ln -s none d/a.fr.txt")
    for words in ["d", "d/a.en.txt d/a.fr.txt", "d/a.fr.txt d/a.en.txt"] {
      #expect(try records(shell, words) == ["d/a.en.txt en"])
      let outcome = try shell.run("$VACANCY validate \(words)")
      #expect(outcome.status == 3 && outcome.output.contains("d/a.fr.txt: error: no such file"))
    }
  }

  @Test func `each of two notices goes by the configuration of its own folder`() throws {
    let shell = try Shell(
      Self.scene + """

        mkdir d/en d/fr; sed '/^Clearance Level/d' EN > d/en/a.txt; cp d/en/a.txt d/fr/a.txt
        echo '{"ignore": ["missing-field"]}' > d/fr/.vacancy.json
        """)
    let outcome = try shell.run("$VACANCY validate d")
    #expect(
      outcome.output.contains(
        "d/en/a.txt:6:1: warning: the notice does not state the security clearance"))
    #expect(
      !outcome.output.contains(
        "d/fr/a.txt:6:1: warning: the notice does not state the security clearance"))
  }
}
