import Testing

@testable import VacancyCore

struct RecordPathTests {
  @Test(arguments: [
    "/halves/en", "/jobNumber", "/letterhead/0", "/halves/fr/deadline",
    "/halves/en/qualifications/essential/items/3", "/halves/fr/qualifications/languages/0/label",
    "/halves/en/contract/notes/0/paragraphs/12", "/deadline", "",
  ])
  func `a JSON Pointer is read and written`(pointer: String) throws {
    #expect(try #require(RecordPath(pointer: pointer)).description == pointer)
  }

  @Test(arguments: [
    "/", "/halves", "/halves/", "/halves/de", "/halves/en/", "halves/en", "/halves/en/novelty",
    "/halves/en/summary/01", "/halves/en/summary/+1", "/halves/en/summary/-1",
    "/halves/en/summary/1/2", "/halves/en/contract/offer/text/title/title",
  ])
  func `what the record does not have is no path`(pointer: String) {
    #expect(RecordPath(pointer: pointer) == nil)
  }

  @Test(
    arguments: [
      ("/halves/en", "/halves/en/title", true), ("/halves/en", "/halves/fr/title", false),
      ("/halves/en/summary", "/halves/en/summary/1", true),
      ("/halves/en/summary/1", "/halves/en/summary/10", false),
      ("/halves/en/summary", "/halves/en/title", false),
      ("/halves/en/accountabilities/1", "/halves/en/accountabilities/1/paragraphs/2", true),
      ("/halves/en/accountabilities", "/halves/en/accountabilities/1/paragraphs/2", true),
      ("/halves/en/accountabilities/2", "/halves/en/accountabilities/1/paragraphs/2", false),
      ("/halves/en/title", "/halves/en", false), ("/halves/en/title", "/title", false),
    ] as [(RecordPath, RecordPath, Bool)])
  func `a value contains what is in it`(one: RecordPath, other: RecordPath, contains: Bool) {
    #expect(one.contains(other) == contains)
    #expect(one.overlaps(other) == (contains || other.contains(one)))
    #expect(other.outward.contains(one) == contains)
    #expect(one.contains(one) && one == one && Set([one, other]).count == 2)
  }

  @Test func `the values around one end at its half`() {
    let path: RecordPath = "/halves/en/contract/notes/0/paragraphs/1"
    #expect(
      path.outward.map(\.description) == [
        "/halves/en/contract/notes/0/paragraphs/1", "/halves/en/contract/notes/0/paragraphs",
        "/halves/en/contract/notes/0", "/halves/en/contract/notes", "/halves/en/contract",
        "/halves/en",
      ])
    #expect(
      RecordPath(.letterhead, 0).outward.map(\.description) == ["/letterhead/0", "/letterhead"])
  }

  @Test func `a path has parts`() {
    let path: RecordPath = "/halves/en/competencies/items/3/behaviour"
    #expect(path.list == "/halves/en/competencies/items")
    #expect(path.belowElement == "/behaviour" && path.parent?.belowElement == nil)
    #expect(path.withoutIndexes == "/halves/en/competencies/items/behaviour")
    #expect(path.belowHalf == "/competencies/items/3/behaviour")
    #expect(path.in(.french) == "/halves/fr/competencies/items/3/behaviour")
    #expect(path.last == .behaviour && path.parent?.last == nil)
  }

  @Test func `every part is a member of its own`() {
    let keys = HalfPart.allCases.map(\.rawValue) + ContractPart.allCases.map(\.rawValue)
    #expect(keys.allSatisfy { RecordPath.Code.named[$0] != nil })
  }

  @Test func `a path is made of the number of each member, and has the member of that number`() {
    for member in RecordPath.Member.allCases {
      let path = RecordPath(member)
      #expect(path.member(at: 0) == member && path.description == "/\(member.rawValue)")
    }
    #expect(RecordPath.Member.allCases.count <= RecordPath.Code.fact)
  }

  @Test func `a path leads to the field or the fact that has its key`() {
    for field in HeaderField.allCases {
      #expect(RecordPath(pointer: "/halves/fr/\(field.key)") == RecordPath(.french)[field])
    }
    for fact in ContractFact.allCases {
      let clause = RecordPath(.french)[.contract][.clause]
      #expect(RecordPath(pointer: "/halves/fr/contract/clause/\(fact.key)") == clause[fact])
    }
  }
}
