extension RuleID {
  /// The rule that both halves say the same of a field, with a page made of its row.
  private static func mismatch(_ field: HeaderField, _ samples: HeaderField.Samples) -> RuleID {
    RuleID(
      field.mismatch.name, .halves, field.mismatch.severity, foundBy: .comparison,
      requirement: "both halves state the same \(field.name.english)",
      french: "les deux versions indiquent la même valeur : \(field.name.french)",
      rationale: "only one of the two values can be correct",
      french: "une seule des deux valeurs peut être exacte",
      violating: Example.both(
        Example.staff().adding(samples.english, to: field, .english),
        Example.french().adding(samples.other, to: field, .french)),
      edits: [samples.other: samples.french])
  }

  /// A rule that finds a value of a field which cannot be right, with a page made of its row.
  private static func unreadable(
    _ rule: RuleID, _ field: HeaderField, _ samples: HeaderField.Samples
  ) -> RuleID {
    RuleID(
      rule.name, rule.family, rule.severity, foundBy: .reader,
      requirement: "the \(field.name.english) is a known value",
      french: "la valeur est connue : \(field.name.french)",
      rationale: "an unknown value may be a typo, or unknown to this version",
      french: "une valeur inconnue peut être une coquille, ou être inconnue de cette version",
      violating: Example.notice().adding(samples.unreadable, to: field, .english),
      edits: [samples.unreadable: samples.english])
  }

  /// The rules that follow from the rows of fields.
  static let ofFields: (values: [RuleID], halves: [RuleID]) = {
    var rules: (values: [RuleID], halves: [RuleID]) = ([], [])
    for field in HeaderField.allCases {
      guard let samples = field.row.samples() else { continue }
      rules.values += field.row.valueRules().map { unreadable($0, field, samples) }
      rules.halves.append(mismatch(field, samples))
    }
    return rules
  }()
}

extension String {
  /// A notice with a header line of a field more.
  fileprivate func adding(_ value: String, to field: HeaderField, _ language: Language) -> String {
    let label = Label.all[language].first { $0.field == field }?.printed ?? ""
    return replacing("\nDescription\n", with: "\n\(label): \(value)\nDescription\n")
  }
}
