/// A section heading as it stands in the text.
struct HeadingMatch {
  var kind: SectionKind
  /// The number as printed.
  var number: Int?
  /// The line that it begins on.
  var line: Int
  /// The words of the heading, without number and marks.
  var words: TextRange
  /// Where its section's text begins, which may be on the same line.
  var end: Int
  /// The line that ``end`` is on.
  var endLine: Int
  /// Whether its words are only near those that the lexicon knows, as `QUALIFICATION AND EXPERIENCE` is.
  var isNear = false
}

/// Finds the headings of sections.
struct HeadingFinder: DocumentPart {
  let document: Document

  /// Finds the section heading that begins on the line, by its text or by its number and form.
  ///
  /// With a number, a known heading may stand in any case and have its text glued on
  /// (`1. RÉSUMÉLa Division`); without one it must stand alone, after a gap unless it is in capitals.
  ///
  /// - Parameter start: Where on the line to look, if a heading was found on it before.
  func heading(at index: Int, from start: Int? = nil, in language: Language) -> HeadingMatch? {
    if start == nil, !classes[index].mayBeHeading(in: language) { return nil }
    let line = lines[index]
    var offset = start ?? line.start
    if start == nil, byte(offset) < UInt8(ascii: "A") || byte(offset) == 0xE2,
      let match = setOff(at: index, in: language)
    {
      return match
    }
    var isMarked = skipHeadingMarks(&offset, line.end)
    var number = numbers.takeSectionNumber(&offset, line.end, mayBeGlued: true)
    if number != nil || byte(offset + 1) == UInt8(ascii: ".")
      || byte(offset + 1) == UInt8(ascii: ")"),
      numbers.skipPartNumber(&offset, line.end, behind: &number)
    {
      isMarked = true
    }
    skipEmphasis(&offset, line.end)
    guard offset < line.end else { return nil }
    // A heading may be wrapped onto the next lines.
    let limit = lines[min(index + 2, lines.count - 1)].end
    let headings = Heading.all[language]
    for place in Heading.candidates(in: language, at: offset, of: bytes) {
      let heading = headings[place]
      guard let end = matchFolded(heading.phrase, in: bytes, at: offset, upTo: limit),
        !byte(end).isLowercase || isCapitals(offset, end) && !isLower(end)
      else { continue }
      let words = TextRange(offset, end)
      if number != nil,
        let match = scattered.scatteredHeading(heading.kind, index, number, words, in: language)
      {
        return match
      }
      if let match = headingMatch(heading.kind, index, number, words, isMarked: isMarked) {
        return match
      }
    }
    if number != nil || bytes[offset] <= UInt8(ascii: "Z") && isUpper(offset + 1),
      let match = secondHeading(offset, number, on: index, in: language)
    {
      return match
    }
    if language == .english, let match = headingSentence(offset, number, on: index, upTo: limit) {
      return match
    }
    return start == nil ? nearHeading(offset, number, on: index, in: language) : nil
  }

  /// A known heading in capitals that has something before it which is not its own: its number on a
  /// line by itself, a bullet, or the colon of the `Description` above it.
  private func setOff(at index: Int, in language: Language) -> HeadingMatch? {
    let line = lines[index]
    switch bytes[line.start] {
    case UInt8(ascii: ":"):
      let start = skipBlank(line.start + 1, line.end)
      return start < line.end ? heading(at: index, from: start, in: language) : nil
    case UInt8(ascii: "-"), UInt8(ascii: "*"), 0xE2:
      var start = line.start
      while byte(start) == UInt8(ascii: "-") { start += 1 }
      if start == line.start { start = bullet(at: index)?.start ?? start }
      start = skipBlank(start, line.end)
      guard start > line.start + 1, start < line.end, isCapitals(start, line.end) else {
        return nil
      }
      return heading(at: index, from: start, in: language).flatMap {
        $0.end >= line.end ? $0 : nil
      }
    case UInt8(ascii: "1")...UInt8(ascii: "9") where line.end - line.start <= 3:
      var offset = line.start
      guard byte(line.end - 1).isOne(of: ".)"),
        let number = numbers.takeSectionNumber(&offset, line.end, mayBeGlued: false),
        offset == line.end,
        let next = self.line(from: index + 1, upTo: min(index + 4, lines.count)),
        isCapitals(lines[next].start, lines[next].end),
        var match = heading(at: next, in: language), match.number == nil
      else { return nil }
      match.number = number
      match.line = index
      return scattered.scatteredHeading(match.kind, index, number, match.words, in: language)
        ?? match
    default: return nil
    }
  }

