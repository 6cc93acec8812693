import Testing

@testable import VacancyCore

@Suite struct GradeRankTests {
  @Test func `grades are ordered by their rank on the scale`() throws {
    let names = ["G17", "G9", "G24", "G10"]
    #expect(
      names.compactMap { GradeRank($0) }.sorted().map(\.description) == ["G9", "G10", "G17", "G24"])
  }

  @Test(arguments: ["G0", "G25", "g17", "G017", "A.3", "17", ""])
  func `what is no grade of the scale has no rank`(name: String) {
    #expect(GradeRank(name) == nil)
  }

  @Test func `each grade has one category, and a rank in it`() throws {
    let grades = GradeRank.Category.allCases.flatMap(\.ranks)
    #expect(grades.map(\.number).sorted() == Array(1...24))
    let grade = try #require(GradeRank("G17"))
    #expect(grade.category == .a)
    #expect(grade.rank == 3)
    #expect(GradeRank.Category.l.ranks.map(\.description) == ["G13", "G16", "G18", "G19", "G21"])
  }

  @Test func `the ranks of a twin grade are its two grades`() throws {
    let grade = Grade(reading: "NATO Grade G17-G20")
    #expect(grade.lowestRank == GradeRank(17))
    #expect(grade.highestRank == GradeRank(20))
    #expect(Grade(reading: "LWR").lowestRank == nil)
  }
}
