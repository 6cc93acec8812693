extension RuleID {
  /// A notice names location, body, deadline, salary, grade and clearance.
  public static let missingField = RuleID("missing-field", .structure, .error)
}

struct MissingField: Rule {
  static let page = RulePage(
    .missingField, foundBy: .check { MissingField().check($0) },
    requirement: .init(
      english: "a notice names location, body, deadline, salary, grade and clearance",
      french:
        "un avis indique le lieu, l'organisme, la date de retrait, le salaire, le grade et l'habilitation"
    ),
    rationale: .init(
      english:
        "without them nobody can tell what is offered; a missing clearance is a warning, for it is often left out, as all of them are in the short form of the military staff",
      french:
        "sans eux, nul ne sait ce qui est offert ; une habilitation manquante est un avertissement, car elle est souvent omise, comme le sont tous ces éléments dans la forme courte de l'état-major militaire"
    ),
    violating: Example.notice(salary: nil),
    edits: ["21-Oct-2026": "21-Oct-2026\nSalary (Pay Basis): 3,411.06Euro (EUR) Monthly"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    HeaderField.allCases.flatMap { field -> [Diagnostic] in
      guard let name = Self.name(of: field) else { return [] }
      return subject.halvesLacking({ $0.names(field) }).map { lack in
        Self.finding(
          .missing(lack.subject, name), at: subject.head(of: lack.half),
          path: lack.half.path[field],
          severity: field == .clearance || Self.isShort(lack.half, subject) ? .warning : .error,
          values: [])
      }
    }
  }

  /// Whether a half has the form of the military staff, whose title has a label: it names neither
  /// place nor pay.
  private static func isShort(_ half: RuleHalf, _ subject: RuleSubject) -> Bool {
    subject.form(of: half.language)?.labels.contains { $0.field == .title } ?? false
  }

  /// The name of a field that every notice has; `nil` for one that may be left out, or that another
  /// rule asks for.
  private static func name(of field: HeaderField) -> Message? {
    switch field {
    case .location: .init(english: "location", french: "lieu")
    case .body: .init(english: "NATO body", french: "organisme")
    case .deadline: .init(english: "deadline", french: "date de retrait")
    case .salary: .init(english: "salary", french: "salaire")
    case .grade: .init(english: "grade", french: "grade")
    case .clearance: .init(english: "clearance", french: "habilitation")
    case .title, .jobNumber, .posts, .schedule, .otherFields, .pendingBudget: nil
    }
  }
}

extension Message {
  fileprivate static func missing(_ subject: Message, _ field: Message) -> Self {
    Self(
      english: "\(subject.english) names no \(field.english)",
      french: "\(subject.french) n'indique pas : \(field.french)")
  }
}
