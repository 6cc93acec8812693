import Foundation
import Testing
import VacancyReports

@testable import VacancyCommand

/// The status of every scenario in every format and under every flag; what comes out is whole.
@Suite(.slow) struct ValidateMatrixTests {
  /// Good and bad files of all kinds, each under the name of its scenario.
  static let scene = #"""
    chmod 755 .
    cp $BILINGUAL good.txt
    sed '/^Clearance Level/d; /^Niveau de l/d' good.txt > warns.txt
    sed 's/^Application Deadline.*/Application Deadline: soon/' good.txt > wrong.txt
    printf '%%PDF-1.7\n' > pdf.txt; printf 'PK\003\004word/' > word.txt
    { printf '\377\376'; iconv -f UTF-8 -t UTF-16LE good.txt; } > utf16.txt
    { printf '\377\376'; iconv -f UTF-8 -t UTF-16LE good.txt; printf x; } > torn.txt
    iconv -f UTF-8 -t WINDOWS-1252//TRANSLIT good.txt > windows.txt
    { cat good.txt; head -c 500 /dev/zero; } > nul.txt
    : > empty.txt; printf '\357\273\277' > bom.txt; seq 50 > list.txt
    head -c 10000000 /dev/zero | tr '\0' x > line.txt
    ln -s nowhere dangling.txt; ln -s loop.txt loop.txt; mkfifo pipe.txt
    cp good.txt locked.txt; chmod 000 locked.txt
    mkdir none many names; touch none/a.pdf
    for name in good warns wrong pdf empty; do cp $name.txt many; done; mkfifo many/pipe.txt
    ln -s ../many many/again; ln -s nowhere many/dangling.txt
    mkdir all; mkfifo all/pipe.txt; cp -a loop.txt locked.txt many/again all
    for name in good warns wrong pdf word utf16 torn windows nul empty bom list line; do
      cp $name.txt all
    done
    cp warns.txt "$(printf 'names/a\nb.txt')"; cp warns.txt "$(printf 'names/n\351.txt')"
    cp warns.txt 'names/::error file=x::y.txt'; cp warns.txt 'names/]]><&".txt'
    cp warns.txt "$(printf 'names/\033[31m\342\200\256.txt')"
    """#

  /// What is named, and the status: as it is, with --exit-zero, with --fail-on note and never.
  static let scenarios: [(words: String, statuses: [Int32])] = [
    ("good.txt", [0, 0, 0, 0]), ("warns.txt", [0, 0, 1, 0]), ("wrong.txt", [1, 0, 1, 0]),
    ("missing.txt", [3, 3, 3, 3]), ("pdf.txt", [3, 3, 3, 3]), ("word.txt", [3, 3, 3, 3]),
    ("utf16.txt", [0, 0, 0, 0]), ("torn.txt", [3, 3, 3, 3]), ("windows.txt", [0, 0, 1, 0]),
    ("nul.txt", [3, 3, 3, 3]), ("empty.txt", [3, 3, 3, 3]), ("bom.txt", [3, 3, 3, 3]),
    ("list.txt", [3, 3, 3, 3]), ("line.txt", [3, 3, 3, 3]),
    ("--max-file-size 20M line.txt", [3, 3, 3, 3]),
    ("dangling.txt", [3, 3, 3, 3]), ("loop.txt", [3, 3, 3, 3]), ("- < good.txt", [0, 0, 0, 0]),
    ("pipe.txt & cat good.txt > pipe.txt; wait $!", [0, 0, 0, 0]),
    ("none", [3, 3, 3, 3]), ("--allow-empty none", [0, 0, 0, 0]),
    ("--files-from empty.txt", [3, 3, 3, 3]), ("--files-from missing", [3, 3, 3, 3]),
    ("many", [3, 3, 3, 3]), ("--follow-symlinks many", [3, 3, 3, 3]),
    ("many/wrong.txt many/warns.txt", [1, 0, 1, 0]), ("names", [0, 0, 1, 0]),
    ("all", [3, 3, 3, 3]), ("--follow-symlinks all", [3, 3, 3, 3]),
    ("good.txt missing.txt names many/again/warns.txt", [3, 3, 3, 3]),
    ("--baseline none.json good.txt", [2, 2, 2, 2]),
    ("--encoding utf-16le good.txt", [3, 3, 3, 3]), ("--encoding utf-8 windows.txt", [3, 3, 3, 3]),
    ("--ignore fields,structure,halves wrong.txt", [0, 0, 0, 0]),
    ("--config none.json good.txt", [2, 2, 2, 2]),
    ("--nonsense good.txt", [2, 2, 2, 2]),
  ]

  @Test(arguments: ValidationFormat.allCases)
  func `every cell has its status and a whole document`(format: ValidationFormat) throws {
    var script = "mkdir out\n"
    var expected: [String] = []
    for (row, scenario) in Self.scenarios.enumerated() {
      for (column, flag) in ["", "--exit-zero", "--fail-on note", "--fail-on never"].enumerated() {
        let cell = "\(row).\(column)"
        let words = scenario.words.split(separator: " & ", maxSplits: 1)
        let command =
          "$VACANCY validate --format \(format.rawValue) \(flag) \(words[0]) > out/\(cell) 2>/dev/null"
        // The one with a pipe is fed while it runs.
        script +=
          words.count > 1
          ? "\(command) & reader=$!; cat good.txt > pipe.txt; wait $reader" : command
        script += "; echo \(cell) $?\n"
        expected.append("\(cell) \(scenario.statuses[column])")
      }
    }
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(script)
    let cells = outcome.output.split(separator: "\n").map(String.init)
    #expect(cells.count == expected.count)
    for (cell, status) in zip(cells, expected) {
      let words = Self.scenarios[Int(cell.prefix { $0 != "." }) ?? 0].words
      #expect(cell == status, "\(words)")
      let name = String(cell.prefix { $0 != " " })
      let bytes = try Data(contentsOf: shell.folder.appendingPathComponent("out/\(name)"))
      #expect(
        status.hasSuffix(" 2") ? bytes.isEmpty : isWholeReport(bytes, format.rawValue), "\(words)")
    }
  }

  /// The matrix runs as whoever runs the tests; to root nothing is locked, so this is another user.
  @Test(
    .enabled(if: TrapTests.dropsPrivileges, "root reads everything, and setpriv is not there"),
    arguments: ValidationFormat.allCases)
  func `what may not be read is told`(format: ValidationFormat) throws {
    let shell = try Shell(Self.scene)
    let nobody = "setpriv --reuid 65534 --clear-groups"
    let command = "\(nobody) $VACANCY validate --format \(format.rawValue)"
    for flags in ["", "--exit-zero", "--fail-on note", "--fail-on never"] {
      for words in ["locked.txt", "good.txt locked.txt", "all"] {
        let outcome = try shell.run("\(command) \(flags) \(words)")
        #expect(outcome.status == 3 && outcome.errors == "", "\(flags) \(words)")
        #expect(isWholeReport(Data(outcome.output.utf8), format.rawValue), "\(flags) \(words)")
        // Markdown and GitHub show the sentence, the others the rule, too.
        #expect(
          outcome.output.contains("permission denied") && outcome.output.contains("locked.txt"))
      }
    }
    let text = try shell.run("\(nobody) $VACANCY validate good.txt locked.txt")
    #expect(text.output.hasPrefix("locked.txt: error: permission denied [unreadable-file]\n"))
  }

  @Test func `every file of a folder has its status, and no other has`() throws {
    let shell = try Shell(Self.scene + "\nrm -f all/locked.txt")
    let outcome = try shell.run(
      "$VACANCY validate --max-file-size 20M --format json all | grep -A 2 '\"path\": \"all/'")
    let words = outcome.output.split(separator: "\n").compactMap { line in
      line.contains("\"kind\"") ? nil : line.split(separator: "\"").dropFirst(3).first
    }
    let statuses = words.map { $0.replacing("all/", with: "") }.filter { $0 != "--" }
    #expect(
      statuses == [
        "bom.txt", "not-a-notice", "empty.txt", "not-a-notice", "good.txt", "ok",
        "line.txt", "not-a-notice", "list.txt", "not-a-notice", "loop.txt", "unreadable",
        "nul.txt", "not-text", "pdf.txt", "not-text", "torn.txt", "undecodable",
        "utf16.txt", "findings", "warns.txt", "findings", "windows.txt", "findings",
        "word.txt", "not-text", "wrong.txt", "findings",
      ])
  }

  @Test func `every file has its status`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(
      "$VACANCY validate --format ndjson many good.txt utf16.txt missing.txt torn.txt line.txt")
    let files = outcome.output.split(separator: "\n").filter { $0.contains(#""type":"file""#) }
      .compactMap { line in
        try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      }.map { "\($0["path"] ?? "") \($0["status"] ?? "")" }
    #expect(
      files == [
        "many/dangling.txt unreadable", "many/empty.txt not-a-notice", "many/good.txt ok",
        "many/pdf.txt not-text", "many/warns.txt findings", "many/wrong.txt findings",
        "good.txt findings", "utf16.txt findings", "missing.txt unreadable",
        "torn.txt undecodable", "line.txt too-large",
      ])
  }
}
