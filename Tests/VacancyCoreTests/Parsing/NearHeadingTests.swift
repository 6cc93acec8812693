import Testing

@testable import VacancyCore

/// A heading is known by what it is, slips and all.
@Suite struct NearHeadingTests {
  @Test(arguments: [
    (0, "1SUMMARY"), (0, "1.\n\nSUMMARY"), (0, "- SUMMARY"), (0, "I. SUMMARY"), (0, "1. SUMARY"),
    (1, "2QUALIFICATIONS AND EXPERIENCE"), (1, "2. QUALIFICATION AND EXPERIENCE"),
    (1, "2.\nQUALIFICATIONS AND EXPERIENCE"), (1, "2. Qualification and Experience"),
    (1, "QUALIFICATIONS AND EXPERIENCES"), (2, "ESENTIAL"), (3, "DESIREABLE"), (3, "- DESIRABLE"),
    (4, "3MAIN ACCOUNTABILITIES"), (4, "3. MAIN ACCOUNTABILITES"),
  ])
  func `a heading with a slip in it is that heading`(place: Int, heading: String) {
    var notice = SmallNotice()
    let right = notice.half
    notice.headings[place] = heading
    #expect(notice.half == right)
    #expect(right.summary.count == 1 && right.qualifications.desirable.items.count == 1)
  }

  @Test(arguments: ["CONTRACTS", "1. CONTRACTS", "DUTY"])
  func `words that are only like a heading are none`(heading: String) {
    var notice = SmallNotice()
    notice.headings[4] =
      "3. MAIN ACCOUNTABILITIES\n\nVISION\n\nSee far.\n\n\(heading)\n\nSee to them.\n"
    #expect(notice.half.contract.clause == nil)
    #expect(notice.half.accountabilities.compactMap(\.heading).contains { heading.hasSuffix($0) })
  }

  @Test(arguments: [
    "Relations with the press and with the media", "Planning, conduct and follow-up of projects",
  ])
  func `a long heading is not read into its paragraph`(heading: String) {
    var notice = SmallNotice()
    notice.headings[4] = """
      3. MAIN ACCOUNTABILITIES

      Vision and Direction

      See far.

      \(heading)

      \(String(repeating: "See to them, and to what is asked of them. ", count: 7))

      \(String(repeating: "See to all that is left. ", count: 12))
      """
    let duties = notice.half.accountabilities
    #expect(duties.compactMap(\.heading).dropFirst().first == heading)
    #expect(duties.first?.paragraphs == ["See far."])
  }

  @Test func `the usual wording is asked for`() throws {
    var notice = SmallNotice()
    notice.headings[1] = "2. QUALIFICATION AND EXPERIENCE"
    let headings = notice.reading.forms.first?.headings.map(\.kind)
    #expect(headings == [.summary, .qualifications, .essential, .desirable, .accountabilities])
  }

  @Test(arguments: [
    ("1. SOMMAIRE", "2. QUALIFICATIONS ET EXPERIENCE", "ACQUIS SOUHAITABLE"),
    ("1. RESUMÉ", "2. QUALIFICATION ET EXPÉRIENCE", "ACQUIS SOUHAITABLES"),
  ])
  func `French headings have slips too`(first: String, second: String, third: String) throws {
    let text = """
      Administrateur (260101)

      Emplacement principal: Belgique-Bruxelles

      Organisation: OTAN SI

      Horaire: Temps plein

      Description

      \(first)

      Le magasin garde tout.

      \(second)

      ACQUIS ESSENTIELS

      - être discret.

      \(third)

      - connaître le magasin.

      """
    let half = try #require(Reading(of: SourceText(text)).notice.halves.french)
    #expect(half.summary == ["Le magasin garde tout."])
    #expect(half.qualifications.essential.items == ["être discret."])
    #expect(half.qualifications.desirable.items == ["connaître le magasin."])
  }

  @Test(arguments: ["Description\n:", "Description\n\n:", "Description :"])
  func `a colon below the label is the label's`(label: String) {
    var notice = SmallNotice()
    let right = notice.half
    notice.description = label
    #expect(notice.half == right)
  }

  @Test func `a colon may stand before the first heading`() {
    var notice = SmallNotice()
    let right = notice.half
    notice.headings[0] = ":  1. SUMMARY"
    #expect(notice.half == right)
  }

  @Test func `the lists of qualifications are found by their words where no line is blank`() {
    var notice = SmallNotice()
    notice.headings = [
      "1. Summary", "2. Qualifications and experience", "Essential", "Desirable",
      "3. Main accountabilities",
    ]
    let text = notice.text.replacing("\n\n", with: "\n")
    let half = Reading(of: SourceText(text)).notice.halves.english
    #expect(half?.qualifications.essential.items.count == 2)
    #expect(half?.qualifications.desirable.items.count == 1)
  }

  @Test(arguments: [
    "Planning and Execution: Plan the stores. Count them.",
    "**Planning and Execution:** Plan the stores. Count them.",
    "• Planning and Execution\n\nPlan the stores. Count them.",
    "3.1. Planning and Execution\n\nPlan the stores. Count them.",
  ])
  func `a duty is found by its heading`(printed: String) {
    let right = SmallNotice().half.accountabilities
    let text = SmallNotice().text.replacing(
      "Planning and Execution\n\nPlan the stores. Count them.", with: printed)
    #expect(Reading(of: SourceText(text)).notice.halves.english?.accountabilities == right)
  }

  @Test(arguments: [" : ", "\u{A0}: ", "\u{202F}: ", "** : "])
  func `French may have any space before the colon of a duty`(colon: String) throws {
    let start = colon.hasPrefix("*") ? "**" : ""
    let text = """
      Fonctionnaire, Magasin (260101)

      Emplacement principal : Belgique-Bruxelles
      Organisme OTAN : OTAN SI
      Description

      3. RESPONSABILITÉS PRINCIPALES

      \(start)Gestion de projet\(colon)Tient le registre.

      """
    let half = try #require(Reading(of: SourceText(text)).notice.halves.french)
    #expect(half.accountabilities.map(\.heading) == ["Gestion de projet"])
    #expect(half.accountabilities.first?.paragraphs == ["Tient le registre."])
  }

  @Test(arguments: ["DIRECT REPORTS: N/A", "CONTRACT CLAUSE APPLICABLE:"])
  func `a label in capitals is no heading`(label: String) {
    let text = SmallNotice().text + "\n4. INTERRELATIONSHIPS\n\n\(label)\n"
    #expect(Reading(of: SourceText(text)).notice.halves.english?.otherSections == [])
  }
}
