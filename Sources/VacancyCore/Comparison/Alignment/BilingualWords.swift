extension Bilingual<HalfWords> {
  func text(_ index: Int, _ language: Language) -> TextUnit {
    language == .english ? english.texts[index] : french.texts[index]
  }

  func texts(_ part: TextPlace.Part) -> Bilingual<Range<Int>> {
    Bilingual<Range<Int>>(english: english.texts(part), french: french.texts(part))
  }

  /// The texts of a half that are at one index of a part, such as the paragraphs of an accountability.
  func texts(_ part: TextPlace.Part, at index: Int, _ language: Language) -> Range<Int> {
    language == .english ? english.texts(part, at: index) : french.texts(part, at: index)
  }

  /// Whether texts of a part were left out in one half.
  func isShortened(_ part: TextPlace.Part) -> Bool {
    english.skipped(part) + french.skipped(part) > 0
  }

  /// Whether each item of a list may be compared with each of the other half.
  func isShort(_ part: TextPlace.Part) -> Bool {
    max(english.texts(part).count, french.texts(part).count) <= TextGrid.mostItems
      && !isShortened(part)
  }

  /// Whether all texts of both halves were read to their ends.
  var isWhole: Bool { !english.isShortened && !french.isShortened }

  /// Whether a text was not read to its end: its values are not compared then.
  func isCut(_ bead: Bead) -> Bool {
    bead.english.contains { english.texts[$0].isCut }
      || bead.french.contains { french.texts[$0].isCut }
  }

  func part(of bead: Bead) -> TextPlace.Part {
    bead.english.isEmpty
      ? french.texts[bead.french.lowerBound].place.part
      : english.texts[bead.english.lowerBound].place.part
  }

  func has(_ section: SectionKind, in language: Language) -> Bool {
    let reports: [TextPlace.Part] =
      section == .interrelationships ? [.directReports, .indirectReports] : []
    return (section.parts + reports).contains { part in
      !texts(part)[language].isEmpty
        || (language == .english ? english.skipped(part) : french.skipped(part)) > 0
    }
  }
}

extension HalfWords {
  /// The texts of a part that are at one index of it.
  func texts(_ part: TextPlace.Part, at index: Int) -> Range<Int> {
    // They are in the order of their indices.
    func first(from index: Int) -> Int {
      var (low, high) = (texts(part).lowerBound, texts(part).upperBound)
      while low < high {
        let middle = (low + high) / 2
        if texts[middle].place.index < index { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(from: index)..<first(from: index + 1)
  }
}

extension SectionKind {
  /// The part of the record that has the texts of the section.
  var part: TextPlace.Part {
    switch self {
    case .summary: .summary
    case .qualifications, .essential: .essential
    case .desirable: .desirable
    case .accountabilities: .accountability
    case .interrelationships: .interrelationships
    case .competencies: .competency
    case .contract: .clause
    case .application: .application
    case .additional: .additional
    case .other: .otherSection
    }
  }

  var parts: [TextPlace.Part] {
    switch self {
    case .accountabilities: [.heading, .accountability]
    case .contract: [.offer, .clause, .secondment, .servingStaff, .note]
    default: [part]
    }
  }
}
