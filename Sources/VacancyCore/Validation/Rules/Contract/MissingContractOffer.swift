extension RuleID {
  /// Section 6 says what contract is offered.
  public static let missingContractOffer = RuleID("missing-contract-offer", .contract, .warning)
}

struct MissingContractOffer: Rule {
  static let page = RulePage(
    .missingContractOffer, foundBy: .check { MissingContractOffer().check($0) },
    requirement: .init(
      english: "section 6 says what contract is offered",
      french: "la section 6 indique le contrat proposé"),
    rationale: .init(
      english: "the line on the offer is what most candidates read of it",
      french: "la ligne sur le contrat proposé est ce qu'en lisent la plupart des candidats"),
    violating: Example.sections(contract: Example.contract(offer: nil)),
    edits: [
      "6. CONTRACT":
        "6. CONTRACT\n\nContract to be offered to the successful applicant (if non-seconded): Definite duration contract of three years."
    ])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    MissingContractClause.missing(\.offer, in: subject).map { lack, heading in
      Self.finding(
        .noOffer, at: heading.words, path: lack.half.path[.contract][.offer], values: [])
    }
  }
}

extension Message {
  fileprivate static var noOffer: Self {
    Self(
      english: "section 6 does not say what contract is offered",
      french: "la section 6 n'indique pas le contrat proposé")
  }
}
