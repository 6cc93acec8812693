/// A section of a half as it is printed.
struct PrintedSection {
  var kind: SectionKind
  /// Where the words of the heading stand.
  var heading: TextRange
}

extension Reading {
  /// The headings of the sections of a half, in the order of the text.
  func sections(of language: Language) -> [PrintedSection] {
    forms.filter { $0.language == language }.flatMap(\.headings).compactMap { heading in
      let words = heading.words
      guard heading.kind != .other, words.start >= 0, words.end <= text.bytes.count else {
        return nil
      }
      return PrintedSection(kind: heading.kind, heading: words)
    }
  }
}

extension Comparer {
  /// Holds the order of the sections against each other, and how often each stands.
  mutating func compareOrder(_ sections: Bilingual<[PrintedSection]>) {
    let first = firstOfEach(sections.english)
    let second = firstOfEach(sections.french)
    // Most halves have the same sections, each once and in one order.
    if first.count == sections.english.count, second.count == sections.french.count,
      first.elementsEqual(second, by: { $0.kind == $1.kind })
    {
      return
    }
    reportUnnamed(first, besides: second, .english)
    reportUnnamed(second, besides: first, .french)
    let pairs = first.filter { one in second.contains { $0.kind == one.kind } }
    let others = second.filter { other in first.contains { $0.kind == other.kind } }
    let order = pairs.enumerated().map { row, one in
      (row: row, column: others.firstIndex { $0.kind == one.kind } ?? row)
    }
    for index in movedIndices(order).sorted() where order[index].row != order[index].column {
      let (one, other) = (pairs[index], others[order[index].column])
      let (heading, answer) = (side(of: one, .english), side(of: other, .french))
      let place = places(of: order[index], pairs, others)
      report(
        Difference(
          "section-in-one-half", .warning, .moved,
          .order(heading.text, place.english, answer.text, place.french),
          english: heading, french: answer
        ).comparing(["order", "\(order)"]),
        before: one.kind.part)
    }
    func times(_ section: PrintedSection, _ sections: [PrintedSection]) -> [String] {
      ["times", "\(sections.count { $0.kind == section.kind })"]
    }
    for one in repeated(sections.english, than: sections.french, .english) {
      let heading = side(of: one, .english)
      report(
        Difference(
          "section-in-one-half", .error, .missingInFrench, .twice(heading.text, .english),
          english: heading, french: nil
        ).comparing(times(one, sections.english)), before: one.kind.part)
    }
    for other in repeated(sections.french, than: sections.english, .french) {
      let heading = side(of: other, .french)
      report(
        Difference(
          "section-in-one-half", .error, .missingInEnglish, .twice(heading.text, .french),
          english: nil, french: heading
        ).comparing(times(other, sections.french)), before: other.kind.part)
    }
  }

  /// Reports a heading that the other half lacks while it has the texts below it.
  private mutating func reportUnnamed(
    _ sections: [PrintedSection], besides others: [PrintedSection], _ language: Language
  ) {
    let half = language == .english ? frenchHalf : englishHalf
    for section in sections
    where section.kind != .other
      && (hasSection(section.kind.part, half) || unnamedParts.contains(section.kind.part))
    {
      guard !others.contains(where: { $0.kind == section.kind }) else { continue }
      let heading = side(of: section, language)
      let isEnglish = language == .english
      let isPart = section.kind == .essential || section.kind == .desirable
      report(
        Difference(
          "section-in-one-half", isPart ? .warning : .error,
          isEnglish ? .missingInFrench : .missingInEnglish,
          .unnamed(heading.text, language), english: isEnglish ? heading : nil,
          french: isEnglish ? nil : heading
        ).comparing(["heading"]), before: section.kind.part)
    }
  }

  /// Which section it is in either half, as a reader counts them: `ESSENTIAL` and `DESIRABLE` are parts
  /// of another, unless nothing else tells the two places apart.
  private func places(
    of pair: (row: Int, column: Int), _ sections: [PrintedSection], _ others: [PrintedSection]
  ) -> (english: Int, french: Int) {
    let hasParts = sections.contains { $0.kind == .qualifications }
    func isWhole(_ section: PrintedSection) -> Bool {
      !hasParts || section.kind != .essential && section.kind != .desirable
    }
    let row = sections.prefix(pair.row).count(where: isWhole)
    let column = others.prefix(pair.column).count(where: isWhole)
    return row == column ? (pair.row + 1, pair.column + 1) : (row + 1, column + 1)
  }

  private func firstOfEach(_ sections: [PrintedSection]) -> [PrintedSection] {
    // There are a dozen kinds at most: a set would take longer.
    var seen: [SectionKind] = []
    return sections.filter { section in
      guard !seen.contains(section.kind) else { return false }
      seen.append(section.kind)
      return true
    }
  }

  /// The sections that stand again under the same heading where the other half has them once.
  private func repeated(
    _ sections: [PrintedSection], than others: [PrintedSection], _ language: Language
  ) -> [PrintedSection] {
    let counts = Dictionary(others.map { ($0.kind, 1) }, uniquingKeysWith: +)
    var headings: [SectionKind: Set<[UInt8]>] = [:]
    var seen: Set<SectionKind> = []
    return sections.filter { section in
      let words = FoldedText(side(of: section, language).text).bytes
      let isNew = headings[section.kind, default: []].insert(words).inserted
      return !isNew && counts[section.kind] == 1 && seen.insert(section.kind).inserted
    }
  }

  private func side(of section: PrintedSection, _ language: Language) -> Finding.Side {
    side(
      "/halves/" + language.rawValue + section.kind.part.sectionPointer, printedAt: section.heading,
      language)
  }
}

extension SectionKind {
  /// The part of the record whose texts stand below the heading.
  fileprivate var part: TextPlace.Part {
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
}

extension Message {
  fileprivate static func unnamed(_ heading: String, _ language: Language) -> Self {
    let isEnglish = language == .english
    return Self(
      english: "only the \(isEnglish ? "English" : "French") half has the heading '\(heading)'",
      french: "seule la moitié \(isEnglish ? "anglaise" : "française") a le titre « \(heading) »")
  }

  fileprivate static func order(
    _ heading: String, _ place: Int, _ other: String, _ answer: Int
  ) -> Self {
    let (heading, other) = (heading.brief, other.brief)
    return Self(
      english: "'\(heading)' is section \(place) in English, "
        + "'\(other)' section \(answer) in French",
      french: "« \(heading) » est la section \(place) en anglais, "
        + "« \(other) » la section \(answer) en français")
  }

  fileprivate static func twice(_ heading: String, _ language: Language) -> Self {
    let heading = heading.brief
    return language == .english
      ? Self(
        english: "the section '\(heading)' stands twice in English, once in French",
        french: "la section « \(heading) » figure deux fois en anglais, une fois en français")
      : Self(
        english: "the section '\(heading)' stands twice in French, once in English",
        french: "la section « \(heading) » figure deux fois en français, une fois en anglais")
  }
}
