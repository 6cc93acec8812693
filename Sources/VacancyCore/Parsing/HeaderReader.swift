/// A header line that was found: its label and the pieces of its value.
struct HeaderEntry {
  var label: LabelMatch
  var isKnown: Bool
  var line: Int
  var pieces = Pieces()
  var lastLine: Int
}

extension NoticeReader {
  /// Reads the header lines and what stands between them and the first section.
  ///
  /// - Returns: The line that the body begins on.
  mutating func readHeader(_ outline: HalfOutline, into half: inout Half, at pointer: Pointer)
    -> Int
  {
    var entries: [HeaderEntry] = []
    var preamble: Passage?
    var stray: [Int] = []
    // Remarks on the budget may stand between any two header lines.
    var remarks: [Int] = []
    var index = outline.header.lowerBound
    while let line = sheet.line(from: index, upTo: outline.header.upperBound) {
      index = line + 1
      var from = sheet.lines[line].start
      if let label = headerLabel(on: line, after: entries.last, outline.language) {
        let end = markLabel(label, from: line)
        index = end + 1
        remarks += stray.filter(sheet.isBudgetRemark)
        stray = []
        if label.isDescription {
          preamble = preambleBehind(label, on: end, upTo: outline.header.upperBound)
          break
        }
        entries.append(HeaderEntry(label: label, isKnown: true, line: line, lastLine: end))
        from = label.end
        if from > sheet.lines[end].end { continue }
        if let description = split(from, end, outline, &entries) {
          preamble = preambleBehind(description, on: end, upTo: outline.header.upperBound)
          break
        }
      } else if stray.isEmpty, entries.last.map({ takesValue($0, line) }) ?? false {
        if let description = split(from, line, outline, &entries) {
          preamble = preambleBehind(description, on: line, upTo: outline.header.upperBound)
          break
        }
      } else if let label = sheet.unknownLabel(onLine: line) {
        sheet.mark(line, .text)
        var entry = HeaderEntry(label: label, isKnown: false, line: line, lastLine: line)
        if label.end < sheet.lines[line].end {
          entry.pieces.append(label.end..<sheet.lines[line].end)
        }
        remarks += stray.filter(sheet.isBudgetRemark)
        stray = []
        entries.append(entry)
      } else {
        stray.append(line)
      }
    }
    if preamble == nil, let first = stray.first {
      preamble = Passage(line: first, start: 0, end: outline.header.upperBound)
    }
    forms[forms.count - 1].labels = entries.map {
      PrintedLabel(field: $0.isKnown ? $0.label.field : nil, words: $0.label.words)
    }
    assign(entries, to: &half, at: pointer)
    for line in remarks { readRemark(line, into: &half, at: pointer) }
    if let preamble { readPreamble(preamble, into: &half, at: pointer) }
    return outline.header.upperBound
  }

  /// What follows `Description`, whose colon may have been carried to a line below.
  private mutating func preambleBehind(
    _ description: LabelMatch, on line: Int, upTo end: Int
  ) -> Passage {
    guard !description.hasMark, description.end >= sheet.lines[line].end,
      let next = sheet.line(from: line + 1, upTo: end),
      sheet.byte(sheet.lines[next].start) == UInt8(ascii: ":")
    else { return Passage(line: line, start: description.end, end: end) }
    let start = sheet.skipBlankOnLine(sheet.lines[next].start + 1)
    if start >= sheet.lines[next].end { sheet.mark(next, .heading) }
    return Passage(line: next, start: start, end: end)
  }

  /// The known label that begins a line, unless the line is the value of the label before it:
  /// `NATO Grade G17` under `Grade:` is one.
  private func headerLabel(
    on line: Int, after last: HeaderEntry?, _ language: Language
  ) -> LabelMatch? {
    guard let label = sheet.label(onLine: line, in: language) else { return nil }
    if label.isDescription {
      return label.hasMark || label.end >= sheet.lines[line].end ? label : nil
    }
    if let last, last.pieces.isEmpty, last.isKnown, last.label.field == label.field, !label.hasMark
    {
      return nil
    }
    return label
  }

  /// Marks the lines that a label stands on; gives the line that its value begins on.
  private mutating func markLabel(_ label: LabelMatch, from line: Int) -> Int {
    var end = line
    sheet.mark(line, .heading)
    while end + 1 < sheet.lines.count, sheet.lines[end].end < label.words.end {
      end += 1
      sheet.mark(end, .heading)
    }
    return end
  }

  /// Cuts a line into the value of the last label and labels that were fused to it.
  ///
  /// - Returns: The label `Description`, if the header ends on this line.
  private mutating func split(
    _ start: Int, _ line: Int, _ outline: HalfOutline, _ entries: inout [HeaderEntry]
  ) -> LabelMatch? {
    var from = start
    let isLast = line == outline.header.upperBound - 1
    var end = isLast ? outline.bodyOffset ?? sheet.lines[line].end : sheet.lines[line].end
    // The bar of a table, and the mark of a line's end in Markdown.
    while end > from, sheet.bytes[end - 1].isOne(of: "|\\ ") { end -= 1 }
    end = withoutOpenEmphasis(from, end)
    if entries.last?.pieces.isEmpty ?? false {
      // A colon may have been carried to the line of the value.
      while from < end, sheet.bytes[from].isOne(of: ":;= ") { from += 1 }
      if from >= end { sheet.mark(line, .heading) }
      // `TALEO Job Number: Vacancy Number: G75/25`
      while let next = sheet.label(at: from, in: outline.language), next.hasMark,
        !next.isDescription, next.words.end < end
      {
        entries.append(HeaderEntry(label: next, isKnown: true, line: line, lastLine: line))
        sheet.mark(line, .text)
        from = next.end
      }
    }
    while from < end {
      let fused = sheet.fusedLabel(from: from, to: end, in: outline.language)
      let valueEnd = fused?.words.start ?? end
      entries[entries.count - 1].pieces.append(from..<valueEnd)
      entries[entries.count - 1].lastLine = line
      sheet.mark(line, .text)
      guard let fused else { return nil }
      if fused.isDescription { return fused }
      entries.append(HeaderEntry(label: fused, isKnown: true, line: line, lastLine: line))
      from = max(fused.end, from + 1)
    }
    return nil
  }

