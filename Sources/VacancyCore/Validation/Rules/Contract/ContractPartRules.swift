extension RuleID {
  /// Section 6 says what contract is offered.
  public static let missingContractOffer: RuleID = .init(
    "missing-contract-offer", .contract, .warning, isAboutNotice: true,
    requirement: "section 6 states the contract offered",
    french: "la rubrique 6 indique le contrat proposé",
    rationale: "it is what most candidates read in this section",
    french: "c'est ce que l'on lit d'abord dans cette rubrique",
    violating: Example.sections(contract: Example.contract(offer: nil)),
    edits: [
      "6. CONTRACT":
        "6. CONTRACT\n\nContract to be offered to the successful applicant (if non-seconded): Definite duration contract of three years."
    ]
  ) { subject in
    subject.missing(.offer, .missingContractOffer, .noOffer) { $0.offer != nil }
  }

  /// Section 6 names the contract clause that applies.
  public static let missingContractClause: RuleID = .init(
    "missing-contract-clause", .contract, .warning, isAboutNotice: true,
    requirement: "section 6 states the applicable contract clause",
    french: "la rubrique 6 indique la clause contractuelle applicable",
    rationale: "the clause determines renewal, conversion and maximum service",
    french:
      "la clause détermine le renouvellement, la transformation et la durée maximale de service",
    violating: Example.sections(contract: Example.contract(clause: nil)),
    edits: [
      "three years.":
        "three years.\n\nContract clause applicable:\n\nThe successful applicant will be offered a 3-year definite duration contract."
    ]
  ) { subject in
    subject.missing(.clause, .missingContractClause, .noClause) { $0.clause != nil }
  }

  /// Offer and clause agree on conversion to an indefinite contract.
  public static let conversionInconsistent: RuleID = .init(
    "conversion-inconsistent", .contract, .warning,
    requirement: "offer and clause agree on conversion to an indefinite duration contract",
    french:
      "le contrat proposé et la clause concordent sur la transformation en contrat de durée "
      + "indéterminée",
    rationale: "if only one of them mentions it, candidates cannot tell whether it is possible",
    french: "si un seul des deux la mentionne, on ne sait pas si elle est possible",
    violating: Example.notice(
      text: Example.contract(
        offer:
          "Definite duration contract of three years, during which the incumbent may apply for conversion to an indefinite duration contract."
      )),
    edits: [
      ", during which the incumbent may apply for conversion to an indefinite duration contract": ""
    ]
  ) { subject in
    subject.halves.compactMap { half in
      guard let offer = half.contract.offer, let clause = half.contract.clause,
        offer.conversion != clause.conversion,
        // An indefinite contract need not be converted; the clause may say what it begins with.
        offer.kind != .indefinite || offer.conversion
      else { return nil }
      let path = half.path[.contract][offer.conversion ? .offer : .clause]
      // A clause has several paragraphs: the finding is where one is about conversion.
      return Finding(
        .conversionInconsistent, .conversion(inOffer: offer.conversion),
        at: subject.range(around: path[.conversion]),
        path: path, values: [])
    }
  }

  /// A twin grade goes with the NOTE on twin grades, and the NOTE with a twin grade.
  public static let twinGradeNote: RuleID = .init(
    "twin-grade-note", .contract, .warning,
    requirement: "a twin grade comes with the NOTE on twin grades, and the NOTE with a twin grade",
    french: "un grade jumelé est accompagné de la NOTE sur les grades jumelés, et inversement",
    rationale: "the NOTE says at which of the two grades people are appointed",
    french: "la NOTE précise auquel des deux grades la nomination a lieu",
    violating: Example.notice(
      salary: "7,540.44Euro (EUR) Monthly", grade: "NATO Grade G17-G20",
      text: Example.contract()),
    edits: [
      "3-year definite duration contract.":
        "3-year definite duration contract.\n\nNOTE: Candidates for twin-graded posts start at the lower grade."
    ]
  ) { subject in
    subject.halves.compactMap { half in
      // A half without a section 6 has no place for the NOTE.
      guard let grade = half.grade, grade.lowest != nil, grade.highest != nil,
        let form = subject.form(of: half.language),
        let heading = form.headings.first(where: { $0.kind == .contract })
      else { return nil }
      let note = half.contract.notes.firstIndex { $0.kind == .twinGrade }
      guard grade.twin != (note != nil) else { return nil }
      guard let note else {
        return Finding(
          .twinGradeNote, .noNote(grade.text), at: heading.words,
          path: half.path[.contract][.notes],
          values: [grade.text])
      }
      return Finding(
        .twinGradeNote, .noTwin(grade.text), at: half.path[.contract][.notes, note], in: subject,
        values: [grade.text])
    }
  }
}

extension RuleSubject {
  /// That section 6 of the halves lacks a part. Only the International Staff's section has all parts.
  fileprivate func missing(
    _ part: RecordPath.Member, _ rule: RuleID, _ message: Message, isThere: (Contract) -> Bool
  ) -> [Finding] {
    halvesLacking { isThere($0.contract) }.compactMap { lack in
      guard let form = form(of: lack.half.language), form.isStandard,
        let heading = form.headings.first(where: { $0.kind == .contract }), heading.hasText
      else { return nil }
      return Finding(
        rule, message, at: heading.words, path: lack.half.path[.contract][part], values: [])
    }
  }
}

extension Message {
  fileprivate static let noOffer = Self(
    english: "section 6 does not state the contract offered",
    french: "la rubrique 6 n'indique pas le contrat proposé")

  fileprivate static let noClause = Self(
    english: "section 6 does not state a contract clause",
    french: "la rubrique 6 n'indique pas de clause contractuelle")

  fileprivate static func conversion(inOffer: Bool) -> Self {
    inOffer
      ? Self(
        english: "only the offer mentions conversion to an indefinite duration contract",
        french:
          "seul le contrat proposé mentionne la transformation en contrat de durée indéterminée")
      : Self(
        english: "only the clause mentions conversion to an indefinite duration contract",
        french: "seule la clause mentionne la transformation en contrat de durée indéterminée")
  }

  fileprivate static func noNote(_ grade: String) -> Self {
    Self(
      english: "twin grade '\(grade)' without the NOTE on twin grades",
      french: "grade jumelé « \(grade) » sans la NOTE sur les grades jumelés")
  }

  fileprivate static func noTwin(_ grade: String) -> Self {
    Self(
      english: "NOTE on twin grades, but '\(grade)' is not a twin grade",
      french: "NOTE sur les grades jumelés, mais « \(grade) » n'est pas un grade jumelé")
  }
}
