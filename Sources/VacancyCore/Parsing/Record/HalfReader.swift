/// Reads a half of a notice, section by section.
struct HalfReader: PartReader {
  let notes: ReadingNotes

  /// Reads one half of the notice.
  func readHalf(_ outline: HalfOutline) -> Half {
    var half = Half(language: outline.language)
    let path = RecordPath(outline.language)
    notes.forms.append(HalfForm(language: outline.language, range: document.range(of: outline)))
    if let first = document.pages.otherNotices(in: outline.header.upperBound..<outline.end) {
      for line in first..<outline.end where !document.isSkipped(line) {
        document.roles[line] = .page
      }
    }
    TitleReader(notes: notes).readTitle(outline.title, into: &half, at: path)
    readRemarks(around: outline, isFirst: notes.forms.count == 1, into: &half, at: path)
    let body = HeaderReader(notes: notes).readHeader(outline, into: &half, at: path)
    for section in UnnamedSections(notes: notes).withUnnamed(
      sections(of: outline, from: body), in: outline.language)
    {
      note(section)
      read(section, into: &half, at: path)
    }
    notes.forms[notes.forms.count - 1].headings.sort { $0.words.start < $1.words.start }
    AccountabilitiesReader(notes: notes).finishAccountabilities(&half)
    keepStrayLines(of: outline, into: &half, at: path)
    return half
  }

  /// Reads what stands above the title and between title and header.
  private func readRemarks(
    around outline: HalfOutline, isFirst: Bool, into half: inout Half, at path: RecordPath
  ) {
    if let remark = outline.remark { readRemark(remark, into: &half, at: path) }
    if isFirst, let above = document.lineBefore(outline.firstLine),
      document.titles.isBudgetRemark(above)
    {
      // Its words are in the letterhead.
      half.pendingBudget = true
      let range = document.lines[above].range
      place(path[.pendingBudget], range)
    }
    if isFirst, half.jobNumber == nil, let above = document.lineBefore(outline.firstLine),
      document.titles.isNumberLine(above),
      let number = document.titles.jobNumber(
        in: document.lines[above].start..<document.lines[above].end)
    {
      // Its words are in the letterhead.
      half.jobNumber = record(text(number.start..<number.end), at: path[.jobNumber])
    }
    guard !outline.title.isEmpty, outline.title.upperBound < outline.header.lowerBound else {
      return
    }
    for line in outline.title.upperBound..<outline.header.lowerBound where !document.isSkipped(line)
    {
      if document.titles.isBudgetRemark(line) {
        readRemark(line, into: &half, at: path)
      } else if document.titles.isSymbol(line) {
        document.roles[line] = .furniture
      } else if half.jobNumber == nil,
        document.titles.isRequisition(line) || document.titles.isNumberLine(line),
        let number = document.titles.jobNumber(
          in: document.lines[line].start..<document.lines[line].end)
      {
        let digits = text(number.start..<number.end)
        half.jobNumber = record(digits, at: path[.jobNumber])
        document.mark(line, .text)
      }
    }
  }

  /// Keeps how a section's heading is printed.
  private func note(_ section: Section) {
    guard section.isNamed else { return }
    let (heading, passage) = (section.heading, section.passage)
    let hasText =
      passage.start < document.lines[passage.line].end
      || document.line(from: passage.line + 1, upTo: passage.end) != nil
    notes.forms[notes.forms.count - 1].headings.append(
      PrintedHeading(
        kind: heading.kind, number: heading.number, words: heading.words, hasText: hasText))
  }

  /// A section of a half: what it is about and where its text stands.
  struct Section {
    var heading: HeadingMatch
    var passage: Passage
    /// Whether it has a heading; else ``heading`` only tells where it begins.
    var isNamed = true
  }

