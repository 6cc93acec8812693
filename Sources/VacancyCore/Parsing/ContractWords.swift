/// The words by which the parts of section 6 are known, folded.
enum ContractWords {
  static let offer: [StaticString] = ["contract to be offered", "contrat propose"]
  static let note: [StaticString] = ["note:", "note :", "notes:", "n.b.", "nb:", "note - "]
  static let twinGrade: [StaticString] = [
    "twin-grade", "twin grade", "grade jumele", "grades jumeles",
  ]
  static let servingStaff: [StaticString] = [
    "serving staff", "serving nato", "les agents en fonction", "l'agent en fonction se verra",
    "les membres du personnel en fonction",
  ]
  private static let clauseLabels: [StaticString] = [
    "contract clause applicable", "applicable contract clause", "clause contractuelle applicable",
    "clause applicable",
  ]

  /// Whether a line begins a part: nothing is joined to the part before it.
  static func begins(_ line: FoldedText) -> Bool {
    line.startsWith(anyOf: offer) || line.startsWith(anyOf: note)
      || line.startsWith(anyOf: ["serving staff will", "les agents en fonction se verront"])
      || endOfClauseLabel(line) != nil
  }

  static func endOfClauseLabel(_ text: FoldedText) -> Int? {
    for label in clauseLabels where text.starts(with: label) {
      var end = label.utf8CodeUnitCount
      while text[end] == .space { end += 1 }
      guard text[end].isOne(of: ":;") || end >= text.bytes.count else { return nil }
      if end < text.bytes.count { end += 1 }
      while text[end] == .space { end += 1 }
      return end
    }
    return nil
  }

  static func isSecondment(_ text: FoldedText) -> Bool {
    if text.starts(with: "if ") {
      return FoldedText(text.bytes.prefix(100)).contains(anyOf: ["is seconded", "seconded from"])
    }
    return text.starts(with: "si ") && FoldedText(text.bytes.prefix(100)).contains("detache")
  }

  /// Cuts a paragraph where another part begins in the middle of it.
  static func split(_ text: FactText) -> [FactText] {
    var cuts: [Int] = []
    text.folded.forEachWord { offset, first in
      // The second letters turn most words down.
      switch (first, text.folded[offset + 1]) {
      case (UInt8(ascii: "s"), UInt8(ascii: "e")), (UInt8(ascii: "s"), UInt8(ascii: "i")),
        (UInt8(ascii: "l"), UInt8(ascii: "e")), (UInt8(ascii: "i"), UInt8(ascii: "f")):
        break
      default: return
      }
      guard offset > 0, openings.contains(where: { text.folded.has($0, at: offset) }) else {
        return
      }
      cuts.append(text.cleanOffset(of: offset))
    }
    guard !cuts.isEmpty else { return [text] }
    var parts: [FactText] = []
    var start = 0
    for cut in cuts + [text.clean.bytes.count] where cut > start {
      let part = text.clean.part(start..<cut)
      if !part.isEmpty { parts.append(FactText(part)) }
      start = cut
    }
    return parts
  }

  /// How a part begins that may be run together with the one before it.
  private static let openings: [StaticString] = [
    "serving staff will be offered", "serving staff members will be offered",
    "les agents en fonction se verront", "si la personne retenue est detachee",
    "if the successful applicant is seconded", "si le candidat retenu est detache",
    "si la/le candidat(e) retenu(e) est detache",
  ]

  static func offerKind(_ text: FoldedText) -> Contract.Offer.Kind? {
    let definite: [StaticString] = [
      "definite duration", "duree determinee", "fixed-term", "fixed term", "definite contract",
    ]
    let indefinite: [StaticString] = [
      "indefinite duration", "duree indeterminee", "indefinite contract",
    ]
    // `indefinite` holds `definite`; the kind that is offered is named first.
    let first = definite.compactMap { text.firstWord($0) }.min()
    let other = indefinite.compactMap { text.firstWord($0) }.min()
    switch (first, other) {
    case (let first?, let other?): return first < other ? .definite : .indefinite
    case (_?, nil): return .definite
    case (nil, _?): return .indefinite
    case (nil, nil): return nil
    }
  }

  static func clauseKind(_ text: FoldedText) -> Contract.Clause.Kind? {
    if text.contains(anyOf: [
      "turnover is desirable", "assurer une rotation", "rotation est souhaitable",
      "souhaitable d'assurer",
    ]) {
      return .turnover
    }
    return text.contains(anyOf: [
      "required for a limited period", "requis pour une periode limitee", "is of limited duration",
      "d'une duree limitee",
    ]) ? .project : nil
  }
}
