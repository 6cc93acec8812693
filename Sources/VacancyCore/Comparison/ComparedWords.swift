extension WordFilter {
  /// The words that the checks of aligned texts look for in one language.
  static func ofComparison(_ language: Language) -> WordFilter { filters[language] }

  private static let filters = Bilingual { language in
    var filter = WordFilter()
    NamedSetCheck.phrases(language).addFirstWords(to: .names, of: &filter)
    SignTable.of(language).phrases.addFirstWords(to: .signs, of: &filter)
    TextLanguage.functionWords.forEachKey { filter.add($0, to: .functionWords) }
    for key in DirectionCheck.words(language) { filter.add(key, to: .directions) }
    return filter
  }
}
