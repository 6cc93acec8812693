extension RuleID {
  /// The essential qualifications name a number of years.
  public static let missingExperience = RuleID("missing-experience", .qualifications, .note)
}

struct MissingExperience: Rule {
  static let page = RulePage(
    .missingExperience, foundBy: .check { MissingExperience().check($0) },
    requirement: .init(
      english: "the essential qualifications name a number of years",
      french: "les acquis essentiels indiquent un nombre d'années"),
    rationale: .init(
      english:
        "most posts ask for some years of experience; a notice without them may have lost them",
      french:
        "la plupart des postes exigent quelques années d'expérience ; un avis qui n'en dit rien les a peut-être perdues"
    ),
    violating: Example.notice(
      text: Example.qualifications(
        """
        - be discreet;
        - possess the following levels: V ("Advanced") in one; II ("Elementary") in the other.
        """)),
    edits: ["be discreet": "have at least 2 years' experience in a store"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard subject.halves.contains(where: { !$0.qualifications.essential.items.isEmpty }) else {
      return []
    }
    return subject.halvesLacking { !$0.qualifications.experience.isEmpty }.filter {
      !$0.half.qualifications.essential.items.isEmpty || $0.isOfNotice
    }.map { lack in
      let path = lack.half.path[.qualifications]
      return Self.finding(
        .noExperience, at: subject.range(around: path[.essential][.items, 0]),
        path: path[.experience], values: [])
    }
  }
}

extension Message {
  fileprivate static var noExperience: Self {
    Self(
      english: "the essential qualifications name no number of years",
      french: "les acquis essentiels n'indiquent aucun nombre d'années")
  }
}
