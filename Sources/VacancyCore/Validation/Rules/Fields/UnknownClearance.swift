extension RuleID {
  /// A clearance is NU, NR, NC, NS or CTS.
  public static let unknownClearance = RuleID("unknown-clearance", .fields, .error)
}

struct UnknownClearance: Rule {
  static let page = RulePage(
    .unknownClearance,
    requirement: .init(
      english: "a clearance is NU, NR, NC, NS or CTS",
      french: "une habilitation est NU, NR, NC, NS ou CTS"),
    rationale: .init(
      english: "the codes are the same in both languages; another word is no level",
      french: "les codes sont les mêmes dans les deux langues ; un autre mot n'est pas un niveau"),
    violating: Example.notice(clearance: "TOP"),
    compliant: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported(.unknownClearance)
  }
}
