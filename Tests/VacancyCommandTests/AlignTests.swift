import Foundation
import Testing

@testable import VacancyCommand

/// Aligned sentences, as the tools of translators read them.
@Suite struct AlignTests {
  private static let scene = """
    mkdir d; cp $BILINGUAL d/a.txt
    sed '/^Analyste (voies/,$d' $BILINGUAL > two.en.txt; sed -n '/^Analyste (voies/,$p' $BILINGUAL > two.fr.txt
    sed 's/^Elle tient à jour.*//; s/ Elle tient à jour[^.]*\\.//' $BILINGUAL > gap.txt
    """

  @Test(.enabled(if: Python.has("translate"), "VACANCY_PYTHON has no translate-toolkit"))
  func `a translation memory is read back`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY align -o a.tmx d two.en.txt two.fr.txt")
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
    let answer = try Python.answer(
      """
      import sys
      from translate.storage.tmx import tmxfile
      with open(sys.argv[1], "rb") as file:
          memory = tmxfile(file, "en", "fr")
      print(len(memory.units), all(unit.source and unit.target for unit in memory.units))
      print(memory.units[0].source, memory.units[0].target, sep=" = ")
      print(memory.units[2].source, memory.units[2].target, sep=" = ")
      """, "a.tmx", in: shell)
    #expect(
      answer.contains(
        """
         True
        Analyst Officer, Supply Routes = Analyste (voies d'approvisionnement)
        It keeps a common picture of ports, railways, roads and pipelines, and of what would happen if \
        one of them were closed. = Elle tient à jour un tableau commun des ports, des voies ferrées, des \
        routes et des oléoducs, et de ce qui se passerait si l'un d'eux venait à fermer.

        """))
  }

  @Test func `a line has both texts, the place and the score`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY align --format tsv d")
    let rows = outcome.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.first == ["en", "fr", "pointer", "score"])
    #expect(rows.allSatisfy { $0.count == 4 })
    #expect(rows.dropFirst().allSatisfy { Double($0[3]).map { (0...1).contains($0) } ?? false })
    #expect(
      rows.contains {
        $0[1] == "Clarté et précision : vérifie son travail"
          && $0[2] == "/halves/en/competencies/items/1"
      })
    let pair = try shell.run("$VACANCY align --format tsv two.en.txt two.fr.txt")
    #expect(pair.output == outcome.output)
    let named = try shell.run(
      "mv two.en.txt one.txt; mv two.fr.txt other.txt; $VACANCY align --format tsv other.txt one.txt"
    )
    #expect(named == outcome)
  }

  @Test func `a sentence without a counterpart has an empty side`() throws {
    let shell = try Shell(Self.scene)
    let tsv = try shell.run("$VACANCY align --format tsv gap.txt")
    #expect(
      tsv.output.contains(/\nIt keeps a common picture[^\t]*\t\t\/halves\/en\/summary\/0\t0\n/))
    let tmx = try shell.run("$VACANCY align gap.txt")
    #expect(!tmx.output.contains("It keeps a common picture"))
  }

  @Test func `a place leads to the words in the file`() throws {
    let shell = try Shell(Self.scene)
    let json = try shell.run("$VACANCY align --format json two.en.txt two.fr.txt").output
    let units = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let bytes = try Data(contentsOf: shell.folder.appending(path: "two.fr.txt"))
    var checked = 0
    for unit in units where unit["kind"] as? String == "sentence" {
      #expect(
        unit["path"] as? String == "two.en.txt" && unit["frenchPath"] as? String == "two.fr.txt")
      for text in unit["fr"] as? [[String: Any]] ?? [] {
        let span = try #require(text["span"] as? [String: Int])
        let range = try #require(span["offset"])..<(try #require(span["endOffset"]))
        let printed = String(decoding: bytes[range], as: UTF8.self)
        // The record has no marks of emphasis and of links.
        guard !printed.contains(where: { "*[<".contains($0) }) else { continue }
        #expect(printed == text["text"] as? String)
        checked += 1
      }
    }
    #expect(checked > 10)
  }

  @Test(arguments: OutputFormat.formats(of: .align))
  func `a run that aligns nothing writes a whole document and says so`(format: OutputFormat) throws
  {
    let shell = try Shell(Self.scene + "\nmkdir none; echo no notice > x.txt")
    for (words, errors, status) in [
      ("none", "no files", 3), ("x.txt", "x.txt", 3), ("two.en.txt", "nothing was aligned", 3),
      ("--allow-empty two.en.txt", "nothing to align", 0),
    ] {
      let outcome = try shell.run("$VACANCY align --format \(format.rawValue) \(words)")
      #expect(outcome.status == Int32(status) && !outcome.errors.isEmpty, "\(words) \(errors)")
      switch format {
      case .json: #expect(outcome.output == "[]\n")
      case .tsv: #expect(outcome.output == "en\tfr\tpointer\tscore\n")
      default: #expect(outcome.output.hasSuffix("<body>\n</body>\n</tmx>\n"))
      }
    }
  }
}
