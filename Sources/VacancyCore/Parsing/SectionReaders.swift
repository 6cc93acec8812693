extension NoticeReader {
  // MARK: - Accountabilities

  /// Reads section 3: headings known by the lexicon or by their form, each with its paragraphs.
  mutating func readAccountabilities(
    _ passage: Passage, into half: inout Half, at path: RecordPath
  ) {
    let blocks = sheet.blocks(of: passage)
    for (index, block) in blocks.enumerated() {
      var block = block
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let isHeading = isHeading(&block, before: next, half.language)
      var text = text(block)
      guard !text.isEmpty else { continue }
      let place = path[half.accountabilities.count]
      if !isHeading, let first = block.pieces.first,
        Heading.isAccountability(at: first.lowerBound, of: sheet.bytes, half.language),
        let mark = text.bytes.firstIndex(of: UInt8(ascii: ":"))
      {
        // `Knowledge Management: Keeps the books.`
        half.accountabilities.append(
          Accountability(
            heading: record(text.part(0..<mark), at: place[.heading]), paragraphs: []))
        text = text.part(mark + 1..<text.bytes.count)
      }
      if isHeading {
        let colonless =
          text.bytes.last == UInt8(ascii: ":") ? text.part(0..<text.bytes.count - 1) : text
        half.accountabilities.append(
          Accountability(heading: record(colonless, at: place[.heading]), paragraphs: []))
      } else {
        if half.accountabilities.isEmpty {
          half.accountabilities.append(Accountability(heading: nil, paragraphs: []))
        }
        let last = half.accountabilities.count - 1
        let count = half.accountabilities[last].paragraphs.count
        half.accountabilities[last].paragraphs.append(
          record(text, at: path[last][.paragraphs, count]))
      }
    }
  }

  /// Whether a block is a heading: a short line that stands alone and has a text below it.
  private func isHeading(_ block: inout Block, before next: Block?, _ language: Language) -> Bool {
    // A heading may have a number, as an item has.
    guard let first = block.pieces.first, block.length <= 90 else { return false }
    if block.mark?.isSign ?? false {
      return block.firstLine == block.lastLine && sheet.isKnownHeading(first)
    }
    var start = first.lowerBound
    while start < first.upperBound, sheet.bytes[start] == UInt8(ascii: "#") { start += 1 }
    if start == first.lowerBound, sheet.ending(of: block.lastPiece) != .terminal {
      // `3.1 Knowledge Management`
      start = sheet.endOfPartNumber(start)
    }
    let isMarked = start > first.lowerBound
    if isMarked { block.pieces[0] = sheet.skipBlank(start, first.upperBound)..<first.upperBound }
    let folded =
      block.pieces.count == 1
      ? FoldedText(sheet.bytes[block.lastPiece])
      : FoldedText(block.pieces.flatMap { Array(sheet.bytes[$0]) + [.space] })
    let isBold = folded.starts(with: "**")
    let isKnown = Heading.accountabilities.contains {
      let words = language == .english ? $0.english : $0.french
      // Behind the stars of an emphasis.
      guard let offset = (0...2).first(where: { folded.has(words, at: $0) }) else { return false }
      return folded.bytes[(offset + words.utf8CodeUnitCount)...].allSatisfy { !$0.isLetterOrDigit }
    }
    if isKnown || isMarked { return true }
    guard sheet.startsUppercase(first.lowerBound), let next else { return false }
    let ending = sheet.ending(of: block.lastPiece)
    let endsInColon = folded.bytes.last { !$0.isOne(of: " *_") } == UInt8(ascii: ":")
    if isBold, ending != .terminal || endsInColon { return true }
    guard ending == .open || ending == .closed, block.lastLine - block.firstLine <= 1 else {
      return false
    }
    return next.isItem || next.length > block.length
      || sheet.ending(of: next.lastPiece) == .terminal
  }

  /// Forms without headings have all their duties in one entry; an empty one says nothing.
  func finishAccountabilities(_ half: inout Half) {
    half.accountabilities.removeAll { $0.heading == nil && $0.paragraphs.isEmpty }
  }

  // MARK: - Interrelationships

  /// Reads section 4: its paragraphs, and the numbers of reports.
  mutating func readInterrelationships(
    _ passage: Passage, into result: inout Interrelationships, at path: RecordPath
  ) {
    let blocks = sheet.blocks(of: passage, isBoundary: sheet.beginsReports)
    var waiting: ReportsLabel?
    for block in blocks {
      var fact = FactText(text(block))
      if fact.clean.isEmpty { continue }
      if let label = waiting, ReportsLabel(in: fact.folded, at: 0) == nil {
        // The number stands below its label.
        waiting = nil
        if fact.clean.bytes.count <= 24, take(fact.clean, for: label, into: &result, at: path) {
          continue
        }
      }
      if let label = ReportsLabel(firstIn: fact.folded, from: 1), label.hasMark,
        ReportsLabel(in: fact.folded, at: 0) == nil
      {
        // The numbers are run together with the paragraph before them.
        let cut = fact.cleanOffset(of: label.start)
        let before = fact.clean.part(0..<cut)
        result.paragraphs.append(
          record(before, at: path[.paragraphs, result.paragraphs.count]))
        fact = FactText(fact.clean.part(cut..<fact.clean.bytes.count))
      }
      if !readReports(fact, into: &result, at: path, waiting: &waiting) {
        result.paragraphs.append(
          record(fact.clean, at: path[.paragraphs, result.paragraphs.count]))
      }
    }
  }

  /// Reads the numbers of reports of a text; `false` if it does not begin with one.
  ///
  /// - Parameter waiting: The label whose number is still to come.
  private mutating func readReports(
    _ fact: FactText, into result: inout Interrelationships, at path: RecordPath,
    waiting: inout ReportsLabel?
  ) -> Bool {
    guard var label = ReportsLabel(in: fact.folded, at: 0) else { return false }
    while true {
      let next = ReportsLabel(firstIn: fact.folded, from: label.end)
      let end = next?.start ?? fact.folded.bytes.count
      let value = fact.clean.part(fact.cleanOffset(of: label.end)..<fact.cleanOffset(of: end))
      if value.isEmpty {
        waiting = label
      } else if !take(value, for: label, into: &result, at: path) {
        // A number that was given before stays what it was.
        let again = fact.clean.part(fact.cleanOffset(of: label.start)..<fact.cleanOffset(of: end))
        result.paragraphs.append(
          record(again, at: path[.paragraphs, result.paragraphs.count]))
      }
      guard let next else { return true }
      label = next
    }
  }

  /// Takes a number of reports; `false` if there is one already.
  private mutating func take(
    _ value: CleanText, for label: ReportsLabel, into result: inout Interrelationships,
    at path: RecordPath
  ) -> Bool {
    guard (label.isDirect ? result.directReports : result.indirectReports) == nil else {
      return false
    }
    let place = path[label.isDirect ? .directReports : .indirectReports]
    self.place(place, value.range)
    let reports = Interrelationships.Reports(
      text: record(value, at: place[.text]),
      count: ReportsLabel.count(in: FoldedText(value.bytes)))
    if label.isDirect {
      result.directReports = reports
    } else {
      result.indirectReports = reports
    }
    return true
  }

  // MARK: - Competencies

  /// Reads section 5: the sentence that leads into it, then names with their behaviours.
  mutating func readCompetencies(
    _ passage: Passage, into half: inout Half, at path: RecordPath
  ) {
    var waiting: ReportsLabel?
    let blocks = sheet.blocks(
      of: passage, list: .named, isBoundary: sheet.beginsReports)
    noteInferred(blocks, at: path)
    let behind = firstBehind(blocks)
    for (index, block) in blocks.enumerated() {
      let text = text(block)
      guard !text.isEmpty else { continue }
      if index >= behind, ReportsLabel(in: FoldedText(text.bytes), at: 0) == nil {
        let place = RecordPath(half.language)[.additional, half.additional.count]
        half.additional.append(record(text, at: place))
        continue
      }
      let endsInColon = text.bytes.last == UInt8(ascii: ":")
      if !block.isItem, half.competencies.intro == nil, half.competencies.items.isEmpty,
        endsInColon || index + 1 < blocks.count && blocks[index + 1].isItem
      {
        half.competencies.intro = record(text, at: path[.intro])
        continue
      }
      // Other bodies print the numbers of reports here.
      if mayBeginReports(text.bytes),
        readReports(
          FactText(text), into: &half.interrelationships,
          at: RecordPath(half.language)[.interrelationships], waiting: &waiting)
      {
        continue
      }
      let place = path[.items, half.competencies.items.count]
      let (name, behaviour) = split(text)
      self.place(place, text.range)
      half.competencies.items.append(
        Competencies.Item(
          name: record(name, at: place[.name]),
          behaviour: behaviour.isEmpty ? nil : record(behaviour, at: place[.behaviour])))
    }
  }

  /// The index of the first block behind the competencies: a sentence without a mark below items that have
  /// one.
  private func firstBehind(_ blocks: [Block]) -> Int {
    guard let last = blocks.lastIndex(where: \.isItem) else { return blocks.endIndex }
    return blocks.indices.first { index in
      let block = blocks[index]
      guard index > last, block.hasGapBefore, sheet.startsUppercase(block.range.start) else {
        return false
      }
      let first = block.pieces.first ?? 0..<0
      guard !sheet.bytes[first].prefix(60).contains(UInt8(ascii: ":")) else { return false }
      // A heading that is not known, with its text.
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let isHeading =
        sheet.ending(of: block.lastPiece) != .terminal
        && next.map { !$0.isItem && $0.length > block.length } ?? false
      return block.length >= 40 || isHeading
    } ?? blocks.endIndex
  }

  /// Splits `Teamwork: Cooperates.` at its colon, or at a dash where there is none.
  private func split(_ text: CleanText) -> (name: CleanText, behaviour: CleanText) {
    var end = text.bytes.count
    while end > 0, text.bytes[end - 1].isOne(of: ".; ") { end -= 1 }
    if let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), colon < 80,
      !isSentence(text.bytes[..<colon])
    {
      return (text.part(0..<colon), text.part(colon + 1..<end))
    }
    // Of what folds to a hyphen, all begins with one of these bytes.
    guard text.bytes.contains(where: { $0 == UInt8(ascii: "-") || $0 >= 0xE0 }) else {
      return (text.part(0..<end), text.part(end..<end))
    }
    let folded = FactText(text)
    if let dash = folded.folded.first(" - "), dash < 60 {
      return (
        text.part(0..<folded.cleanOffset(of: dash)),
        text.part(folded.cleanOffset(of: dash + 2)..<end)
      )
    }
    return (text.part(0..<end), text.part(end..<end))
  }
}

