/// A header line that was found: its label and the pieces of its value.
struct HeaderEntry {
  var label: LabelMatch
  var isKnown: Bool
  var line: Int
  var pieces = Pieces()
  var lastLine: Int
}

/// The lines of a header, as far as they were read.
private struct HeaderLines {
  var entries: [HeaderEntry] = []
  /// The lines since the last entry that neither are one nor belong to it.
  var stray: [Int] = []
  /// Remarks on the budget, which may stand between any two entries.
  var remarks: [Int] = []
  /// The second lines of labels that were wrapped in their cells.
  var tails: [Int] = []

  /// Leaves stray lines where they are, for another entry follows; but for the remarks among them.
  mutating func leaveStray(in document: Document) {
    guard !stray.isEmpty else { return }
    remarks += stray.filter(document.titles.isBudgetRemark)
    stray = []
  }
}

/// Reads the lines of a header.
struct HeaderReader: PartReader {
  let notes: ReadingNotes

  /// Reads the header lines and what stands between them and the first section.
  ///
  /// - Returns: The line that the body begins on.
  func readHeader(_ outline: HalfOutline, into half: inout Half, at path: RecordPath)
    -> Int
  {
    var header = HeaderLines()
    var preamble = takeLines(outline, &header)
    if preamble == nil, let first = header.stray.first {
      preamble = Passage(line: first, start: 0, end: outline.header.upperBound)
    }
    notes.forms[notes.forms.count - 1].labels = header.entries.map {
      PrintedLabel(
        field: $0.isKnown ? $0.label.field : nil, words: $0.label.words, isNear: $0.label.isNear)
    }
    HeaderFieldReader(notes: notes).assign(header.entries, to: &half, at: path)
    for line in header.remarks { readRemark(line, into: &half, at: path) }
    if let preamble { readBehindHeader(preamble, into: &half, at: path) }
    return outline.header.upperBound
  }

  /// Reads what stands between the header and the first heading: where there is no heading, the sentence
  /// that leads into a list of qualifications tells where that begins.
  private func readBehindHeader(
    _ passage: Passage, into half: inout Half, at path: RecordPath
  ) {
    let list = (passage.line..<max(passage.line, passage.end)).first { line in
      !document.isSkipped(line) && document.byte(document.lines[line].end - 1) == UInt8(ascii: ":")
        && document.folded(line, upTo: 80).startsWith(anyOf: SectionPhrases.essentialOpenings)
    }
    guard let list else {
      return PreambleReader(notes: notes).readPreamble(passage, into: &half, at: path)
    }
    if list > passage.line {
      PreambleReader(notes: notes).readPreamble(
        Passage(line: passage.line, start: passage.start, end: list), into: &half, at: path)
    }
    QualificationsReader(notes: notes).readQualifications(
      Passage(line: list, start: max(passage.start, document.lines[list].start), end: passage.end),
      isDesirable: false, into: &half.qualifications, at: path[.qualifications])
  }

  /// Takes the lines of a header for what they are.
  ///
  /// - Returns: What follows `Description`, if the header ends in it.
  private func takeLines(
    _ outline: HalfOutline, _ header: inout HeaderLines
  ) -> Passage? {
    let limit = outline.header.upperBound
    var index = outline.header.lowerBound
    while let line = document.line(from: index, upTo: limit) {
      var last = line
      var description: LabelMatch?
      if header.tails.contains(line) {
        index = line + 1
        continue
      }
      if let end = LabelRows(notes: notes).takeRow(
        line, upTo: limit, outline.language, &header.entries)
      {
        header.leaveStray(in: document)
        index = end + 1
        continue
      }
      if let label = headerLabel(on: line, after: header.entries.last, outline.language) {
        last = markLabel(label, from: line)
        if let tail = label.tail {
          document.mark(tail, .heading)
          header.tails.append(tail)
        }
        header.leaveStray(in: document)
        if label.isDescription {
          description = label
        } else {
          header.entries.append(
            HeaderEntry(label: label, isKnown: true, line: line, lastLine: last))
          if label.end <= document.lines[last].end {
            description = split(label.end, last, outline, &header.entries)
          }
        }
      } else if header.stray.isEmpty,
        let end = LabelColumns(notes: notes).takeColumn(
          from: line, upTo: limit, outline.language, &header.entries)
      {
        last = end
      } else if header.stray.isEmpty,
        header.entries.last.map({ takesValue($0, line) }) ?? false
      {
        description = split(document.lines[line].start, line, outline, &header.entries)
      } else if let label = document.labels.unknownLabel(onLine: line) {
        header.leaveStray(in: document)
        header.entries.append(unknownEntry(label, on: line))
      } else {
        header.stray.append(line)
      }
      if let description { return preambleBehind(description, on: last, upTo: limit) }
      index = last + 1
    }
    return nil
  }

