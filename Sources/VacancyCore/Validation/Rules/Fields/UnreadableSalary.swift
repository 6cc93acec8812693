extension RuleID {
  /// A salary names one amount of one currency.
  public static let unreadableSalary = RuleID("unreadable-salary", .fields, .error)
}

struct UnreadableSalary: Rule {
  static let page = RulePage(
    .unreadableSalary, foundBy: .check { UnreadableSalary().check($0) },
    requirement: .init(
      english: "a salary names one amount of one currency",
      french: "un salaire indique un seul montant dans une seule monnaie"),
    rationale: .init(
      english: "a currency without an amount offers nothing",
      french: "une monnaie sans montant n'offre rien"),
    violating: Example.notice(salary: "Euro (EUR) Monthly"),
    edits: ["Euro (EUR)": "3,411.06Euro (EUR)"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported(.unreadableSalary)
      + subject.halves.compactMap { half -> Diagnostic? in
        guard let salary = half.salary, salary.amount != nil,
          let slip = SalarySlip(in: salary.text)
        else { return nil }
        return Self.finding(
          slip.message(in: salary.text), at: half.path[.salary], in: subject)
      }
  }
}

extension SalarySlip {
  fileprivate func message(in text: String) -> Message {
    switch self {
    case .letter:
      Message(
        english:
          "expected an amount such as '7,540.44', but found a letter among the digits: '\(text)'",
        french:
          "un montant tel que « 7 540,44 » était attendu, mais une lettre figure parmi les chiffres : « \(text) »"
      )
    case .negative:
      Message(
        english: "a salary is not negative: '\(text)'",
        french: "un salaire n'est pas négatif : « \(text) »")
    }
  }
}
