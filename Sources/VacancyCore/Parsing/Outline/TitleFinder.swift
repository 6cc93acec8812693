/// Where the title of a half stands.
struct TitleFinder: DocumentPart {
  let document: Document

  /// The lines of the title: the one before the first label, with those it was wrapped from.
  func title(above header: Int, in language: Language) -> Range<Int> {
    let none = header..<header
    if hasTitleLabel(from: header, in: language) { return none }
    guard let last = lastTitleLine(above: header) else { return none }
    var first = last
    while let before = lineBefore(first), !hasJobNumber(before),
      isTitle(before) || isCut(before) && lines[before].end - lines[before].start <= 200,
      isNumberAlone(first) || before == first - 1 && isTitleWrapped(from: before, to: first)
    {
      first = before
    }
    return first..<last + 1
  }

  /// The last line of the title: the line before the first label, what a job board puts between the
  /// two passed over.
  private func lastTitleLine(above header: Int) -> Int? {
    guard let nearest = lineBefore(header) else { return nil }
    if let numbered = numberedTitle(above: header) { return numbered }
    var last = nearest
    for _ in 0..<6 {
      guard let before = lineBefore(last) else { break }
      if isAside(last) {
        last = before
      } else if isSymbol(before), last != nearest, let title = lineBefore(before) {
        // The category between two pictures.
        last = title
      } else {
        break
      }
    }
    if isTitle(last), !isAside(last) { return last }
    // A masthead or a remark between the two.
    if !isTitle(last), last == nearest, let above = lineBefore(last), isTitle(above),
      !isAside(above), !isBehindText(above)
    {
      return above
    }
    return isTitle(nearest) && !isAside(nearest) ? nearest : nil
  }

  /// The nearest line above the header that ends in a job number, where nothing but what pages print
  /// between title and header stands below it: such a line is the title, and no line without one is.
  private func numberedTitle(above header: Int) -> Int? {
    var line = header
    for _ in 0..<6 {
      guard let before = lineBefore(line), lines[before].end - lines[before].start <= 200 else {
        return nil
      }
      if isNumberLine(before) { return nil }
      if hasJobNumber(before), !isRequisition(before) {
        return isNumberAlone(before) || isTitle(before) ? before : nil
      }
      // A sentence is of the text above.
      if ending(of: lines[before].start..<lines[before].end) == .terminal, !isAside(before) {
        return nil
      }
      line = before
    }
    return nil
  }

  /// Whether a line has nothing but the number of the notice and what it goes by: `Vacancy Notice No. 260702`.
  func isNumberLine(_ index: Int) -> Bool {
    guard lines[index].end - lines[index].start <= 60, hasJobNumber(index) else { return false }
    return folded(index).startsWith(anyOf: TitlePhrases.numberLines)
  }

  /// Whether a line ends in a word that no text ends with.
  private func isCut(_ index: Int) -> Bool {
    layout.endsInFunctionWord(lines[index].start..<lines[index].end)
  }

  /// Whether a line follows a sentence, so that it may be the end of a text.
  private func isBehindText(_ index: Int) -> Bool {
    guard let before = lineBefore(index), before == index - 1 else { return false }
    return lines[before].end - lines[before].start > 60
  }

  /// Whether a line between title and header is no part of either: a remark on the budget, the day of
  /// publication, `250439 Requisition #`, a picture, a button, a place, a schedule, a label alone.
  private func isAside(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.end - line.start <= 100 else { return false }
    if isSymbol(index) || isRequisition(index) || isNumberLine(index) { return true }
    if hasJobNumber(index) { return false }
    return isBudgetRemark(index) || DateReading(firstIn: folded(index)) != nil
      || pages.isButton(index) || isPlace(index) || isLabelAlone(index)
  }

  /// Whether a line is a place and nothing else: `Belgium-Brussels`.
  func isPlace(_ index: Int) -> Bool {
    let start = classes[index].markEnd
    guard lines[index].end - start <= 80, startsUppercase(start) else { return false }
    let places = Location(reading: String(decoding: bytes[start..<lines[index].end], as: UTF8.self))
      .places
    // A country alone may be a word of a title.
    return !places.isEmpty && places.allSatisfy { $0.country != nil && $0.name != nil }
  }

  /// Whether a line is a label without its value, or a schedule.
  private func isLabelAlone(_ index: Int) -> Bool {
    guard lines[index].end - lines[index].start <= 48 else { return false }
    let text = folded(index)
    return Schedule(reading: String(decoding: text.bytes, as: UTF8.self)).kind != nil
      || Language.allCases.contains { language in
        Label.all[language].contains { text.equals($0.phrase) }
      }
  }

  /// Whether nothing but a picture stands on the line.
  func isSymbol(_ index: Int) -> Bool {
    let line = lines[index]
    return line.end - line.start <= 12 && byte(line.start) >= 0xE2
      && bytes[line.start..<line.end].allSatisfy { $0 >= 0x80 }
      && !startsUppercase(line.start) && !startsLowercase(line.start)
  }

  /// Whether the line is a job number with its label behind it: `250439 Requisition #`.
  func isRequisition(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.end - line.start <= 40, hasJobNumber(index), byte(classes[index].markEnd).isDigit
    else { return false }
    return folded(index).contains("requisition")
  }

