/// Finds the headers of a text, of which each half of a notice has one.
struct HeaderFinder: DocumentPart {
  let document: Document

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
        guard outlines.beginsHeader(line, in: language) else { continue }
        result.append(line)
        last = line
        continue
      }
      // Behind the first header, hardly a line is as short as one of a header or begins like a label.
      guard lines[line].end - lines[line].start <= Self.longestHeaderLine, beginsWithCapital(line),
        let label = labels.label(onLine: line, in: language),
        !label.isDescription
      else { continue }
      if !isOneHeader(before, line) {
        guard outlines.beginsHeader(line, in: language) else { continue }
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
        let near = titles.nearLabel(onLine: line, in: language), near.isStrong
      else { return false }
      return outlines.beginsHeader(line, in: language, near: near)
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
      if outlines.isKnownSection(line) { return false }
      index = line + 1
    }
    return false
  }

  /// Which of the headers in a language begin a half: the first, and those whose sections start anew.
  func headersOfHalves(
    _ headers: [Int], in language: Language
  ) -> [(line: Int, language: Language)] {
    var result: [(line: Int, language: Language)] = []
    var seen = SectionsSeen()
    var jobNumber: [UInt8]?
    for (index, header) in headers.enumerated() {
      let end = index + 1 < headers.count ? headers[index + 1] : lines.count
      let sections = SectionsSeen(from: header, upTo: end, of: document, in: language)
      let isAnother =
        sections.startAnew(after: seen)
        || !seen.kinds.isEmpty && isOtherPost(header, than: jobNumber, sections, in: language)
      if result.isEmpty
        || isAnother
          && (isHeaderWithTitle(header, in: language) || titles.gluedTitle(above: header) != nil)
      {
        result.append((header, language))
        jobNumber = self.jobNumber(of: outlines.half(withHeader: header, in: language))
        seen = SectionsSeen()
      }
      seen.add(sections)
    }
    return result
  }

  /// Whether the labels of a header follow one another, with a title above or among them.
  private func isHeaderWithTitle(_ header: Int, in language: Language) -> Bool {
    outlines.beginsHeader(header, in: language, within: 3)
      && (titles.hasTitleLabel(from: header, in: language)
        || !outlines.half(withHeader: header, in: language).title.isEmpty)
  }

  /// Whether a header without a section is that of another post: its title has another job number, and
  /// it has most of the fields.
  private func isOtherPost(
    _ header: Int, than jobNumber: [UInt8]?, _ sections: SectionsSeen, in language: Language
  ) -> Bool {
    guard sections.kinds.isEmpty, !sections.isOfOtherLanguage, let jobNumber,
      let number = self.jobNumber(of: outlines.half(withHeader: header, in: language)),
      number != jobNumber
    else { return false }
    var fields: [HeaderField] = []
    var index = header
    for _ in 0..<24 {
      guard let line = line(from: index, upTo: lines.count) else { break }
      if let field = labels.label(onLine: line, in: language)?.field, field != .otherFields,
        !fields.contains(field)
      {
        fields.append(field)
      }
      index = line + 1
    }
    return fields.count >= 5
  }

  /// The job number in the title of a half.
  func jobNumber(of half: HalfOutline) -> [UInt8]? {
    for line in half.title.reversed() {
      if let number = titles.jobNumber(in: lines[line].start..<lines[line].end) {
        return Array(bytes[number.start..<number.end])
      }
    }
    guard half.title.isEmpty, let title = titles.gluedTitle(above: half.header.lowerBound),
      let number = titles.jobNumber(in: title.start..<title.end)
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

  init(from start: Int, upTo end: Int, of document: Document, in language: Language) {
    let other: Language = language == .english ? .french : .english
    var index = start
    while let line = document.line(from: index, upTo: end) {
      index = line + 1
      if let match = document.headings.heading(at: line, in: language), match.kind != .other,
        document.outlines.isTelling(match, language)
      {
        if !kinds.contains(match.kind) { kinds.append(match.kind) }
      } else if kinds.isEmpty, !isOfOtherLanguage,
        let match = document.headings.heading(at: line, in: other), match.kind != .other,
        document.outlines.isTelling(match, other)
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
