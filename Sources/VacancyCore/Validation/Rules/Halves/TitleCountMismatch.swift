extension RuleID {
  /// A title names the same numbers in both halves.
  public static let titleCountMismatch = RuleID("title-count-mismatch", .halves, .error)
}

struct TitleCountMismatch: DifferenceRule {
  static let page = RulePage(
    .titleCountMismatch,
    requirement: .init(
      english: "a title names the same numbers in both halves",
      french: "un titre indique les mêmes nombres dans les deux moitiés"),
    rationale: .init(
      english: "a number in a title counts posts, places or shifts",
      french: "un nombre dans un titre compte des postes, des lieux ou des équipes"),
    violating: Example.both(
      Example.staff(title: "Storekeeper, 2 stores (260455)"),
      Example.french(title: "Magasinière/Magasinier, 3 magasins (260455)")),
    compliant: Example.both(Example.staff()))
}
