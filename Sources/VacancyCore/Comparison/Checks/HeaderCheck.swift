/// The fields of the header, by value.
struct HeaderCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    HeaderField.allCases.compactMap { field in
      switch field {
      case .posts: posts(in: notice)
      case .otherFields: otherFields(in: notice)
      case .pendingBudget: budget(in: notice)
      default: value(of: field, in: notice)
      }
    }
  }

  private func value(of field: HeaderField, in notice: AlignedNotice) -> Finding? {
    let words = notice.halves.map { field.words(in: $0) }
    let only = words.only()
    let severity = field.row.disagreement(notice.halves.english, notice.halves.french)
    guard only != nil || severity != nil else { return nil }
    let sides = Bilingual { language in
      words[language].map { notice.side(RecordPath(language)[field], $0) }
    }
    if let (text, language) = only {
      return notice.difference(
        .fieldInOneHalf, .onlyIn(language, field, text), sides, before: .title)
    }
    return notice.difference(
      field.mismatch, .asked(field.name.withArticle, words), sides, severity: severity,
      before: .title)
  }

  private func posts(in notice: AlignedNotice) -> Finding? {
    let counts = notice.halves.map { $0.posts }
    guard counts.english != counts.french else { return nil }
    let sides = Bilingual { language -> Finding.Side? in
      let half = RecordPath(language)
      let side = notice.printedSide(half[.posts])
      // One post is unsaid: the title shows that.
      guard side.range == nil, let title = notice.halves[language].title else { return side }
      var titleSide = notice.side(half[.title], title)
      titleSide.path = half[.posts]
      return titleSide
    }
    return notice.difference(.postsMismatch, .posts(counts), sides, before: .title)
  }

  private func otherFields(in notice: AlignedNotice) -> Finding? {
    let counts = notice.halves.map { $0.otherFields.count }
    guard counts.english != counts.french else { return nil }
    // The first of the lines that the other half has fewer of.
    let index = min(counts.english, counts.french)
    let sides = Bilingual { language -> Finding.Side? in
      let fields = notice.halves[language].otherFields
      guard index < fields.count else { return nil }
      return notice.side(RecordPath(language)[.otherFields, index], fields[index].text)
    }
    return notice.difference(
      .fieldInOneHalf, .otherFields(counts), sides, kind: .mismatch, severity: .note,
      before: .title)
  }

  private func budget(in notice: AlignedNotice) -> Finding? {
    let isPending = notice.halves.map { $0.pendingBudget }
    guard isPending.english != isPending.french else { return nil }
    let language: Language = isPending.english ? .english : .french
    let side = notice.printedSide(RecordPath(language)[.pendingBudget])
    return notice.difference(
      .budgetStatusMismatch, .budget(in: language), Bilingual(side, in: language), before: .title)
  }
}

extension Message {
  fileprivate static func posts(_ counts: Bilingual<Int>) -> Self {
    Self(
      english: "number of posts: \(counts.english) in English, \(counts.french) in French",
      french: "nombre de postes : \(counts.english) en anglais, \(counts.french) en français")
  }

  fileprivate static func otherFields(_ counts: Bilingual<Int>) -> Self {
    Self(
      english:
        "number of other header fields: \(counts.english) in English, \(counts.french) in French",
      french:
        "nombre d'autres champs d'en-tête : \(counts.english) en anglais, \(counts.french) en "
        + "français")
  }

  fileprivate static func onlyIn(_ language: Language, _ field: HeaderField, _ text: String) -> Self
  {
    let (name, text) = (field.name.withArticle, text.brief)
    return Self(
      english: "only the \(language.name.english) half states \(name.english): '\(text)'",
      french: "seule la version \(language.name.french)e indique \(name.french) : « \(text) »")
  }

  fileprivate static func budget(in language: Language) -> Self {
    Self(
      english: "only the \(language.name.english) half is subject to budget approval",
      french: "seule la version \(language.name.french)e est sous réserve d'approbation budgétaire")
  }
}
