/// Where the notices of a text begin, if it holds several.
///
/// A notice begins at a title with header lines of its own and with sections that start anew: its first
/// section is one that the half before it in the same language has already. A header that a page repeats,
/// a list of other posts and the other half of the notice start none.
struct NoticeBoundaries {
  /// Where the notices after the first begin, in the order of the text.
  private(set) var starts: [NoticeStart] = []

  /// - Parameter headers: Where the headers in each language begin, as ``Sheet/headers()`` finds them.
  init(in sheet: Sheet, headers: Bilingual<[Int]>) {
    // Nearly all texts have one header in a language.
    guard Language.allCases.contains(where: { headers[$0].count > 1 }) else { return }
    let sheet = sheet.withRepeatedEdges()
    let halves = Language.allCases
      .flatMap { sheet.headersOfHalves(headers[$0], in: $0) }
      .map { NoticeHalf(sheet.half(withHeader: $0.line, in: $0.language), in: sheet) }
      .sorted { $0.outline.firstLine < $1.outline.firstLine }
    guard let first = halves.first else { return }
    let letterhead = sheet.letterheadWords(upTo: first.outline.firstLine)
    for index in Self.firstHalves(of: halves).dropFirst() {
      let start = NoticeStart(halves[index], after: halves[index - 1], words: letterhead, in: sheet)
      if start.offset > starts.last?.offset ?? 0 { starts.append(start) }
    }
  }

  /// Which of the halves of a text are the first of their notices: a notice has one half in a language.
  private static func firstHalves(of halves: [NoticeHalf]) -> [Int] {
    var result: [Int] = []
    var languages: Set<Language> = []
    let counts = Dictionary(
      halves.compactMap(\.jobNumber).map { ($0, 1) }, uniquingKeysWith: +)
    for (index, half) in halves.enumerated() {
      if index == 0 || languages.contains(half.language)
        || half.isOfAnother(than: halves[index - 1], counts)
      {
        result.append(index)
        languages = []
      }
      languages.insert(half.language)
    }
    return result
  }
}

/// Where a notice begins in a text.
struct NoticeStart {
  /// The text of its first line.
  let line: TextRange
  /// Where the part of the text begins that holds the notice: the line with its indentation and marks of
  /// quoting. A form feed before it ends the last page of the notice before.
  let offset: Int

  /// - Parameter words: The words of the first letterhead of the text.
  fileprivate init(
    _ half: NoticeHalf, after before: NoticeHalf, words: Set<[UInt8]>, in sheet: Sheet
  ) {
    if half.outline.title.isEmpty,
      let title = sheet.gluedTitle(above: half.outline.header.lowerBound)
    {
      self.init(line: title, offset: title.start)
      return
    }
    let index = sheet.letterheadStart(
      above: half.outline, after: before.outline.header.lowerBound, words: words)
    self.init(index, in: sheet)
  }

  private init(line: TextRange, offset: Int) {
    self.line = line
    self.offset = offset
  }

  private init(_ index: Int, in sheet: Sheet) {
    line = sheet.lines[index].range
    var start = sheet.lines[index].lineStart
    while start > 0, sheet.byte(start - 1).isOne(of: " >\t") { start -= 1 }
    let isLineStart = start == 0 || countedBreak(in: sheet.bytes, at: start - 1) > 0
    offset = isLineStart ? start : sheet.lines[index].lineStart
  }
}

/// A half of one of several notices.
private struct NoticeHalf {
  let outline: HalfOutline
  let jobNumber: [UInt8]?

  var language: Language { outline.language }

  init(_ outline: HalfOutline, in sheet: Sheet) {
    self.outline = outline
    jobNumber = sheet.jobNumber(of: outline)
  }

  /// Whether a half that could be the other half of the one before it is that of another notice: their
  /// job numbers differ, and one of the numbers is that of a third half.
  ///
  /// A number that no other half has may be a typo.
  ///
  /// - Parameter counts: How many halves have a job number.
  func isOfAnother(than before: Self, _ counts: [[UInt8]: Int]) -> Bool {
    guard before.language != language, let jobNumber, let other = before.jobNumber,
      jobNumber != other
    else { return false }
    return counts[jobNumber, default: 0] > 1 || counts[other, default: 0] > 1
  }
}

extension Sheet {
  /// The lines on which headers in each language begin.
  ///
  /// Labels that stand near each other, with no heading between them, are one header.
  func headers() -> Bilingual<[Int]> {
    Bilingual(english: headers(in: .english), french: headers(in: .french))
  }

  private func headers(in language: Language) -> [Int] {
    var result: [Int] = []
    var last: Int?
    var index = 0
    while let line = line(from: index, upTo: lines.count) {
      index = line + 1
      guard classes[line].mayBeLabel(in: language) else { continue }
      guard let before = last else {
        guard beginsHeader(line, in: language) else { continue }
        result.append(line)
        last = line
        continue
      }
      // Behind the first header, hardly a line is as short as one of a header or begins like a label.
      guard lines[line].end - lines[line].start <= Self.longestHeaderLine, beginsWithCapital(line),
        let label = label(onLine: line, in: language),
        !label.isDescription
      else { continue }
      if !isOneHeader(before, line) {
        guard beginsHeader(line, in: language) else { continue }
        result.append(line)
      }
      last = line
    }
    return result.isEmpty ? nearHeader(in: language).map { [$0] } ?? [] : result
  }

