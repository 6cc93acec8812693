import Testing

@testable import VacancyCore

/// The lines of a header, and what stands between and above them.
@Suite struct HeaderLineTests {
  @Test(arguments: ["Schedule: Full-time", "Grade NATO Grade G17", "Clearance Level NS"])
  func `a line below a whole value is no part of it`(line: String) throws {
    var notice = SmallNotice()
    notice.header.replace(line, with: line + "\nlorem ipsum without label")
    let half = notice.half
    #expect(half.unrecognized.map(\.text) == ["lorem ipsum without label"])
    #expect(half.schedule?.text == "Full-time")
    #expect(Schedule(reading: "À plein temps").kind == .fullTime)
    #expect(half.grade?.text == "NATO Grade G17")
    #expect(half.clearance?.text == "NS")
  }

  @Test(arguments: [
    ("NLD-The Hague", "NL", "The Hague"), ("GBR-Northwood", "GB", "Northwood"),
    ("DEU-Ramstein", "DE", "Ramstein"), ("USA-Norfolk", "US", "Norfolk"),
    ("Bruxelles (Belgique)", "BE", "Bruxelles"),
  ])
  func `a country may have its code of three letters, or stand in brackets`(
    text: String, country: String, name: String
  ) {
    let place = Location(reading: text).places.first
    #expect(place?.country == country && place?.name == name)
  }

  @Test(arguments: ["Full-time or part-time", "Temps plein / temps partiel"])
  func `a schedule that is left open is not guessed`(text: String) {
    #expect(Schedule(reading: text).kind == nil)
    #expect(Schedule(reading: text).problem(in: .english)?.rule == "unknown-schedule")
  }

  @Test func `a job number that is not that of the title is a second field`() {
    var notice = SmallNotice()
    let title = notice.half.jobNumber
    notice.header = "Job Number: 250640\n" + notice.header
    #expect(notice.half.jobNumber == title)
    #expect(notice.reading.findings.map(\.rule) == ["duplicate-field"])
    for number in ["250640", title ?? ""] {
      notice.header = "Job Number: \(number)\n" + SmallNotice().header
      let spans = Reading(of: SourceText(notice.text), recordingSpans: true).spans.map(\.path)
      #expect(Set(spans).count == spans.count)
    }
  }

  @Test(arguments: [
    ("Belgium-Brussels", "Primary Location: Belgium-Brussels"),
    ("NATO International Staff (NATO IS)", "NATO Body: NATO International Staff (NATO IS)"),
    ("Norway", "Primary Location: Norway"),
    ("HQ NAEW & C Force Geilenkirchen", "NATO Body: HQ NAEW & C Force Geilenkirchen"),
  ])
  func `a line below a place or a body is no part of its name`(value: String, line: String) {
    var notice = SmallNotice()
    let printed = notice.header.split(separator: "\n").first { $0.hasPrefix(line.prefix(8)) } ?? ""
    notice.header.replace(printed, with: line + "\nprinted on the third floor")
    let half = notice.half
    #expect(half.location?.text == value || half.body?.text == value)
    #expect(half.unrecognized.map(\.text) == ["printed on the third floor"])
    #expect(notice.reading.findings.map(\.rule) == ["unrecognized-text"])
  }

  @Test(arguments: [
    ("Belgium-Brussels", "Belgium-Braine\nl'Alleud"),
    ("Belgium-Brussels", "Netherlands-The\nHague"),
    ("Belgium-Brussels", "Belgium-Mons,\nCA-Halifax"),
    ("Belgium-Brussels", "Belgium-Mons\nNetherlands-The Hague"),
    ("Belgium-Brussels", "United States of\nAmerica-Norfolk"),
    ("NATO International Staff (NATO IS)", "NATO International Staff\n(NATO IS)"),
    ("NATO International Staff (NATO IS)", "Joint Force Command\nBrunssum (JFCBS)"),
    ("NATO International Staff (NATO IS)", "Collaboration Support Office\nof the Organization"),
    ("NATO International Staff (NATO IS)", "HQ NAEW & C Force\nGeilenkirchen"),
  ])
  func `a place or a body that was cut goes on`(value: String, printed: String) {
    var notice = SmallNotice()
    notice.header.replace(value, with: printed)
    let half = notice.half
    let text = printed.replacing("\n", with: " ")
    #expect(half.location?.text == text || half.body?.text == text)
    #expect(half.unrecognized.isEmpty)
  }

  @Test(arguments: [
    ("7,540.44Euro (EUR)\nMonthly", "7,540.44Euro (EUR) Monthly"),
    ("7,540.44Euro\n(EUR) Monthly", "7,540.44Euro (EUR) Monthly"),
  ])
  func `a value that was cut goes on`(printed: String, text: String) {
    var notice = SmallNotice()
    notice.header.replace("7,540.44Euro (EUR) Monthly", with: printed)
    #expect(notice.half.salary?.text == text)
  }

