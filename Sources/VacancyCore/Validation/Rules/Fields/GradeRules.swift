extension RuleID {
  /// A grade is one of the scale, or says that the post has none.
  public static let unreadableGrade: RuleID = .init(
    "unreadable-grade", .fields, .error,
    requirement: "the grade is a NATO grade, or the notice says that the post has none",
    french: "le grade est un grade OTAN, ou l'avis indique que le poste n'en a pas",
    rationale: "the grade determines the pay",
    french: "le grade détermine la rémunération",
    violating: Example.notice(grade: "to be agreed"),
    edits: ["to be agreed": "NATO Grade G8"]
  ) { subject in
    subject.reported(.unreadableGrade).filter { !subject.isZero($0) }
  }

  /// A grade has its place on the scale of 24.
  public static let unknownGrade: RuleID = .init(
    "unknown-grade", .fields, .error,
    requirement: "the grade is one of G1 to G24",
    french: "le grade va de G1 à G24",
    rationale: "every older grade name corresponds to one of these 24 grades",
    french: "chaque ancien grade correspond à l'un de ces 24 grades",
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
    requirement: "a twin grade joins two consecutive ranks of one category, the lower one first",
    french: "un grade jumelé réunit deux rangs consécutifs d'une même catégorie, le moins élevé "
      + "en premier",
    rationale:
      "numbers are not consecutive within a category: G17 is followed by G20, and G18 "
      + "belongs to another category",
    french:
      "dans une catégorie, les numéros ne se suivent pas : G17 est suivi de G20, et G18 "
      + "relève d'une autre catégorie",
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
      english: "twin grade '\(grade)' is in descending order",
      french: "le grade jumelé « \(grade) » est en ordre décroissant")
  }

  fileprivate static func same(_ grade: String) -> Self {
    Self(
      english: "twin grade '\(grade)' repeats one grade",
      french: "le grade jumelé « \(grade) » répète le même grade")
  }

  fileprivate static func apart(_ grade: String) -> Self {
    Self(
      english: "twin grade '\(grade)' does not join two consecutive ranks of one category",
      french:
        "le grade jumelé « \(grade) » ne réunit pas deux rangs consécutifs d'une même catégorie")
  }
}
