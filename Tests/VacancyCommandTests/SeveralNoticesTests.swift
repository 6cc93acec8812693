import Foundation
import Testing

@testable import VacancyCommand

/// A file that holds several notices, and a notice that lies in two files.
@Suite struct SeveralNoticesTests {
  /// `all.txt` holds a notice with both halves and one with an English half; `en.txt` and `fr.txt` hold a
  /// half each of one notice, `twice.txt` two copies of it, the second with another deadline in French.
  private static let scene = """
    cat $BILINGUAL $NOTICE > all.txt
    sed '/^Analyste (voies/,$d' $BILINGUAL > en.txt
    sed -n '/^Analyste (voies/,$p' $BILINGUAL > fr.txt
    (cat $BILINGUAL; sed 's/20-mars-2026/21-mars-2026/' $BILINGUAL) > twice.txt
    """
  private static let line = 240

  @Test func `a single object holds the first notice, and the run is incomplete`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY parse all.txt")
    #expect(outcome.status == 3)
    #expect(
      outcome.errors == """
        all.txt:\(Self.line):1: warning: the file contains 2 notices and only the first is in the \
        output; the other begins on line \(Self.line): '--format ndjson' gives them all \
        [several-notices]

        """)
    #expect(try shell.run("$VACANCY parse -q all.txt").errors == outcome.errors)
    let record = try object(outcome.output)
    #expect(record["jobNumber"] as? String == "260118")
    #expect(number(of: record) == 1)
    let french = try shell.run("$VACANCY parse --lang fr all.txt")
    #expect(
      french.errors.contains(
        "le fichier contient\u{A0}2\u{A0}avis et seul le premier est dans la sortie"))
  }

  @Test(arguments: ["", "--spans"])
  func `lines and arrays hold each notice as it is alone, with its number`(options: String) throws {
    let shell = try Shell(Self.scene + "\nmkdir d; cp all.txt d")
    let lines = try shell.run("$VACANCY parse --format ndjson \(options) all.txt")
    #expect(lines.status == 0 && lines.errors == "")
    let records = try lines.output.split(separator: "\n").map { try object(String($0)) }
    #expect(records.map(number) == [1, 2])
    #expect(records.map { $0["jobNumber"] as? String } == ["260118", "250640"])
    for (record, name) in zip(records, ["$BILINGUAL", "$NOTICE"]) {
      let alone = try object(shell.run("$VACANCY parse \(name)").output)
      #expect((record["halves"] as? NSDictionary) == (alone["halves"] as? NSDictionary))
      #expect(number(of: alone) == nil)
    }
    for script in ["$VACANCY parse d", "echo all.txt | $VACANCY parse --files-from -"] {
      let array = try shell.run(script)
      #expect(array.status == 0 && array.errors == "")
      #expect(array.paths.count == 2)
    }
  }

  @Test func `tables and job postings hold each notice`() throws {
    let shell = try Shell(Self.scene)
    let table = try shell.run("$VACANCY parse --format csv all.txt | cut -d, -f 1-3")
    #expect(
      table.output
        == "path,language,jobNumber\nall.txt,en,260118\nall.txt,fr,260118\nall.txt,en,250640\n")
    let postings = try shell.run("$VACANCY parse --format jobposting all.txt")
    #expect(postings.output.components(separatedBy: "\"JobPosting\"").count == 4)
    #expect(table.status == 0 && postings.status == 0)
  }

  @Test func `the places of a later notice are those in the file`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY parse --format ndjson --spans all.txt | tail -n 1")
    let spans = try #require(try object(outcome.output)["spans"] as? [String: [String: Int]])
    let title = try #require(spans["/halves/en/title"])
    #expect(title["line"] == Self.line + 5)
    let bytes = Array(try Data(contentsOf: shell.folder.appending(path: "all.txt")))
    let (start, end) = (title["offset"] ?? 0, title["endOffset"] ?? 0)
    #expect(
      String(decoding: bytes[start..<end], as: UTF8.self) == "Staff Officer (Exercises, Lessons)")
  }

  @Test func `validate has a file for each notice, and says where the second begins`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY validate --no-config --format json all.txt")
    let files = try #require(try object(outcome.output)["files"] as? [[String: Any]])
    #expect(files.map { $0["jobNumber"] as? String } == ["260118", "250640"])
    #expect(files.map { $0["path"] as? String } == ["all.txt", "all.txt"])
    let text = try shell.run("$VACANCY validate --no-config all.txt | grep several-notices")
    #expect(
      text.output == """
        all.txt:\(Self.line):1: warning: another notice begins on this line, number 2 of 2 in this \
        file [several-notices]

        """)
    let ignored = try shell.run("$VACANCY validate --no-config --ignore several-notices all.txt")
    #expect(!ignored.output.contains("several-notices"))
  }

  @Test func `diff compares each notice, and one object holds the first`() throws {
    let shell = try Shell(Self.scene)
    let text = try shell.run("$VACANCY diff twice.txt")
    #expect(text.status == 1 && text.errors == "")
    #expect(text.output.components(separatedBy: "\ntwice.txt  260118 ").count == 3)
    #expect(text.output.contains("twice.txt:367:19"))
    let array = try shell.run("echo twice.txt | $VACANCY diff --format json --files-from -")
    #expect(array.status == 1 && array.paths.count == 2)
    let single = try shell.run("$VACANCY diff --format json twice.txt")
    #expect(single.status == 3 && single.paths.count == 1)
    #expect(single.errors.contains("twice.txt:240:2: warning: the file contains 2 notices"))
    #expect(single.errors.contains("'--format ndjson' gives them all [several-notices]"))
    let pair = try shell.run("$VACANCY diff twice.txt fr.txt")
    #expect(pair.status == 2 && pair.errors.contains("'twice.txt' contains several notices"))
  }

  @Test func `a notice in two files names both, and each place is in the file of its half`() throws
  {
    let shell = try Shell(
      Self.scene + "\nmkdir d; cp en.txt d/a.en.txt; (echo Imprimé ici.; cat fr.txt) > d/a.fr.txt")
    let outcome = try shell.run("$VACANCY parse --spans d")
    #expect(outcome.status == 0 && outcome.errors == "")
    let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
    let record = try #require(list?.first)
    let source = try #require(record["frenchSource"] as? [String: Any])
    #expect(source["path"] as? String == "d/a.fr.txt" && source["encoding"] as? String == "utf-8")
    let spans = try #require(record["spans"] as? [String: [String: Int]])
    let files = try ["en", "fr"].map {
      Array(try Data(contentsOf: shell.folder.appending(path: "d/a.\($0).txt")))
    }
    for (pointer, words) in [
      ("/jobNumber", "260118"), ("/halves/en/deadline", "20-Mar-2026"),
      ("/halves/fr/deadline", "20-mars-2026"), ("/halves/fr/unrecognized/0/text", "Imprimé ici."),
    ] {
      let span = try #require(spans[pointer], "\(pointer)")
      let file = files[pointer.hasPrefix("/halves/fr") ? 1 : 0]
      let range = (span["offset"] ?? 0)..<(span["endOffset"] ?? 0)
      #expect(String(decoding: file[range], as: UTF8.self) == words)
    }
    let whole = try object(shell.run("$VACANCY parse $BILINGUAL").output)
    #expect((whole["frenchSource"] as? NSNull) != nil)
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private func number(of record: [String: Any]) -> Int? {
    (record["source"] as? [String: Any])?["notice"] as? Int
  }
}
