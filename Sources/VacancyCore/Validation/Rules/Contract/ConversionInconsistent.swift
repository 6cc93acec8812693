extension RuleID {
  /// Offer and clause agree on conversion to an indefinite contract.
  public static let conversionInconsistent = RuleID("conversion-inconsistent", .contract, .warning)
}

struct ConversionInconsistent: Rule {
  static let page = RulePage(
    .conversionInconsistent, foundBy: .check { ConversionInconsistent().check($0) },
    requirement: .init(
      english: "offer and clause agree on conversion to an indefinite contract",
      french:
        "le contrat proposé et la clause s'accordent sur la transformation en contrat de durée indéterminée"
    ),
    rationale: .init(
      english: "a conversion that only one of them speaks of is promised or withheld by mistake",
      french: "une transformation dont un seul parle est promise ou refusée par erreur"),
    violating: Example.notice(
      text: Example.contract(
        offer:
          "Definite duration contract of three years, during which the incumbent may apply for conversion to an indefinite duration contract."
      )),
    edits: [
      ", during which the incumbent may apply for conversion to an indefinite duration contract": ""
    ])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.compactMap { half in
      guard let offer = half.contract.offer, let clause = half.contract.clause,
        offer.conversion != clause.conversion,
        // An indefinite contract need not be converted; the clause may say what it begins with.
        offer.kind != .indefinite || offer.conversion
      else { return nil }
      let path = half.path[.contract][offer.conversion ? .offer : .clause]
      // A clause has several paragraphs: it is told where conversion is spoken of.
      return Self.finding(
        .conversion(inOffer: offer.conversion), at: subject.range(around: path[.conversion]),
        path: path, values: [])
    }
  }
}

extension Message {
  fileprivate static func conversion(inOffer: Bool) -> Self {
    inOffer
      ? Self(
        english: "only the offer speaks of conversion to an indefinite contract",
        french:
          "seul le contrat proposé parle d'une transformation en contrat de durée indéterminée")
      : Self(
        english: "only the clause speaks of conversion to an indefinite contract",
        french: "seule la clause parle d'une transformation en contrat de durée indéterminée")
  }
}
