/// Where the title of a half stands.
extension Sheet {
  /// The lines of the title: the one before the first label, with those it was wrapped from.
  func title(above header: Int, in language: Language) -> Range<Int> {
    let none = header..<header
    if hasTitleLabel(from: header, in: language) { return none }
    guard let last = lastTitleLine(above: header) else { return none }
    var first = last
    while let before = lineBefore(first), isTitle(before), !hasJobNumber(before),
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
    return isTitle(nearest) && !isRequisition(nearest) ? nearest : nil
  }

  /// Whether a line between title and header is no part of either: a remark on the budget, the day of
  /// publication, `250439 Requisition #`, a picture.
  private func isAside(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.end - line.start <= 100 else { return false }
    if isSymbol(index) || isRequisition(index) { return true }
    if hasJobNumber(index) { return false }
    return isBudgetRemark(index) || DateReading(firstIn: folded(index)) != nil
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
    guard line.end - line.start <= 40, hasJobNumber(index), byte(line.start).isDigit else {
      return false
    }
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

  /// Whether the line begins with a label that has a slip in it, such as `Prmary Location:`.
  func isNearLabel(_ index: Int, in language: Language) -> Bool {
    guard let label = unknownLabel(onLine: index) else { return false }
    return Label.nearest(to: bytes[label.words.start..<label.words.end], in: language) != nil
  }

  func hasTitleLabel(from start: Int, in language: Language) -> Bool {
    var line = start
    for _ in 0..<12 {
      if label(onLine: line, in: language)?.field == .title { return true }
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
      || ending(of: range) == .hyphen || bytes[range.upperBound - 1].isOne(of: "/&")
      || endsInFunctionWord(range)
    if isCut, hasGapBefore(line) { return true }
    guard let wrapWidth else { return false }
    return goesOn(from: line, to: next)
      || hasGapsBetweenParagraphs && hasGapBefore(line) && width(line) * 3 >= wrapWidth * 2
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
