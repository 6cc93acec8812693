import Testing

@testable import VacancyCore

/// What the rules on the form of a notice say.
@Suite struct StructureRuleTests {
  private func messages(_ rule: RuleID, _ text: String) -> [Message] {
    ExampleRun(text).findings.filter { $0.rule == rule }.map(\.message)
  }

  @Test(arguments: [
    ("Prmary Location", "Primary Location"), ("Aplication Deadline", "Application Deadline"),
    ("Nato Boddy", "NATO Body"), ("Clearence Level", "Clearance Level"),
    ("Post Nunber", "Post Number"),
  ])
  func `a label with a slip in it is told with the label that is near`(
    printed: String, near: String
  ) {
    let found = messages("unknown-field", Example.notice(clearance: "NS\n\(printed): 42"))
    #expect(
      found.map(\.english) == [
        "unknown header label '\(printed)'; did you mean '\(near)'?"
      ])
    let question: FrenchSentence = "« \(printed) » ; vouliez-vous dire « \(near) » ?"
    #expect(found.first?.french.hasSuffix(question.text) == true)
  }

  /// The lists of qualifications have headings of their own; the numbers tell that theirs is lost.
  @Test func `the heading of the qualifications is missed by its number`() throws {
    let sample = try #require(Fixtures.notices.first { $0.name == "analyst-officer" })
    let text = String(decoding: try sample.bytes, as: UTF8.self)
    let lost = text.replacing("2. QUALIFICATIONS AND EXPERIENCE\n", with: "").replacing(
      "2. QUALIFICATIONS ET EXPÉRIENCE\n", with: "")
    #expect(
      messages("missing-section", lost).map(\.english) == [
        "the notice has no section '2. QUALIFICATIONS AND EXPERIENCE'"
      ])
    #expect(messages("missing-section", text).isEmpty)
  }

  @Test func `an indefinite contract need not be converted`() {
    let text = Example.notice(
      text: Example.contract(
        offer: "Indefinite duration contract.",
        clause: "A 3-year definite duration contract, followed by an indefinite contract."))
    #expect(messages("conversion-inconsistent", text).isEmpty)
  }

  @Test func `a label in French is told with a French one`() {
    let text = Example.french(clearance: "NS\nDate de clôtuer : 21-oct.-2026")
    let end: FrenchSentence = "« Date de clôture » ?"
    #expect(messages("unknown-field", text).first?.french.hasSuffix(end.text) == true)
  }

  @Test func `a label that is near none is told alone`() {
    #expect(
      messages("unknown-field", Example.notice(clearance: "NS\nShoe size: 42")).map(\.english)
        == ["unknown header label 'Shoe size'"])
  }

  @Test(arguments: [
    ("2QUALIFICATIONS AND EXPERIENCE", "2QUALIFICATIONS AND EXPERIENCE"),
    ("2.QUALIFICATIONS AND EXPERIENCE", "2.QUALIFICATIONS AND EXPERIENCE"),
    ("2)QUALIFICATIONS AND EXPERIENCE", "2)QUALIFICATIONS AND EXPERIENCE"),
    ("2. QUALIFICATIONS AND EXPERIENCE", nil),
    ("2 - QUALIFICATION AND EXPERIENCE", "2 - QUALIFICATION AND EXPERIENCE"),
    ("**2.**QUALIFICATION AND EXPERIENCE", "2.QUALIFICATION AND EXPERIENCE"),
  ])
  func `a heading is told as it is printed`(heading: String, told: String?) {
    let text = Example.sections().replacing("2. QUALIFICATIONS AND EXPERIENCE", with: heading)
    #expect(
      messages("heading-wording", text).map(\.english)
        == [told].compactMap(\.self).map {
          "expected heading '2. QUALIFICATIONS AND EXPERIENCE', but found '\($0)'"
        })
  }

  @Test(arguments: [
    ("job-number-form", Example.notice(title: "Storekeeper, Store 26 (26045)"), "26045"),
    (
      "unknown-language-level",
      Example.notice(
        text: Example.qualifications(
          """
          - have at least 2 years' experience in a store;
          - possess the levels: VII ("Advanced") in one; II ("Elementary") in the other.
          """)), "VII"
    ),
  ])
  func `a word that is told is pointed at`(rule: RuleID, text: String, word: String) throws {
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    let found = try #require(
      Validator().validate(reading, comparison: Comparison(of: reading), path: "a.txt")
        .file.findings.first { $0.rule == rule })
    let span = try #require(found.span)
    let bytes = Array(text.utf8)
    #expect(
      String(decoding: bytes[span.start.offset..<span.end.offset], as: UTF8.self) == word)
  }

  @Test(arguments: [
    ("5 years", "8 years; maximum service: 6"),
    ("50 months", "86 months; maximum service: 72"),
  ])
  func `service is counted in years where they are whole`(renewal: String, end: String) {
    let clause =
      "The maximum period of service foreseen in this post is 6 years. The successful applicant "
      + "will be offered a 3-year definite duration contract, which may be renewed for a further "
      + "period of up to \(renewal)."
    let text = Example.notice(text: Example.contract(clause: clause))
    #expect(
      messages("service-exceeds-maximum", text).map(\.english) == [
        "initial term plus renewal: " + end
      ])
  }

  @Test(arguments: [(3, 2), (2, 3), (1, 2)])
  func `a count in the title that is not that of the list is told`(title: Int, listed: Int) {
    let posts = (1...listed).map { "- Storekeeper (G8)(STO001\($0))" }.joined(separator: "\n")
    let count = title == 1 ? "" : " (\(title) positions)"
    let found = ExampleRun(
      Example.notice(title: "Storekeeper\(count) (260455)", text: posts)
    ).findings.map { "\($0.rule): \($0.message.english)" }
    #expect(
      found == ["position-count: number of posts: \(title) in the title, \(listed) in the list"])
  }

  @Test func `a count in the title without a list is told in words`() {
    let found = messages("position-count", Example.notice(title: "Storekeeper (2 posts) (260455)"))
    #expect(found.map(\.english) == ["2 posts in the title, but none is listed"])
  }
}
