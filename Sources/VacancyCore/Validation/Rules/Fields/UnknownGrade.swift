extension RuleID {
  /// A grade has its place on the scale of 24.
  public static let unknownGrade = RuleID("unknown-grade", .fields, .error)
}

struct UnknownGrade: Rule {
  static let page = RulePage(
    .unknownGrade, foundBy: .check { UnknownGrade().check($0) },
    requirement: .init(
      english: "a grade has its place on the scale of 24",
      french: "un grade a sa place sur l'échelle de 24"),
    rationale: .init(
      english: "the scale runs from G1 to G24; of the older names, each has its rank on it",
      french: "l'échelle va de G1 à G24 ; chaque ancien nom y a son rang"),
    violating: Example.notice(grade: "NATO Grade G27"),
    edits: ["G27": "G8"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported(.unknownGrade)
      + subject.reported(.unreadableGrade).filter(Self.isZero(subject)).map { found in
        Self.finding(
          .noGrade(found.range.map { subject.words(at: $0) } ?? ""), at: found.range,
          path: found.path)
      }
  }

  /// Whether a grade that could not be read is `G0`: it has the form of one, and the scale has it not.
  static func isZero(_ subject: RuleSubject) -> (Diagnostic) -> Bool {
    { found in
      found.range.map { FoldedText(subject.words(at: $0)).firstWord("g0") != nil } ?? false
    }
  }
}

extension Message {
  fileprivate static func noGrade(_ text: String) -> Self {
    Self(
      english: "the scale from 'G1' to 'G24' has no '\(text)'",
      french: "l'échelle de « G1 » à « G24 » ne connaît pas « \(text) »")
  }
}
