extension RuleID {
  /// The year in the job number is near the deadline.
  public static let jobNumberYear = RuleID("job-number-year", .fields, .note)
}

struct JobNumberYear: Rule {
  static let page = RulePage(
    .jobNumberYear, foundBy: .check { JobNumberYear().check($0) },
    requirement: .init(
      english: "the year in the job number is near the deadline",
      french: "l'année du numéro de poste est proche de la date de retrait"),
    rationale: .init(
      english:
        "the first two digits are the year of creation; a deadline before it, or years after it, is a slip in one of them",
      french:
        "les deux premiers chiffres sont l'année de création ; un délai antérieur, ou postérieur de plusieurs années, trahit une erreur"
    ),
    violating: Example.notice(title: "Storekeeper (210455)"),
    edits: ["210455": "260455"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard let half = subject.halves.first(where: { $0.jobNumber != nil }),
      let number = half.jobNumber, let year = Int(number.prefix(2)).map({ 2000 + $0 }),
      let deadline = subject.halves.lazy.compactMap({ $0.deadline?.date }).first,
      !(0...2).contains(deadline.year - year)
    else { return [] }
    let path = half.path[.jobNumber]
    return [
      Self.finding(
        .far(number, year, deadline), at: subject.range(of: path), path: path,
        values: [number, "\(deadline)"])
    ]
  }
}

extension Message {
  fileprivate static func far(_ number: String, _ year: Int, _ deadline: CalendarDate) -> Self {
    Self(
      english: "the job number '\(number)' is of \(year), far from the deadline '\(deadline)'",
      french: "le numéro de poste « \(number) » est de \(year), loin de la date de retrait, "
        + "le \(deadline.inFrench)")
  }
}
