/// Reads section 6.
struct ContractReader: PartReader {
  let notes: ReadingNotes

  /// The parts of section 6, in their usual order.
  private enum Part {
    case offer, clause, secondment, servingStaff, note
  }

  /// Reads section 6, part by part; each is known by how it begins.
  func readContract(
    _ passage: Passage, into contract: inout Contract, at path: RecordPath
  ) {
    let blocks = document.layout.blocks(of: passage) { line in
      ContractWords.begins(document.folded(line, upTo: 48))
    }
    // Without its label, a paragraph is the offer only where the clause has its own.
    let hasClauseLabel = blocks.contains {
      guard let first = $0.pieces.first else { return false }
      return ContractWords.endOfClauseLabel(FoldedText(document.bytes[first].prefix(48))) != nil
    }
    var part = hasClauseLabel ? Part.offer : .clause
    for block in blocks {
      var fact = FactText(text(block))
      if let end = ContractWords.endOfClauseLabel(fact.folded) {
        part = .clause
        let start = fact.cleanOffset(of: end)
        guard start < fact.clean.bytes.count else {
          document.markHeading(block)
          continue
        }
        fact = FactText(fact.clean.part(start..<fact.clean.bytes.count))
      }
      guard !fact.clean.isEmpty else { continue }
      // What is run together is still its own.
      ContractWords.forEachPart(of: fact) { piece in
        part = Self.next(piece.folded, after: part, contract)
        take(piece, as: part, into: &contract, at: path)
      }
    }
  }

  /// Which part a paragraph belongs to.
  private static func next(
    _ text: FoldedText, after part: Part, _ contract: Contract
  ) -> Part {
    if text.startsWith(anyOf: ContractPhrases.notes) { return .note }
    if ContractWords.isSecondment(text) { return .secondment }
    if ContractWords.isServingStaff(text) { return .servingStaff }
    if text.startsWith(anyOf: ContractPhrases.offers) { return .offer }
    switch part {
    case .offer: return contract.offer == nil ? .offer : .clause
    case .clause: return .clause
    case .secondment where contract.clause == nil: return .clause
    case .secondment, .servingStaff, .note: return .note
    }
  }

  private func take(
    _ fact: FactText, as part: Part, into contract: inout Contract, at path: RecordPath
  ) {
    let (text, folded) = (fact.clean, fact.folded)
    switch part {
    case .offer where contract.offer == nil:
      contract.offer = offer(fact, at: path[.offer])
    case .offer, .clause:
      // Taken out meanwhile: else its paragraphs would be copied with each new one.
      var clause = contract.clause ?? .empty
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

  private func offer(_ text: FactText, at path: RecordPath) -> Contract.Offer {
    place(path, text.clean.range)
    var offer = Contract.Offer.empty
    takeFacts(of: text, into: &offer, at: path)
    offer.kind = ContractWords.offerKind(text.folded)
    offer.text = record(text.clean, at: path[.text])
    return offer
  }

  private func take(
    _ text: FactText, into clause: inout Contract.Clause, at path: RecordPath
  ) {
    if clause.paragraphs.isEmpty { place(path, text.clean.range) }
    clause.kind = clause.kind ?? ContractWords.clauseKind(text.folded)
    takeFacts(of: text, into: &clause, at: path)
    clause.paragraphs.append(record(text.clean, at: path[.paragraphs, clause.paragraphs.count]))
  }

  private func secondment(_ text: FactText, at path: RecordPath) -> Contract.Secondment {
    place(path, text.clean.range)
    var secondment = Contract.Secondment.empty
    takeFacts(of: text, into: &secondment, at: path)
    secondment.text = record(text.clean, at: path[.text])
    return secondment
  }

  /// Reads the facts that a part has and no text before this one has said, and records their places.
  private func takeFacts(
    of text: FactText, into part: inout some FactList, at path: RecordPath
  ) {
    var reader = FactReader(
      terms: ContractTerms(in: text.folded, path.half ?? .english),
      isRecordingSpans: notes.isRecordingSpans)
    part.visitFacts(&reader)
    for fact in reader.taken {
      guard let range = reader.terms[fact]?.range else { continue }
      place(path[fact], text.sourceRange(of: range))
    }
  }
}

/// Fills the facts of a part with what a text says of them.
private struct FactReader: FactVisitor {
  let terms: ContractTerms
  let isRecordingSpans: Bool
  /// The facts whose places are to be recorded.
  var taken: [ContractFact] = []

  mutating func visit(_ fact: ContractFact, _ value: inout some FactValue) {
    if let reading = terms[fact]?.reading, value.take(reading), isRecordingSpans {
      taken.append(fact)
    }
  }
}
