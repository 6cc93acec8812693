extension RuleID {
  /// An entry of a baseline matches a finding.
  public static let unusedBaseline = RuleID("unused-baseline", .input, .note)
}

struct UnusedBaseline: Rule {
  static let page = RulePage(
    .unusedBaseline,
    requirement: .init(
      english: "every entry of the baseline matches a finding of its notice",
      french: "chaque entrée de la base de référence correspond à un constat de son avis"),
    rationale: .init(
      english:
        "the mistake was corrected; the entry would hide the same mistake when it comes back",
      french:
        "l'erreur a été corrigée ; l'entrée masquerait la même erreur si elle revenait"),
    violating:
      "$ vacancy validate --write-baseline known.json notice.txt; sed -i s/OCIOxxxx/OCIO0012/ notice.txt; vacancy validate --baseline known.json notice.txt",
    compliant: "$ vacancy validate --write-baseline known.json notice.txt")

  /// The command finds this once all notices were read.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