  /// Finds a heading that has a slip in its words, such as `2. QUALIFICATION AND EXPERIENCE`.
  ///
  /// It takes up its line, and has a number or is in capitals. Without a number, only words that are
  /// nothing but a heading count.
  private func nearHeading(
    _ start: Int, _ number: Int?, on index: Int, in language: Language
  ) -> HeadingMatch? {
    let line = lines[index]
    var end = line.end
    guard end - start <= 96, isUpper(start) else { return nil }
    while end > start, bytes[end - 1].isOne(of: ".:*_ #") { end -= 1 }
    guard end - start >= 6, isCapitals(start, end) || number != nil && end - start <= 48 else {
      return nil
    }
    let words = FoldedText(bytes[start..<end]).bytes
    var nearest: (kind: SectionKind, distance: Int)?
    for heading in Heading.all[language] {
      let count = heading.phrase.utf8CodeUnitCount
      let allowed = count >= 12 ? 2 : count >= 6 ? 1 : 0
      // A slip hardly ever is in the first letter.
      guard abs(count - words.count) <= allowed, heading.kind != .other,
        heading.phrase.withUTF8Buffer({ $0[0] == words.first })
      else { continue }
      let isTelling =
        number != nil || heading.kind == .essential || heading.kind == .desirable || count >= 14
      guard isTelling,
        let distance = heading.phrase.withUTF8Buffer({
          editDistance(words, Array($0), upTo: allowed)
        })
      else { continue }
      if distance < nearest?.distance ?? .max { nearest = (heading.kind, distance) }
    }
    guard let nearest, hasGapBefore(index) || !isCut(before: index) else { return nil }
    return HeadingMatch(
      kind: nearest.kind, number: number, line: index, words: TextRange(start, end), end: line.end,
      endLine: index, isNear: true)
  }

  /// Finds a heading that is a sentence, known by its first words and its last ones.
  private func headingSentence(
    _ start: Int, _ number: Int?, on index: Int, upTo limit: Int
  ) -> HeadingMatch? {
    let line = lines[index]
    for sentence in Heading.sentences {
      guard matchFolded(sentence.opening, in: bytes, at: start, upTo: limit) != nil,
        let end = endOfSentence(sentence.closing, from: start, on: line)
      else { continue }
      var next = end
      skipEmphasis(&next, line.end)
      if byte(next) == UInt8(ascii: ":") { next += 1 }
      skipEmphasis(&next, line.end)
      return HeadingMatch(
        kind: sentence.kind, number: number, line: index, words: TextRange(start, end),
        end: skipBlank(next, line.end), endLine: index)
    }
    return nil
  }

  /// The end of a sentence that is a heading: its closing words, before a colon or the line's end.
  private func endOfSentence(
    _ closing: StaticString, from start: Int, on line: Line
  ) -> Int? {
    let window = start..<min(line.end, start + 120)
    var end = bytes[window].lastIndex(of: UInt8(ascii: ":")) ?? window.upperBound
    while end > start, bytes[end - 1].isOne(of: "*_ ") { end -= 1 }
    return FoldedText(bytes[start..<end]).bytes.hasSuffix(closing) ? end : nil
  }

  /// Finds a heading that the lexicon does not know: numbered or unnumbered capitals that stand alone.
  func unknownHeading(at index: Int) -> HeadingMatch? {
    let line = lines[index]
    guard line.end - line.start <= 90, !classes[index].isWord else { return nil }
    var offset = line.start
    let isMarked = skipHeadingMarks(&offset, line.end)
    let number = numbers.takeSectionNumber(&offset, line.end, mayBeGlued: false)
    skipEmphasis(&offset, line.end)
    var end = line.end
    while end > offset, bytes[end - 1].isOne(of: ".:*_ #") { end -= 1 }
    guard end - offset >= 5, number != nil || isMarked || hasGapBefore(index) && hasGapAfter(index),
      isCapitals(offset, end), number != nil || hasSpace(offset, end),
      Heading.endOfGroup(folded(index)) == nil, !Heading.isInnerLabel(folded(index, upTo: 40))
    else { return nil }
    return HeadingMatch(
      kind: .other, number: number, line: index, words: TextRange(offset, end), end: line.end,
      endLine: index)
  }

  /// Finds a heading that the lexicon does not know in a form whose headings end in a colon, such as
  /// `What we offer:`. A sentence that leads into a list is none.
  func looseHeading(at index: Int) -> HeadingMatch? {
    let line = lines[index]
    guard line.end - line.start <= 60, hasGapBefore(index), startsUppercase(line.start),
      bytes[line.end - 1] == UInt8(ascii: ":")
    else { return nil }
    let text = folded(index)
    guard !text.contains(anyOf: SectionPhrases.leadIns) else { return nil }
    return HeadingMatch(
      kind: .other, number: nil, line: index, words: TextRange(line.start, line.end - 1),
      end: line.end, endLine: index)
  }

