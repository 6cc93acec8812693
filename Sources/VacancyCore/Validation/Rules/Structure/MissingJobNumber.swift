extension RuleID {
  /// A notice has a job number.
  public static let missingJobNumber = RuleID("missing-job-number", .structure, .warning)
}

struct MissingJobNumber: Rule {
  static let page = RulePage(
    .missingJobNumber, foundBy: .check { MissingJobNumber().check($0) },
    requirement: .init(
      english: "a notice has a job number",
      french: "un avis a un numéro de poste"),
    rationale: .init(
      english: "one applies by the job number, and the notice is filed under it",
      french: "on postule au moyen du numéro, et l'avis est classé sous ce numéro"),
    violating: Example.notice(title: "Storekeeper"),
    edits: ["Storekeeper": "Storekeeper (260455)"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    // A number may stand in the letterhead, for both halves.
    let isElsewhere =
      subject.reading.notice.jobNumber != nil && subject.halves.allSatisfy { $0.jobNumber == nil }
    guard !isElsewhere else { return [] }
    return subject.halvesLacking { $0.jobNumber != nil }.map { lack in
      Self.finding(
        .noNumber(lack.subject), at: subject.head(of: lack.half),
        path: lack.half.path[.jobNumber], values: [])
    }
  }
}

extension Message {
  fileprivate static func noNumber(_ subject: Message) -> Self {
    Self(
      english: "\(subject.english) has no job number",
      french: "\(subject.french) n'a pas de numéro de poste")
  }
}
