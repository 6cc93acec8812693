extension RuleID {
  /// Each item of a list has a mark of its own.
  public static let inferredList: RuleID = .init(
    "inferred-list", .structure, .note, foundBy: .reader,
    requirement: "each item of a list has a list mark or a blank line before it",
    french: "chaque élément d'une liste est précédé d'une puce ou d'une ligne vide",
    rationale:
      "converters lose drawn list marks; items found only by the ends of their lines may be split "
      + "at the wrong place",
    french:
      "les convertisseurs perdent les puces dessinées ; des éléments délimités par la seule fin de leurs "
      + "lignes peuvent être mal coupés",
    violating: Example.sections(
      competencies: Example.competencies(
        "Initiative: Is decisive in a time-sensitive situation.\nTeamwork: Cooperates.")),
    edits: ["Initiative: Is": "- Initiative: Is", "Teamwork: Coop": "- Teamwork: Coop"])

  /// The last item of a list ends in a full stop.
  public static let unterminatedList: RuleID = .init(
    "unterminated-list", .structure, .note,
    requirement: "the last item of a list ends with a full stop",
    french: "le dernier élément d'une liste se termine par un point final",
    rationale: "a list without a final full stop may have lost its last items",
    french: "une liste sans point final a peut-être perdu ses derniers éléments",
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
    requirement: "the items of a list end with the same punctuation, the last one with a full stop",
    french:
      "les éléments d'une liste se terminent par le même signe, le dernier par un point final",
    rationale:
      "a full stop inside a list, or a semicolon at its end, suggests that items were moved "
      + "or deleted",
    french:
      "un point au milieu de la liste, ou un point-virgule à la fin, laisse penser que des "
      + "éléments ont été déplacés ou supprimés",
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
    english: "the last list item does not end with a full stop",
    french: "le dernier élément de la liste ne se termine pas par un point final")

  fileprivate static func middle(_ found: PrintedList.Mark?, _ style: PrintedList.Mark) -> Self {
    Self(
      english: "expected \(style.name.english) as in the other items, but found "
        + (found?.name.english ?? "no punctuation"),
      french: "signe attendu, comme aux autres éléments : \(style.name.french) ; trouvé : "
        + "\(found?.name.french ?? "aucun")")
  }

  fileprivate static let end = Self(
    english: "expected a full stop at the end of the list, but found a semicolon",
    french: "point final attendu à la fin de la liste ; trouvé : un point-virgule")
}
