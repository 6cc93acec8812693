import Testing

@testable import VacancyCore

/// How many reports the words behind their label name.
@Suite struct ReportsTests {
  @Test(arguments: [
    ("N/A", 0), ("3", 3), ("three", 3), ("a clerk", 1), ("about 20", 20), ("une vingtaine", 20),
    ("one of grade B and two of grade C", 3), ("trois (un agent de grade B et deux de grade C)", 3),
    ("between 25 and 30", 25), ("de 25 à 30", 25), ("several", nil),
  ])
  func `numbers of reports are counted`(words: String, count: Int?) {
    #expect(ReportsLabel.count(in: FoldedText(words)) == count)
  }
}
