extension RuleID {
  /// A part of the experience is not longer than the whole.
  public static let experienceExceeds = RuleID("experience-exceeds", .qualifications, .error)
}

struct ExperienceExceeds: Rule {
  static let page = RulePage(
    .experienceExceeds, foundBy: .check { ExperienceExceeds().check($0) },
    requirement: .init(
      english: "a part of the experience is not longer than the whole",
      french: "une partie de l'expérience ne dépasse pas le tout"),
    rationale: .init(
      english: "'at least 4 years, of which 7' cannot be met",
      french: "« au moins 4 ans, dont 7 » ne peut être satisfait"),
    violating: Example.notice(
      text: Example.qualifications(
        """
        - have at least 4 years' experience, of which 7 years in a store;
        - possess the following levels: V ("Advanced") in one; II ("Elementary") in the other.
        """)),
    edits: ["4 years' experience, of which 7": "7 years' experience, of which 4"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.flatMap { half -> [Diagnostic] in
      // Only an item with two numbers can have a part and a whole.
      let counts = Dictionary(
        half.qualifications.experience.map { ($0.item, 1) }, uniquingKeysWith: +)
      return counts.keys.filter { counts[$0, default: 0] > 1 }.sorted().compactMap { item in
        let text = FoldedText(half.qualifications.essential.items[item])
        guard let (whole, part) = excess(in: text) else { return nil }
        return Self.finding(
          .exceeds(whole, part), at: half.path[.qualifications][.essential][.items, item],
          in: subject,
          values: ["\(whole)", "\(part)"])
      }
    }
  }

  private func excess(in text: FoldedText) -> (whole: Int, part: Int)? {
    for joint in YearPhrases.partJoints {
      guard let place = text.firstWord(joint) else { continue }
      let years = Quantity.years(in: text)
      guard let whole = years.last(where: { $0.range.upperBound <= place })?.count,
        let part = years.first(where: { $0.range.lowerBound > place })?.count, part > whole
      else { continue }
      return (whole, part)
    }
    return nil
  }
}

extension Message {
  fileprivate static func exceeds(_ whole: Int, _ part: Int) -> Self {
    Self(
      english: "of \(whole) years asked for, \(part) cannot be a part",
      french: "sur \(whole) ans exigés, \(part) ne peuvent être une partie")
  }
}
