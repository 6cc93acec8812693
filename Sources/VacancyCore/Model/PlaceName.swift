/// The name of a place of the record in words, such as `essential qualification 3`.
struct PlaceName {
  private let half: Half
  private let keys: ArraySlice<String>

  /// - Parameter pointer: A JSON Pointer below the half, such as `/summary/0`.
  static func message(of pointer: String, in half: Half) -> Message {
    let keys = pointer.split(separator: "/").map(String.init)
    return PlaceName(half: half, keys: keys[...]).message
  }

  /// The name of a line on reports, such as `directReports`.
  static func reports(_ member: String) -> Message {
    member == "directReports"
      ? .init(english: "direct reports", french: "subordonnés directs")
      : .init(english: "indirect reports", french: "subordonnés indirects")
  }

  private var message: Message {
    guard let key = keys.first else {
      return half.language == .english ? .englishHalf : .frenchHalf
    }
    if let field = HeaderField(rawValue: key) {
      return field == .otherFields ? named(otherField) : field.name
    }
    return HalfPart(rawValue: key).map(message) ?? .init(english: key, french: "\(key)")
  }

  private func message(of part: HalfPart) -> Message {
    switch part {
    case .positions: numbered(.init(english: "listed post", french: "poste énuméré"), .positions)
    case .preamble: paragraph(of: .init(english: "preamble", french: "préambule"), at: 1)
    case .summary: paragraph(of: .init(english: "summary", french: "résumé"), at: 1)
    case .qualifications: qualification
    case .accountabilities: accountability
    case .interrelationships: interrelationship
    case .competencies: competency
    case .contract: contract
    case .application: paragraph(of: .init(english: "application", french: "candidature"), at: 1)
    case .additional:
      paragraph(
        of: .init(english: "additional information", french: "informations complémentaires"), at: 1)
    case .otherSections: otherSection
    case .unrecognized:
      numbered(.init(english: "unrecognized line", french: "ligne non reconnue"), .unrecognized)
    }
  }
}

// MARK: - Parts

extension PlaceName {
  private var otherField: String? {
    index(at: 1).flatMap {
      half.otherFields.indices.contains($0) ? half.otherFields[$0].label : nil
    }
  }

  private var qualification: Message {
    switch key(1) {
    case "essential", "desirable":
      let isEssential = key(1) == "essential"
      let list: Message =
        isEssential
        ? .init(english: "essential qualifications", french: "acquis essentiels")
        : .init(english: "desirable qualifications", french: "acquis souhaitables")
      if key(2) == "intro" { return list.with("introduction", "introduction") }
      if key(2) == "remarks" { return paragraph(of: list.with("remarks", "remarques"), at: 3) }
      guard let index = index(at: 3) else { return list }
      return Message(
        english: "\(isEssential ? "essential" : "desirable") item \(index + 1)",
        french: "acquis \(isEssential ? "essentiel" : "souhaitable") \(index + 1)")
    case "experience": return .init(english: "years of experience", french: "années d'expérience")
    case "languages": return .init(english: "language levels", french: "niveaux de langue")
    case "education": return .init(english: "education", french: "formation")
    default: return .init(english: "qualifications", french: "qualifications")
    }
  }

  private var accountability: Message {
    guard let index = index(at: 1) else {
      return .init(english: "accountabilities", french: "responsabilités")
    }
    let word = Message(english: "accountability", french: "responsabilité")
    let heading =
      half.accountabilities.indices.contains(index)
      ? half.accountabilities[index].heading : nil
    let name = heading.map(word.quoting) ?? word.numbered(index)
    // Without headings, what there is are single paragraphs: their number says it all.
    if key(2) == "paragraphs", heading == nil {
      return paragraph(of: name, at: 3, evenFirst: false)
    }
    return key(2) == "paragraphs" ? paragraph(of: name, at: 3) : name
  }

  private var interrelationship: Message {
    switch key(1) {
    case "directReports", "indirectReports": Self.reports(key(1))
    default:
      paragraph(of: .init(english: "interrelationships", french: "structure et liaisons"), at: 2)
    }
  }

