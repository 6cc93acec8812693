extension RuleID {
  /// A notice is short enough for each text of a list to be compared with each of the other half.
  public static let comparisonSimplified = RuleID("comparison-simplified", .input, .note)
}

struct ComparisonSimplified: DifferenceRule {
  static let page = RulePage(
    .comparisonSimplified,
    requirement: .init(
      english: "a notice is short enough for its halves to be compared in full",
      french: "un avis est assez court pour que ses moitiés soient comparées en entier"),
    rationale: .init(
      english:
        "the comparison of very long lists and texts is shortened, so that it needs little time and memory",
      french:
        "la comparaison de listes et de textes très longs est abrégée, pour demander peu de temps et de mémoire"
    ),
    violating: "$ seq -f '- item %g;' 1000 >> notice.txt",
    compliant: "$ seq -f '- item %g;' 10 >> notice.txt")
}
