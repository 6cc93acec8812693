import Testing

@testable import VacancyCore

/// What the words of a header line say besides the value that is read from them.
@Suite struct FieldWordsTests {
  private func findings(_ text: String) -> [String] {
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    return Validator().validate(reading, comparison: Comparison(of: reading), path: "a.txt")
      .file.findings.map { "\($0.severity) \($0.rule)" }
  }

  @Test(arguments: [
    ("21-Oct-2026 (extended to 30-Oct-2026)", ["error unreadable-deadline"]),
    ("21-Oct-2026 (21 October 2026)", []), ("21-Oct-2026, 11:59:00 PM", []),
    ("Monday 21 October 2026", ["error impossible-date"]), ("Wednesday 21 October 2026", []),
    ("Wednesday 21 October 2026 or Thursday", []),
  ])
  func `a deadline is one date, on its day of the week`(deadline: String, told: [String]) {
    #expect(findings(Example.notice(deadline: deadline)) == told)
  }

  @Test(arguments: [
    ("3,411.06 - 4,000.00Euro (EUR) Monthly", ["error unreadable-salary"]),
    ("3,41l.06Euro (EUR) Monthly", ["error unreadable-salary"]),
    ("3 41O,06Euro (EUR) Monthly", ["error unreadable-salary"]),
    ("-3,411.06Euro (EUR) Monthly", ["error unreadable-salary"]),
    ("3,411.06US Dollar (EUR) Monthly", ["error unreadable-salary"]),
    ("3,411.06Zloty (XYZ) Monthly", ["error unreadable-salary"]),
    ("3,411.06Euro (EUX) Monthly", ["error unreadable-salary"]),
    ("3,411.06€ (GBP) Monthly", ["error unreadable-salary"]),
    ("3,411.06 Euro USD Monthly", ["error unreadable-salary"]),
    ("3,411.06Euro (net) Monthly", []), ("3,411.06Euro (NET) Monthly", []),
    ("3,411.06Euro (EUR) (MIN) Monthly", []), ("3,411.06Euro, all included, Monthly", []),
    ("3,411.06Dollar (CAD) Monthly", []), ("3 411,06Euro (EUR) Mensuelle", []),
    ("Euro - 3,411.06 Monthly", []),
  ])
  func `a salary is one amount of one currency`(salary: String, told: [String]) {
    #expect(findings(Example.notice(salary: salary)) == told)
  }

  @Test(arguments: [
    ("NS / CTS", ["error unknown-clearance"]), ("COSMIC TOP SECRET (CTS)", []),
    ("NATO SECRET (NS)", []),
  ])
  func `a clearance is one level`(clearance: String, told: [String]) {
    #expect(findings(Example.notice(clearance: clearance)) == told)
  }

  @Test(arguments: [
    ("NATO Grade G8-G8", ["error twin-grade-pair"]), ("B-4/G-10", []), ("NATO Grade G8", []),
    ("NATO Grade G0", ["error unknown-grade"]), ("A.4 / NATO Grade G20", []),
  ])
  func `a grade is on the scale, and no twin of itself`(grade: String, told: [String]) {
    #expect(
      findings(Example.notice(grade: grade)).filter { !$0.hasSuffix("salary-implausible") } == told)
  }

  @Test(arguments: [
    ("30/02/2028", true), ("28/13/2028", true), ("28/02/2028", false), ("29/02/2028", false),
  ])
  func `a date of the contract is in the calendar`(date: String, isTold: Bool) {
    let offer = "Definite duration contract until \(date)."
    let clause = "The successful applicant will be offered a contract until \(date)."
    let text = Example.notice(text: Example.contract(offer: offer, clause: clause))
    let told = findings(text)
    #expect(told == (isTold ? ["error impossible-date"] : []))
  }
}
