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
      first?.place.pointer(in: language).description ?? "/halves/" + language.rawValue,
      first.map { words.string($0.bytes) } ?? "", language)
    // The section is what is missing, not its first text.
    there.path =
      Finding.Side(
        pointer: "/halves/" + language.rawValue + part.sectionPointer, text: ""
      ).path
    report(
      Difference(
        "section-in-one-half", .error, isThere.english ? .missingInFrench : .missingInEnglish,
        .onlyIn(language, part.sectionName), english: isThere.english ? there : nil,
        french: isThere.english ? nil : there
      ).comparing(["section"]), before: part)
    return false
  }

  /// Compares two sections, one behind the other; where one half lost the heading of the second, its
  /// texts stand in the first.
  mutating func compareRuns(_ part: TextPlace.Part, before next: TextPlace.Part) {
    guard hasMerged(part, next) else {
      if part == .preamble || compareSection(part) { compareRuns(part) }
      if compareSection(next) { compareRuns(next) }
      return
    }
    unnamedParts.append(next)
    compareRuns(
      english.texts(part).lowerBound..<english.texts(next).upperBound,
      french.texts(part).lowerBound..<french.texts(next).upperBound, part)
  }

  /// Whether one half has no texts in the second section but about as many more in the first.
  private func hasMerged(_ part: TextPlace.Part, _ next: TextPlace.Part) -> Bool {
    guard !isShortened(part), !isShortened(next) else { return false }
    let counts = [english, french].map { (part: $0.texts(part).count, next: $0.texts(next).count) }
    guard let lost = counts.first(where: { $0.next == 0 }),
      let kept = counts.first(where: { $0.next > 0 })
    else { return false }
    return 2 * (lost.part - kept.part) >= kept.next
  }

  /// The parts that a section consists of, the one that names it included.
  private func sectionParts(_ part: TextPlace.Part) -> [TextPlace.Part] {
    switch part {
    case .accountability: [.heading, .accountability]
    case .clause: [.offer, .clause, .secondment, .servingStaff, .note]
    default: [part]
    }
  }

  func hasSection(_ part: TextPlace.Part, _ half: Half) -> Bool {
    switch part {
    case .interrelationships:
      !half.interrelationships.paragraphs.isEmpty || half.interrelationships.directReports != nil
        || half.interrelationships.indirectReports != nil
    default:
      sectionParts(part).contains {
        let words = half.language == .english ? english : french
        return !words.texts($0).isEmpty || words.skipped($0) > 0
      }
    }
  }

  /// Holds the sections that this form of notice has no room for against each other, in turn.
  mutating func compareOtherSections() {
    let (first, second) = (englishHalf.otherSections, frenchHalf.otherSections)
    let most = mostOtherSections
    if isShortened(.otherSection) {
      reportSimplified(.otherSection, english.texts(.otherSection), french.texts(.otherSection))
    }
    for index in 0..<min(most, max(first.count, second.count)) {
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
          .onlyIn(language, Message(quoting: there.text)), english: isEnglish ? there : nil,
          french: isEnglish ? nil : there), before: .otherSection)
    }
  }

  /// How many other sections were read whole in both halves.
  private var mostOtherSections: Int {
    [english, french].filter { $0.skipped(.otherSection) > 0 }.map { words in
      words.texts(.otherSection).last.map { words.texts[$0].place.index } ?? 0
    }.min() ?? .max
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
}

extension TextPlace.Part {
  /// The place of the section in a half.
  var sectionPointer: String {
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
  /// The words of a heading, which are the same in both languages.
  fileprivate init(quoting heading: String) {
    self.init(english: heading.brief, french: "\(heading.brief)")
  }

  fileprivate static func onlyIn(_ language: Language, _ name: Message) -> Self {
    language == .english
      ? Self(
        english: "only the English half has the section '\(name.english)'",
        french: "seule la moitié anglaise a la section « \(name.french) »")
      : Self(
        english: "only the French half has the section '\(name.english)'",
        french: "seule la moitié française a la section « \(name.french) »")
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
