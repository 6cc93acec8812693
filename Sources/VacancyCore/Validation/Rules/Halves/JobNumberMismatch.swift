extension RuleID {
  /// Both halves have the same job number.
  public static let jobNumberMismatch = RuleID("job-number-mismatch", .halves, .error)
}

struct JobNumberMismatch: DifferenceRule {
  static let page = RulePage(
    .jobNumberMismatch,
    requirement: .init(
      english: "both halves have the same job number",
      french: "les deux moitiés ont le même numéro de poste"),
    rationale: .init(
      english: "one of the halves belongs to another notice",
      french: "l'une des moitiés appartient à un autre avis"),
    violating: Example.both(
      Example.staff(),
      Example.french(title: "Magasinière/Magasinier (260456)")),
    compliant: Example.both(Example.staff()))
}
