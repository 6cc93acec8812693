import Testing

@testable import VacancyCore
@testable import VacancyReports

struct AlignedRowTests {
  /// The rows of two halves, as `english | french`.
  private func rows(
    _ english: [String], _ french: [String], _ pairs: [([Int], [Int])],
    competencies: ([String], [String]) = ([], [])
  ) -> [String] {
    var notice = Notice.empty
    notice.halves.english = Half(language: .english)
    notice.halves.french = Half(language: .french)
    notice.halves.english?.summary = english
    notice.halves.french?.summary = french
    notice.halves.english?.competencies.items = competencies.0.map {
      .init(name: $0, behaviour: $0)
    }
    notice.halves.french?.competencies.items = competencies.1.map { .init(name: $0, behaviour: $0) }
    var reading = Reading(of: SourceText(""))
    reading.notice = notice
    var alignment = pairs.map { english, french in
      Comparison.Pair(
        english: english.map { "/halves/en/summary/\($0)" },
        french: french.map { "/halves/fr/summary/\($0)" }, score: 1)
    }
    if !competencies.0.isEmpty {
      alignment.append(
        .init(
          english: ["/halves/en/competencies/items/0"],
          french: ["/halves/fr/competencies/items/1"], score: 1))
    }
    var comparison = Comparison(of: reading)
    comparison.found = []
    let compared = ComparedNotice(
      reading, SourceText(""), nil, comparison
    ) { [alignment] in alignment }
    let texts = compared.texts
    return compared.alignedRows(texts).map { row in
      let left = row.english.map { texts.english.texts[$0].text }
      let right = row.french.map { texts.french.texts[$0].text }
      return left.joined(separator: "+") + "|" + right.joined(separator: "+")
    }
  }

  @Test func `without an alignment what stands at the same place is one row`() {
    #expect(rows(["a", "b"], ["A", "B", "C"], []) == ["a|A", "b|B", "|C"])
  }

  @Test func `one text may answer two`() {
    #expect(rows(["a", "b"], ["A", "B", "C"], [([0], [0, 1]), ([1], [2])]) == ["a|A+B", "b|C"])
  }

  @Test func `what has no answer stands alone, at its own place`() {
    #expect(
      rows(
        ["a", "b", "c"], ["X", "A", "Y", "C"],
        [([0], [1]), ([1], []), ([2], [3]), ([], [0]), ([], [2])])
        == ["|X", "a|A", "|Y", "b|", "c|C"])
  }

  @Test func `what was moved stands where it stands in the English half`() {
    #expect(rows(["a", "b"], ["B", "A"], [([0], [1]), ([1], [0])]) == ["a|A", "b|B"])
  }

  @Test func `a value of several texts is paired text by text`() {
    #expect(rows([], [], [], competencies: (["t"], ["X", "T"])) == ["|X", "|X", "t|T", "t|T"])
  }
}
