extension RuleID {
  /// A clearance is NU, NR, NC, NS or CTS.
  public static let unknownClearance: RuleID = .init(
    "unknown-clearance", .fields, .error, foundBy: .reader,
    requirement: "the security clearance is NU, NR, NC, NS or CTS",
    french: "l'habilitation de sécurité est NU, NR, NC, NS ou CTS",
    rationale: "the codes are the same in both languages; any other value is not a level",
    french:
      "les codes sont les mêmes dans les deux langues ; toute autre valeur n'est pas un niveau",
    violating: Example.notice(clearance: "TOP"),
    edits: ["TOP": "NS"])

  /// The body is one that is known.
  public static let unknownBody: RuleID = .init(
    "unknown-body", .fields, .note,
    requirement: "the NATO body is known",
    french: "l'organisme OTAN est connu",
    rationale: "an unknown name may be a typo, or a body missing from the lexicon",
    french: "un nom inconnu peut être une coquille, ou un organisme absent du lexique",
    violating: Example.notice(body: "Ministry of Silly Walks (MSW)"),
    edits: ["Ministry of Silly Walks (MSW)": "Joint Force Command Brunssum (JFCBS)"]
  ) { subject in
    subject.halves.compactMap { half in
      guard let body = half.body, !Bodies.isKnown(body.code) else { return nil }
      return Finding(.unknownBody, .unknown(body.text), at: half.path[.body], in: subject)
    }
  }

  /// A schedule is full-time or part-time.
  public static let unknownSchedule: RuleID = .init(
    "unknown-schedule", .fields, .warning, foundBy: .reader,
    requirement: "the schedule is full-time or part-time",
    french: "l'horaire est à temps plein ou à temps partiel",
    rationale: "another value does not state the working time",
    french: "une autre valeur ne renseigne pas sur le temps de travail",
    violating: Example.notice(schedule: "Sometimes"),
    edits: ["Sometimes": "Full-time"])

  /// A location names a country, and perhaps a place in it.
  public static let unreadableLocation: RuleID = .init(
    "unreadable-location", .fields, .error, foundBy: .reader,
    requirement: "the location states a country, optionally followed by a town",
    french: "le lieu indique un pays, suivi le cas échéant d'une localité",
    rationale: "candidates search by country",
    french: "les candidats cherchent par pays",
    violating: Example.notice(location: "Somewhere"),
    edits: ["Somewhere": "Netherlands-Brunssum"])
}

extension Bodies {
  fileprivate static func isKnown(_ code: String?) -> Bool {
    names.contains { $0.code.description == code }
  }
}

extension Message {
  fileprivate static func unknown(_ body: String) -> Self {
    Self(
      english: "unknown NATO body '\(body)'",
      french: "organisme OTAN inconnu « \(body) »")
  }
}
