extension RuleID {
  /// The essential qualifications name a number of years.
  public static let missingExperience: RuleID = .init(
    "missing-experience", .qualifications, .note, isAboutNotice: true,
    requirement: "the essential qualifications state a number of years of experience",
    french: "les acquis essentiels indiquent un nombre d'années d'expérience",
    rationale:
      "most posts require experience; the requirement may have been lost",
    french:
      "la plupart des postes exigent de l'expérience ; cette exigence s'est peut-être perdue",
    violating: Example.essentials("be discreet"),
    edits: ["be discreet": "have at least 2 years' experience in a store"]
  ) { subject in
    subject.essentialsLacking { !$0.experience.isEmpty }.map { lack in
      let path = lack.half.path[.qualifications]
      return Finding(
        .missingExperience, .noExperience, at: subject.range(around: path[.essential][.items, 0]),
        path: path[.experience], values: [])
    }
  }

  /// A part of the experience is not longer than the whole.
  public static let experienceExceeds: RuleID = .init(
    "experience-exceeds", .qualifications, .error,
    requirement: "a part of the required experience does not exceed the total",
    french: "une partie de l'expérience exigée ne dépasse pas le total",
    rationale: "'at least 4 years, of which 7' cannot be met",
    french: "« au moins 4 ans, dont 7 » est impossible à satisfaire",
    violating: Example.essentials("have at least 4 years' experience, of which 7 years in a store"),
    edits: ["4 years' experience, of which 7": "7 years' experience, of which 4"]
  ) { subject in
    subject.halves.flatMap { half -> [Finding] in
      // Only an item with two numbers can have a part and a whole.
      let counts = Dictionary(
        half.qualifications.experience.map { ($0.item, 1) }, uniquingKeysWith: +)
      return counts.keys.filter { counts[$0, default: 0] > 1 }.sorted().compactMap { item in
        let text = FoldedText(half.qualifications.essential.items[item])
        guard let (whole, part) = excess(in: text, half.language) else { return nil }
        return Finding(
          .experienceExceeds, .exceeds(whole, part),
          at: half.path[.qualifications][.essential][.items, item], in: subject,
          values: ["\(whole)", "\(part)"])
      }
    }
  }
}

private func excess(in text: FoldedText, _ language: Language) -> (whole: Amount, part: Amount)? {
  for joint in YearPhrases.partJoints {
    guard let place = text.firstWord(joint) else { continue }
    let years = ExperienceReading.all(in: text, language)
    guard let whole = years.last(where: { $0.range.upperBound <= place })?.years,
      let part = years.first(where: { $0.range.lowerBound > place })?.years, part > whole
    else { continue }
    return (whole, part)
  }
  return nil
}

extension Message {
  fileprivate static let noExperience = Self(
    english: "no years of experience in the essential qualifications",
    french: "aucun nombre d'années d'expérience dans les acquis essentiels")

  fileprivate static func exceeds(_ whole: Amount, _ part: Amount) -> Self {
    Self(
      english: "\(part.inEnglish) years exceed the \(whole.inEnglish) years that include them",
      french: "\(part.inFrench) ans dépassent les \(whole.inFrench) ans qui les comprennent")
  }
}