  private var competency: Message {
    guard let index = index(at: 2) else {
      let all = Message(english: "competencies", french: "compétences")
      return key(1) == "intro" ? all.with("introduction", "introduction") : all
    }
    let word = Message(english: "competency", french: "compétence")
    let items = half.competencies.items
    let name =
      items.indices.contains(index) ? word.quoting(items[index].name) : word.numbered(index)
    return key(3) == "behaviour" ? name.with("behaviour", "comportement") : name
  }

  private var otherSection: Message {
    guard let index = index(at: 1), half.otherSections.indices.contains(index) else {
      return .init(english: "other sections", french: "autres sections")
    }
    let name = Message(english: "section", french: "section")
      .quoting(half.otherSections[index].heading)
    return key(2) == "paragraphs" ? paragraph(of: name, at: 3) : name
  }
}

// MARK: - The contract

extension PlaceName {
  private var contract: Message {
    guard let part = ContractPart(rawValue: key(1)) else {
      return .init(english: "contract", french: "contrat")
    }
    if part == .notes {
      let note = index(at: 2).map(part.name.numbered) ?? part.name
      return paragraph(of: note, at: 4, evenFirst: false)
    }
    if key(2) == "paragraphs" { return paragraph(of: part.name, at: 3) }
    let fact = ContractFact(rawValue: key(2))?.name
    return fact.map { part.name.with($0.english, "\($0.french)") } ?? part.name
  }
}

// MARK: - Words

extension PlaceName {
  private enum List { case positions, unrecognized }

  private func key(_ depth: Int) -> String { depth < keys.count ? keys[depth] : "" }

  private func index(at depth: Int) -> Int? { Int(key(depth)) }

  private func named(_ label: String?) -> Message {
    let word = Message(english: "field", french: "champ")
    return label.map(word.quoting) ?? word
  }

  private func numbered(_ word: Message, _ list: List) -> Message {
    if let index = index(at: 1) { return word.numbered(index) }
    return list == .positions
      ? .init(english: "listed posts", french: "postes énumérés")
      : .init(english: "unrecognized lines", french: "lignes non reconnues")
  }

  /// - Parameter evenFirst: Whether the first paragraph is told by its number, too.
  private func paragraph(of name: Message, at depth: Int, evenFirst: Bool = true) -> Message {
    guard let index = index(at: depth), evenFirst || index > 0 else { return name }
    return name.with("paragraph \(index + 1)", "paragraphe \(index + 1)")
  }
}

extension Message {
  /// A name in a sentence: `the summary`, `le résumé`; what has a number or a name of its own needs
  /// no article in English.
  var withArticle: Self {
    let first = english.prefix { $0 != "," }
    let isNamed = first.last.map { $0.isNumber || $0 == "'" } ?? true
    return Self(
      english: isNamed || english.hasPrefix("the ") ? english : "the " + english,
      french: "\(FrenchArticle.definite(before: french))\(french)")
  }

  fileprivate static var englishHalf: Self {
    Self(english: "the English half", french: "la moitié anglaise")
  }

  fileprivate static var frenchHalf: Self {
    Self(english: "the French half", french: "la moitié française")
  }

  fileprivate func quoting(_ name: String) -> Self {
    let name = name.brief
    return Self(english: "\(english) '\(name)'", french: "\(french) « \(name) »")
  }

  fileprivate func numbered(_ index: Int) -> Self {
    Self(english: "\(english) \(index + 1)", french: "\(french) \(index + 1)")
  }

  fileprivate func with(_ english: String, _ french: FrenchSentence) -> Self {
    Self(english: "\(self.english), \(english)", french: "\(self.french), \(french)")
  }
}

/// The article of the names of places.
private enum FrenchArticle {
  static func definite(before name: String) -> String {
    let word = name.prefix { $0 != " " && $0 != "," }
    if word == "la" || word.isEmpty { return "" }
    if plurals.contains(where: name.hasPrefix) { return "les " }
    let letters = folded(Array(word.utf8))
    if letters.first?.isOne(of: "aeiouh") == true { return "l'" }
    return feminine.contains(String(word)) ? "la " : "le "
  }

  private static let plurals = [
    "postes énumérés", "lignes", "acquis essentiels", "acquis souhaitables", "qualifications",
    "années", "niveaux", "informations", "responsabilités", "subordonnés", "compétences", "autres",
    "agents",
  ]
  private static let feminine = [
    "date", "candidature", "formation", "responsabilité", "structure", "compétence", "section",
    "clause", "note", "ligne", "durée", "nature",
  ]
}
