extension RuleID {
  /// A deadline, or a date of the contract, is a day and an hour that exist.
  public static let impossibleDate = RuleID("impossible-date", .fields, .error)
}

struct ImpossibleDate: Rule {
  static let page = RulePage(
    .impossibleDate, foundBy: .check { ImpossibleDate().check($0) },
    requirement: .init(
      english: "a deadline, or a date of the contract, is a day and an hour that exist",
      french: "une date de retrait, ou une date du contrat, est un jour et une heure qui existent"),
    rationale: .init(
      english:
        "31 February, 25:61 or a Monday that is a Sunday is a slip, and nobody knows for what",
      french:
        "le 31 février, 25:61 ou un lundi qui est un dimanche est une erreur dont nul ne connaît le sens"
    ),
    violating: Example.notice(deadline: "31-Feb-2026"),
    edits: ["31-Feb": "21-Oct"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported(.impossibleDate)
      + subject.halves.flatMap { half in
        [weekday(of: half, subject)].compactMap(\.self) + inContract(of: half, subject)
      }
  }

  /// A deadline on a Monday that is a Sunday.
  private func weekday(of half: RuleHalf, _ subject: RuleSubject) -> Diagnostic? {
    guard let deadline = half.deadline, let date = deadline.date,
      FieldWords.wrongWeekday(in: FoldedText(deadline.text), of: date)
    else { return nil }
    return Self.finding(
      .weekday(deadline.text), at: half.path[.deadline], in: subject)
  }

  /// The days in the parts of a contract that the calendar does not have.
  private func inContract(of half: RuleHalf, _ subject: RuleSubject) -> [Diagnostic] {
    let contract = half.contract
    let path = half.path[.contract]
    let (offer, clause, secondment) = (path[.offer], path[.clause], path[.secondment])
    var texts = contract.offer.map { [(part: offer, path: offer[.text], text: $0.text)] } ?? []
    texts += (contract.clause?.paragraphs ?? []).enumerated().map {
      (clause, clause[.paragraphs, $0], $1)
    }
    texts += contract.secondment.map { [(secondment, secondment[.text], $0.text)] } ?? []
    return texts.flatMap { part, path, text -> [Diagnostic] in
      guard text.hasDigit else { return [] }
      let folded = FoldedText(text)
      var found: [Diagnostic] = []
      var from = 0
      while let reading = DateReading(firstIn: folded, from: from) {
        from = max(reading.end, from + 1)
        guard reading.date == nil else { continue }
        let printed = folded.bytes[reading.start..<reading.end]
        let paragraph = subject.range(around: path)
        let range = paragraph.flatMap { subject.range(of: printed, in: $0) } ?? paragraph
        let isEnd = folded.isEnd(before: reading.start)
        found.append(
          Self.finding(
            .noDay(String(decoding: printed, as: UTF8.self)), at: range,
            path: isEnd ? part[.until] : path))
      }
      return found
    }
  }
}

extension String {
  fileprivate var hasDigit: Bool {
    let bytes = utf8Span.span
    for index in bytes.indices where bytes[index].isDigit { return true }
    return false
  }
}

extension FoldedText {
  /// Whether a date that begins at an offset is the last day of something.
  fileprivate func isEnd(before offset: Int) -> Bool {
    DatePhrases.lastDay.contains { has($0, at: offset - $0.utf8CodeUnitCount) }
  }
}

extension RuleSubject {
  /// Where some bytes are printed within a stretch of the text.
  fileprivate func range(of words: ArraySlice<UInt8>, in range: TextRange) -> TextRange? {
    let text = bytes[range.start..<range.end]
    guard words.count <= text.count else { return nil }
    let starts = text.startIndex...(text.endIndex - words.count)
    return starts.first { text[$0..<$0 + words.count].elementsEqual(words) }.map {
      TextRange($0, $0 + words.count)
    }
  }
}

extension Message {
  fileprivate static func noDay(_ date: String) -> Self {
    Self(
      english: "the calendar has no '\(date)'",
      french: "le calendrier ne connaît pas « \(date) »")
  }

  fileprivate static func weekday(_ deadline: String) -> Self {
    Self(
      english: "the day of the week is not that of the date in '\(deadline)'",
      french: "le jour de la semaine n'est pas celui de la date dans « \(deadline) »")
  }
}