  private func unknownEntry(_ label: LabelMatch, on line: Int) -> HeaderEntry {
    document.mark(line, .text)
    var entry = HeaderEntry(label: label, isKnown: false, line: line, lastLine: line)
    let end = document.lines[line].end
    if label.end < end { entry.pieces.append(label.end..<end) }
    return entry
  }

  /// What follows `Description`, whose colon may have been carried to a line below.
  private func preambleBehind(
    _ description: LabelMatch, on line: Int, upTo end: Int
  ) -> Passage {
    guard !description.hasMark, description.end >= document.lines[line].end,
      let next = document.line(from: line + 1, upTo: end),
      document.byte(document.lines[next].start) == UInt8(ascii: ":")
    else { return Passage(line: line, start: description.end, end: end) }
    let start = document.skipBlankOnLine(document.lines[next].start + 1)
    if start >= document.lines[next].end { document.mark(next, .heading) }
    return Passage(line: next, start: start, end: end)
  }

  /// The known label that begins a line, unless the line is the value of the label before it:
  /// `NATO Grade G17` under `Grade:` is one.
  private func headerLabel(
    on line: Int, after last: HeaderEntry?, _ language: Language
  ) -> LabelMatch? {
    guard let label = document.labels.label(onLine: line, in: language) else {
      return document.titles.nearLabel(onLine: line, in: language)
    }
    if label.isDescription {
      return label.hasMark || label.end >= document.lines[line].end ? label : nil
    }
    if let last, last.pieces.isEmpty, last.isKnown, last.label.field == label.field, !label.hasMark
    {
      return nil
    }
    return label
  }

  /// Marks the lines that a label stands on; gives the line that its value begins on.
  private func markLabel(_ label: LabelMatch, from line: Int) -> Int {
    var end = line
    document.mark(line, .heading)
    while end + 1 < document.lines.count, document.lines[end].end < label.words.end {
      end += 1
      document.mark(end, .heading)
    }
    return end
  }

  /// Cuts a line into the value of the last label and labels that were fused to it.
  ///
  /// - Returns: The label `Description`, if the header ends on this line.
  private func split(
    _ start: Int, _ line: Int, _ outline: HalfOutline, _ entries: inout [HeaderEntry]
  ) -> LabelMatch? {
    var from = start
    let isLast = line == outline.header.upperBound - 1
    var end = isLast ? outline.bodyOffset ?? document.lines[line].end : document.lines[line].end
    // The bar of a table, and the mark of a line's end in Markdown.
    while end > from, document.bytes[end - 1].isOne(of: "|\\ ") { end -= 1 }
    end = withoutOpenEmphasis(from, end)
    if entries.last?.pieces.isEmpty ?? false {
      // A colon may have been carried to the line of the value.
      while from < end, document.bytes[from].isOne(of: ":;= ") { from += 1 }
      if from >= end { document.mark(line, .heading) }
      // `TALEO Job Number: Vacancy Number: G75/25`
      while let next = document.labels.label(at: from, in: outline.language), next.hasMark,
        !next.isDescription, next.words.end < end
      {
        entries.append(HeaderEntry(label: next, isKnown: true, line: line, lastLine: line))
        document.mark(line, .text)
        from = next.end
      }
    }
    while from < end {
      let fused = fusedLabel(from: from, to: end, after: entries.last, in: outline.language)
      let valueEnd = fused?.words.start ?? end
      entries[entries.count - 1].pieces.append(from..<valueEnd)
      entries[entries.count - 1].lastLine = line
      document.mark(line, .text)
      guard let fused else { return nil }
      if fused.isDescription { return fused }
      entries.append(HeaderEntry(label: fused, isKnown: true, line: line, lastLine: line))
      from = max(fused.end, from + 1)
    }
    return nil
  }

  /// The label that was fused with a value; the words of the value's own label are no other one:
  /// `Grade: NATO SSS Grade G15`.
  private func fusedLabel(
    from start: Int, to end: Int, after last: HeaderEntry?, in language: Language
  ) -> LabelMatch? {
    let fused = document.labels.fusedLabel(from: start, to: end, in: language)
    guard let fused, !fused.hasMark, fused.field != nil, fused.field == last?.label.field else {
      return fused
    }
    return nil
  }

  /// The end of a value without the stars that close what was opened before its label.
  private func withoutOpenEmphasis(_ start: Int, _ end: Int) -> Int {
    let star = UInt8(ascii: "*")
    guard end > start, document.bytes[end - 1] == star else { return end }
    let last = document.bytes[start..<end].lastIndex { $0 != star } ?? start
    return document.bytes[start...last].contains(star) ? end : last + 1
  }
}
