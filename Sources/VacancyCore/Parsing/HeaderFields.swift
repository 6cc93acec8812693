/// From the entries of a header to the fields of the record.
extension NoticeReader {
  /// Gives the values their places in the record.
  mutating func assign(_ entries: [HeaderEntry], to half: inout Half, at path: RecordPath) {
    // A few at most: a set would take longer to come into being.
    var seen: [FieldKind] = []
    for entry in entries {
      let value = text(entry.pieces)
      guard entry.isKnown, let field = entry.label.field, field != .other else {
        keepWhole(value, entry.label, of: &half, at: path)
        continue
      }
      guard !value.isEmpty else { continue }
      guard !seen.contains(field) else {
        keepDuplicate(entry, value, into: &half, at: path)
        continue
      }
      seen.append(field)
      assign(value, to: field, labelled: entry.label, of: &half, at: path)
    }
  }

  /// Keeps a header line as it stands, beside what was read from it.
  private mutating func keepWhole(
    _ value: CleanText, _ label: LabelMatch, of half: inout Half, at path: RecordPath
  ) {
    let place = path[.otherFields, half.otherFields.count]
    let words = text(label.words.start..<label.words.end)
    half.otherFields.append(
      OtherField(
        label: record(words, at: place[.label]), text: record(value, at: place[.text])))
  }

  private mutating func keepDuplicate(
    _ entry: HeaderEntry, _ value: CleanText, into half: inout Half, at path: RecordPath
  ) {
    let start = entry.label.words.start
    let whole = text(start..<(entry.pieces.last?.upperBound ?? start))
    let place = path[.unrecognized, half.unrecognized.count]
    half.unrecognized.append(
      UnrecognizedLine(
        line: sheet.lines[entry.line].number, text: record(whole, at: place[.text])))
    findings.append(
      Diagnostic(
        .duplicateField, .duplicate(whole.string), at: whole.range,
        path: place))
  }

  private mutating func assign(
    _ value: CleanText, to field: FieldKind, labelled label: LabelMatch, of half: inout Half,
    at path: RecordPath
  ) {
    switch field {
    case .title:
      let number = half.jobNumber
      readTitle(value, into: &half, at: path)
      half.jobNumber = half.jobNumber ?? number
    case .jobNumber:
      if let number = TitleParts.jobNumber(in: value.bytes) {
        half.jobNumber = record(value.part(number.digits), at: path[.jobNumber])
        let rest = value.without(number.whole)
        if rest.bytes.contains(where: \.isLetterOrDigit) {
          keepWhole(value, label, of: &half, at: path)
        }
      } else {
        keepWhole(value, label, of: &half, at: path)
      }
    case .location:
      half.location = fieldValue(value, at: path[.location])
      for index in half.location?.places.indices ?? 0..<0 {
        place(path[.location][.places, index], value.range)
      }
    case .body: half.body = fieldValue(value, at: path[.body])
    case .schedule: half.schedule = fieldValue(value, at: path[.schedule])
    case .deadline: half.deadline = fieldValue(value, at: path[.deadline])
    case .salary: half.salary = fieldValue(value, at: path[.salary])
    case .grade:
      half.grade = fieldValue(value, at: path[.grade])
      for index in half.grade?.former.indices ?? 0..<0 {
        place(path[.grade][.former, index], value.range)
      }
    case .clearance: half.clearance = fieldValue(value, at: path[.clearance])
    case .other: keepWhole(value, label, of: &half, at: path)
    }
  }

  /// Reads a value, records its place and what is wrong with it.
  private mutating func fieldValue<Value: FieldValue>(_ text: CleanText, at path: RecordPath)
    -> Value
  {
    let value = Value(reading: text.string)
    place(path, text.range)
    place(path[.text], text.range)
    if let problem = value.problem {
      findings.append(
        Diagnostic(
          problem.rule, problem.message, at: text.range,
          path: path))
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