/// Whether a text may begin with the number of reports.
private func mayBeginReports(_ text: PlainBytes) -> Bool {
  guard let first = text.first else { return false }
  return first >= 0x80 || (first | 0x20).isOne(of: "dins")
}

/// Whether a text has more than one sentence, as no name has.
private func isSentence(_ text: Slice<PlainBytes>) -> Bool {
  var offset = text.startIndex
  while offset + 1 < text.endIndex {
    if text[offset] == UInt8(ascii: "."), text[offset + 1] == .space { return true }
    offset += 1
  }
  return false
}

extension Sheet {
  /// Whether a line begins with the number of reports.
  func beginsReports(_ line: Int) -> Bool {
    let first = byte(lines[line].start) | 0x20
    guard first.isOne(of: "dins") else { return false }
    return ReportsLabel(in: folded(line, upTo: 80), at: 0) != nil
  }
}

/// `Direct reports:` or `Nombre de subordonné(e)s direct(e)s :` as it stands in a folded text.
struct ReportsLabel {
  var isDirect: Bool
  var start: Int
  /// Where the value begins.
  var end: Int
  /// Whether a colon stands between label and value.
  var hasMark: Bool

  init?(in text: FoldedText, at start: Int) {
    var cursor = Cursor(text, at: start)
    _ = cursor.take("number of ") || cursor.take("nombre de ")
    let isIndirect = cursor.take("indirect report")
    if isIndirect || cursor.take("direct report") {
      _ = cursor.take("s") || cursor.take("(s)")
      isDirect = !isIndirect
    } else if cursor.take("subordonne") {
      // `subordonné(e)s indirect(e)s`
      guard let colon = text.first(":", from: cursor.offset, upTo: cursor.offset + 40),
        let direct = text.first("direct", from: cursor.offset, upTo: colon)
      else { return nil }
      isDirect = !text.has("in", at: direct - 2)
      cursor.offset = colon
    } else {
      return nil
    }
    cursor.skipSpaces()
    hasMark = cursor.takeOne(of: ":;=") != nil
    guard hasMark || start == 0 else { return nil }
    cursor.skipSpaces()
    self.start = start
    end = cursor.offset
  }

  init?(firstIn text: FoldedText, from start: Int) {
    // It stands in each of them.
    guard text.first("direct", from: start) != nil else { return nil }
    for offset in start..<max(start, text.bytes.count)
    where SectionPhrases.reportsLabels.contains(where: { text.has($0, at: offset) }) {
      if let label = ReportsLabel(in: text, at: offset) {
        self = label
        return
      }
    }
    return nil
  }

  /// `N/A`, `sans objet` and their like are 0.
  static func count(in text: FoldedText) -> Int? {
    if text.startsWith(anyOf: SectionPhrases.noReports) { return 0 }
    var cursor = Cursor(text)
    if let number = cursor.takeNumber(maximumDigits: 5) { return number }
    return NumberWords.leading(in: text)
  }
}
