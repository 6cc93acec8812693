/// What pages carry besides the notice: numbers, rules, the buttons of a web page.
struct PageBoilerplate: DocumentPart {
  let document: Document

  /// Whether the line is a page number or a rule. Repeated mastheads are known only once the
  /// letterhead is.
  func isPageFurniture(_ index: Int) -> Bool {
    let line = lines[index]
    let first = bytes[line.start]
    if Self.isRuleMark(first), isRule(line) { return true }
    if first.isOne(of: "nNoOuU"), byte(line.end - 1).isDigit, isPageNumberBehindMarking(index) {
      return true
    }
    guard line.end - line.start <= 48 else { return false }
    // Most short lines are words of the notice: their first letters tell.
    guard Self.mayBeginFurniture(first, byte(line.start + 1)) else { return false }
    // `1.` begins a heading or an item.
    if first.isDigit, byte(line.start + 1).isOne(of: ".)") { return false }
    let text = folded(index)
    // A bare number may be the end of a sentence that was wrapped.
    if isPageNumber(text) { return !text[0].isDigit || hasBreakNearby(index) }
    return PagePhrases.buttons.contains { text.equals($0) }
  }

  private static func isRuleMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"),
      UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// Whether page numbers or ``PagePhrases/buttons`` begin with two bytes.
  private static func mayBeginFurniture(_ first: UInt8, _ second: UInt8) -> Bool {
    func follows(_ letters: StaticString) -> Bool {
      second >= 0x80 || (second | 0x20).isOne(of: letters)
    }
    switch first | 0x20 {
    case UInt8(ascii: "p"): return !second.isLetter || follows("ar")
    case UInt8(ascii: "g"): return follows("o")
    case UInt8(ascii: "a"): return follows("l")
    case UInt8(ascii: "v"), UInt8(ascii: "e"), UInt8(ascii: "f"): return follows("enr")
    case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    default: return first == UInt8(ascii: "[")
    }
  }

  private func isRule(_ line: Line) -> Bool {
    var marks = 0
    for byte in bytes[line.start..<line.end] {
      if Self.isRuleMark(byte) {
        marks += 1
      } else if byte != .space, byte != UInt8(ascii: ":") {
        return false
      }
    }
    return marks >= 3
  }

  /// `3`, `- 3 -`, `3/10`, `Page 3 of 10`, `page 3 sur 10`.
  private func isPageNumber(_ text: FoldedText) -> Bool {
    var cursor = Cursor(text)
    let isDashed = cursor.takeOne(of: "-[(") != nil
    cursor.skipSpaces()
    let isNamed = cursor.take("page") || cursor.take("p.")
    cursor.skipSpaces()
    guard cursor.takeNumber(maximumDigits: 3) != nil else { return false }
    cursor.skipSpaces()
    if cursor.take("/") || cursor.take("of ") || cursor.take("sur ") || cursor.take("de ") {
      cursor.skipSpaces()
      guard cursor.takeNumber(maximumDigits: 3) != nil else { return false }
      cursor.skipSpaces()
    }
    // `3 | Page`
    if !isNamed, cursor.take("| page") { cursor.skipSpaces() }
    if isDashed || isNamed { _ = cursor.takeOne(of: "-])") }
    return cursor.isAtEnd
  }

  /// `NATO UNCLASSIFIED  Page 1 of 2`
  private func isPageNumberBehindMarking(_ index: Int) -> Bool {
    let text = folded(index, upTo: 200)
    guard let marking = PagePhrases.markings.first(where: { text.starts(with: $0) }) else {
      return false
    }
    var start = marking.utf8CodeUnitCount
    while text[start].isOne(of: " -|") { start += 1 }
    return start > marking.utf8CodeUnitCount && isPageNumber(FoldedText(text.bytes[start...]))
  }

  /// The lines that are bare numbers and count the pages one after another: three at least.
  func countedPages() -> [Int] {
    var pages: [Int] = []
    var next: Int?
    for index in lines.indices where lines[index].end - lines[index].start <= 3 {
      guard let number = bareNumber(index), next.map({ $0 == number }) ?? (number <= 2),
        index == 0 || lines[index - 1].isBlank
          || bytes[lines[index - 1].end - 1] != UInt8(ascii: ":")
      else { continue }
      pages.append(index)
      next = number + 1
    }
    return pages.count >= 3 ? pages.filter { roles[$0] == .unread } : []
  }

  private func bareNumber(_ index: Int) -> Int? {
    let digits = bytes[lines[index].start..<lines[index].end]
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - .zero) }
  }

  /// Whether a line is a button or a link of a page, or says who owns it.
  func isButton(_ index: Int) -> Bool {
    let line = lines[index]
    let start = classes[index].textStart
    guard line.end > start, line.end - start <= 48 else { return false }
    if bytes[start] == 0xC2, byte(start + 1) == 0xA9 { return true }
    guard PageLinks.mayBegin(bytes[start], byte(start + 1)) else { return false }
    return Language.allCases.contains { language in
      PageLinks.all[language].candidates(in: bytes, at: start).contains {
        matchFolded(PagePhrases.links[language][$0], in: bytes, at: start, upTo: line.end)
          == line.end
      }
    }
  }

  /// The line from which on a half lists other notices, as the pages of job boards do behind theirs.
  func otherNotices(in range: Range<Int>) -> Int? {
    var first: Int?
    for line in range {
      if roles[line] == .page, first == nil {
        let text = folded(line)
        if PagePhrases.otherNotices.contains(where: { text.equals($0) }) { first = line }
      } else if first != nil, !isSkipped(line), outlines.isKnownSection(line) {
        // The list stands behind all sections.
        first = nil
      }
    }
    return first
  }

  private func hasBreakNearby(_ index: Int) -> Bool {
    // `Direct reports:` may have its number on the next line.
    if index > 0, lines[index - 1].end > 0, byte(lines[index - 1].end - 1) == UInt8(ascii: ":"),
      !lines[index - 1].isBlank
    {
      return false
    }
    let before = index == 0 || lines[index - 1].isBlank || lines[index].afterPageBreak
    let after =
      index + 1 >= lines.count || lines[index + 1].isBlank || lines[index + 1].afterPageBreak
    return before || after || folded(index - 1).bytes == folded(index + 1).bytes
  }

  /// Whether a line is a masthead of NATO in capitals, as pages repeat it.
  func isKnownMasthead(_ index: Int) -> Bool {
    let start = lines[index].start
    guard byte(start).isOne(of: "NOV"), isCapitals(start, start + 24) else { return false }
    return folded(index, upTo: 60).startsWith(anyOf: PagePhrases.mastheads)
  }
}

private enum PageLinks {
  /// Whether a link may begin with two bytes.
  static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    guard first.isLetter, second.isLetter else { return true }
    return seconds[Int(first & 0x1F)] & bit(of: second) != 0
  }

  /// A bit for each second letter, by the first one.
  private static let seconds = {
    var seconds = [UInt32](repeating: 0, count: 32)
    for phrase in PagePhrases.links.english + PagePhrases.links.french {
      phrase.withUTF8Buffer { letters in
        guard letters.count > 1, letters[0].isLetter else { return }
        seconds[Int(letters[0] & 0x1F)] |= letters[1].isLetter ? bit(of: letters[1]) : .max
      }
    }
    return seconds
  }()

  private static func bit(of letter: UInt8) -> UInt32 { 1 << UInt32(letter & 0x1F) }

  static let all = Bilingual(
    english: PhraseIndex(PagePhrases.links.english), french: PhraseIndex(PagePhrases.links.french))
}
