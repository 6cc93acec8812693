extension RuleID {
  /// A salary names one amount of one currency.
  public static let unreadableSalary: RuleID = .init(
    "unreadable-salary", .fields, .error,
    requirement: "a salary names one amount of one currency",
    french: "un salaire indique un seul montant dans une seule monnaie",
    rationale: "a currency without an amount offers nothing",
    french: "une monnaie sans montant n'offre rien",
    violating: Example.notice(salary: "Euro (EUR) Monthly"),
    edits: ["Euro (EUR)": "3,411.06Euro (EUR)"]
  ) { subject in
    subject.reported(.unreadableSalary)
      + subject.halves.compactMap { half -> Finding? in
        guard let salary = half.salary, salary.amount != nil,
          let slip = SalarySlip(in: salary.text)
        else { return nil }
        return Finding(
          .unreadableSalary, slip.message(in: salary.text), at: half.path[.salary], in: subject)
      }
  }

  /// A salary is of the size that its grade is paid.
  public static let salaryImplausible: RuleID = .init(
    "salary-implausible", .fields, .warning,
    requirement: "a salary is of the size that its grade is paid",
    french: "un salaire est de l'ordre de grandeur de son grade",
    rationale:
      "pay tables change every year and by country, but not by a factor: a digit too many or too few does",
    french:
      "les barèmes changent chaque année et selon le pays, mais pas du simple au triple : un chiffre de trop, oui",
    violating: Example.notice(salary: "34,110.60Euro (EUR) Monthly"),
    edits: ["34,110.60": "3,411.06"]
  ) { subject in
    subject.halves.compactMap { half in
      guard let salary = half.salary, let amount = salary.amount,
        let grade = half.grade?.lowest, let rank = Int(grade.dropFirst()),
        ["EUR", "USD", "GBP", "CAD", nil].contains(salary.currency)
      else { return nil }
      var monthly = Double(amount.coefficient)
      for _ in 0..<amount.decimals { monthly /= 10 }
      if salary.period == .year { monthly /= 12 }
      let usual = usualPay(of: rank)
      guard monthly < usual / 3 || monthly > usual * 3 else { return nil }
      return Finding(
        .salaryImplausible, .size(salary.text, grade), at: half.path[.salary], in: subject,
        values: [salary.text, grade])
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

/// The approximate monthly net pay of a grade: 2400 for G1, and eight per cent more for each grade.
///
/// There is no table, for only a factor of three counts.
private func usualPay(of rank: Int) -> Double {
  (1..<max(rank, 1)).reduce(2400.0) { pay, _ in pay * 1.08 }
}

extension Message {
  fileprivate static func size(_ salary: String, _ grade: String) -> Self {
    Self(
      english: "'\(salary)' is not the size of a monthly salary of grade '\(grade)'",
      french: "« \(salary) » n'est pas de l'ordre d'un salaire mensuel du grade « \(grade) »")
  }
}
