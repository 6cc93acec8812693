extension RuleID {
  /// The items of a list end alike, and the last one in a full stop.
  public static let listPunctuation = RuleID("list-punctuation", .structure, .note)
}

struct ListPunctuation: Rule {
  static let page = RulePage(
    .listPunctuation, foundBy: .check { ListPunctuation().check($0) },
    requirement: .init(
      english: "the items of a list end alike, and the last one in a full stop",
      french:
        "les points d'une énumération se terminent de la même façon, et le dernier par un point"),
    rationale: .init(
      english:
        "a full stop in mid-list, or a semicolon at its end, shows that items were moved or cut",
      french:
        "un point au milieu, ou un point-virgule à la fin, montre que des points ont été déplacés ou coupés"
    ),
    violating: Example.sections(
      competencies: Example.competencies("- Initiative: Is decisive;\n- Teamwork: Cooperates;")),
    edits: ["decisive;": "decisive in a time-sensitive situation.", "Cooperates;": "Cooperates."])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    PrintedList.all(in: subject).flatMap { list -> [Diagnostic] in
      guard let style = list.style, let last = list.items.last else { return [] }
      var findings = list.items.dropLast().filter { $0.mark != style }.map {
        Self.finding(.middle($0.mark, style), at: $0.place, path: subject.path(of: $0))
      }
      if last.mark == .semicolon {
        findings.append(Self.finding(.end, at: last.place, path: subject.path(of: last)))
      }
      return findings
    }
  }
}

extension Message {
  fileprivate static func middle(_ found: PrintedList.Mark?, _ style: PrintedList.Mark) -> Self {
    Self(
      english: "expected \(style.name.english) here as after the other items, but found "
        + (found?.name.english ?? "none"),
      french: "\(style.name.french) était attendu ici comme après les autres points, mais "
        + (found.map { "\($0.name.french) a été trouvé" } ?? "aucun signe n'a été trouvé"))
  }

  fileprivate static let end = Self(
    english: "expected a full stop at the end of the list, but found a semicolon",
    french: "un point était attendu à la fin de l'énumération, mais un point-virgule a été trouvé")
}
