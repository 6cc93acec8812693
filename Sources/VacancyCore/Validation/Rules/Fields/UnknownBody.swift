extension RuleID {
  /// The body is one that is known.
  public static let unknownBody = RuleID("unknown-body", .fields, .note)
}

struct UnknownBody: Rule {
  static let page = RulePage(
    .unknownBody, foundBy: .check { UnknownBody().check($0) },
    requirement: .init(
      english: "the body is one that is known",
      french: "l'organisme est connu"),
    rationale: .init(
      english: "a name that is not known may be a slip, or a body that the lexicon lacks",
      french: "un nom inconnu peut être une erreur, ou un organisme absent du lexique"),
    violating: Example.notice(body: "Ministry of Silly Walks (MSW)"),
    edits: ["Ministry of Silly Walks (MSW)": "Joint Force Command Brunssum (JFCBS)"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.compactMap { half in
      guard let body = half.body, !Bodies.isKnown(body.code) else { return nil }
      return Self.finding(.unknown(body.text), at: half.path[.body], in: subject)
    }
  }
}

extension Bodies {
  fileprivate static func isKnown(_ code: String?) -> Bool { names.contains { $0.code == code } }
}

extension Message {
  fileprivate static func unknown(_ body: String) -> Self {
    Self(
      english: "no NATO body is known by '\(body)'",
      french: "aucun organisme OTAN n'est connu sous « \(body) »")
  }
}
