/// The headings of accountabilities that are aligned with each other.
struct HeadingCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    guard let pairs = notice.alignment.pairs(of: .heading) else { return [] }
    let texts = notice.words.texts(.heading)
    let headings = notice.halves.map { $0.accountabilities.map(\.heading) }
    return pairs.enumerated().compactMap { row, column in
      guard let column else { return nil }
      let pair = Bilingual(
        english: texts.english.lowerBound + row, french: texts.french.lowerBound + column)
      let names = Bilingual(english: headings.english[row], french: headings.french[column])
      if let (_, language) = names.only() {
        return notice.missing(.accountabilityMissing, pair[language], language)
      }
      // What is below them made a pair of them.
      guard let english = names.english, let french = names.french,
        PhrasePairs.headings.isForeign(english, to: french)
      else { return nil }
      return notice.difference(
        .accountabilityMissing, .heading(english.brief, french.brief), notice.sides(pair))
    }
  }
}

extension Message {
  fileprivate static func heading(_ first: String, _ second: String) -> Self {
    Self(
      english: "accountability heading: '\(first)' in English, '\(second)' in French",
      french: "titre de la responsabilité : « \(first) » en anglais, « \(second) » en français")
  }
}
