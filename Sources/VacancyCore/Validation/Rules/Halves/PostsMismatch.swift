extension RuleID {
  /// Both halves are for the same number of posts.
  public static let postsMismatch = RuleID("posts-mismatch", .halves, .error)
}

struct PostsMismatch: DifferenceRule {
  static let page = RulePage(
    .postsMismatch,
    requirement: .init(
      english: "both halves are for the same number of posts",
      french: "les deux moitiés portent sur le même nombre de postes"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
    violating: Example.both(
      Example.staff(
        title: "Storekeeper (2 posts) (260455)",
        text: "- **Storekeeper (G8)(STO0013)**\n- **Storekeeper (G8)(STO0014)**"),
      Example.french(
        text: "- **Magasinier (G8)(STO0013)**\n- **Magasinier (G8)(STO0014)**")),
    compliant: Example.both(Example.staff()))
}
