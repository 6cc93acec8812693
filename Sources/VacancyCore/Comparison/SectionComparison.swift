extension Comparer {
  /// Whether both halves have a section; reports one that only one half has.
  mutating func compareSection(_ part: TextPlace.Part) -> Bool {
    let isThere = Bilingual(
      english: hasSection(part, englishHalf), french: hasSection(part, frenchHalf))
    guard isThere.english != isThere.french else { return isThere.english }
    let (words, language): (HalfWords, Language) =
      isThere.english ? (english, .english) : (french, .french)
    let first = words.texts.first { sectionParts(part).contains($0.place.part) }
    let there = side(
      first?.place.pointer(in: language) ?? "/halves/" + language.rawValue,
      first.map { words.string($0.bytes) } ?? "", language)
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
    let all = words.texts(part)
    let first = all.first { words.texts[$0].place.index >= index } ?? all.upperBound
    let last = all[first...].first { words.texts[$0].place.index > index } ?? all.upperBound
    return first..<last
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
        "reports-mismatch", .error, kind, .reports(TextPlace(part).name, first?.text, second?.text),
        english: first.map { side("/halves/en/interrelationships/" + member, $0.text, .english) },
        french: second.map { side("/halves/fr/interrelationships/" + member, $0.text, .french) }),
      before: .competency)
  }
}

extension Message {
  fileprivate static func onlyIn(_ language: Language, _ part: TextPlace.Part) -> Self {
    let name = part.sectionName
    return language == .english
      ? Self(
        english: "only the English half has the section '\(name.english)'",
        french: "seule la partie anglaise a la section « \(name.french) »")
      : Self(
        english: "only the French half has the section '\(name.english)'",
        french: "seule la partie française a la section « \(name.french) »")
  }

  fileprivate static func reports(_ name: Message, _ first: String?, _ second: String?) -> Self {
    Self(
      english:
        "\(name.english): '\(first ?? "nothing")' in English, '\(second ?? "nothing")' in French",
      french:
        "\(name.french) : « \(first ?? "rien") » en anglais, « \(second ?? "rien") » en français")
  }
}

extension TextPlace.Part {
  fileprivate var sectionName: Message {
    switch self {
    case .summary: Message(english: "Summary", french: "Résumé")
    case .essential: Message(english: "Essential", french: "Acquis essentiels")
    case .desirable: Message(english: "Desirable", french: "Acquis souhaitables")
    case .accountability, .heading:
      Message(english: "Main accountabilities", french: "Responsabilités principales")
    case .interrelationships:
      Message(english: "Interrelationships", french: "Structure et liaisons")
    case .competency: Message(english: "Competencies", french: "Compétences")
    case .clause, .offer: Message(english: "Contract", french: "Contrat")
    case .application: Message(english: "Useful information", french: "Informations utiles")
    case .additional:
      Message(english: "Additional information", french: "Informations complémentaires")
    default: Message(english: "another section", french: "autre section")
    }
  }
}