  /// Whether the line says no more than that the post is subject to budget approval.
  func isBudgetRemark(_ index: Int) -> Bool {
    let line = lines[index]
    return line.end - line.start <= 160 && Budget.isPending(folded(index))
  }

  func isFrench(_ index: Int) -> Bool {
    folded(index).contains(anyOf: BudgetPhrases.frenchConditions)
  }

  /// The next line above a header that begins with a label that has a slip in it, where nothing but lines
  /// with labels, or its value, stands between.
  func nearLabel(above header: Int, in language: Language) -> Int? {
    var line = header
    for count in 0..<3 {
      guard let before = lineBefore(line), lines[before].end - lines[before].start <= 160,
        !hasJobNumber(before)
      else { return nil }
      if nearLabel(onLine: before, in: language) != nil { return before }
      guard labels.unknownLabel(onLine: before) != nil || count == 0 else { return nil }
      line = before
    }
    return nil
  }

  /// The label that begins a line with a slip in it, such as `Prmary Location:`; without a mark behind it
  /// only where it is a line of its own.
  func nearLabel(onLine index: Int, in language: Language) -> LabelMatch? {
    let line = lines[index]
    if var match = labels.unknownLabel(onLine: index) {
      guard
        let label = Label.nearest(
          to: bytes[match.words.start..<match.words.end], in: language),
        // Others are kept word for word.
        label.field != .otherFields
      else { return nil }
      match.field = label.field
      match.isStrong = label.isStrong
      match.isNear = true
      return match
    }
    guard (8...40).contains(line.end - line.start), startsUppercase(line.start),
      let label = Label.nearest(to: bytes[line.start..<line.end], in: language), label.isStrong
    else { return nil }
    return LabelMatch(
      field: label.field, isStrong: true, words: line.range, end: line.end, hasMark: false,
      isNear: true)
  }

  func hasTitleLabel(from start: Int, in language: Language) -> Bool {
    var line = start
    for _ in 0..<12 {
      if let label = labels.label(onLine: line, in: language) {
        if label.field == .title { return true }
        if label.isDescription { return false }
      } else if outlines.isKnownSection(line) {
        return false
      }
      guard let next = self.line(from: line + 1, upTo: lines.count) else { return false }
      line = next
    }
    return false
  }

  /// Whether a title goes on in the next line. Programs that make lines of about one width break it
  /// before the line is full.
  private func isTitleWrapped(from line: Int, to next: Int) -> Bool {
    let range = lines[line].start..<lines[line].end
    let isCut =
      startsLowercase(lines[next].start) || byte(lines[next].start) == UInt8(ascii: "(")
      || byte(lines[next].start).isDigit && !hasOnlyNumbers(next)
      || ending(of: range) == .hyphen || bytes[range.upperBound - 1].isOne(of: "/&")
      || layout.endsInFunctionWord(range)
    if isCut, hasGapBefore(line) || letterheads.isBehindEnd(line) { return true }
    guard let wrapWidth else { return false }
    return goesOn(from: line, to: next)
      || document.hasGapsBetweenParagraphs && hasGapBefore(line) && width(line) * 3 >= wrapWidth * 2
  }

  /// Whether a line can be a title: short, no sentence, no masthead.
  private func isTitle(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.end - line.start <= 200 else { return false }
    let text = folded(index)
    if text.startsWith(anyOf: TitlePhrases.mastheads) { return hasJobNumber(index) }
    return ending(of: line.start..<line.end) != .terminal || hasJobNumber(index)
  }

  /// Whether a line above the title says the title: `Job Description - Buyer (261340)`, or `Buyer`.
  func isTitleAgain(_ index: Int, _ title: Range<Int>?) -> Bool {
    let line = lines[index]
    guard line.end - line.start <= 200 else { return false }
    let text = folded(index)
    if text.startsWith(anyOf: TitlePhrases.repetitions) { return true }
    guard let title, title.count == 1 else { return false }
    let again = folded(title.lowerBound)
    let words =
      TitleParts.jobNumber(in: PlainBytes(again.bytes))?.whole.lowerBound ?? again.bytes.count
    let said =
      TitleParts.jobNumber(in: PlainBytes(text.bytes))?.whole.lowerBound ?? text.bytes.count
    return said > 0 && text.bytes[..<said] == again.bytes[..<words]
  }

  private func hasOnlyNumbers(_ index: Int) -> Bool {
    !bytes[lines[index].start..<lines[index].end].contains(where: \.isLetter)
  }

  private func isNumberAlone(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.end - line.start <= 12 else { return false }
    return hasJobNumber(index) || bytes[line.start..<line.end].allSatisfy { $0.isOne(of: "-/ ") }
  }

  /// Whether a group of six digits stands on the line.
  func hasJobNumber(_ index: Int) -> Bool {
    jobNumber(in: lines[index].start..<lines[index].end) != nil
  }

  /// The last group of six digits in a range.
  func jobNumber(in range: Range<Int>) -> TextRange? {
    var end = range.upperBound
    while end > range.lowerBound {
      guard bytes[end - 1].isDigit else {
        end -= 1
        continue
      }
      var start = end
      while start > range.lowerBound, bytes[start - 1].isDigit { start -= 1 }
      if end - start == 6 { return TextRange(start, end) }
      end = start
    }
    return nil
  }
}
