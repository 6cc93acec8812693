extension NoticeReader {
  /// The parts of section 6, in their usual order.
  private enum Part {
    case offer, clause, secondment, servingStaff, note
  }

  /// Reads section 6, part by part; each is known by how it begins.
  mutating func readContract(
    _ passage: Passage, into contract: inout Contract, at path: RecordPath
  ) {
    let blocks = sheet.blocks(of: passage) { line in
      ContractWords.begins(self.sheet.folded(line, upTo: 48))
    }
    // Without its label, a paragraph is the offer only where the clause has its own.
    let hasClauseLabel = blocks.contains {
      guard let first = $0.pieces.first else { return false }
      return ContractWords.endOfClauseLabel(FoldedText(sheet.bytes[first].prefix(48))) != nil
    }
    var part = hasClauseLabel ? Part.offer : .clause
    for block in blocks {
      var fact = FactText(text(block))
      if let end = ContractWords.endOfClauseLabel(fact.folded) {
        part = .clause
        let start = fact.cleanOffset(of: end)
        guard start < fact.clean.bytes.count else {
          sheet.markHeading(block)
          continue
        }
        fact = FactText(fact.clean.part(start..<fact.clean.bytes.count))
      }
      guard !fact.clean.isEmpty else { continue }
      // What is run together is still its own.
      for piece in ContractWords.split(fact) {
        part = next(piece.folded, after: part, contract)
        take(piece, as: part, into: &contract, at: path)
      }
    }
  }

  /// Which part a paragraph belongs to.
  private func next(
    _ text: FoldedText, after part: Part, _ contract: Contract
  ) -> Part {
    if text.startsWith(anyOf: ContractPhrases.notes) { return .note }
    if ContractWords.isSecondment(text) { return .secondment }
    if text.startsWith(anyOf: ContractPhrases.servingStaff) { return .servingStaff }
    if text.startsWith(anyOf: ContractPhrases.offers) { return .offer }
    switch part {
    case .offer: return contract.offer == nil ? .offer : .clause
    case .clause: return .clause
    case .secondment where contract.clause == nil: return .clause
    case .secondment, .servingStaff, .note: return .note
    }
  }

  private mutating func take(
    _ fact: FactText, as part: Part, into contract: inout Contract, at path: RecordPath
  ) {
    let (text, folded) = (fact.clean, fact.folded)
    switch part {
    case .offer where contract.offer == nil:
      contract.offer = offer(fact, at: path[.offer])
    case .offer, .clause:
      // Taken out meanwhile: else its paragraphs would be copied with each new one.
      var clause = contract.clause ?? Contract.Clause()
      contract.clause = nil
      take(fact, into: &clause, at: path[.clause])
      contract.clause = clause
    case .secondment where contract.secondment == nil:
      contract.secondment = secondment(fact, at: path[.secondment])
    case .servingStaff where contract.servingStaff == nil:
      place(path[.servingStaff], text.range)
      contract.servingStaff = Contract.ServingStaff(
        text: record(text, at: path[.servingStaff][.text]))
    case .secondment, .servingStaff, .note:
      let isNew = folded.startsWith(anyOf: ContractPhrases.notes) || contract.notes.isEmpty
      if isNew { contract.notes.append(Contract.Note(kind: nil, paragraphs: [])) }
      let index = contract.notes.count - 1
      let count = contract.notes[index].paragraphs.count
      let place = path[.notes, index]
      contract.notes[index].paragraphs.append(record(text, at: place[.paragraphs, count]))
      if isNew { self.place(place, text.range) }
      if folded.contains(anyOf: ContractPhrases.twinGrades) {
        contract.notes[index].kind = .twinGrade
      }
    }
  }

  private mutating func offer(_ fact: FactText, at path: RecordPath) -> Contract.Offer {
    let text = fact.clean
    let terms = ContractTerms(in: fact.folded)
    place(path, text.range)
    placeTerms(terms, fact, of: .offer, at: path)
    return Contract.Offer(
      text: record(text, at: path[.text]), kind: ContractWords.offerKind(fact.folded),
      duration: terms.duration?.term, until: terms.until?.date, renewal: terms.renewal?.term,
      conversion: terms.conversion != nil)
  }

  private mutating func take(
    _ fact: FactText, into clause: inout Contract.Clause, at path: RecordPath
  ) {
    let text = fact.clean
    let terms = ContractTerms(in: fact.folded).news(to: clause)
    if clause.paragraphs.isEmpty { place(path, text.range) }
    clause.kind = clause.kind ?? ContractWords.clauseKind(fact.folded)
    clause.duration = clause.duration ?? terms.duration?.term
    clause.until = clause.until ?? terms.until?.date
    clause.renewal = clause.renewal ?? terms.renewal?.term
    clause.maximumService = clause.maximumService ?? terms.maximumService?.term
    clause.conversion = clause.conversion || terms.conversion != nil
    clause.conversionNotice = clause.conversionNotice ?? terms.conversionNotice?.term
    placeTerms(terms, fact, of: .clause, at: path)
    clause.paragraphs.append(record(text, at: path[.paragraphs, clause.paragraphs.count]))
  }

  private mutating func secondment(_ fact: FactText, at path: RecordPath) -> Contract.Secondment {
    let text = fact.clean
    let terms = ContractTerms(in: fact.folded)
    place(path, text.range)
    placeTerms(terms, fact, of: .secondment, at: path)
    return Contract.Secondment(
      text: record(text, at: path[.text]), duration: terms.duration?.term,
      until: terms.until?.date, renewal: terms.renewal?.term,
      maximumService: terms.maximumService?.term)
  }

  /// Records where the facts that the record has of a part stand.
  private mutating func placeTerms(
    _ terms: ContractTerms, _ text: FactText, of part: ContractPart, at path: RecordPath
  ) {
    guard isRecordingSpans else { return }
    for fact in part.facts {
      guard let member = fact.member, let range = terms.range(of: fact) else { continue }
      place(path[member], text.sourceRange(of: range))
    }
  }
}

extension ContractFact {
  /// The member of a part that the fact is read into; `nil` for a kind, which has no words of its own.
  fileprivate var member: RecordPath.Member? {
    switch self {
    case .kind: nil
    case .duration: .duration
    case .until: .until
    case .renewal: .renewal
    case .maximumService: .maximumService
    case .conversion: .conversion
    case .conversionNotice: .conversionNotice
    }
  }
}

extension ContractTerms {
  /// The terms that a clause has not: the first of several paragraphs that say one counts.
  fileprivate func news(to clause: Contract.Clause) -> ContractTerms {
    var terms = self
    if clause.duration != nil { terms.duration = nil }
    if clause.until != nil { terms.until = nil }
    if clause.renewal != nil { terms.renewal = nil }
    if clause.maximumService != nil { terms.maximumService = nil }
    if clause.conversion { terms.conversion = nil }
    if clause.conversionNotice != nil { terms.conversionNotice = nil }
    return terms
  }
}

extension Contract.Clause {
  /// A clause that says nothing yet.
  fileprivate init() {
    self.init(
      kind: nil, paragraphs: [], duration: nil, until: nil, renewal: nil, maximumService: nil,
      conversion: false, conversionNotice: nil)
  }
}
