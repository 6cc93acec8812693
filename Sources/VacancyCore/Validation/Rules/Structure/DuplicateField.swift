extension RuleID {
  /// A header line stands once in a half.
  public static let duplicateField = RuleID("duplicate-field", .structure, .warning)
}

struct DuplicateField: Rule {
  static let page = RulePage(
    .duplicateField, foundBy: .check { DuplicateField().check($0) },
    requirement: .init(
      english: "a header line stands once in a half",
      french: "une ligne d'en-tête figure une fois par moitié"),
    rationale: .init(
      english: "where two lines differ, nobody can tell which of them holds; the first one is read",
      french: "si deux lignes diffèrent, nul ne sait laquelle vaut ; la première est retenue"),
    violating: Example.notice(schedule: "Full-time\nSchedule: Part-time"),
    edits: ["\nSchedule: Part-time": ""])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    let reported = subject.reported(.duplicateField)
    guard !reported.isEmpty else { return [] }
    let labels = Dictionary(
      subject.reading.forms.flatMap { form in
        form.labels.map { ($0.words.start, (form: form, field: $0.field)) }
      }, uniquingKeysWith: { first, _ in first })
    return reported.map { found in
      guard let range = found.range, let (form, label) = labels[range.start], let field = label,
        let read = subject.range(of: form.path(of: field))
      else { return found }
      let (again, first) = (subject.words(at: range), subject.words(at: read))
      // Which of two values is meant, the other half may tell.
      return Self.finding(
        .again(again, first), at: range, path: found.path,
        alsoAbout: again.hasSuffix(first) ? nil : form.path(of: field),
        values: [again, first])
    }
  }
}

extension Message {
  fileprivate static func again(_ line: String, _ read: String) -> Self {
    Self(
      english: "this field was given before: '\(read)' is read, and '\(line)' is not",
      french: "ce champ figure déjà plus haut : « \(read) » est retenu, « \(line) » ne l'est pas")
  }
}
