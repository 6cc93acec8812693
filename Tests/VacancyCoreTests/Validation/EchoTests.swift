import Testing

@testable import VacancyCore

/// One mistake is reported once, and nothing is lost where a rule is switched off.
@Suite struct EchoTests {
  private func findings(
    _ text: String, _ change: (inout Configuration) -> Void = { _ in }
  ) -> [String] {
    var configuration = Configuration()
    change(&configuration)
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    return Validator(configuration: configuration).validate(
      reading, comparison: Comparison(of: reading), path: "a.txt"
    ).file.findings.map { "\($0.severity) \($0.rule) \($0.path?.description ?? "-")" }
  }

  private struct Case: CustomTestStringConvertible {
    var name: String
    var english: String = Example.staff()
    var french: String = Example.french()
    /// What is told of the notice.
    var told: [String]
    /// What is told where the rules of those are ignored.
    var otherwise: [String]

    var testDescription: String { name }
    var text: String { Example.both(english, french) }
  }

  private static let cases: [Case] = [
    Case(
      name: "a date that does not exist", english: Example.staff(deadline: "31-Feb-2026"),
      told: ["error impossible-date /halves/en/deadline"],
      otherwise: ["error deadline-mismatch /halves/fr/deadline"]),
    Case(
      name: "a deadline that cannot be read", french: Example.french(deadline: "bientôt"),
      told: ["error unreadable-deadline /halves/fr/deadline"],
      otherwise: ["error deadline-mismatch /halves/fr/deadline"]),
    Case(
      name: "a salary that cannot be read", english: Example.staff(salary: "Euro (EUR) Monthly"),
      told: ["error unreadable-salary /halves/en/salary"],
      otherwise: ["error salary-mismatch /halves/fr/salary"]),
    Case(
      name: "a placeholder for a clearance", english: Example.staff(clearance: "TBD"),
      told: ["error unknown-clearance /halves/en/clearance"],
      otherwise: [
        "warning placeholder /halves/en/clearance", "error clearance-mismatch /halves/fr/clearance",
      ]),
    Case(
      name: "a schedule that is none", english: Example.staff(schedule: "Full-tme"),
      told: ["warning unknown-schedule /halves/en/schedule"],
      otherwise: ["warning schedule-mismatch /halves/fr/schedule"]),
    Case(
      name: "grades that are no neighbours", english: Example.staff(grade: "NATO Grade G8-G9"),
      told: ["error twin-grade-pair /halves/en/grade"],
      otherwise: ["error grade-mismatch /halves/fr/grade"]),
    Case(
      name: "a field in one half", english: Example.staff(deadline: nil),
      told: ["error field-in-one-half /halves/fr/deadline"],
      otherwise: ["error missing-field /halves/en/deadline"]),
    Case(
      name: "a title in one half", english: Example.staff(title: "(260455)"),
      told: ["error field-in-one-half /halves/fr/title"],
      otherwise: ["error missing-title /halves/en/title"]),
    Case(
      name: "a job number in one half", english: Example.staff(title: "Storekeeper"),
      told: ["error field-in-one-half /halves/fr/jobNumber"],
      otherwise: ["warning missing-job-number /halves/en/jobNumber"]),
    Case(
      name: "a line that is not known", english: Example.staff(clearance: "NS\nShoe size: 42"),
      told: ["note unknown-field /halves/en/otherFields/0"],
      otherwise: ["note field-in-one-half /halves/en/otherFields/0"]),
    Case(
      name: "a line that stands twice with two values",
      english: Example.staff(deadline: "22-Oct-2026\nApplication Deadline: 21-Oct-2026"),
      told: ["error duplicate-field /halves/en/unrecognized/0"],
      otherwise: ["error deadline-mismatch /halves/fr/deadline"]),
  ]

  @Test(arguments: cases.indices)
  func `a slip is told once`(index: Int) {
    let one = Self.cases[index]
    #expect(findings(one.text) == one.told, "\(one.name)")
  }

