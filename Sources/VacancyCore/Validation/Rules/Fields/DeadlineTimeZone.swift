extension RuleID {
  /// A deadline names its hour as Brussels has it.
  public static let deadlineTimeZone = RuleID("deadline-time-zone", .fields, .note)
}

struct DeadlineTimeZone: Rule {
  static let page = RulePage(
    .deadlineTimeZone, foundBy: .check { DeadlineTimeZone().check($0) },
    requirement: .init(
      english: "a deadline names its hour as Brussels has it",
      french: "une date de retrait indique l'heure de Bruxelles"),
    rationale: .init(
      english:
        "a deadline is at midnight in Brussels; 9:59 PM is that moment on the clock of somewhere else",
      french:
        "le délai expire à minuit à Bruxelles ; 21:59 est cet instant à l'horloge d'un autre lieu"),
    violating: Example.notice(deadline: "21-Oct-2026, 9:59:00 PM"),
    edits: ["9:59:00": "11:59:00"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.compactMap { half in
      guard let time = half.deadline?.time, time.minute == 59, time.hour != 23 else { return nil }
      return Self.finding(.elsewhere(time), at: half.path[.deadline], in: subject)
    }
  }
}

extension Message {
  fileprivate static func elsewhere(_ time: ClockTime) -> Self {
    Self(
      english: "'\(time)' looks like midnight in Brussels on the clock of another time zone",
      french: "« \(time) » semble être minuit à Bruxelles, à l'heure d'un autre fuseau")
  }
}
