extension Comparer {
  /// Holds what the essential items ask for against each other: years, schooling, language levels.
  mutating func compareQualifications() {
    let (en, fr) = (englishHalf.qualifications, frenchHalf.qualifications)
    compareExperience(en, fr)
    if let first = en.education, let second = fr.education, first.level != second.level {
      report(
        "education-mismatch", .error, .mismatch,
        .education(first.level.rawValue, second.level.rawValue),
        english: essential(first.item, english), french: essential(second.item, french))
    }
    compareLanguages(en, fr)
  }

  private func essential(_ item: Int, _ words: HalfWords) -> Words? {
    let texts = words.texts(.essential)
    return item < texts.count ? Words(text: texts.lowerBound + item) : nil
  }

  /// The years are compared item by item: the pairs are known by now.
  private mutating func compareExperience(_ en: Qualifications, _ fr: Qualifications) {
    let (first, second) = (english.texts(.essential), french.texts(.essential))
    for bead in beads where !bead.isGap && first.contains(bead.english.lowerBound) {
      let (item, answer) = (
        bead.english.lowerBound - first.lowerBound, bead.french.lowerBound - second.lowerBound
      )
      let years = en.experience.filter { $0.item == item }.map(\.years).sorted()
      let others = fr.experience.filter { $0.item == answer }.map(\.years).sorted()
      // `24 months` and `deux ans` are one; the texts' own quantities know it.
      guard years != others, !unmatchedQuantities(bead).isEmpty else { continue }
      report(
        "experience-mismatch", .error, .mismatch, .experience(years, others),
        english: Words(text: bead.english.lowerBound), french: Words(text: bead.french.lowerBound))
    }
  }

  private mutating func compareLanguages(_ en: Qualifications, _ fr: Qualifications) {
    let first = en.languages ?? []
    let second = fr.languages ?? []
    guard first.map(\.level) != second.map(\.level) || differsInLanguage(first, second) else {
      return
    }
    let one = levelItem(english, en)
    let other = levelItem(french, fr)
    let kind: Difference.Kind =
      first.isEmpty ? .missingInEnglish : second.isEmpty ? .missingInFrench : .mismatch
    report(
      "language-level-mismatch", .error, kind,
      .levels(
        first.map(\.level).joined(separator: ", "), second.map(\.level).joined(separator: ", ")),
      english: one, french: other)
  }

  private func differsInLanguage(
    _ first: [LanguageRequirement], _ second: [LanguageRequirement]
  ) -> Bool {
    zip(first, second).contains { one, other in
      (one.language == .english || one.language == .french)
        && (other.language == .english || other.language == .french)
        && one.language != other.language
    }
  }

  /// The item that speaks of language levels.
  private func levelItem(_ words: HalfWords, _ qualifications: Qualifications) -> Words? {
    let texts = words.texts(.essential)
    let index = qualifications.essential.items.firstIndex { item in
      let folded = FoldedText(item)
      return folded.contains(anyOf: ["level", "slp", "stanag", "niveau", "pls"])
        && folded.contains(anyOf: [
          "english", "french", "language", "anglais", "francais", "langue",
        ])
    }
    return (index.map { texts.lowerBound + $0 } ?? texts.first).map { Words(text: $0) }
  }
}

extension Message {
  fileprivate static func education(_ first: String, _ second: String) -> Self {
    Self(
      english: "the schooling asked for is '\(first)' in English, '\(second)' in French",
      french: "le niveau d'études exigé est « \(first) » en anglais, « \(second) » en français")
  }

  fileprivate static func experience(_ first: [Int], _ second: [Int]) -> Self {
    func list(_ years: [Int], _ none: String) -> String {
      years.isEmpty ? none : years.map(String.init).joined(separator: ", ")
    }
    return Self(
      english:
        "years of experience: '\(list(first, "none"))' in English, '\(list(second, "none"))' in French",
      french:
        "années d'expérience : « \(list(first, "aucune")) » en anglais, "
        + "« \(list(second, "aucune")) » en français")
  }

  fileprivate static func levels(_ first: String, _ second: String) -> Self {
    Self(
      english: "language levels: '\(first)' in English, '\(second)' in French",
      french: "niveaux de langue : « \(first) » en anglais, « \(second) » en français")
  }
}
