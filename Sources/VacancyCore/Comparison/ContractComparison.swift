extension Comparer {
  /// Holds the parts of the contract section against each other: the texts by what they are, then
  /// the facts that were read from them.
  mutating func compareContract() {
    for part in ContractPart.allCases { compareFacts(of: part) }
    compareNotes(englishHalf.contract.notes, frenchHalf.contract.notes)
  }

  private mutating func compareNotes(_ first: [Contract.Note], _ second: [Contract.Note]) {
    guard !first.elementsEqual(second, by: { $0.kind == $1.kind }), !first.isEmpty, !second.isEmpty
    else { return }
    let index =
      zip(first, second).enumerated().first { $1.0.kind != $1.1.kind }?.offset
      ?? min(first.count, second.count) - 1
    report(
      "contract-mismatch", .error, .mismatch, .notes(first.count, second.count),
      english: texts(english, .note, index).first.map { Words(text: $0) },
      french: texts(french, .note, index).first.map { Words(text: $0) },
      values: [first, second].map { notes in
        notes.map { $0.kind?.rawValue ?? "" }.joined(separator: " ")
      })
  }

  /// Compares the facts that were read from a part.
  private mutating func compareFacts(of contractPart: ContractPart) {
    let part = contractPart.texts
    let facts = contractPart.facts.map { fact in
      (
        fact: fact, first: englishHalf.contract.value(of: fact, in: contractPart),
        second: frenchHalf.contract.value(of: fact, in: contractPart)
      )
    }.filter { $0.first != $0.second }
    guard !facts.isEmpty, !english.texts(part).isEmpty, !french.texts(part).isEmpty else { return }
    let isSame = beads.allSatisfy { bead in
      guard let text = bead.english.first, english.texts[text].place.part == part else {
        return true
      }
      return !bead.isGap && unmatchedQuantities(bead).isEmpty && unmatchedDates(bead).isEmpty
    }
    for (fact, first, second) in facts {
      if first == nil || second == nil {
        // A fact that was read from one half alone may be worded in a way that the reader does not
        // know; the numbers and dates of the texts tell.
        if isSame { continue }
      } else if let one = first.flatMap(Term.init), let other = second.flatMap(Term.init),
        one.months != nil, one.months == other.months
      {
        continue
      }
      reportFact(fact, contractPart, values: [first ?? "", second ?? ""])
    }
  }

  /// Reports a fact in the words of both texts; where one half says nothing of it, its text is shown.
  private mutating func reportFact(
    _ fact: ContractFact, _ contractPart: ContractPart, values: [String]
  ) {
    let part = contractPart.texts
    let pointer = "/contract/\(contractPart.rawValue)/\(fact.key)"
    let (one, other) = (factWords(fact, part, english), factWords(fact, part, french))
    var (first, second) = (one, other)
    first = first ?? english.texts(part).first.map { Words(text: $0) }
    second = second ?? french.texts(part).first.map { Words(text: $0) }
    first?.value = pointer
    second?.value = pointer
    let place = RecordPath(.french)[.contract][contractPart].name(in: frenchHalf).withArticle
    let kind: Finding.Kind =
      fact == .kind || (one == nil) == (other == nil)
      ? .mismatch : one == nil ? .missingInEnglish : .missingInFrench
    let message: Message =
      switch fact {
      case .kind:
        .kind(
          place, ContractKind(englishHalf.contract, part), ContractKind(frenchHalf.contract, part))
      case .conversion: .conversion(place, inEnglish: one != nil)
      default:
        .fact(
          place, fact.name.withArticle, one?.range.map(english.string),
          other?.range.map(french.string))
      }
    report(
      "contract-mismatch", .error, kind, message, english: first, french: second,
      values: values)
  }

  /// The words that a fact of a contract was read from.
  private func factWords(_ member: ContractFact, _ part: TextPlace.Part, _ half: HalfWords)
    -> Words?
  {
    for text in half.texts(part) {
      let fact = fact(text, half)
      guard let range = ContractTerms(in: fact.folded)[member]?.range else { continue }
      return words(range, of: text, half, in: fact)
    }
    return nil
  }
}

extension ContractPart {
  /// The texts of the part.
  fileprivate var texts: TextPlace.Part {
    switch self {
    case .offer: .offer
    case .clause: .clause
    case .secondment: .secondment
    case .servingStaff: .servingStaff
    case .notes: .note
    }
  }
}

/// What kind a contract or its clause is of, in words.
private struct ContractKind {
  let name: Message?

  init(_ contract: Contract, _ part: TextPlace.Part) {
    let kind = part == .offer ? contract.offer?.kind?.rawValue : contract.clause?.kind?.rawValue
    name = kind.flatMap { Self.names[$0] }
  }

  private static let names: [String: Message] = [
    "definite": Message(english: "for a fixed term", french: "à durée déterminée"),
    "indefinite": Message(english: "indefinite", french: "à durée indéterminée"),
    "turnover": Message(
      english: "that of posts with turnover", french: "celle des postes à renouvellement"),
    "project": Message(
      english: "that of posts for a limited period", french: "celle des postes à durée limitée"),
  ]

  static let unsaid = Message(english: "of no known kind", french: "d'une nature inconnue")
}

extension Term {
  /// The months of a term of months or years.
  fileprivate var months: Int? {
    switch unit {
    case .year: count * 12
    case .month: count
    default: nil
    }
  }
}

extension Message {
  fileprivate static func fact(
    _ place: Message, _ name: Message, _ first: String?, _ second: String?
  ) -> Self {
    let fact = Message.asked(name, first, second)
    return Self(
      english: "\(place.english): \(fact.english)", french: "\(place.french) : \(fact.french)")
  }

  fileprivate static func kind(
    _ place: Message, _ first: ContractKind, _ second: ContractKind
  ) -> Self {
    let (one, other) = (first.name ?? ContractKind.unsaid, second.name ?? ContractKind.unsaid)
    return Self(
      english: "\(place.english) is \(one.english) in English, \(other.english) in French",
      french: "\(place.french) est \(one.french) en anglais, \(other.french) en français")
  }

  fileprivate static func conversion(_ place: Message, inEnglish: Bool) -> Self {
    inEnglish
      ? Self(
        english: "\(place.english): only the English half speaks of conversion to an indefinite "
          + "contract",
        french: "\(place.french) : seule la moitié anglaise parle d'une conversion en contrat à "
          + "durée indéterminée")
      : Self(
        english: "\(place.english): only the French half speaks of conversion to an indefinite "
          + "contract",
        french: "\(place.french) : seule la moitié française parle d'une conversion en contrat à "
          + "durée indéterminée")
  }

  fileprivate static func notes(_ first: Int, _ second: Int) -> Self {
    first == second
      ? Self(
        english: "the notes on the contract are of other kinds in French than in English",
        french: "les notes sur le contrat ne sont pas de même nature en anglais et en français")
      : Self(
        english: "the number of notes on the contract is \(first) in English, \(second) in French",
        french: "le nombre de notes sur le contrat est de \(first) en anglais, de \(second) "
          + "en français")
  }
}
