/// A notice names location, body, deadline, salary, grade and clearance.
struct MissingField: Rule {
  static let page = RulePage(
    name: "missing-field", family: .structure, severity: .error,
    law: .init(
      english: "a notice names location, body, deadline, salary, grade and clearance",
      french: "un avis indique le lieu, l'organisme, la date de retrait, le salaire, le grade et l'habilitation"),
    why: .init(
      english: "without them nobody can tell what is offered; a missing clearance is a warning, for it is often left out",
      french: "sans eux, nul ne sait ce qui est offert ; une habilitation manquante est un avertissement, car elle est souvent omise"),
    bad: Example.notice(salary: nil),
    good: Example.notice())

  /// A field that only one half lacks is told by `field-in-one-half`.
  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard let half = subject.leadingHalf else { return [] }
    let halves = subject.halves
    func isMissing<Value>(_ field: KeyPath<Half, Value?>) -> Bool {
      halves.allSatisfy { $0[keyPath: field] == nil }
    }
    let fields: [(name: String, isMissing: Bool, words: Message)] = [
      ("location", isMissing(\.location), .init(english: "location", french: "lieu")),
      ("body", isMissing(\.body), .init(english: "NATO body", french: "organisme")),
      ("deadline", isMissing(\.deadline), .init(english: "deadline", french: "date de retrait")),
      ("salary", isMissing(\.salary), .init(english: "salary", french: "salaire")),
      ("grade", isMissing(\.grade), .init(english: "grade", french: "grade")),
      ("clearance", isMissing(\.clearance), .init(english: "clearance", french: "habilitation")),
    ]
    return fields.filter(\.isMissing).map { field in
      Self.finding(
        .missing(field.words), at: subject.head(of: half), pointer: "\(half.pointer)/\(field.name)",
        severity: field.name == "clearance" ? .warning : .error)
    }
  }
}

extension Message {
  fileprivate static func missing(_ field: Message) -> Self {
    Self(
      english: "the notice names no \(field.english)",
      french: "l'avis n'indique pas : \(field.french)")
  }
}