  /// The end of a value without the stars that close what was opened before its label.
  private func withoutOpenEmphasis(_ start: Int, _ end: Int) -> Int {
    let star = UInt8(ascii: "*")
    guard end > start, sheet.bytes[end - 1] == star else { return end }
    let last = sheet.bytes[start..<end].lastIndex { $0 != star } ?? start
    return sheet.bytes[start...last].contains(star) ? end : last + 1
  }

  /// Reads a line that says no more than that the notice waits for its budget.
  mutating func readRemark(_ line: Int, into half: inout Half, at pointer: Pointer) {
    let text = text(sheet.lines[line].start..<sheet.lines[line].end)
    sheet.mark(line, .text)
    half.pendingBudget = true
    place(pointer + "/pendingBudget", text.range)
    half.preamble.append(record(text, at: "\(pointer)/preamble/\(half.preamble.count)"))
  }

  /// Gives the values their places in the record.
  private mutating func assign(_ entries: [HeaderEntry], to half: inout Half, at pointer: Pointer) {
    // A few at most: a set would take longer to come into being.
    var seen: [FieldKind] = []
    for entry in entries {
      let value = text(entry.pieces)
      guard entry.isKnown, let field = entry.label.field, field != .other else {
        keepWhole(value, entry.label, of: &half, at: pointer)
        continue
      }
      guard !value.isEmpty else { continue }
      guard !seen.contains(field) else {
        keepDuplicate(entry, value, into: &half, at: pointer)
        continue
      }
      seen.append(field)
      assign(value, to: field, labelled: entry.label, of: &half, at: pointer)
    }
  }

  /// Keeps a header line as it stands, beside what was read from it.
  private mutating func keepWhole(
    _ value: CleanText, _ label: LabelMatch, of half: inout Half, at pointer: Pointer
  ) {
    let place: Pointer = "\(pointer)/otherFields/\(half.otherFields.count)"
    let words = text(label.words.start..<label.words.end)
    half.otherFields.append(
      OtherField(
        label: record(words, at: place + "/label"), text: record(value, at: place + "/text")))
  }

  private mutating func keepDuplicate(
    _ entry: HeaderEntry, _ value: CleanText, into half: inout Half, at pointer: Pointer
  ) {
    let start = entry.label.words.start
    let whole = text(start..<(entry.pieces.last?.upperBound ?? start))
    let place: Pointer = "\(pointer)/unrecognized/\(half.unrecognized.count)"
    half.unrecognized.append(
      UnrecognizedLine(
        line: sheet.lines[entry.line].number, text: record(whole, at: place + "/text")))
    findings.append(
      Diagnostic(
        "duplicate-field", .warning, .duplicate(whole.string), at: whole.range,
        pointer: place.text))
  }

  private mutating func assign(
    _ value: CleanText, to field: FieldKind, labelled label: LabelMatch, of half: inout Half,
    at pointer: Pointer
  ) {
    switch field {
    case .title:
      let number = half.jobNumber
      readTitle(value, into: &half, at: pointer)
      half.jobNumber = half.jobNumber ?? number
    case .jobNumber:
      if let number = TitleParts.jobNumber(in: value.bytes) {
        half.jobNumber = record(value.part(number.digits), at: pointer + "/jobNumber")
        let rest = value.without(number.whole)
        if rest.bytes.contains(where: \.isLetterOrDigit) {
          keepWhole(value, label, of: &half, at: pointer)
        }
      } else {
        keepWhole(value, label, of: &half, at: pointer)
      }
    case .location:
      half.location = fieldValue(value, at: pointer + "/location")
      for index in half.location?.places.indices ?? 0..<0 {
        place("\(pointer)/location/places/\(index)", value.range)
      }
    case .body: half.body = fieldValue(value, at: pointer + "/body")
    case .schedule: half.schedule = fieldValue(value, at: pointer + "/schedule")
    case .deadline: half.deadline = fieldValue(value, at: pointer + "/deadline")
    case .salary: half.salary = fieldValue(value, at: pointer + "/salary")
    case .grade:
      half.grade = fieldValue(value, at: pointer + "/grade")
      for index in half.grade?.former.indices ?? 0..<0 {
        place("\(pointer)/grade/former/\(index)", value.range)
      }
    case .clearance: half.clearance = fieldValue(value, at: pointer + "/clearance")
    case .other: keepWhole(value, label, of: &half, at: pointer)
    }
  }

  /// Reads a value, records its place and what is wrong with it.
  private mutating func fieldValue<Value: FieldValue>(_ text: CleanText, at pointer: Pointer)
    -> Value
  {
    let value = Value(reading: text.string)
    place(pointer, text.range)
    place(pointer + "/text", text.range)
    if let problem = value.problem {
      findings.append(
        Diagnostic(
          problem.rule, problem.severity, problem.message, at: text.range,
          pointer: pointer.text))
    }
    return value
  }
}

extension Message {
  fileprivate static func duplicate(_ text: String) -> Self {
    Self(
      english: "this field was given before: '\(text)'",
      french: "ce champ a déjà été indiqué : « \(text) »")
  }
}
