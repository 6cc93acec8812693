import Testing

@testable import VacancyCore

/// Texts as converters hand them over.
@Suite struct `Converted texts` {
  // MARK: - Words at the ends of lines

  @Test(arguments: [
    // What the text has elsewhere decides.
    ("of the man-\nagement of ports. Good management helps.", "management of ports"),
    ("of the long-\nterm plan. A long-term view helps.", "long-term plan"),
    // U+2010 is typed by few people.
    ("of the man\u{2010}\nagement of ports.", "management of ports"),
    ("of the high\u{2010}\nlevel plan for the level of the sea.", "high-level plan"),
    ("of the of\u{AD}\nfice of ports.", "office of ports"),
    // A hyphen that waits for another word stays apart.
    ("of mid-\nand long-term plans.", "mid- and long-term"),
    ("in the languages (English/\nFrench) of NATO.", "(English/French)"),
    ("sent on and/\nor kept.", "and/or kept"),
    // A link or a date on a line of its own.
    ("on the portal (\nlink\n) of NATO.", "portal (link) of"),
    ("until 28/02/2028\n, which may be renewed.", "28/02/2028, which"),
    ("le processus d'\naccréditation commence.", "d'accréditation commence"),
  ])
  func `the pieces of a word are put together as they were printed`(
    lines: String, expected: String
  ) {
    let text = summary(of: "The office takes care \(lines)")
    #expect(text.count == 1)
    let plain = (text.first ?? "").replacing("\u{2010}", with: "-")
    #expect(plain.contains(expected), "\(plain)")
  }

  @Test(arguments: [
    "as said of pay (grading, leave, etc.)\nplease see the pages of the house.",
    "for many reasons, e.g.\nthe weather of the day.",
    "for its users (where applicable);\nit also writes letters; it keeps them.",
    "and answers questions. Do you have any?\nAsk the office for what you need to know.",
  ])
  func `a mark in mid-sentence ends no paragraph`(lines: String) {
    #expect(summary(of: "The office writes letters \(lines)").count == 1)
  }

  @Test func `backslashes and hyphens of Markdown are what they stand for`() {
    let text = summary(of: "NATO\\'s office --- the \\\"house\\\" -- in the XXI\\^e century...")
    #expect(text == ["NATO's office — the \"house\" – in the XXIe century…"])
    // In other texts they are what they are.
    #expect(summary(of: "The path is C:\\office -- so.") == ["The path is C:\\office -- so."])
  }

  // MARK: - Lists

