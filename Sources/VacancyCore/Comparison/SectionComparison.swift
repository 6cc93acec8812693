extension Comparer {
  /// Whether both halves have a section; reports one that only one half has.
  mutating func compareSection(_ part: TextPlace.Part) -> Bool {
    let isThere = Bilingual(
      english: hasSection(part, englishHalf), french: hasSection(part, frenchHalf))
    guard isThere.english != isThere.french else { return isThere.english }
    let (words, language): (HalfWords, Language) =
      isThere.english ? (english, .english) : (french, .french)
    let first = words.texts.first { sectionParts(part).contains($0.place.part) }
    var there = side(
      first?.place.pointer(in: language) ?? "/halves/" + language.rawValue,
      first.map { words.string($0.bytes) } ?? "", language)
    // The section is what is missing, not its first text.
    there.pointer = "/halves/" + language.rawValue + part.sectionPointer
    report(
      Difference(
        "section-in-one-half", .error, isThere.english ? .missingInFrench : .missingInEnglish,
        .onlyIn(language, part), english: isThere.english ? there : nil,
        french: isThere.english ? nil : there), before: part)
    return false
  }

  /// The parts that a section consists of, the one that names it included.
  private func sectionParts(_ part: TextPlace.Part) -> [TextPlace.Part] {
    switch part {
    case .accountability: [.heading, .accountability]
    case .clause: [.offer, .clause, .secondment, .servingStaff, .note]
    default: [part]
    }
  }

  private func hasSection(_ part: TextPlace.Part, _ half: Half) -> Bool {
    switch part {
    case .interrelationships:
      !half.interrelationships.paragraphs.isEmpty || half.interrelationships.directReports != nil
        || half.interrelationships.indirectReports != nil
    default:
      sectionParts(part).contains {
        !(half.language == .english ? english : french).texts($0).isEmpty
      }
    }
  }

  /// Holds the sections that this form of notice has no room for against each other, in turn.
  mutating func compareOtherSections() {
    let (first, second) = (englishHalf.otherSections, frenchHalf.otherSections)
    for index in 0..<max(first.count, second.count) {
      if index < first.count, index < second.count {
        compareRuns(
          texts(english, .otherSection, index), texts(french, .otherSection, index), .otherSection)
        continue
      }
      let isEnglish = index < first.count
      let language: Language = isEnglish ? .english : .french
      let there = side(
        "/halves/\(language.rawValue)/otherSections/\(index)",
        isEnglish ? first[index].heading : second[index].heading, language)
      report(
        Difference(
          "section-in-one-half", .error, isEnglish ? .missingInFrench : .missingInEnglish,
          .onlyIn(language, .otherSection), english: isEnglish ? there : nil,
          french: isEnglish ? nil : there), before: .otherSection)
    }
  }

  /// The texts of a part that stand under one index.
  func texts(_ words: HalfWords, _ part: TextPlace.Part, _ index: Int) -> Range<Int> {
    // They stand in the order of their indices.
    func first(from index: Int) -> Int {
      var (low, high) = (words.texts(part).lowerBound, words.texts(part).upperBound)
      while low < high {
        let middle = (low + high) / 2
        if words.texts[middle].place.index < index { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(from: index)..<first(from: index + 1)
  }

  /// Holds the numbers of reports against each other.
  mutating func compareReports() {
    let (en, fr) = (englishHalf.interrelationships, frenchHalf.interrelationships)
    compareReports(.directReports, "directReports", en.directReports, fr.directReports)
    compareReports(.indirectReports, "indirectReports", en.indirectReports, fr.indirectReports)
  }

  private mutating func compareReports(
    _ part: TextPlace.Part, _ member: String, _ first: Interrelationships.Reports?,
    _ second: Interrelationships.Reports?
  ) {
    if let one = english.texts(part).first, let other = french.texts(part).first {
      addBead(english: one..<one + 1, french: other..<other + 1, score: 8, comparing: false)
    }
    guard first?.count != second?.count || (first == nil) != (second == nil) else { return }
    let kind: Difference.Kind =
      first == nil ? .missingInEnglish : second == nil ? .missingInFrench : .mismatch
    report(
      Difference(
        "reports-mismatch", .error, kind,
        .reports(PlaceName.reports(member), first?.text, second?.text),
        english: first.map { side("/halves/en/interrelationships/" + member, $0.text, .english) },
        french: second.map { side("/halves/fr/interrelationships/" + member, $0.text, .french) }),
      before: .competency)
  }
}

// MARK: - Order

/// A section of a half as it is printed.
struct PrintedSection {
  var kind: SectionKind
  /// The words of the heading.
  var heading: String
  var range: TextRange
}

extension Reading {
  /// The headings of the sections of a half, in the order of the text.
  func sections(of language: Language) -> [PrintedSection] {
    forms.filter { $0.language == language }.flatMap(\.headings).compactMap { heading in
      let words = heading.words
      guard heading.kind != .other, words.start >= 0, words.end <= text.bytes.count else {
        return nil
      }
      return PrintedSection(
        kind: heading.kind,
        heading: String(decoding: text.bytes[words.start..<words.end], as: UTF8.self),
        range: words)
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
    let pairs = first.filter { one in second.contains { $0.kind == one.kind } }
    let others = second.filter { other in first.contains { $0.kind == other.kind } }
    let order = pairs.enumerated().map { row, one in
      (row: row, column: others.firstIndex { $0.kind == one.kind } ?? row)
    }
    for index in movedIndices(order).sorted() where order[index].row != order[index].column {
      let (one, other) = (pairs[index], others[order[index].column])
      report(
        Difference(
          "section-in-one-half", .warning, .moved,
          .order(one.heading, order[index].row + 1, other.heading, order[index].column + 1),
          english: side(of: one, .english), french: side(of: other, .french)),
        before: one.kind.part)
    }
    for one in repeated(sections.english, than: sections.french) {
      report(
        Difference(
          "section-in-one-half", .error, .missingInFrench, .twice(one.heading, .english),
          english: side(of: one, .english), french: nil), before: one.kind.part)
    }
    for other in repeated(sections.french, than: sections.english) {
      report(
        Difference(
          "section-in-one-half", .error, .missingInEnglish, .twice(other.heading, .french),
          english: nil, french: side(of: other, .french)), before: other.kind.part)
    }
  }

  private func firstOfEach(_ sections: [PrintedSection]) -> [PrintedSection] {
    var seen: Set<SectionKind> = []
    return sections.filter { seen.insert($0.kind).inserted }
  }

  /// The sections that stand again under the same heading where the other half has them once.
  private func repeated(
    _ sections: [PrintedSection], than others: [PrintedSection]
  ) -> [PrintedSection] {
    let counts = Dictionary(others.map { ($0.kind, 1) }, uniquingKeysWith: +)
    var headings: [SectionKind: Set<[UInt8]>] = [:]
    var seen: Set<SectionKind> = []
    return sections.filter { section in
      let words = FoldedText(section.heading).bytes
      let isNew = headings[section.kind, default: []].insert(words).inserted
      return !isNew && counts[section.kind] == 1 && seen.insert(section.kind).inserted
    }
  }

  private func side(of section: PrintedSection, _ language: Language) -> Difference.Side {
    Difference.Side(
      pointer: "/halves/" + language.rawValue + section.kind.part.sectionPointer,
      text: section.heading, range: section.range)
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

extension TextPlace.Part {
  /// The place of the section in a half.
  fileprivate var sectionPointer: String {
    switch self {
    case .summary: "/summary"
    case .essential: "/qualifications/essential"
    case .desirable: "/qualifications/desirable"
    case .accountability, .heading: "/accountabilities"
    case .interrelationships: "/interrelationships"
    case .competency: "/competencies"
    case .clause, .offer: "/contract"
    case .application: "/application"
    case .additional: "/additional"
    default: "/otherSections"
    }
  }
}

extension Message {
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

  fileprivate static func onlyIn(_ language: Language, _ part: TextPlace.Part) -> Self {
    let name = part.sectionName
    return language == .english
      ? Self(
        english: "only the English half has the section '\(name.english)'",
        french: "seule la moitié anglaise a la section « \(name.french) »")
      : Self(
        english: "only the French half has the section '\(name.english)'",
        french: "seule la moitié française a la section « \(name.french) »")
  }

  fileprivate static func reports(_ name: Message, _ first: String?, _ second: String?) -> Self {
    let (first, second) = (first?.brief, second?.brief)
    guard let first else {
      return Self(
        english: "\(name.english): only the French half says '\(second ?? "")'",
        french: "\(name.french) : seule la moitié française dit « \(second ?? "") »")
    }
    guard let second else {
      return Self(
        english: "\(name.english): only the English half says '\(first)'",
        french: "\(name.french) : seule la moitié anglaise dit « \(first) »")
    }
    return Self(
      english: "the \(name.english) are '\(first)' in English, '\(second)' in French",
      french: "les \(name.french) sont « \(first) » en anglais, « \(second) » en français")
  }
}

extension TextPlace.Part {
  fileprivate var sectionName: Message {
    switch self {
    case .summary: Message(english: "Summary", french: "Résumé")
    case .essential:
      Message(english: "Essential qualifications", french: "Acquis essentiels")
    case .desirable:
      Message(english: "Desirable qualifications", french: "Acquis souhaitables")
    case .accountability, .heading:
      Message(english: "Accountabilities", french: "Responsabilités")
    case .interrelationships:
      Message(english: "Interrelationships", french: "Structure et liaisons")
    case .competency: Message(english: "Competencies", french: "Compétences")
    case .clause, .offer: Message(english: "Contract", french: "Contrat")
    case .application: Message(english: "Application", french: "Candidature")
    case .additional:
      Message(english: "Additional information", french: "Informations complémentaires")
    default: Message(english: "another section", french: "autre section")
    }
  }
}
