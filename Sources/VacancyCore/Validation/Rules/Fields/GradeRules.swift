extension RuleID {
  /// A grade is one of the scale, or says that the post has none.
  public static let unreadableGrade: RuleID = .init(
    "unreadable-grade", .fields, .error,
    requirement: "a grade is one of the scale, or says that the post has none",
    french: "un grade appartient à l'échelle, ou indique que le poste n'en a pas",
    rationale: "the grade is what the post is paid by",
    french: "c'est le grade qui fixe la rémunération",
    violating: Example.notice(grade: "to be agreed"),
    edits: ["to be agreed": "NATO Grade G8"]
  ) { subject in
    subject.reported(.unreadableGrade).filter { !subject.isZero($0) }
  }

  /// A grade has its place on the scale of 24.
  public static let unknownGrade: RuleID = .init(
    "unknown-grade", .fields, .error,
    requirement: "a grade has its place on the scale of 24",
    french: "un grade a sa place sur l'échelle de 24",
    rationale: "the scale runs from G1 to G24; of the older names, each has its rank on it",
    french: "l'échelle va de G1 à G24 ; chaque ancien nom y a son rang",
    violating: Example.notice(grade: "NATO Grade G27"),
    edits: ["G27": "G8"]
  ) { subject in
    subject.reported(.unknownGrade)
      + subject.reported(.unreadableGrade).filter(subject.isZero).map { found in
        Finding(
          .unknownGrade, .unknownGrade(found.range.map(subject.words) ?? ""), at: found.range,
          path: found.path)
      }
  }

  /// A twin grade joins two neighbouring ranks of one category, the lower one first.
  public static let twinGradePair: RuleID = .init(
    "twin-grade-pair", .fields, .error,
    requirement: "a twin grade joins two neighbouring ranks of one category, the lower one first",
    french: "un grade jumelé unit deux rangs voisins d'une même catégorie, le plus bas d'abord",
    rationale:
      "the numbers of a category have gaps: G17 is followed by G20, and G18 is of another category",
    french:
      "les numéros d'une catégorie ont des trous : G17 est suivi de G20, et G18 relève d'une autre catégorie",
    violating: Example.notice(
      salary: "7,540.44Euro (EUR) Monthly", grade: "NATO Grade G17-G18",
      text: Example.contract(
        rest: "NOTE: Candidates for twin-graded posts start at the lower grade.")),
    edits: ["G17-G18": "G17-G20"]
  ) { subject in
    subject.halves.compactMap { half in
      if let grade = half.grade, !grade.twin,
        FieldWords.repetitions(ofGradeIn: FoldedText(grade.text)) > 1
      {
        return Finding(.twinGradePair, .same(grade.text), at: half.path[.grade], in: subject)
      }
      guard let grade = half.grade, grade.twin, let lowest = grade.lowest,
        let highest = grade.highest, let low = Int(lowest.dropFirst()),
        let high = Int(highest.dropFirst()), !areNeighbours(low, high)
      else { return nil }
      let message: Message = high < low ? .descends(grade.text) : .apart(grade.text)
      return Finding(.twinGradePair, message, at: half.path[.grade], in: subject)
    }
  }
}

extension RuleSubject {
  /// Whether a grade that could not be read is `G0`, which has the form of a grade.
  func isZero(_ unreadable: Finding) -> Bool {
    unreadable.range.map { FoldedText(words(at: $0)).firstWord("g0") != nil } ?? false
  }
}

private func areNeighbours(_ low: Int, _ high: Int) -> Bool {
  GradeName.ranks.values.contains { ranks in
    zip(ranks, ranks.dropFirst()).contains { $0 == low && $1 == high }
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