  @Test func `items that lost their marks begin where lines end in a semicolon`() {
    var notice = SmallNotice()
    notice.item = ""
    let text = notice.text.replacing(
      "- \n- be discreet.",
      with: """
        have worked in stores, or in the yard of a port that stores goods;
        possess one of these levels: V ("Advanced") in one;
        II ("Elementary") in the other;
        know the ports, or have attended a course
        about them; or know the stores;
        be discreet.
        """)
    let reading = Reading(of: SourceText(text))
    #expect(
      reading.notice.halves.english?.qualifications.essential.items == [
        "have worked in stores, or in the yard of a port that stores goods;",
        #"possess one of these levels: V ("Advanced") in one; II ("Elementary") in the other;"#,
        "know the ports, or have attended a course about them; or know the stores;",
        "be discreet.",
      ])
    #expect(reading.findings.contains { $0.rule == .inferredList })
  }

  @Test func `short lines of a list are its items though no mark is at their ends`() {
    var notice = SmallNotice()
    notice.item = ""
    let text = notice.text.replacing(
      "- \n- be discreet.", with: "know the rules\nspeak two languages\nhave 4 years of experience")
    #expect(
      Reading(of: SourceText(text)).notice.halves.english?.qualifications.essential.items == [
        "know the rules", "speak two languages", "have 4 years of experience",
      ])
  }

  @Test func `languages are asked of everybody wherever their heading stands`() {
    let text = SmallNotice().text.replacing(
      "- knowledge of the stores.",
      with: "- knowledge of the stores.\n\nLanguage Requirements\n\n- English SLP 3333.")
    let qualifications = Reading(of: SourceText(text)).notice.halves.english?.qualifications
    #expect(qualifications?.essential.items.last == "English SLP 3333.")
    #expect(qualifications?.desirable.items == ["knowledge of the stores."])
    #expect(qualifications?.languages?.map(\.level) == ["3333"])
  }

  @Test func `a paragraph that was cut off does not go on in the heading below it`() {
    let text = SmallNotice().text.replacing(
      "Plan the stores. Count them.",
      with: "Plan the stores of the\n\nProject Management\n\nManage the projects of the stores.")
    let duties = Reading(of: SourceText(text)).notice.halves.english?.accountabilities
    #expect(duties?.map(\.heading) == ["Planning and Execution", "Project Management"])
  }

  @Test func `a heading that is not known ends the competencies`() {
    var notice = SmallNotice()
    notice.headings[4] = """
      5. COMPETENCIES

      - Teamwork: Cooperates.

      Travel

      Business travel may be required at any time of the year.

      3. MAIN ACCOUNTABILITIES
      """
    #expect(notice.half.competencies.items.map(\.name) == ["Teamwork"])
    #expect(notice.half.additional.count == 2)
  }

  @Test(arguments: [true, false])
  func `full lines do not hide where a paragraph begins that notices share`(isKnown: Bool) {
    let opening = isKnown ? "Due to the broad interest" : "Owing to the great interest"
    let lines = (0..<30).map { _ in
      "the office keeps all of the papers that the house has to keep in it"
    }
    let text = summary(
      of: lines.joined(separator: "\n").replacing("in it\nthe", with: "in it\nthe")
        + ".\n\(opening) in NATO and the large number of candidates,\n"
        + "telephone enquiries cannot be dealt with at the moment.")
    #expect(text.count == (isKnown ? 2 : 1))
  }

  @Test func `signs that a converter has parted from their items are none`() {
    var notice = SmallNotice()
    notice.item = "have worked in stores;"
    let text = notice.text.replacing("- be discreet.", with: "- be discreet.\n•\n•\n•\n1")
    let half = Reading(of: SourceText(text)).notice.halves.english
    #expect(
      half?.qualifications.essential.items == ["have worked in stores;", "be discreet."])
    #expect(half?.unrecognized.isEmpty == true)
  }

  @Test func `bare numbers that count the pages are none of the text`() {
    let pages = (1...4).map {
      "The office keeps papers in room \($0 * 7),\n\($0)\nand in no other."
    }
    let text = summary(of: pages.joined(separator: "\n"))
    #expect(!text.joined(separator: " ").contains(" 1 and"))
    #expect(text.joined(separator: " ").contains("room 28, and in no other"))
  }

  // MARK: - Headers

  @Test func `labels in a column take the values below them in their order`() {
    var notice = SmallNotice()
    notice.header = """
      Primary Location
      NATO Body
      Schedule
      Application Deadline
      Salary (Pay Basis)
      Grade
      Clearance Level

      Belgium-Brussels
      NATO International Staff
      (NATO IS)
      Full-time
      15-Dec-2026
      NATO Grade G17
      NS
      """
    let half = notice.half
    #expect(half.location?.places.first?.name == "Brussels")
    #expect(half.body?.code == "NATO IS")
    #expect(half.schedule?.kind == .fullTime)
    #expect(half.deadline?.date?.description == "2026-12-15")
    // Its value is missing.
    #expect(half.salary == nil)
    #expect(half.grade?.lowest == "G17")
    #expect(half.clearance?.level?.rawValue == "NS")
  }

  @Test(arguments: [
    """
      Primary Location    NATO Body            Schedule    Salary (Pay Basis)   Grade            Clearance Level
      ------------------- -------------------- ----------- -------------------- ---------------- ---------------
      Belgium-Brussels    NATO International   Full-time                        NATO Grade G17   NS
                          Staff (NATO IS)
    """,
    """
    | Primary Location | NATO Body | Schedule | Grade | Clearance Level |
    |------------------|-----------|----------|-------|-----------------|
    | Belgium-Brussels | NATO International Staff (NATO IS) | Full-time | NATO Grade G17 | NS |
    """,
  ])
  func `labels in a row take the values below them`(table: String) {
    var notice = SmallNotice()
    notice.header = table
    let half = notice.half
    #expect(half.title == "Officer, Stores")
    #expect(half.location?.places.first?.name == "Brussels")
    #expect(half.body?.code == "NATO IS")
    #expect(half.schedule?.kind == .fullTime)
    #expect(half.salary == nil)
    #expect(half.grade?.lowest == "G17")
    #expect(half.clearance?.level?.rawValue == "NS")
  }

  @Test func `a label that is wrapped in its cell has the value beside its first line`() {
    var notice = SmallNotice()
    notice.header.replace("Clearance Level NS", with: "Security Clearance      NS\nLevel")
    #expect(notice.half.clearance?.level?.rawValue == "NS")
    #expect(notice.half.unrecognized.isEmpty)
  }

  @Test func `the words of a heading that stand on lines of their own are the heading`() {
    var notice = SmallNotice()
    notice.headings[4] =
      "7.\nUSEFUL\nINFORMATION\nRECRUITMENT PROCESS\n\nREGARDING\n\nAPPLICATION\n\nAND"
    #expect(notice.half.application == ["Planning and Execution", "Plan the stores. Count them."])
  }

  // MARK: - Pages of job boards

  @Test(arguments: ["Apply now", "Save this job", "Belgium-Brussels", "Full-time", "Schedule"])
  func `what stands between title and header is no title`(line: String) {
    var notice = SmallNotice()
    notice.title += "\n\n\(line)"
    #expect(notice.half.title == "Officer, Stores")
    #expect(notice.half.jobNumber == "260101")
    notice.title = "Officer, Stores\n\n\(line)"
    #expect(notice.half.title == "Officer, Stores")
  }

  @Test func `a line with the number of the notice is no title`() {
    var notice = SmallNotice()
    notice.title = "Vacancy Notice No. 260702\n\nLegal Officer"
    #expect(notice.half.title == "Legal Officer")
    #expect(notice.half.jobNumber == "260702")
  }

  @Test func `what stands behind a notice is kept as lines of the page`() {
    var notice = SmallNotice()
    notice.headings[4] = "8. ADDITIONAL INFORMATION"
    let text =
      notice.text + "\nApply now\n\nSimilar jobs\n\nRecords Clerk\n\nMons, Belgium\n\n© 2026 NATO\n"
    let reading = Reading(of: SourceText(text))
    let half = reading.notice.halves.english
    #expect(half?.additional == ["Planning and Execution", "Plan the stores. Count them."])
    #expect(
      half?.unrecognized.map(\.text) == [
        "Apply now", "Similar jobs", "Records Clerk", "Mons, Belgium", "© 2026 NATO",
      ])
    #expect(half?.unrecognized.allSatisfy { $0.kind == .page } == true)
    #expect(reading.findings.isEmpty)
  }

  @Test func `a list of other notices in front of a section hides no section`() {
    var notice = SmallNotice()
    notice.description = "Description\n\nSimilar jobs\n\nRecords Clerk"
    #expect(notice.half.summary == ["The Stores keep what the Staff needs."])
    #expect(notice.half.accountabilities.count == 1)
  }

  // MARK: - The order of the lines

  @Test func `two columns that were read across are reported`() {
    let lines = (0..<24).map {
      "The office keeps the papers of room \($0)      Le bureau garde les papiers de la salle"
    }
    var notice = SmallNotice()
    notice.headings[0] += "\n\n" + lines.joined(separator: "\n")
    #expect(notice.reading.findings.map(\.rule).contains(.interleavedText))
    #expect(!SmallNotice().reading.findings.map(\.rule).contains(.interleavedText))
  }

  @Test func `lines in two languages by turns are reported`() {
    let lines = (0..<12).flatMap {
      [
        "the papers of the office that are kept in \($0) rooms for the",
        "les papiers du bureau qui sont gardés dans \($0) salles pour la",
      ]
    }
    var notice = SmallNotice()
    notice.headings[0] += "\n\n" + lines.joined(separator: "\n")
    #expect(notice.reading.findings.map(\.rule).contains(.interleavedText))
  }

  private func summary(of text: String) -> [String] {
    var notice = SmallNotice()
    notice.headings[0] += "\n\n\(text)\n\nX."
    return Array(notice.half.summary.prefix { $0 != "X." })
  }
}

