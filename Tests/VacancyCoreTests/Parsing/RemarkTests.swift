import Testing

@testable import VacancyCore

/// Paragraphs behind the items of a list of qualifications.
@Suite struct RemarkTests {
  private static func notice(desirable: String) -> String {
    SmallNotice().text.replacing("- knowledge of the stores.\n", with: desirable)
  }

  private static func desirable(_ text: String) -> Qualifications.List? {
    Reading(of: SourceText(notice(desirable: text))).notice.halves.english?.qualifications.desirable
  }

  @Test(arguments: [
    ("- maps;\n- a licence.\n\nNo other experience is asked for.\n", 2, 1),
    ("- maps;\n- a licence.\n\nNo other is asked for.\n\nNobody is put at a disadvantage.\n", 2, 2),
    // An item that has lost its mark.
    ("- maps;\n- a licence;\n\nKnow the stores.\n", 3, 0),
    ("- maps.\n- a licence.\n\nKnow the stores.\n", 3, 0),
    ("- maps;\n\nKnow the stores.\n\n- a licence.\n", 3, 0),
    ("- maps;\n- a licence.\n\nand a little patience.\n", 3, 0),
    // A list that has lost all its marks.
    ("Know maps;\n\nHave a licence.\n", 2, 0),
  ])
  func `a paragraph behind a list that has ended is a remark`(
    text: String, items: Int, remarks: Int
  ) {
    let list = Self.desirable(text)
    #expect(list?.items.count == items)
    #expect(list?.remarks.count == remarks)
  }

  @Test func `a remark has a place`() throws {
    let text = SourceText(Self.notice(desirable: "- maps;\n- a licence.\n\nNothing else.\n"))
    let reading = Reading(of: text, recordingSpans: true)
    let range = try #require(
      reading.spans.range(of: "/halves/en/qualifications/desirable/remarks/0"))
    #expect(
      String(decoding: text.bytes[range.start..<range.end], as: UTF8.self) == "Nothing else.")
  }

  @Test(arguments: [("Nothing else is asked for in this place.", true), ("", false)])
  func `a remark that the French half lacks is missing there`(remark: String, isMissing: Bool) {
    var english = Half(language: .english)
    english.qualifications.desirable = .init(items: ["maps;", "a licence."], remarks: [remark])
    if remark.isEmpty { english.qualifications.desirable.remarks = [] }
    var french = Half(language: .french)
    french.qualifications.desirable = .init(items: ["les cartes ;", "un permis."])
    var reading = Reading(of: SourceText(""))
    reading.notice.halves = .init(english: english, french: french)
    let found = Comparison(of: reading).differences.filter { $0.rule == "paragraph-missing" }
    #expect(
      found.map { $0.english?.path }
        == (isMissing ? ["/halves/en/qualifications/desirable/remarks/0"] : []))
    #expect(found.allSatisfy { $0.kind == .missingInFrench })
    #expect(
      RecordPath("/qualifications/desirable/remarks/0").name(in: english).english
        == "desirable qualifications, remarks, paragraph 1")
  }
}
