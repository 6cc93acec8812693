extension RuleID {
  /// A clearance is NU, NR, NC, NS or CTS.
  public static let unknownClearance: RuleID = .init(
    "unknown-clearance", .fields, .error, foundBy: .reader,
    requirement: "a clearance is NU, NR, NC, NS or CTS",
    french: "une habilitation est NU, NR, NC, NS ou CTS",
    rationale: "the codes are the same in both languages; another word is no level",
    french: "les codes sont les mêmes dans les deux langues ; un autre mot n'est pas un niveau",
    violating: Example.notice(clearance: "TOP"),
    edits: ["TOP": "NS"])

  /// The body is one that is known.
  public static let unknownBody: RuleID = .init(
    "unknown-body", .fields, .note,
    requirement: "the body is one that is known",
    french: "l'organisme est connu",
    rationale: "a name that is not known may be a slip, or a body that the lexicon lacks",
    french: "un nom inconnu peut être une erreur, ou un organisme absent du lexique",
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
    requirement: "a schedule is full-time or part-time",
    french: "un horaire est à temps plein ou à temps partiel",
    rationale: "another word says nothing about the hours",
    french: "un autre mot ne dit rien des heures",
    violating: Example.notice(schedule: "Sometimes"),
    edits: ["Sometimes": "Full-time"])

  /// A location names a country, and perhaps a place in it.
  public static let unreadableLocation: RuleID = .init(
    "unreadable-location", .fields, .error, foundBy: .reader,
    requirement: "a location names a country, and perhaps a place in it",
    french: "un lieu indique un pays, et éventuellement une localité",
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
      english: "no NATO body is known by '\(body)'",
      french: "aucun organisme OTAN n'est connu sous « \(body) »")
  }
}
