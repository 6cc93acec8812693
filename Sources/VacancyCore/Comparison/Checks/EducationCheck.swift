/// The level of education.
struct EducationCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    let education = notice.halves.map { $0.qualifications.education }
    guard let english = education.english, let french = education.french,
      english.level != french.level
    else { return [] }
    let levels = Bilingual(english: english.level.rawValue, french: french.level.rawValue)
    let sides = Bilingual { language -> Finding.Side? in
      let words = notice.words[language]
      let texts = words.texts(.essential)
      guard let item = education[language]?.item, item < texts.count else { return nil }
      let text = texts.lowerBound + item
      let fact = words.fact(text)
      let range = EducationReading(in: fact.folded, language)?.range
      return notice.side(text, language, words.range(of: range, of: text, in: fact))
    }
    let words = Bilingual { language in
      sides[language].flatMap { $0.surroundings?.words == nil ? nil : $0.text } ?? levels[language]
    }
    return [
      notice.difference(
        .educationMismatch,
        .mismatch(
          Message(english: "the required education", french: "le niveau d'études exigé"),
          words.english.brief, words.french.brief),
        sides, kind: .mismatch, values: levels.both)
    ]
  }
}
