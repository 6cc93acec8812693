/// A notice names location, body, deadline, salary, grade and clearance.
struct MissingField: Rule {
  static let page = RulePage(
    name: "missing-field", family: .structure, severity: .error,
    law: .init(
      english: "a notice names location, body, deadline, salary, grade and clearance",
      french:
        "un avis indique le lieu, l'organisme, la date de retrait, le salaire, le grade et l'habilitation"
    ),
    why: .init(
      english:
        "without them nobody can tell what is offered; a missing clearance is a warning, for it is often left out, as all of them are in the short form of the military staff",
      french:
        "sans eux, nul ne sait ce qui est offert ; une habilitation manquante est un avertissement, car elle est souvent omise, comme le sont tous ces éléments dans la forme courte de l'état-major militaire"
    ),
    bad: Example.notice(salary: nil),
    good: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    Self.fields.flatMap { field in
      subject.halvesLacking(field.isThere).map { lack in
        Self.finding(
          .missing(lack.subject, field.words), at: subject.head(of: lack.half),
          pointer: "\(lack.half.pointer)/\(field.name)",
          severity: field.name == "clearance" || Self.isShort(lack.half, subject)
            ? .warning : .error, values: [])
      }
    }
  }

  /// Whether a half has the form of the military staff, whose title has a label: it names neither
  /// place nor pay.
  private static func isShort(_ half: RuleHalf, _ subject: RuleSubject) -> Bool {
    subject.form(of: half.language)?.labels.contains { $0.field == .title } ?? false
  }

  private typealias Field = (name: String, isThere: @Sendable (RuleHalf) -> Bool, words: Message)

  private static let fields: [Field] = [
    ("location", { $0.location != nil }, .init(english: "location", french: "lieu")),
    ("body", { $0.body != nil }, .init(english: "NATO body", french: "organisme")),
    ("deadline", { $0.deadline != nil }, .init(english: "deadline", french: "date de retrait")),
    ("salary", { $0.salary != nil }, .init(english: "salary", french: "salaire")),
    ("grade", { $0.grade != nil }, .init(english: "grade", french: "grade")),
    ("clearance", { $0.clearance != nil }, .init(english: "clearance", french: "habilitation")),
  ]
}

extension Message {
  fileprivate static func missing(_ subject: Message, _ field: Message) -> Self {
    Self(
      english: "\(subject.english) names no \(field.english)",
      french: "\(subject.french) n'indique pas : \(field.french)")
  }
}