  @Test(arguments: [
    ("15-Dec-2026,\n11:59:00 PM", "15-Dec-2026, 11:59:00 PM"),
    ("15-Dec-2026\n23:59", "15-Dec-2026 23:59"),
  ])
  func `a deadline that was cut goes on`(printed: String, text: String) {
    var notice = SmallNotice()
    notice.header.replace("15-Dec-2026", with: printed)
    #expect(notice.half.deadline?.text == text)
    #expect(notice.half.deadline?.time != nil)
  }

  @Test(arguments: [
    ("15 December 2026 - 11.59 PM", "23:59:00"), ("15 December 2026, 23.59.", "23:59:00"),
    ("15 December 2026 11:59 p.m.", "23:59:00"), ("2026-12-15T23:59", "23:59:00"),
    ("15 December 2026 at 2359 hrs", "23:59:00"), ("15.12.2026", nil), ("15.12.26", nil),
    ("15 December 2026, 5 pm", "17:00:00"), ("15-déc.-2026 à 17 h", "17:00:00"),
    ("15-déc.-2026, 17h", "17:00:00"), ("15 December 2026, 12 a.m.", "00:00:00"),
    ("15 December 2026 à 17 heures (heure de Bruxelles)", "17:00:00"),
    ("15.12.2026 9.30 a.m.", "09:30:00"), ("le 15 December 2026 à 23 heures 59", "23:59:00"),
    ("15 December 2026, 12 noon", "12:00:00"), ("15-déc.-2026 à midi", "12:00:00"),
    ("15 December 2026 (midnight, Brussels time)", "23:59:00"),
    ("15-déc.-2026, minuit", "23:59:00"), ("15 December 2026 in the afternoon", nil),
  ])
  func `an hour is read in many forms`(printed: String, time: String?) {
    var notice = SmallNotice()
    notice.header.replace("15-Dec-2026", with: printed)
    #expect(notice.half.deadline?.date == CalendarDate("2026-12-15"))
    #expect(notice.half.deadline?.time?.description == time)
  }

  @Test(arguments: [
    ("EUR 7,540.44 p.m.", Salary.Period.month), ("7 540,44 € / mois", .month),
    ("EUR 90,485.28 p.a.", .year), ("90 485,28 € / an", .year),
  ])
  func `a month and a year are read in short`(printed: String, period: Salary.Period) {
    var notice = SmallNotice()
    notice.header.replace("7,540.44Euro (EUR) Monthly", with: printed)
    #expect(notice.half.salary?.period == period)
    #expect(notice.half.salary?.amount != nil)
  }

  @Test func `a label with a slip in it is that label and no title`() {
    var notice = SmallNotice()
    let location = notice.half.location
    notice.header.replace("Primary Location:", with: "Prmary Location:")
    let half = notice.half
    #expect(half.title == "Officer, Stores")
    #expect(half.location == location)
    #expect(half.otherFields.isEmpty)
  }

  @Test(arguments: ["Pending budget approval", "*Pending Budget Approval*"])
  func `a remark on the budget is no part of a field`(remark: String) {
    let right = SmallNotice().half
    for line in SmallNotice().header.split(separator: "\n") {
      var notice = SmallNotice()
      notice.header.replace(line, with: line + "\n" + remark)
      var half = notice.half
      #expect(half.pendingBudget && half.preamble.count == 1, "below \(line)")
      half.pendingBudget = false
      half.preamble = []
      #expect(half == right, "below \(line)")
    }
  }

  @Test(arguments: ["Description\n\nPending budget approval", "Pending budget approval"])
  func `a remark on the budget needs no label`(description: String) {
    var notice = SmallNotice()
    notice.description = description
    #expect(notice.half.pendingBudget)
    #expect(notice.half.clearance?.text == "NS")
    #expect(notice.half.preamble == ["Pending budget approval"])
  }

  @Test(arguments: ["Pending Budget Approval\n\n", "*Pending Budget Approval*\n"])
  func `a remark on the budget above the title is of the notice`(remark: String) {
    var notice = SmallNotice()
    notice.above = remark
    #expect(notice.half.pendingBudget)
    #expect(notice.reading.notice.letterhead.last == "Pending Budget Approval")
  }

  @Test func `a header of another form keeps its own lines`() throws {
    let text = """
      TALEO Job Number:
      Vacancy Number: G75/25
      Post Number: OSC GXAX 0010
      Job Title: Advisor
      NATO Grade: 24
      Closing Date: Sunday 21 September 2025POST CONTEXT/POST SUMMARYThe Command needs advice.
      PRINCIPAL DUTIES
      The incumbent's duties are:
      1) Advises.

      """
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    let half = try #require(reading.notice.halves.english)
    #expect(half.title == "Advisor")
    #expect(half.jobNumber == nil)
    #expect(half.deadline?.text == "Sunday 21 September 2025")
    #expect(half.otherFields.map(\.label) == ["Vacancy Number", "Post Number"])
    #expect(half.summary == ["The Command needs advice."])
    #expect(!reading.findings.contains { $0.rule == "unknown-field" })
  }
}