/// How wide the lines of a text were.
@Suite struct `Lines: width` {
  /// Fills lines with words as a program does that knows the widths of letters.
  private func filled(_ words: [String], _ metric: TextMetric, upTo width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      let longer = lines.last.map { $0 + " " + word }
      if let longer, metric.width(of: Array(longer.utf8)[...]) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static let words = (0..<600).map { count in
    ["illicit", "management", "wow", "of", "the", "accommodation", "in", "little", "lifts", "to"][
      (count * 7 + count / 10) % 10]
  }

  @Test(arguments: TextMetric.allCases)
  func `the metric of the program that filled the lines is found`(metric: TextMetric) {
    let lines = filled(Self.words, metric, upTo: 8000)
    let text = SourceText(lines.joined(separator: "\n"))
    let wrap = WrapWidth(of: text.lines(), in: text.bytes)
    // Without accents, bytes are columns.
    #expect(wrap?.metric == (metric == .columns ? .bytes : metric))
    #expect(wrap.map { abs($0.width - 8000) <= 150 } == true, "\(String(describing: wrap))")
  }

  @Test func `an accented letter is as wide as its base`() {
    for metric in [TextMetric.sansSerif, .serif] {
      #expect(
        metric.width(of: Array("été à où".utf8)[...])
          == metric.width(of: Array("ete a ou".utf8)[...]))
    }
    #expect(TextMetric.columns.width(of: Array("été".utf8)[...]) == 300)
  }
}
