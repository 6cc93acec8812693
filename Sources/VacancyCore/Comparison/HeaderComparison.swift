extension Comparer {
  /// Holds the header lines against each other, by value.
  mutating func compareHeader() {
    for difference in headerDifferences() { report(difference) }
  }

  private func headerDifferences() -> [Difference] {
    var found: [Difference] = []
    for field in HeaderField.allCases { compare(field, &found) }
    return found
  }

  private func compare(_ field: HeaderField, _ found: inout [Difference]) {
    switch field {
    case .posts: comparePosts(&found)
    case .otherFields: compareOtherFields(&found)
    case .pendingBudget: comparePendingBudget(&found)
    default:
      switch (field.words(in: englishHalf), field.words(in: frenchHalf)) {
      case (nil, nil): break
      case (let first?, let second?):
        if let severity = field.row.disagreement(englishHalf, frenchHalf) {
          found.append(difference(field, severity, first, second))
        }
      case (let first?, nil): found.append(onlyHalf(field, first, .english))
      case (nil, let second?): found.append(onlyHalf(field, second, .french))
      }
    }
  }

  private func comparePosts(_ found: inout [Difference]) {
    guard englishHalf.posts != frenchHalf.posts else { return }
    found.append(
      Difference(
        .postsMismatch, .mismatch, .posts(englishHalf.posts, frenchHalf.posts),
        english: postsSide(englishHalf, .english), french: postsSide(frenchHalf, .french)))
  }

  private func compareOtherFields(_ found: inout [Difference]) {
    let (first, second) = (englishHalf.otherFields.count, frenchHalf.otherFields.count)
    guard first != second else { return }
    found.append(
      Difference(
        .fieldInOneHalf, .mismatch, .otherFields(first, second),
        english: otherFieldsSide(englishHalf, than: frenchHalf),
        french: otherFieldsSide(frenchHalf, than: englishHalf), severity: .note))
  }

  private func comparePendingBudget(_ found: inout [Difference]) {
    let (first, second) = (englishHalf.pendingBudget, frenchHalf.pendingBudget)
    guard first != second else { return }
    found.append(
      Difference(
        .budgetStatusMismatch, first ? .missingInFrench : .missingInEnglish,
        .budget(inEnglish: first),
        english: first ? printedSide("/halves/en/pendingBudget", .english) : nil,
        french: second ? printedSide("/halves/fr/pendingBudget", .french) : nil))
  }

  /// The words for the number of posts; the title, where one post is unsaid.
  private func postsSide(_ half: Half, _ language: Language) -> Finding.Side? {
    let side = printedSide("/halves/\(language.rawValue)/posts", language)
    guard side.range == nil, let title = half.title else { return side }
    return self.side("/halves/\(language.rawValue)/title", title, language)
  }

  /// The first of the lines that the other half has fewer of.
  private func otherFieldsSide(_ half: Half, than other: Half) -> Finding.Side? {
    let index = min(half.otherFields.count, other.otherFields.count)
    guard index < half.otherFields.count else { return nil }
    return side(
      "/halves/\(half.language.rawValue)/otherFields/\(index)", half.otherFields[index].text,
      half.language)
  }

  private func difference(
    _ field: HeaderField, _ severity: Severity, _ first: String, _ second: String
  ) -> Difference {
    Difference(
      field.mismatch, .mismatch, .asked(field.name.withArticle, first, second),
      english: side("/halves/en/" + field.key, first, .english),
      french: side("/halves/fr/" + field.key, second, .french), severity: severity)
  }

  private func onlyHalf(_ field: HeaderField, _ text: String, _ language: Language) -> Difference {
    let isEnglish = language == .english
    let there = side((isEnglish ? "/halves/en/" : "/halves/fr/") + field.key, text, language)
    return Difference(
      .fieldInOneHalf, isEnglish ? .missingInFrench : .missingInEnglish,
      .onlyIn(language, field, text), english: isEnglish ? there : nil,
      french: isEnglish ? nil : there)
  }
}

extension Message {
  fileprivate static func posts(_ first: Int, _ second: Int) -> Self {
    Self(
      english: "the number of posts is \(first) in English, \(second) in French",
      french: "le nombre de postes est de \(first) en anglais, de \(second) en français")
  }

  fileprivate static func otherFields(_ first: Int, _ second: Int) -> Self {
    Self(
      english: "the number of other lines is \(first) in English, \(second) in French",
      french: "le nombre d'autres lignes est de \(first) en anglais, de \(second) en français")
  }

  fileprivate static func onlyIn(_ language: Language, _ field: HeaderField, _ text: String) -> Self
  {
    let (name, text) = (field.name.withArticle, text.brief)
    return language == .english
      ? Self(
        english: "only the English half has \(name.english): '\(text)'",
        french: "seule la moitié anglaise indique \(name.french) : « \(text) »")
      : Self(
        english: "only the French half has \(name.english): '\(text)'",
        french: "seule la moitié française indique \(name.french) : « \(text) »")
  }

  fileprivate static func budget(inEnglish: Bool) -> Self {
    inEnglish
      ? Self(
        english: "only the English half is subject to budget approval",
        french: "seule la moitié anglaise est sous réserve d'approbation budgétaire")
      : Self(
        english: "only the French half is subject to budget approval",
        french: "seule la moitié française est sous réserve d'approbation budgétaire")
  }
}
