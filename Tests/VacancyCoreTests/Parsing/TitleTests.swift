import Testing

@testable import VacancyCore

/// What a title line holds besides the title.
@Suite struct TitleTests {
  @Test(arguments: [
    ("Officer, Stores (1 post + reserve List)-260101", 1),
    ("Officer, Stores (2 posts) (260101)", 2),
    ("Officer, Stores (+ reserve list) (260101)", 1),
    ("Officer, Stores (Multiple Posts Available)-260101", 1),
    ("Officer, Stores (2 posts) (reserve list) (260101)", 2),
    ("Officer, Stores (two vacancies) (260101)", 2), ("Officer, Stores (x3)-260101", 3),
    ("Officer, Stores x 3 (260101)", 3), ("Officer, Stores - 3 posts - 260101", 3),
    ("Officer, Stores – 3 posts (260101)", 3),
    ("Officer, Stores (3 positions) (260101)", 3),
    ("Officer, Stores - Ref. 260101", 1),
    ("Officer, Stores – Réf. 260101", 1),
    ("_Officer, Stores (260101)_", 1),
    ("# Officer, Stores (260101) #", 1),
    ("Job Description - Officer, Stores (260101)Officer, Stores-260101", 1),
    ("Officer, Stores\n\n📁\nPolitical Affairs\n📅\n260101 Requisition #", 1),
    ("Officer, Stores (260101)\n\nPosted on 24-02-2026 - Brussels", 1),
  ])
  func `a title is a title`(printed: String, posts: Int) {
    var notice = SmallNotice()
    notice.title = printed
    let half = notice.half
    #expect(half.title == "Officer, Stores")
    #expect(half.jobNumber == "260101")
    #expect(half.posts == posts)
  }

  @Test(arguments: [
    "Officer for the Stores of\nthe Ports (260101)",
    "Officer for the Stores\nof the Ports (260101)",
    "Officer for the Stores of the Ports\n(2 posts) (260101)",
  ])
  func `a title goes on in the next line`(printed: String) {
    var notice = SmallNotice()
    notice.title = printed
    #expect(notice.half.title == "Officer for the Stores of the Ports")
    #expect(notice.half.jobNumber == "260101")
  }

  @Test func `a line above a title that is whole is no part of it`() {
    var notice = SmallNotice()
    notice.above = "Joint Force Command Naples\n"
    #expect(notice.half.title == "Officer, Stores")
    #expect(notice.reading.notice.letterhead.last == "Joint Force Command Naples")
  }

  @Test(arguments: [
    "Officer (Post Office)", "Head (List of Contracts)", "Officer (reserve forces)",
  ])
  func `brackets that say something else stay`(title: String) {
    var notice = SmallNotice()
    notice.title = title + " (260101)"
    #expect(notice.half.title == title)
  }
}
