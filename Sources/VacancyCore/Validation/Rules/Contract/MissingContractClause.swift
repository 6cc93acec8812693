extension RuleID {
  /// Section 6 names the contract clause that applies.
  public static let missingContractClause = RuleID("missing-contract-clause", .contract, .warning)
}

struct MissingContractClause: Rule {
  static let page = RulePage(
    .missingContractClause, foundBy: .check { MissingContractClause().check($0) },
    requirement: .init(
      english: "section 6 names the contract clause that applies",
      french: "la section 6 indique la clause contractuelle applicable"),
    rationale: .init(
      english: "the clause decides on renewal, conversion and the longest service",
      french: "la clause décide du renouvellement, de la transformation et de la durée maximale"),
    violating: Example.sections(contract: Example.contract(clause: nil)),
    edits: [
      "three years.":
        "three years.\n\nContract clause applicable:\n\nThe successful applicant will be offered a 3-year definite duration contract."
    ])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    Self.missing(\.clause, in: subject).map { lack, heading in
      Self.finding(
        .noClause, at: heading.words, path: lack.half.path[.contract][.clause],
        values: [])
    }
  }

  /// The headings of a section 6 without a part; only the International Staff's has all parts.
  static func missing<Part>(
    _ part: KeyPath<Contract, Part?>, in subject: RuleSubject
  ) -> [(lack: RuleSubject.Lack, heading: PrintedHeading)] {
    subject.halvesLacking { $0.contract[keyPath: part] != nil }.compactMap { lack in
      guard let form = subject.form(of: lack.half.language), form.isStandard,
        let heading = form.headings.first(where: { $0.kind == .contract }), heading.hasText
      else { return nil }
      return (lack, heading)
    }
  }
}

extension Message {
  fileprivate static var noClause: Self {
    Self(
      english: "section 6 names no contract clause",
      french: "la section 6 n'indique pas de clause contractuelle")
  }
}
