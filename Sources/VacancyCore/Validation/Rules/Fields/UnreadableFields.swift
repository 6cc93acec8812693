extension RuleID {
  /// A deadline is a date, or says that it is open.
  public static let unreadableDeadline = RuleID("unreadable-deadline", .fields, .error)

  /// A clearance is NU, NR, NC, NS or CTS.
  public static let unknownClearance = RuleID("unknown-clearance", .fields, .error)

  /// A schedule is full-time or part-time.
  public static let unknownSchedule = RuleID("unknown-schedule", .fields, .warning)

  /// A location names a country, and perhaps a place in it.
  public static let unreadableLocation = RuleID("unreadable-location", .fields, .error)
}

extension RulePage {
  static let unreadableDeadline = RulePage(
    .unreadableDeadline, foundBy: .reader,
    requirement: .init(
      english: "a deadline is a date, or says that it is open",
      french: "une date de retrait est une date, ou indique que l'avis reste ouvert"),
    rationale: .init(
      english: "nobody can apply in time for a day that cannot be read",
      french: "nul ne peut postuler à temps pour un jour illisible"),
    violating: Example.notice(deadline: "soon"),
    edits: ["soon": "Ongoing"])

  static let unknownClearance = RulePage(
    .unknownClearance, foundBy: .reader,
    requirement: .init(
      english: "a clearance is NU, NR, NC, NS or CTS",
      french: "une habilitation est NU, NR, NC, NS ou CTS"),
    rationale: .init(
      english: "the codes are the same in both languages; another word is no level",
      french: "les codes sont les mêmes dans les deux langues ; un autre mot n'est pas un niveau"),
    violating: Example.notice(clearance: "TOP"),
    edits: ["TOP": "NS"])

  static let unknownSchedule = RulePage(
    .unknownSchedule, foundBy: .reader,
    requirement: .init(
      english: "a schedule is full-time or part-time",
      french: "un horaire est à temps plein ou à temps partiel"),
    rationale: .init(
      english: "another word says nothing about the hours",
      french: "un autre mot ne dit rien des heures"),
    violating: Example.notice(schedule: "Sometimes"),
    edits: ["Sometimes": "Full-time"])

  static let unreadableLocation = RulePage(
    .unreadableLocation, foundBy: .reader,
    requirement: .init(
      english: "a location names a country, and perhaps a place in it",
      french: "un lieu indique un pays, et éventuellement une localité"),
    rationale: .init(
      english: "candidates search by country",
      french: "les candidats cherchent par pays"),
    violating: Example.notice(location: "Somewhere"),
    edits: ["Somewhere": "Netherlands-Brunssum"])
}
