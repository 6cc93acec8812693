/// Recognizes the parts of section 6 by their words.
enum ContractWords {
  /// Whether a line begins a part: nothing is joined to the part before it.
  static func begins(_ line: FoldedText) -> Bool {
    line.startsWith(anyOf: ContractPhrases.offers)
      || line.startsWith(anyOf: ContractPhrases.notes)
      || line.startsWith(anyOf: ContractPhrases.servingStaffSentences)
      || endOfClauseLabel(line) != nil
  }

  static func endOfClauseLabel(_ text: FoldedText) -> Int? {
    for label in ContractPhrases.clauseLabels where text.starts(with: label) {
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
      return FoldedText(text.bytes.prefix(100)).contains(anyOf: ContractPhrases.secondments)
    }
    return text.starts(with: "si ") && FoldedText(text.bytes.prefix(100)).contains("detache")
  }

  static func isServingStaff(_ text: FoldedText) -> Bool {
    text.startsWith(anyOf: ContractPhrases.servingStaff)
      || text.bytes.count <= 400 && text.contains(anyOf: ContractPhrases.servingStaffWords)
        && text.contains(anyOf: ContractPhrases.personnelRegulations)
  }

  /// Calls the body with each part of a paragraph: cut where another part begins in the middle of it.
  static func forEachPart(of text: FactText, _ body: (FactText) -> Void) {
    // Nearly all paragraphs are one part.
    guard text.folded.contains(anyOf: ContractPhrases.partWords) else { return body(text) }
    var cuts: [Int] = []
    text.folded.forEachWord { offset, first in
      guard offset > 0, first.isOne(of: "sli"),
        ContractPhrases.partOpenings.contains(where: { text.folded.has($0, at: offset) })
      else { return }
      cuts.append(text.cleanOffset(of: offset))
    }
    guard !cuts.isEmpty else { return body(text) }
    var start = 0
    for cut in cuts + [text.clean.bytes.count] where cut > start {
      let part = text.clean.part(start..<cut)
      if !part.isEmpty { body(FactText(part)) }
      start = cut
    }
  }

  static func offerKind(_ text: FoldedText) -> Contract.Offer.Kind? {
    // `indefinite` holds `definite`; the kind that is offered is named first.
    let first = ContractPhrases.definite.compactMap { text.firstWord($0) }.min()
    let other = ContractPhrases.indefinite.compactMap { text.firstWord($0) }.min()
    switch (first, other) {
    case (let first?, let other?): return first < other ? .definite : .indefinite
    case (_?, nil): return .definite
    case (nil, _?): return .indefinite
    case (nil, nil): return nil
    }
  }

  static func clauseKind(_ text: FoldedText) -> Contract.Clause.Kind? {
    if text.contains(anyOf: ContractPhrases.turnover) { return .turnover }
    return text.contains(anyOf: ContractPhrases.project) ? .project : nil
  }
}
