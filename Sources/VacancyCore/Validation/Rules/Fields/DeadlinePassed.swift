extension RuleID {
  /// The deadline of a notice is not past.
  public static let deadlinePassed = RuleID("deadline-passed", .fields, .error)
}

struct DeadlinePassed: Rule {
  static let page = RulePage(
    .deadlinePassed, foundBy: .check { DeadlinePassed().check($0) },
    requirement: .init(
      english: "the deadline of a notice is not past",
      french: "la date de retrait d'un avis n'est pas passée"),
    rationale: .init(
      english: "nobody can apply any more; held against '--as-of', for the clock is never read",
      french:
        "plus personne ne peut postuler ; comparé à « --as-of », car l'horloge n'est jamais lue"),
    violating: Example.notice(title: "Storekeeper (200455)", deadline: "21-Oct-2020"),
    edits: ["200455": "260455", "Oct-2020": "Oct-2026"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard let today = subject.asOf,
      let half = subject.halves.first(where: { $0.deadline?.date != nil }),
      let date = half.deadline?.date, date < today
    else { return [] }
    return [Self.finding(.passed(date, today), at: half.path[.deadline], in: subject)]
  }
}

extension Message {
  fileprivate static func passed(_ date: CalendarDate, _ today: CalendarDate) -> Self {
    Self(
      english: "the deadline '\(date)' is before '\(today)'",
      french: "la date de retrait, le \(date.inFrench), précède le \(today.inFrench)")
  }
}
