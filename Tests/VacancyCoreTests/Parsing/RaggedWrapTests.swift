import Testing

@testable import VacancyCore

/// Text that a program broke into lines of about one width, not at the last word that fits.
@Suite struct RaggedWrapTests {
  @Test func `a line that ends in a full stop with room left ends no paragraph`() {
    let text = """
      Administrator for the programme of the stores and
      the capacities of the ports (STOR)-260101

      Primary Location: Belgium-Brussels
      Schedule: Full-time
      Application Deadline: 15-Dec-2026
      Description

      1. SUMMARY

      \(String(repeating: Self.paragraph, count: 6))
      2. QUALIFICATIONS AND EXPERIENCE

      """
    let half = Reading(of: SourceText(text)).notice.halves.english
    #expect(half?.summary.count == 6)
    #expect(
      half?.title
        == "Administrator for the programme of the stores and the capacities of the ports (STOR)")
  }

  @Test func `without blank lines a line that ends early ends a paragraph`() {
    let text = """
      Administrator (260101)

      Primary Location: Belgium-Brussels
      Schedule: Full-time
      Application Deadline: 15-Dec-2026
      Description

      1. SUMMARY

      \(String(repeating: Self.paragraph, count: 6).replacing("\n\n", with: "\n"))

      2. QUALIFICATIONS AND EXPERIENCE

      """
    #expect(Reading(of: SourceText(text)).notice.halves.english?.summary.count ?? 0 >= 12)
  }

  @Test func `a remark in capitals does not go on in the paragraph below it`() {
    var notice = SmallNotice()
    notice.headings[0] = "SUBJECT TO APPROVAL OF THE BUDGET BY THE RESPONSIBLE COMMITTEE OF NATO"
    let half = Reading(of: SourceText(notice.text)).notice.halves.english
    #expect(half?.preamble == [notice.headings[0], "The Stores keep what the Staff needs."])
  }

  private static let paragraph = """
    The stores keep all that the staff needs for its work in
    peace and in crisis, and what they need themselves.
    These circumstances call for an officer who knows the ports,
    the ships and the people on board who ask for more.
    They often do.


    """
}
