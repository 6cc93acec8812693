extension RecordPath {
  /// The name of the value in words, such as `essential item 3`.
  ///
  /// - Parameter half: The half that the path leads into.
  package func name(in half: Half) -> Message { PathName(path: self, half: half).message }
}

private struct PathName {
  let path: RecordPath
  let half: Half

  var message: Message {
    if let field = path.field { return field == .otherFields ? named(otherField) : field.name }
    guard let member = path.member(at: 0)?.rawValue else {
      return half.language.halfName
    }
    return HalfPart(rawValue: member).map(message) ?? .init(english: member, french: "\(member)")
  }

  private func message(of part: HalfPart) -> Message {
    switch part {
    case .positions:
      numbered(
        .init(english: "listed post", french: "poste de la liste"),
        .init(english: "listed posts", french: "postes de la liste"))
    case .preamble: paragraph(of: .init(english: "preamble", french: "préambule"), at: 0)
    case .summary:
      paragraph(of: .init(english: "section 'Summary'", french: "rubrique « Résumé »"), at: 0)
    case .qualifications: qualification
    case .accountabilities: accountability
    case .interrelationships: interrelationship
    case .competencies: competency
    case .contract: contract
    case .application:
      paragraph(
        of: .init(english: "section 'Application'", french: "rubrique « Candidature »"), at: 0)
    case .additional:
      paragraph(
        of: .init(
          english: "section 'Additional information'",
          french: "rubrique « Informations complémentaires »"), at: 0)
    case .otherSections: otherSection
    case .unrecognized:
      numbered(
        .init(english: "unrecognized line", french: "ligne non reconnue"),
        .init(english: "unrecognized lines", french: "lignes non reconnues"))
    }
  }
}

// MARK: - Parts

extension PathName {
  private var otherField: String? { element(of: half.otherFields, at: 0)?.label }

  private var qualification: Message {
    switch path.member(at: 1) {
    case .essential:
      item(
        of: .init(english: "essential qualifications", french: "acquis essentiels"),
        .init(english: "essential item", french: "acquis essentiel"))
    case .desirable:
      item(
        of: .init(english: "desirable qualifications", french: "acquis souhaitables"),
        .init(english: "desirable item", french: "acquis souhaitable"))
    case .experience: .init(english: "years of experience", french: "années d'expérience")
    case .languages: .init(english: "language levels", french: "niveaux linguistiques")
    case .education: .init(english: "education", french: "niveau d'études")
    default: .init(english: "qualifications", french: "qualifications")
    }
  }

  private func item(of list: Message, _ item: Message) -> Message {
    switch path.member(at: 2) {
    case .intro: list.introduction
    case .remarks: paragraph(of: list.with("remarks", "remarques"), at: 2)
    default: path.index(at: 2).map(item.numbered) ?? list
    }
  }

  private var accountability: Message {
    guard let index = path.index(at: 0) else {
      return .init(english: "accountabilities", french: "responsabilités")
    }
    let word = Message(english: "accountability", french: "responsabilité")
    let heading = element(of: half.accountabilities, at: 0)?.heading
    let name = heading.map(word.quoting) ?? word.numbered(index)
    guard path.member(at: 1) == .paragraphs else { return name }
    // Without headings, what there is are single paragraphs: their number says it all.
    return paragraph(of: name, at: 1, evenFirst: heading != nil)
  }

  private var interrelationship: Message {
    switch path.member(at: 1) {
    case .directReports: .init(english: "direct reports", french: "subordonnés directs")
    case .indirectReports: .init(english: "indirect reports", french: "subordonnés indirects")
    default:
      paragraph(
        of: .init(
          english: "section 'Interrelationships'", french: "rubrique « Structure et liaisons »"),
        at: 1)
    }
  }

  private var competency: Message {
    guard let index = path.index(at: 1) else {
      let all = Message(english: "competencies", french: "compétences")
      return path.member(at: 1) == .intro ? all.introduction : all
    }
    let word = Message(english: "competency", french: "compétence")
    let item = element(of: half.competencies.items, at: 1)
    let name = item.map { word.quoting($0.name) } ?? word.numbered(index)
    return path.member(at: 2) == .behaviour ? name.with("behaviour", "comportement") : name
  }

  private var otherSection: Message {
    guard let section = element(of: half.otherSections, at: 0) else {
      return .init(english: "other sections", french: "autres rubriques")
    }
    let name = Message(english: "section", french: "rubrique").quoting(section.heading)
    return path.member(at: 1) == .paragraphs ? paragraph(of: name, at: 1) : name
  }

  private var contract: Message {
    guard let part = path.member(at: 1).flatMap({ ContractPart(rawValue: $0.rawValue) })
    else {
      return .init(english: "contract", french: "contrat")
    }
    if part == .notes {
      let note = path.index(at: 1).map(part.name.numbered) ?? part.name
      return paragraph(of: note, at: 2, evenFirst: false)
    }
    if path.member(at: 2) == .paragraphs { return paragraph(of: part.name, at: 2) }
    guard let fact = path.fact?.name else { return part.name }
    return part.name.with(fact.english, "\(fact.french)")
  }
}

// MARK: - Words

extension PathName {
  /// The element of a list of the half that the path leads to by the index at a depth.
  private func element<Element>(of list: [Element], at depth: Int) -> Element? {
    path.index(at: depth).flatMap { list.indices.contains($0) ? list[$0] : nil }
  }

  private func named(_ label: String?) -> Message {
    let word = Message(english: "header field", french: "champ d'en-tête")
    return label.map(word.quoting) ?? word
  }

  private func numbered(_ word: Message, _ list: Message) -> Message {
    path.index(at: 0).map(word.numbered) ?? list
  }

  /// - Parameter evenFirst: Whether the first paragraph has its number, too.
  private func paragraph(of name: Message, at depth: Int, evenFirst: Bool = true) -> Message {
    guard let index = path.index(at: depth), evenFirst || index > 0 else { return name }
    return name.with("paragraph \(index + 1)", "paragraphe \(index + 1)")
  }
}

extension Message {
  /// A name in a sentence: `the contract note`, `la note sur le contrat`; what has a number or a name of its own needs
  /// no article in English.
  var withArticle: Self {
    let first = english.prefix { $0 != "," }
    let isNamed = first.last.map { $0.isNumber || $0 == "'" } ?? true
    return Self(
      english: isNamed || english.hasPrefix("the ") ? english : "the " + english,
      french: "\(FrenchNoun.article(of: french) ?? "")\(french)")
  }

  /// The French name without its article: `(clause contractuelle, paragraphe 2)`.
  var frenchInBrackets: String {
    let article = ["la ", "le ", "les ", "l'"].first { french.hasPrefix($0) } ?? ""
    return String(french.dropFirst(article.count))
  }

  /// A name with words of the notice: `the acronym 'CIS'`.
  func quoting(_ name: String) -> Self {
    let name = name.brief
    return Self(english: "\(english) '\(name)'", french: "\(french) « \(name) »")
  }

  fileprivate func numbered(_ index: Int) -> Self {
    Self(english: "\(english) \(index + 1)", french: "\(french) \(index + 1)")
  }

  /// The sentence that leads into a list.
  fileprivate var introduction: Self {
    Self(english: "introduction to the \(english)", french: "introduction aux \(french)")
  }

  fileprivate func with(_ english: String, _ french: FrenchSentence) -> Self {
    Self(english: "\(self.english), \(english)", french: "\(self.french), \(french)")
  }
}

extension Language {
  package var halfName: Message {
    self == .english
      ? Message(english: "the English half", french: "la version anglaise")
      : Message(english: "the French half", french: "la version française")
  }
}
