import Testing

@testable import VacancyCore

/// Long texts that take time without end where each thing in them is compared with each other.
///
/// Nothing is measured: work that is the square of the length takes minutes here.
@Suite(.slow, .serialized, .timeLimit(.minutes(1))) struct LinearWorkTests {
  /// A text in which one thing stands very often.
  struct LongText: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) { (testDescription, self.text) = (name, text) }
  }

  private static func often(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private static func summary(_ text: String) -> String {
    SmallNotice().text.replacing("The Stores keep what the Staff needs.", with: text)
  }

  private static func header(_ lines: String) -> String { SmallNotice(header: lines).text }
  private static func item(_ text: String) -> String { SmallNotice(item: text).text }

  static let toRead: [LongText] = [
    LongText("form feeds", SmallNotice().text + often(25_000, "the same line\n\u{C}")),
    LongText("page numbers", SmallNotice().text + often(40_000, "Page 3 of 10\n")),
    LongText("underlines that nothing closes", summary(often(80_000, "_a "))),
    LongText("underlines that one closes", summary(often(60_000, "_a ") + "b_")),
    LongText("marks inside of links", summary(often(40_000, "[_x](#y_) "))),
    LongText("wide line breaks", summary(often(20_000, "a\u{2028}"))),
    LongText("fused headings", header("Grade " + often(15_000, "9SUMMARY"))),
    LongText("brackets in a title", header("Title: " + often(100_000, "(") + ")\nGrade G17")),
    LongText("letters that are no levels", item(often(80_000, "V "))),
    LongText("levels behind a ligature", item("œ " + often(10_000, "V (\"x\") in one; "))),
    LongText(
      "terms without a topic", SmallNotice().text + "6. CONTRACT\n\n" + often(20_000, "3 years ")),
  ]

  @Test(arguments: toRead) func `a long text is read`(_ long: LongText) {
    let reading = Reading(of: SourceText(long.text), recordingSpans: true)
    #expect(reading.lines.count > 20)
  }

  static let toValidate: [LongText] = [
    LongText("placeholders on one line", summary(often(20_000, "TBD "))),
    LongText("parts of years", item(often(4_000, "3 years, of which "))),
    LongText("broken characters", summary(often(40_000, "Ã© "))),
  ]

  @Test(arguments: toValidate) func `a long text is validated`(_ long: LongText) {
    let reading = Reading(of: SourceText(long.text), recordingSpans: true)
    let outcome = Validator().validate(
      reading, comparison: Comparison(of: reading), path: "a.txt")
    #expect(!outcome.file.findings.isEmpty)
  }

  /// An English text and a French one, of one thing that stands very often in each.
  static let toCompare: [LongText] = [
    bilingual("full stops", often(250_000, "."), often(250_000, ".")),
    bilingual("denials", often(60_000, "not "), often(80_000, "ne ")),
    bilingual("denials of words", often(40_000, "not a "), often(60_000, "x ne ")),
    bilingual("levels of languages", often(20_000, "B2 French "), often(20_000, "B2 anglais ")),
    bilingual("weekdays", often(30_000, "Monday "), often(40_000, "mardi ")),
    bilingual("fractions", often(15_000, "two-thirds 25% "), often(20_000, "un quart 3 ")),
    bilingual("ordinals", often(30_000, "second "), often(20_000, "troisième ")),
    bilingual("names", often(20_000, "Naples Mons "), often(20_000, "Mons Oslo ")),
    bilingual("brackets", often(40_000, "( "), often(40_000, ") ")),
    bilingual("quotation marks", often(40_000, "\" « "), often(40_000, "» a: ")),
    bilingual("apostrophes", often(40_000, "it's "), often(40_000, "l’a'b ")),
    bilingual(
      "words of fixed paragraphs", often(4_000, "enquiries cannot potential telephone. "),
      often(4_000, "renseignements potentielles téléphone suite. ")),
    bilingual("groups of figures", often(20_000, "7 540,44 "), often(20_000, "7,540 ")),
    bilingual(
      "paragraphs without full stops",
      often(6_000, "The Unit keeps the archives of the whole Division here\n\n"),
      often(6_000, "Le bureau tient les archives de toute la Division ici\n\n")),
    bilingual(
      "sentences that were not translated", often(6_000, "It keeps the files of the Unit.\n\n"),
      often(6_000, "It keeps the files of the Unit, 3 of them.\n\n")),
  ]

  private static func bilingual(_ name: String, _ english: String, _ french: String) -> LongText {
    LongText(name, bilingualNotice(english, french))
  }

  @Test(arguments: toCompare) func `long halves are compared`(_ long: LongText) {
    let reading = Reading(of: SourceText(long.text), recordingSpans: true)
    let outcome = Validator().validate(
      reading, comparison: Comparison(of: reading), path: "a.txt")
    #expect(reading.notice.halves.english != nil && reading.notice.halves.french != nil)
    #expect(!outcome.file.findings.isEmpty)
  }

  @Test func `very many headings are checked`() throws {
    var reading = SmallNotice().reading
    let heading = try #require(reading.forms.first?.headings.first)
    reading.forms[0].headings = Array(repeating: heading, count: 60_000)
    let subject = RuleSubject(
      reading: reading, comparison: Comparison(of: reading), asOf: nil)
    #expect(RuleID.duplicateSection.check(subject).count == 59_999)
    #expect(!RuleID.sectionNumber.check(subject).isEmpty)
  }

  @Test func `many places on a long line are found from any other`() {
    let text = SourceText(Self.often(100_000, "é."))
    var finder = PositionFinder(text)
    for index in 0..<10_000 {
      let (near, far) = (index * 3, 300_000 - index * 3)
      #expect(finder.position(of: near).column == index * 2 + 1)
      #expect(finder.position(of: far).column == 200_001 - index * 2)
    }
  }
}