  /// Whether a heading is of a form whose other headings are known by their colon alone.
  func isOfLooseForm(_ index: Int) -> Bool {
    // A heading that has a number is of another form.
    guard byte(lines[index].start).isLetter || byte(lines[index].start) >= 0x80 else {
      return false
    }
    return Heading.isOfLooseForm(folded(index, upTo: 60))
  }

  /// Decides whether known words are a heading, and where its section's text begins.
  private func headingMatch(
    _ kind: SectionKind, _ index: Int, _ number: Int?, _ words: TextRange, isMarked: Bool
  ) -> HeadingMatch? {
    var endLine = index
    while lines[endLine].end < words.end { endLine += 1 }
    let lineEnd = lines[endLine].end
    var end = words.end
    skipEmphasis(&end, lineEnd)
    let beforeColon = end
    while end < lineEnd, byte(end) == .space { end += 1 }
    let hasColon = byte(end) == UInt8(ascii: ":")
    // `…of qualifications and experience;` is the end of an item.
    if byte(end) == UInt8(ascii: ";"), number == nil { return nil }
    if end < lineEnd, byte(end).isOne(of: ".:;") { end += 1 } else { end = beforeColon }
    skipEmphasis(&end, lineEnd)
    var match = HeadingMatch(
      kind: kind, number: number, line: index, words: words, end: end, endLine: endLine)
    let isInCapitals = isCapitals(words.start, words.end)
    if end >= lineEnd || isOrnament(end, lineEnd) || endsInSecond(kind, end, lineEnd) {
      match.end = lineEnd
      let isBare = end == words.end && hasGapAfter(endLine)
      let standsAlone =
        hasGapBefore(index) && (isBare || !isCut(before: index))
        || isOfList(kind) && end == lineEnd && isUpper(words.start) && !isCut(before: index)
      // `…the following` / `competencies:` is the end of a sentence.
      let isNamed = hasColon && (hasGapBefore(index) || !isCut(before: index))
      return number != nil || isMarked || isInCapitals || standsAlone || isNamed ? match : nil
    }
    // Text follows on the same line.
    // The `S` of `CONTRACTS` is no text.
    let isPlural =
      byte(end) == UInt8(ascii: "S") && (end + 1 >= lineEnd || byte(end + 1).isOne(of: " .:*_"))
    let isGlued = end == words.end && startsUppercase(end) && !isPlural
    // What goes on so long in capitals stays so.
    let followsCapitals = isInCapitals && !isCapitals(end, min(end + 400, lineEnd))
    // `DESIRABLE The following would be an advantage:` has lost the break behind its heading.
    let next = skipBlank(end, lineEnd)
    if isOfList(kind), followsCapitals, end == words.end, next > end, !isCut(before: index),
      isUpper(next), !isUpper(next + 1)
    {
      return match
    }
    // `2. QUALIFICATIONS AND EXPERIENCE ESSENTIAL`
    if kind == .qualifications, number != nil, isInCapitals,
      Language.allCases.contains(where: {
        endOfHeading(.essential, at: next, upTo: lineEnd, in: $0) != nil
      })
    {
      return match
    }
    if number != nil || isMarked, isGlued || followsCapitals || hasColon { return match }
    // `1. Post Context. A post in the registry.`
    if number != nil, byte(words.end) == UInt8(ascii: "."), end > words.end, isUpper(words.start),
      startsUppercase(next)
    {
      match.end = next
      return match
    }
    return isInCapitals && (isGlued || hasColon) && words.end - words.start >= 6 ? match : nil
  }

  /// Whether a heading is of one of the two lists of qualifications: the word alone is a line of its own
  /// also where no line is blank.
  private func isOfList(_ kind: SectionKind) -> Bool { kind == .essential || kind == .desirable }

  /// Whether the text before the line breaks off in mid-sentence.
  private func isCut(before index: Int) -> Bool {
    guard let before = lineBefore(index) else { return false }
    let range = lines[before].start..<lines[before].end
    guard ending(of: range) == .open else { return false }
    return width(before) > 40 * TextMetric.column || layout.endsInFunctionWord(range)
  }

  /// Skips `##`, `==`, the bar of a table and emphasis; whether there were any.
  private func skipHeadingMarks(_ offset: inout Int, _ end: Int) -> Bool {
    let start = offset
    while offset < end,
      bytes[offset] == UInt8(ascii: "#") || bytes[offset] == UInt8(ascii: "=")
        || bytes[offset] == UInt8(ascii: "|")
    {
      offset += 1
    }
    offset = skipBlank(offset, end)
    skipEmphasis(&offset, end)
    return offset > start
  }

  private func hasSpace(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { spaceLength(at: $0) > 0 }
  }
}

extension [UInt8] {
  func hasSuffix(_ suffix: StaticString) -> Bool {
    count >= suffix.utf8CodeUnitCount
      && suffix.withUTF8Buffer { self.suffix($0.count).elementsEqual($0) }
  }
}
