extension RuleSubject {
  /// The half that represents the notice: the English one, else the French one.
  var leadingHalf: RuleHalf? { halves.first }

  /// How a half is printed.
  func form(of language: Language) -> HalfForm? {
    reading.forms.first { $0.language == language }
  }

  var bytes: [UInt8] { reading.text.bytes }

  func words(at range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  func range(of path: RecordPath) -> TextRange? { spans.range(of: path) }

  /// The range of the first occurrence of a word in a value of the record; that of the whole value
  /// where a mark or the end of a line divides the word.
  func range(ofWord word: String, in path: RecordPath) -> TextRange? {
    guard let range = range(of: path) else { return nil }
    let text = bytes[range.start..<range.end]
    let found = text.ranges(of: word.utf8).first {
      !(text[..<$0.lowerBound].last?.isLetterOrDigit ?? false)
        && !(text[$0.upperBound...].first?.isLetterOrDigit ?? false)
    }
    return found.map { TextRange($0.lowerBound, $0.upperBound) } ?? range
  }

  /// Where something that a half lacks is reported: at its title, else at its first line.
  func head(of half: RuleHalf) -> TextRange? {
    if let title = range(of: half.path[.title]) { return title }
    guard let start = form(of: half.language)?.range.start else { return nil }
    let line = reading.text.lineRange(at: start)
    return TextRange(start, line.end)
  }

  /// The range of a value, else of the innermost value around it that is printed, else of the half's
  /// title.
  func range(around path: RecordPath) -> TextRange? {
    for path in path.outward { if let range = range(of: path) { return range } }
    return (halves.first { $0.language == path.half } ?? leadingHalf).flatMap(head)
  }

  /// A difference, at the nearest value around its words where the text does not have them.
  func located(_ difference: Finding) -> Finding {
    var difference = difference
    if difference.range == nil { difference.place = difference.path.flatMap(range(around:)) }
    return difference
  }

  /// The findings of the reader under a rule.
  func reported(_ rule: RuleID) -> [Finding] {
    reading.findings.filter { $0.rule == rule }
  }
}

extension HalfForm {
  /// Whether the half has the eight numbered sections of the International Staff. The other bodies
  /// have sections of their own.
  var isStandard: Bool {
    // SHAPE numbers its sections too, but has neither of these two among them.
    let isDistinctive = { (heading: PrintedHeading) in
      heading.kind == .qualifications || heading.kind == .interrelationships
    }
    guard headings.contains(where: isDistinctive) else { return false }
    // NSPA's qualifications are section 3.
    return headings.contains {
      isDistinctive($0) && $0.number != nil && $0.number == StandardSections.number(of: $0.kind)
    }
      || headings.count { StandardSections.number(of: $0.kind) != nil } >= 5
  }

  func path(of field: HeaderField?) -> RecordPath { RecordPath(language)[field ?? .otherFields] }

  func has(_ kind: SectionKind) -> Bool { headings.contains { $0.kind == kind } }
}

extension Finding {
  /// A finding about a value, where it is printed.
  init(
    _ rule: RuleID, _ message: Message, at path: RecordPath, in subject: RuleSubject,
    values: [String]? = nil
  ) {
    self.init(rule, message, at: subject.range(of: path), path: path, values: values)
  }
}
