import VacancyCore

extension ComparedNotice {
  /// The texts of both halves; it takes a while to make them.
  var texts: Bilingual<TextIndex> {
    Bilingual(english: TextIndex(english?.half), french: TextIndex(french?.half))
  }

  /// The texts that the differences are in: of a long notice, few are asked for.
  var textsOfDifferences: Bilingual<TextIndex> {
    var (first, second) = (Set<RecordPath>(), Set<RecordPath>())
    for judged in judged where judged.suppression == nil {
      judged.finding.english?.addTexts(to: &first)
      judged.finding.french?.addTexts(to: &second)
    }
    return Bilingual(
      english: TextIndex(english?.half, at: first), french: TextIndex(french?.half, at: second))
  }

  /// The title in a language, or in the other where there is none.
  func title(in language: Language) -> String? {
    titleLanguage(in: language).flatMap { half($0)?.half.title }
  }

  /// The language of that title; `nil` where there is none.
  func titleLanguage(in language: Language) -> Language? {
    [language, .english, .french].first { half($0)?.half.title != nil }
  }
}

extension Finding.Side {
  /// Adds the paths of all texts that the side may be shown in.
  fileprivate func addTexts(to paths: inout Set<RecordPath>) {
    for path in [path] + (surroundings.map { [$0.text] + $0.texts } ?? []) {
      // The words may be a part of a text, such as the date of the deadline.
      for path in path.outward where !paths.insert(path).inserted { break }
    }
  }
}