  /// The header whose only label that no other text has is one with a slip in it.
  private func nearHeader(in language: Language) -> Int? {
    lines.indices.first { line in
      guard !isSkipped(line), lines[line].end - lines[line].start <= 100,
        classes[line].mayBeLabel(in: language),
        let near = nearLabel(onLine: line, in: language), near.isStrong
      else { return false }
      return beginsHeader(line, in: language, near: near)
    }
  }

  /// The most bytes of a line of a further header.
  private static var longestHeaderLine: Int { 200 }

  /// Whether the words of a line begin with a capital, as a label does that has no mark behind it.
  private func beginsWithCapital(_ index: Int) -> Bool {
    var offset = lines[index].start
    while offset < lines[index].end, bytes[offset].isOne(of: "#*_|-> ") { offset += 1 }
    return byte(offset).isUppercase || byte(offset) >= 0x80
  }

  /// Whether two lines with labels belong to one header.
  private func isOneHeader(_ first: Int, _ second: Int) -> Bool {
    var index = first + 1
    for _ in 0..<12 {
      guard let line = line(from: index, upTo: second) else { return true }
      if isKnownSection(line) { return false }
      index = line + 1
    }
    return false
  }

  /// Which of the headers in a language begin a half: the first, and those whose sections start anew.
  fileprivate func headersOfHalves(
    _ headers: [Int], in language: Language
  ) -> [(line: Int, language: Language)] {
    var result: [(line: Int, language: Language)] = []
    var seen = SectionsSeen()
    var jobNumber: [UInt8]?
    for (index, header) in headers.enumerated() {
      let end = index + 1 < headers.count ? headers[index + 1] : lines.count
      let sections = SectionsSeen(from: header, upTo: end, of: self, in: language)
      let isAnother =
        sections.startAnew(after: seen)
        || !seen.kinds.isEmpty && isOtherPost(header, than: jobNumber, sections, in: language)
      if result.isEmpty
        || isAnother
          && (isHeaderWithTitle(header, in: language) || gluedTitle(above: header) != nil)
      {
        result.append((header, language))
        jobNumber = self.jobNumber(of: half(withHeader: header, in: language))
        seen = SectionsSeen()
      }
      seen.add(sections)
    }
    return result
  }

  /// Whether the labels of a header follow one another, with a title above or among them.
  private func isHeaderWithTitle(_ header: Int, in language: Language) -> Bool {
    beginsHeader(header, in: language, within: 3)
      && (hasTitleLabel(from: header, in: language)
        || !half(withHeader: header, in: language).title.isEmpty)
  }

  /// Whether a header without a section is that of another post: its title has another job number, and
  /// it has most of the fields.
  private func isOtherPost(
    _ header: Int, than jobNumber: [UInt8]?, _ sections: SectionsSeen, in language: Language
  ) -> Bool {
    guard sections.kinds.isEmpty, !sections.isOfOtherLanguage, let jobNumber,
      let number = self.jobNumber(of: half(withHeader: header, in: language)), number != jobNumber
    else { return false }
    var fields: [HeaderField] = []
    var index = header
    for _ in 0..<24 {
      guard let line = line(from: index, upTo: lines.count) else { break }
      if let field = label(onLine: line, in: language)?.field, field != .otherFields,
        !fields.contains(field)
      {
        fields.append(field)
      }
      index = line + 1
    }
    return fields.count >= 5
  }

  /// The job number in the title of a half.
  fileprivate func jobNumber(of half: HalfOutline) -> [UInt8]? {
    for line in half.title.reversed() {
      if let number = jobNumber(in: lines[line].start..<lines[line].end) {
        return Array(bytes[number.start..<number.end])
      }
    }
    guard half.title.isEmpty, let title = gluedTitle(above: half.header.lowerBound),
      let number = jobNumber(in: title.start..<title.end)
    else { return nil }
    return Array(bytes[number.start..<number.end])
  }
}

/// The sections that a stretch of a text has, by their headings.
private struct SectionsSeen {
  private(set) var kinds: [SectionKind] = []
  /// Whether the first heading of the stretch is in the other language.
  private(set) var isOfOtherLanguage = false

  init() {}

  init(from start: Int, upTo end: Int, of sheet: Sheet, in language: Language) {
    let other: Language = language == .english ? .french : .english
    var index = start
    while let line = sheet.line(from: index, upTo: end) {
      index = line + 1
      if let match = sheet.heading(at: line, in: language), match.kind != .other,
        sheet.isTelling(match, language)
      {
        if !kinds.contains(match.kind) { kinds.append(match.kind) }
      } else if kinds.isEmpty, !isOfOtherLanguage,
        let match = sheet.heading(at: line, in: other), match.kind != .other,
        sheet.isTelling(match, other)
      {
        isOfOtherLanguage = true
      }
    }
  }

  mutating func add(_ other: Self) {
    for kind in other.kinds where !kinds.contains(kind) { kinds.append(kind) }
  }

  /// Whether these sections begin a half of their own behind some others: with one that was there before,
  /// or one that comes before them in every notice.
  func startAnew(after seen: Self) -> Bool {
    guard let first = kinds.first, !isOfOtherLanguage, let last = seen.kinds.map(Self.rank).max()
    else { return false }
    return seen.kinds.contains(first) || Self.rank(first) < last
  }

  /// The place of a section in the usual order; the lists of qualifications are in their section.
  private static func rank(_ kind: SectionKind) -> Int {
    switch kind {
    case .essential, .desirable: rank(.qualifications)
    default: SectionKind.standard.firstIndex(of: kind) ?? SectionKind.standard.count
    }
  }
}