  /// Cuts the body into sections by their headings.
  private func sections(of outline: HalfOutline, from start: Int) -> [Section] {
    var result: [Section] = []
    // The greatest number of a section so far.
    var highest = 0
    // Whether the half is of a form whose headings end in a colon and have no numbers.
    var isLoose = false
    // A heading that was run together with the last header line stands in the middle of it.
    var from = outline.bodyOffset
    var index = from == nil ? start : start - 1
    while let line = document.line(from: index, upTo: outline.end) {
      index = line + 1
      // Nearly all lines: a sentence that begins as no heading does.
      if from == nil, !isLoose, document.classes[line].isPlainWord(in: outline.language) {
        continue
      }
      let kind = result.last?.heading.kind
      var match = document.headings.heading(at: line, from: from, in: outline.language)
      from = nil
      isLoose =
        isLoose || match != nil && document.headings.isOfLooseForm(line)
      if match == nil, isLoose { match = document.headings.looseHeading(at: line) }
      if match == nil, kind != nil,
        kind != .accountabilities || document.byte(document.lines[line].start).isDigit
      {
        match = document.headings.unknownHeading(at: line)
      }
      guard var match, isInSequence(match, after: highest) else { continue }
      // `2. QUALIFICATIONS AND EXPERIENCEESSENTIAL`: one heading glued to another.
      while match.end < document.lines[match.endLine].end,
        let glued = document.headings.heading(
          at: match.endLine, from: match.end, in: outline.language),
        glued.end > match.end
      {
        for line in match.line...match.endLine { document.mark(line, .heading) }
        note(
          Section(
            heading: match,
            passage: Passage(line: match.endLine, start: match.end, end: match.endLine + 1)))
        match = glued
      }
      if !result.isEmpty { result[result.count - 1].passage.end = line }
      for line in match.line...match.endLine { document.mark(line, .heading) }
      result.append(
        Section(
          heading: match,
          passage: Passage(line: match.endLine, start: match.end, end: outline.end)))
      highest = max(highest, match.number ?? 0)
      index = match.endLine + 1
    }
    return result
  }

  /// Whether a heading with a slip in it has no number, or one that is not gone by: `1. CONTRACTS` in
  /// a list is none.
  private func isInSequence(_ match: HeadingMatch, after highest: Int) -> Bool {
    guard match.isNear, let number = match.number else { return true }
    return highest < number
  }

  private func read(_ section: Section, into half: inout Half, at path: RecordPath) {
    let passage = section.passage
    switch section.heading.kind {
    case .summary:
      append(passage, to: &half.summary, at: path[.summary])
    case .qualifications, .essential, .desirable:
      QualificationsReader(notes: notes).readQualifications(
        passage, isDesirable: section.heading.kind == .desirable, into: &half.qualifications,
        at: path[.qualifications])
    case .accountabilities:
      AccountabilitiesReader(notes: notes).readAccountabilities(
        passage, into: &half, at: path[.accountabilities])
    case .interrelationships:
      InterrelationshipsReader(notes: notes).readInterrelationships(
        passage, into: &half.interrelationships, at: path[.interrelationships])
    case .competencies:
      CompetenciesReader(notes: notes).readCompetencies(
        passage, into: &half, at: path[.competencies])
    case .contract:
      ContractReader(notes: notes).readContract(passage, into: &half.contract, at: path[.contract])
    case .application:
      append(passage, list: .items, to: &half.application, at: path[.application])
    case .additional:
      append(passage, to: &half.additional, at: path[.additional])
    case .other:
      let place = path[.otherSections, half.otherSections.count]
      let words = section.heading.words
      let heading = record(text(words.start..<words.end), at: place[.heading])
      self.place(place, TextRange(words.start, words.end))
      document.mark(section.heading.line, .text)
      half.otherSections.append(
        OtherSection(
          number: section.heading.number, heading: heading,
          paragraphs: paragraphs(of: [passage], at: place[.paragraphs])))
    }
  }

  /// Adds the texts of a passage to a list that may have some already.
  private func append(
    _ passage: Passage, list kind: ListKind? = nil, to texts: inout [String], at path: RecordPath
  ) {
    for block in document.layout.blocks(of: passage, list: kind) {
      let text = text(block)
      if !text.isEmpty { texts.append(record(text, at: path[texts.count])) }
    }
  }

  /// Keeps the lines that found no place.
  private func keepStrayLines(
    of outline: HalfOutline, into half: inout Half, at path: RecordPath
  ) {
    for index in outline.firstLine..<outline.end {
      guard document.roles[index] == .unread || document.roles[index] == .page else { continue }
      let line = document.lines[index]
      let text = text(line.start..<line.end)
      if document.roles[index] == .page {
        let place = path[.unrecognized, half.unrecognized.count]
        half.unrecognized.append(
          UnrecognizedLine(line: line.number, text: record(text, at: place[.text]), kind: .page))
        continue
      }
      document.mark(index, .unrecognized)
      guard !text.isEmpty else { continue }
      let place = path[.unrecognized, half.unrecognized.count]
      half.unrecognized.append(
        UnrecognizedLine(line: line.number, text: record(text, at: place[.text])))
      notes.findings.append(
        Finding(
          .unrecognizedText, .unrecognized(text.string), at: text.range,
          path: place)
      )
    }
  }
}

extension Message {
  fileprivate static func unrecognized(_ text: String) -> Self {
    Self(
      english: "unrecognized line: '\(text)'",
      french: "ligne non reconnue : « \(text) »")
  }
}
