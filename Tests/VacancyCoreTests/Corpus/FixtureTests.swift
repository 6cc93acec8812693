import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// The notices that we wrote give the records that we wrote.
///
/// `VACANCY_RECORD=1` writes the records anew and fails, so that somebody reads them.
@Suite struct FixtureTests {
  @Test(arguments: Fixtures.notices)
  func `a whole notice gives its record`(sample: SampleNotice) throws {
    try check(sample)
  }

  @Test(arguments: Fixtures.broken)
  func `a notice with a trap gives its record`(sample: SampleNotice) throws {
    try check(sample)
  }

  @Test func `the fixtures are found`() {
    #expect(Fixtures.notices.first?.name == "analyst-officer")
    #expect(Fixtures.notices.count >= 8)
    #expect(Fixtures.broken.count >= 11)
  }

  private func check(_ sample: SampleNotice) throws {
    let found = try sample.reading().notice
    if ProcessInfo.processInfo.environment["VACANCY_RECORD"] == "1" {
      try record(found, at: sample.record)
      Issue.record("\(sample.name) was recorded anew: read it and run the tests again")
    }
    try expect(found, agreesWith: sample.expected, sample.name)
  }

  private func record(_ notice: Notice, at url: URL) throws {
    guard case .object(let members) = RecordTree(notice) else { return }
    let tree = RecordTree.object(members.filter { $0.key != "source" })
    try Data((tree.json() + "\n").utf8).write(to: url)
  }
}