  @Test(arguments: cases.indices)
  func `where the rule is ignored the other one speaks`(index: Int) {
    let one = Self.cases[index]
    #expect(
      findings(one.text) { $0.ignore = Self.rules(of: one.told) } == one.otherwise, "\(one.name)")
    #expect(
      findings(one.text) { $0.select = Self.rules(of: one.otherwise) } == one.otherwise,
      "\(one.name)")
  }

  /// The rules of some findings as this suite writes them.
  private static func rules(of told: [String]) -> [RuleSelector] {
    told.compactMap { $0.split(separator: " ").dropFirst().first.flatMap { .init(String($0)) } }
  }

  @Test func `a line that stands twice with one value is told beside another one's slip`() {
    let text = Example.both(
      Example.staff(deadline: "22-Oct-2026\nApplication Deadline: 22-Oct-2026"), Example.french())
    #expect(
      findings(text) == [
        "warning duplicate-field /halves/en/unrecognized/0",
        "error deadline-mismatch /halves/fr/deadline",
      ])
  }

  @Test func `a day that does not exist is told once, however often it is printed`() {
    let contract = Example.contract(
      offer: "Definite duration contract until 31/02/2028.",
      clause: "This is a post for a project, required until 31/02/2028. Renewal until 30/02/2029.")
    #expect(
      findings(Example.sections(contract: contract)).filter { $0.contains("date") } == [
        "error impossible-date /halves/en/contract/offer/until",
        "error impossible-date /halves/en/contract/clause/until",
      ])
  }

  @Test func `what stays is as grave as what it stands for`() {
    let text = Example.both(
      Example.staff(title: "Storekeeper (26045)"), Example.french())
    #expect(findings(text) == ["error job-number-form /halves/en/title"])
  }

  @Test func `a rule that is told to be less grave silences no other`() {
    let text = Example.both(Example.staff(deadline: "31-Feb-2026"), Example.french())
    let told = findings(text) { $0.severity = ["impossible-date": .note] }
    #expect(
      told == [
        "note impossible-date /halves/en/deadline", "error deadline-mismatch /halves/fr/deadline",
      ])
  }

  @Test func `a section that stands twice is told once, as grave as what follows from it`() {
    let competencies = Example.competencies(
      "- Initiative: Is decisive.\n- Teamwork: Cooperates.")
    let english = Example.sections(
      interrelationships: "4. INTERRELATIONSHIPS\n\nReports to the Head.",
      competencies: "5. " + competencies + "\n\n5. " + competencies)
    #expect(findings(english) == ["warning duplicate-section /halves/en/competencies"])
    let rest = findings(english) { $0.ignore = ["duplicate-section"] }
    #expect(rest.contains("warning duplicate-competency /halves/en/competencies/items/3"))
  }

  @Test func `a heading that is printed twice is told once`() {
    let twice = "4. INTERRELATIONSHIPS\n\n4. INTERRELATIONSHIPS\n\nReports to the Head."
    let english = Example.sections(interrelationships: twice)
    #expect(findings(english) == ["warning duplicate-section /halves/en/interrelationships"])
    #expect(
      findings(english) { $0.ignore = ["duplicate-section"] }
        == ["warning empty-section /halves/en/interrelationships"])
  }

  @Test func `many findings take time in proportion`() {
    let items = (0..<6000).map { "- Initiative: Is decisive in matter \($0);\n" }.joined()
    let text = Example.sections(competencies: Example.competencies(items + "- Teamwork: Helps."))
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(findings(text).count { $0.contains("duplicate-competency") } == 5999)
    }
    // A search of all places for each finding takes a minute here.
    #expect(time < .seconds(20))
  }

  @Test func `words at one offset of two files are not the same words`() {
    func difference(_ rule: RuleID, english: Int, french: Int) -> Finding {
      func side(_ half: String, _ start: Int) -> Finding.Side {
        Finding.Side(
          path: "/halves/\(half)/summary/0", text: "3", range: TextRange(start, start + 1))
      }
      return Finding(
        rule, .mismatch, Message(english: "a", french: "b"), english: side("en", english),
        french: side("fr", french), severity: .warning)
    }
    func kept(_ french: Int) -> Int {
      var found = [
        difference("quantity-mismatch", english: 10, french: french),
        difference("experience-mismatch", english: 50, french: 10),
      ]
      return Echoes(severity: [:]).kept(of: &found) { _ in true }.count
    }
    #expect(kept(90) == 2)
    #expect(kept(10) == 1)
  }
}
