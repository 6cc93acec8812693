/// Finds the halves of a notice and their parts.
struct OutlineFinder: DocumentPart {
  let document: Document

  /// Finds the halves: by two header labels of a language that stand together, else by headings.
  ///
  /// - Parameter headers: Where the headers in each language begin; the first of each counts.
  func outline(_ headers: Bilingual<[Int]>) -> Outline {
    var halves: [HalfOutline] = []
    for language in Language.allCases {
      if let header = headers[language].first {
        halves.append(half(withHeader: header, in: language))
      } else if let half = halfByHeadings(in: language) {
        halves.append(half)
      }
    }
    halves.sort { $0.firstLine < $1.firstLine }
    // A half found by its headings alone may stand inside of one found by its labels.
    if halves.count == 2, halves[0].header.lowerBound >= halves[1].firstLine { halves.removeLast() }
    if let second = halves.indices.dropFirst().first {
      halves[second].remark = remark(above: halves[second])
      halves[second - 1].end = halves[second].firstLine
    }
    for index in halves.indices {
      let half = halves[index]
      let start = half.header.lowerBound
      let body = bodyStart(of: half)
      halves[index].bodyOffset = body.offset
      halves[index].header = start..<(body.offset == nil ? body.line : body.line + 1)
    }
    return Outline(letterhead: takeLetterhead(from: &halves), halves: halves)
  }

  /// The lines before the first half; where the French half was put before the letterhead, it ends there.
  private func takeLetterhead(from halves: inout [HalfOutline]) -> Range<Int> {
    let before = 0..<(halves.first?.firstLine ?? lines.count)
    guard let second = halves.indices.dropFirst().first, halves[second].language == .english,
      line(from: before.lowerBound, upTo: before.upperBound) == nil
    else { return before }
    let title = halves[second].firstLine
    var start = title
    while let before = lineBefore(start), pages.isKnownMasthead(before) { start = before }
    halves[second - 1].end = start
    // A half without sections has header lines up to its end.
    halves[second - 1].header = halves[second - 1].header.clamped(to: 0..<start)
    return start..<title
  }

  /// The half whose first label is on a line, with the title above it.
  func half(withHeader header: Int, in language: Language) -> HalfOutline {
    var zone = header
    while let near = titles.nearLabel(above: zone, in: language) { zone = near }
    return HalfOutline(
      language: language, title: titles.title(above: zone, in: language), header: zone..<zone,
      end: lines.count)
  }

  /// The line above a half, behind the text of another, that makes its post subject to budget approval.
  private func remark(above half: HalfOutline) -> Int? {
    guard let before = lineBefore(half.firstLine), hasGapBefore(before),
      titles.isBudgetRemark(before),
      titles.isFrench(before) == (half.language == .french)
    else { return nil }
    return before
  }

  /// Whether a line has a label, and two different fields, one of them by a strong label, stand within
  /// some lines from there.
  ///
  /// - Parameter near: The label of the line, where it has a slip in it.
  func beginsHeader(
    _ start: Int, in language: Language, within count: Int = 12, near: LabelMatch? = nil
  ) -> Bool {
    guard let first = near ?? labels.label(onLine: start, in: language), !first.isDescription else {
      return false
    }
    var found = LabelsTogether()
    found.add(first)
    var line = start
    var from = first.end
    for _ in 0..<count {
      while from < lines[line].end,
        let fused = labels.fusedLabel(from: from, to: lines[line].end, in: language)
      {
        found.add(fused)
        from = max(fused.end, from + 1)
      }
      guard let next = self.line(from: line + 1, upTo: lines.count) else { break }
      line = next
      from = lines[line].end
      if let label = labels.label(onLine: line, in: language) {
        // The `Grade` of a header that ends here is none of the header below it.
        if label.isDescription, label.hasMark || label.end >= lines[line].end { break }
        found.add(label)
        if !label.isDescription { from = label.end }
      } else if isKnownSection(line) {
        break
      }
      if found.areHeader { return true }
    }
    return found.areHeader
  }

  /// Whether a section that notices have begins on the line, in whatever language.
  func isKnownSection(_ index: Int) -> Bool {
    Language.allCases.contains { language in
      headings.heading(at: index, in: language).map { $0.kind != .other } ?? false
    }
  }

  /// A half that has headings but no header labels.
  private func halfByHeadings(in language: Language) -> HalfOutline? {
    var kinds: [SectionKind] = []
    var first: Int?
    for index in lines.indices where !isSkipped(index) {
      guard let match = headings.heading(at: index, in: language), isTelling(match, language) else {
        continue
      }
      if !kinds.contains(match.kind) { kinds.append(match.kind) }
      first = first ?? index
      if kinds.count >= 2 { break }
    }
    guard kinds.count >= 2, var start = first else { return nil }
    // What stands between title and first section belongs to the half.
    var line = start
    var title = start..<start
    for _ in 0..<8 {
      guard let before = lineBefore(line) else { break }
      line = before
      if labels.label(onLine: line, in: language)?.isDescription == true
        || titles.isBudgetRemark(line)
      {
        start = line
      }
      if titles.isRequisition(line) {
        start = line + 1
        title = titles.title(above: start, in: language)
        break
      }
      if titles.hasJobNumber(line), lines[line].end - lines[line].start <= 200 {
        title = line..<line + 1
        start = line + 1
        break
      }
    }
    return HalfOutline(language: language, title: title, header: start..<start, end: lines.count)
  }

  /// Whether a heading is of this language and not of the other as well.
  func isTelling(_ match: HeadingMatch, _ language: Language) -> Bool {
    let words = FoldedText(bytes[match.words.start..<match.words.end])
    let others = Heading.all[language == .english ? .french : .english]
    return !others.contains { words.equals($0.phrase) }
  }

  /// The line of the first section, and where on it the section begins if a header line was run
  /// together with it.
  private func bodyStart(of half: HalfOutline) -> (line: Int, offset: Int?) {
    var index = half.header.lowerBound
    while let line = line(from: index, upTo: half.end) {
      if let match = headings.heading(at: line, in: half.language), match.kind != .other {
        return (line, nil)
      }
      if let offset = fusedHeading(on: line, in: half.language) { return (line, offset) }
      index = line + 1
    }
    return (half.end, nil)
  }

  /// Finds a heading that was run together with the header line before it, as in
  /// `21 September 2025POST SUMMARYThe…`.
  private func fusedHeading(on index: Int, in language: Language) -> Int? {
    let line = lines[index]
    guard line.end - line.start >= 24, labels.label(onLine: index, in: language) != nil else {
      return nil
    }
    for offset in line.start + 1..<line.end where isUpper(offset) && isUpper(offset + 1) {
      let before = bytes[offset - 1]
      guard before.isLowercase || before.isDigit || before == UInt8(ascii: ")") else { continue }
      if let match = headings.heading(at: index, from: offset, in: language), match.kind != .other,
        isCapitals(match.words.start, match.words.end)
      {
        return offset
      }
    }
    return nil
  }
}

/// What the labels that stand together are of.
private struct LabelsTogether {
  private var fields: [HeaderField] = []
  private var hasStrong = false

  /// Whether no text but a header has them.
  var areHeader: Bool { fields.count >= 2 && hasStrong }

  mutating func add(_ label: LabelMatch) {
    if let field = label.field, field != .otherFields, !fields.contains(field) {
      fields.append(field)
    }
    hasStrong = hasStrong || label.isStrong
  }
}
