/// The essential qualifications name a number of years.
struct MissingExperience: Rule {
  static let page = RulePage(
    name: "missing-experience", family: .qualifications, severity: .note,
    law: .init(
      english: "the essential qualifications name a number of years",
      french: "les acquis essentiels indiquent un nombre d'années"),
    why: .init(
      english: "most posts ask for some years of experience; a notice without them may have lost them",
      french: "la plupart des postes exigent quelques années d'expérience ; un avis qui n'en dit rien les a peut-être perdues"),
    bad: Example.notice(
      text: Example.qualifications(
        """
        - be discreet;
        - possess the following levels: V ("Advanced") in one; II ("Elementary") in the other.
        """)),
    good: Example.notice(text: Example.qualifications()))

  /// What only one half lacks is told by `experience-mismatch`.
  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard let half = subject.halves.first(where: { !$0.qualifications.essential.items.isEmpty }),
      subject.halves.allSatisfy(\.qualifications.experience.isEmpty)
    else { return [] }
    let pointer = half.pointer + "/qualifications"
    return [
      Self.finding(
        .noExperience, at: subject.range(of: pointer + "/essential/items/0"),
        pointer: pointer + "/experience")
    ]
  }
}

extension Message {
  fileprivate static var noExperience: Self {
    Self(
      english: "the essential qualifications name no number of years",
      french: "les acquis essentiels n'indiquent aucun nombre d'années")
  }
}
