/// A notice has a job number.
struct MissingJobNumber: Rule {
  static let page = RulePage(
    name: "missing-job-number", family: .structure, severity: .warning,
    law: .init(
      english: "a notice has a job number",
      french: "un avis a un numéro de poste"),
    why: .init(
      english: "one applies by the job number, and the notice is filed under it",
      french: "on postule au moyen du numéro, et l'avis est classé sous ce numéro"),
    bad: Example.notice(title: "Storekeeper"),
    good: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard subject.reading.notice.jobNumber == nil, let half = subject.leadingHalf,
      !subject.halves.contains(where: { JobNumberForm.malformed(in: $0.title ?? "") != nil })
    else { return [] }
    return [
      Self.finding(.noNumber, at: subject.head(of: half), pointer: half.pointer + "/jobNumber")
    ]
  }
}

extension Message {
  fileprivate static var noNumber: Self {
    Self(
      english: "the notice has no job number",
      french: "l'avis n'a pas de numéro de poste")
  }
}
