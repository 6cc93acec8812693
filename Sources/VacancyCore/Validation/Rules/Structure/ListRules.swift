extension RuleID {
  /// Each item of a list has a mark of its own.
  public static let inferredList: RuleID = .init(
    "inferred-list", .structure, .note, foundBy: .reader,
    requirement: "each item of a list has a list mark or a blank line before it",
    french: "chaque point d'une énumération est précédé d'une puce ou d'une ligne vide",
    rationale:
      "converters lose drawn list marks; items that were told apart by the ends of their lines only "
      + "may be cut at the wrong place",
    french:
      "les convertisseurs perdent les puces dessinées ; des points délimités par la seule fin de leurs "
      + "lignes peuvent être mal coupés",
    violating: Example.sections(
      competencies: Example.competencies(
        "Initiative: Is decisive in a time-sensitive situation.\nTeamwork: Cooperates.")),
    edits: ["Initiative: Is": "- Initiative: Is", "Teamwork: Coop": "- Teamwork: Coop"])

  /// The last item of a list ends in a full stop.
  public static let unterminatedList: RuleID = .init(
    "unterminated-list", .structure, .note,
    requirement: "the last item of a list ends in a full stop",
    french: "le dernier point d'une énumération se termine par un point",
    rationale: "a list whose end is not marked may have lost its last items",
    french: "une énumération dont la fin n'est pas marquée a peut-être perdu ses derniers points",
    violating: Example.sections(
      competencies: Example.competencies("- Initiative: Is decisive;\n- Teamwork: Cooperates")),
    edits: ["decisive;": "decisive in a time-sensitive situation.", "Cooperates": "Cooperates."]
  ) { subject in
    PrintedList.all(in: subject).compactMap { list in
      guard let last = list.items.last, list.style != nil, last.mark == nil else { return nil }
      return Finding(.unterminatedList, .noEnd, at: last.place, path: subject.path(of: last))
    }
  }

  /// The items of a list end alike, and the last one in a full stop.
  public static let listPunctuation: RuleID = .init(
    "list-punctuation", .structure, .note,
    requirement: "the items of a list end alike, and the last one in a full stop",
    french:
      "les points d'une énumération se terminent de la même façon, et le dernier par un point",
    rationale:
      "a full stop in mid-list, or a semicolon at its end, shows that items were moved or cut",
    french:
      "un point au milieu, ou un point-virgule à la fin, montre que des points ont été déplacés ou coupés",
    violating: Example.sections(
      competencies: Example.competencies("- Initiative: Is decisive;\n- Teamwork: Cooperates;")),
    edits: ["decisive;": "decisive in a time-sensitive situation.", "Cooperates;": "Cooperates."]
  ) { subject in
    PrintedList.all(in: subject).flatMap { list -> [Finding] in
      guard let style = list.style else { return [] }
      let middle = list.items.dropLast().filter { $0.mark != style }
      let last = list.items.suffix(1).filter { $0.mark == .semicolon }
      return (middle.map { ($0, .middle($0.mark, style)) } + last.map { ($0, Message.end) }).map {
        Finding(.listPunctuation, $1, at: $0.place, path: subject.path(of: $0))
      }
    }
  }
}

extension Message {
  fileprivate static let noEnd = Self(
    english: "the list ends without a full stop", french: "l'énumération se termine sans point")

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
