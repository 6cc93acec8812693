extension RuleID {
  /// A contract ends after the deadline of its notice.
  public static let contractEndBeforeDeadline = RuleID(
    "contract-end-before-deadline", .contract, .error)
}

struct ContractEndBeforeDeadline: Rule {
  static let page = RulePage(
    .contractEndBeforeDeadline, foundBy: .check { ContractEndBeforeDeadline().check($0) },
    requirement: .init(
      english: "a contract ends after the deadline of its notice",
      french: "un contrat prend fin après la date de retrait de son avis"),
    rationale: .init(
      english: "a contract that is over before one can apply cannot be taken up",
      french: "un contrat échu avant que l'on puisse postuler ne peut être conclu"),
    violating: Example.notice(
      text: Example.contract(
        offer: "Definite duration contract until 28/02/2026.",
        clause:
          "The successful applicant will be offered a definite duration contract until 28/02/2026.")
    ),
    edits: [
      "Definite duration contract until 28/02/2026": "Definite duration contract until 28/02/2028",
      "definite duration contract until 28/02/2026": "definite duration contract until 28/02/2028",
    ])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.flatMap { half -> [Diagnostic] in
      guard let deadline = half.deadline?.date else { return [] }
      let ends: [(part: RecordPath.Member, until: CalendarDate?)] = [
        (.offer, half.contract.offer?.until), (.clause, half.contract.clause?.until),
        (.secondment, half.contract.secondment?.until),
      ]
      // One date said three times is one slip.
      guard let (part, until) = ends.first(where: { $0.until.map { $0 <= deadline } ?? false }),
        let until
      else { return [] }
      return [
        Self.finding(
          .ends(until, deadline), at: half.path[.contract][part][.until], in: subject,
          values: ["\(until)", "\(deadline)"])
      ]
    }
  }
}

extension Message {
  fileprivate static func ends(_ until: CalendarDate, _ deadline: CalendarDate) -> Self {
    Self(
      english: "the contract ends on '\(until)', before the deadline '\(deadline)'",
      french: "le contrat prend fin le \(until.inFrench), avant la date de retrait, "
        + "le \(deadline.inFrench)")
  }
}
