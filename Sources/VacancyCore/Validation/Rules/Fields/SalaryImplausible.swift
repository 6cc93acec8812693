extension RuleID {
  /// A salary is of the size that its grade is paid.
  public static let salaryImplausible = RuleID("salary-implausible", .fields, .warning)
}

struct SalaryImplausible: Rule {
  static let page = RulePage(
    .salaryImplausible, foundBy: .check { SalaryImplausible().check($0) },
    requirement: .init(
      english: "a salary is of the size that its grade is paid",
      french: "un salaire est de l'ordre de grandeur de son grade"),
    rationale: .init(
      english:
        "pay tables change every year and by country, but not by a factor: a digit too many or too few does",
      french:
        "les barèmes changent chaque année et selon le pays, mais pas du simple au triple : un chiffre de trop, oui"
    ),
    violating: Example.notice(salary: "34,110.60Euro (EUR) Monthly"),
    edits: ["34,110.60": "3,411.06"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.compactMap { half in
      guard let salary = half.salary, let amount = salary.amount,
        let grade = half.grade?.lowest, let rank = Int(grade.dropFirst()),
        ["EUR", "USD", "GBP", "CAD", nil].contains(salary.currency)
      else { return nil }
      var monthly = Double(amount.coefficient)
      for _ in 0..<amount.decimals { monthly /= 10 }
      if salary.period == .year { monthly /= 12 }
      let usual = Self.usualPay(of: rank)
      guard monthly < usual / 3 || monthly > usual * 3 else { return nil }
      return Self.finding(
        .size(salary.text, grade), at: half.path[.salary], in: subject,
        values: [salary.text, grade])
    }
  }

  /// About what a grade is paid a month, net: from 2400 for G1, eight per cent more from grade to
  /// grade. No table: only a factor of three is held against it.
  private static func usualPay(of rank: Int) -> Double {
    (1..<max(rank, 1)).reduce(2400.0) { pay, _ in pay * 1.08 }
  }
}

extension Message {
  fileprivate static func size(_ salary: String, _ grade: String) -> Self {
    Self(
      english: "'\(salary)' is not the size of a monthly salary of grade '\(grade)'",
      french: "« \(salary) » n'est pas de l'ordre d'un salaire mensuel du grade « \(grade) »")
  }
}
