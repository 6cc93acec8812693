extension RuleID {
  /// A twin grade joins two neighbouring ranks of one category, the lower one first.
  public static let twinGradePair = RuleID("twin-grade-pair", .fields, .error)
}

struct TwinGradePair: Rule {
  static let page = RulePage(
    .twinGradePair, foundBy: .check { TwinGradePair().check($0) },
    requirement: .init(
      english: "a twin grade joins two neighbouring ranks of one category, the lower one first",
      french: "un grade jumelé unit deux rangs voisins d'une même catégorie, le plus bas d'abord"),
    rationale: .init(
      english:
        "the numbers of a category have gaps: G17 is followed by G20, and G18 is of another category",
      french:
        "les numéros d'une catégorie ont des trous : G17 est suivi de G20, et G18 relève d'une autre catégorie"
    ),
    violating: Example.notice(
      salary: "7,540.44Euro (EUR) Monthly", grade: "NATO Grade G17-G18",
      text: Example.contract(
        rest: "NOTE: Candidates for twin-graded posts start at the lower grade.")),
    edits: ["G17-G18": "G17-G20"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.compactMap { half in
      if let grade = half.grade, !grade.twin,
        FieldWords.repetitions(ofGradeIn: FoldedText(grade.text)) > 1
      {
        return Self.finding(.same(grade.text), at: half.path[.grade], in: subject)
      }
      guard let grade = half.grade, grade.twin, let lowest = grade.lowest,
        let highest = grade.highest, let low = Int(lowest.dropFirst()),
        let high = Int(highest.dropFirst()), !areNeighbours(low, high)
      else { return nil }
      let message: Message = high < low ? .descends(grade.text) : .apart(grade.text)
      return Self.finding(message, at: half.path[.grade], in: subject)
    }
  }

  private func areNeighbours(_ low: Int, _ high: Int) -> Bool {
    GradeName.ranks.values.contains { ranks in
      zip(ranks, ranks.dropFirst()).contains { $0 == low && $1 == high }
    }
  }
}

extension Message {
  fileprivate static func descends(_ grade: String) -> Self {
    Self(
      english: "the twin grade '\(grade)' runs downwards",
      french: "le grade jumelé « \(grade) » est décroissant")
  }

  fileprivate static func same(_ grade: String) -> Self {
    Self(
      english: "the twin grade '\(grade)' joins a grade with itself",
      french: "le grade jumelé « \(grade) » unit un grade à lui-même")
  }

  fileprivate static func apart(_ grade: String) -> Self {
    Self(
      english: "the twin grade '\(grade)' does not join two neighbouring ranks of one category",
      french: "le grade jumelé « \(grade) » n'unit pas deux rangs voisins d'une même catégorie")
  }
}
