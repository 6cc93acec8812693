/// From the entries of a header to the fields of the record.
struct HeaderFieldReader: PartReader {
  let notes: ReadingNotes

  /// Gives the values their places in the record.
  func assign(_ entries: [HeaderEntry], to half: inout Half, at path: RecordPath) {
    // A few at most: a set would take longer to come into being.
    var seen: [HeaderField] = []
    for entry in entries {
      let value = text(entry.pieces)
      guard entry.isKnown, let field = entry.label.field, field != .otherFields else {
        keepWhole(value, entry.label, of: &half, at: path)
        continue
      }
      guard !value.isEmpty else { continue }
      guard !seen.contains(field), !isOtherJobNumber(value, field, half) else {
        keepDuplicate(entry, value, into: &half, at: path)
        continue
      }
      seen.append(field)
      assign(value, to: field, labelled: entry.label, of: &half, at: path)
    }
  }

  /// Whether a line has another job number than the title.
  private func isOtherJobNumber(_ value: CleanText, _ field: HeaderField, _ half: Half) -> Bool {
    guard field == .jobNumber, let known = half.jobNumber,
      let number = TitleParts.jobNumber(in: value.bytes)
    else { return false }
    return value.part(number.digits).string != known
  }

  /// Keeps a header line as it stands, beside what was read from it.
  private func keepWhole(
    _ value: CleanText, _ label: LabelMatch, of half: inout Half, at path: RecordPath
  ) {
    let place = path[.otherFields, half.otherFields.count]
    let words = text(label.words.start..<label.words.end)
    half.otherFields.append(
      OtherField(
        label: record(words, at: place[.label]), text: record(value, at: place[.text])))
  }

  private func keepDuplicate(
    _ entry: HeaderEntry, _ value: CleanText, into half: inout Half, at path: RecordPath
  ) {
    let start = entry.label.words.start
    let whole = text(start..<(entry.pieces.last?.upperBound ?? start))
    let place = path[.unrecognized, half.unrecognized.count]
    half.unrecognized.append(
      UnrecognizedLine(
        line: document.lines[entry.line].number, text: record(whole, at: place[.text])))
    notes.findings.append(
      Finding(
        .duplicateField, .duplicate(whole.string), at: whole.range,
        path: place))
  }

  private func assign(
    _ value: CleanText, to field: HeaderField, labelled label: LabelMatch, of half: inout Half,
    at path: RecordPath
  ) {
    if let read = field.row.read {
      let place = path[field]
      let result = read(value.string, &half)
      if field == .salary, half.salary?.period == nil {
        // `Basic Monthly Salary: £4,321.09`
        half.salary?.period = .named(
          in: FoldedText(text(label.words.start..<label.words.end).bytes))
      }
      self.place(place, value.range)
      self.place(place[.text], value.range)
      if let problem = result.problem {
        notes.findings.append(
          Finding(problem.rule, problem.message, at: value.range, path: place))
      }
      guard let parts = result.parts else { return }
      for index in 0..<parts.count { self.place(place[parts.list, index], value.range) }
    } else if field == .title {
      let number = half.jobNumber
      TitleReader(notes: notes).readTitle(value, into: &half, at: path)
      half.jobNumber = half.jobNumber ?? number
    } else if let number = TitleParts.jobNumber(in: value.bytes) {
      // The title has said it already.
      if half.jobNumber == nil {
        half.jobNumber = record(value.part(number.digits), at: path[.jobNumber])
      }
      let rest = value.without(number.whole)
      if rest.bytes.contains(where: \.isLetterOrDigit) {
        keepWhole(value, label, of: &half, at: path)
      }
    } else {
      keepWhole(value, label, of: &half, at: path)
    }
  }
}

extension Message {
  fileprivate static func duplicate(_ text: String) -> Self {
    Self(
      english: "duplicate field: '\(text)'",
      french: "champ en double : « \(text) »")
  }
}
