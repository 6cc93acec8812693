extension RuleID {
  /// Both halves list the same posts.
  public static let positionsMismatch = RuleID("positions-mismatch", .halves, .error)
}

struct PositionsMismatch: DifferenceRule {
  static let page = RulePage(
    .positionsMismatch,
    requirement: .init(
      english: "both halves list the same posts",
      french: "les deux moitiés énumèrent les mêmes postes"),
    rationale: .init(
      english: "post numbers are what the organisation knows its posts by",
      french: "l'organisation connaît ses postes par leurs numéros"),
    violating: Example.both(
      Example.staff(
        title: "Storekeeper (2 posts) (260455)",
        text:
          """
          - **Storekeeper (G8)(STO0013)**
          - **Storekeeper (G8)(STO0014)**
          """),
      Example.french(
        title: "Magasinière/Magasinier (2 postes) (260455)",
        text:
          """
          - **Magasinier (G8)(STO0013)**
          - **Magasinier (G8)(STO0015)**
          """)),
    compliant: Example.both(
      Example.staff(
        title: "Storekeeper (2 posts) (260455)",
        text:
          """
          - **Storekeeper (G8)(STO0013)**
          - **Storekeeper (G8)(STO0014)**
          """),
      Example.french(
        title: "Magasinière/Magasinier (2 postes) (260455)",
        text:
          """
          - **Magasinier (G8)(STO0013)**
          - **Magasinier (G8)(STO0014)**
          """)))
}
