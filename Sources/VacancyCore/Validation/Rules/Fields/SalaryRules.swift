extension RuleID {
  /// A salary names one amount of one currency.
  public static let unreadableSalary: RuleID = .init(
    "unreadable-salary", .fields, .error,
    requirement: "the salary is one amount in one currency",
    french: "le salaire est un seul montant dans une seule monnaie",
    rationale: "a currency without an amount does not state the pay",
    french: "une monnaie sans montant ne renseigne pas sur la rémunération",
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
    requirement: "the salary is in the usual range for its grade",
    french: "le salaire est de l'ordre de grandeur habituel pour le grade",
    rationale:
      "pay scales vary by year and country, but not by a factor; a digit is probably "
      + "missing or doubled",
    french:
      "les barèmes varient selon l'année et le pays, mais pas du simple au triple : il y a "
      + "sans doute un chiffre de trop ou de moins",
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
          "letter in the amount '\(text)'",
        french:
          "lettre dans le montant « \(text) »"
      )
    case .negative:
      Message(
        english: "negative salary '\(text)'",
        french: "salaire négatif « \(text) »")
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
      english: "salary '\(salary)' is outside the usual monthly range for grade '\(grade)'",
      french: "le salaire « \(salary) » sort de l'ordre de grandeur mensuel du grade « \(grade) »")
  }
}
