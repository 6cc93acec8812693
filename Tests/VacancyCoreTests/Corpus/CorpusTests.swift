import Testing

@testable import VacancyCore

@Suite(.enabled(if: Corpus.isAvailable, Corpus.absence))
struct CorpusTests {
  @Test(arguments: Corpus.notices)
  func `a real notice gives its record`(sample: SampleNotice) throws {
    try expect(sample.reading().notice, agreesWith: sample.expected, sample.name)
  }
}
