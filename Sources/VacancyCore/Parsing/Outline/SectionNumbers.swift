/// The number of a section as it is printed before the words of its heading.
struct SectionNumbers: DocumentPart {
  let document: Document

  /// Eats `1.`, `1)`, `1 -`, `I.` or `1` before the words of a heading.
  ///
  /// - Parameter mayBeGlued: Whether the words behind it decide: then `(1)`, `1/`, `§1` and `Section 1:`
  ///   are numbers too, and nothing has to stand between a number and words in capitals, as in
  ///   `2QUALIFICATIONS`.
  func takeSectionNumber(_ offset: inout Int, _ end: Int, mayBeGlued: Bool) -> Int? {
    guard offset < end else { return nil }
    var next = offset
    var isOpened = false
    switch bytes[offset] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): break
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
      return takeRomanNumber(&offset, end, mayBeGlued)
    case UInt8(ascii: "(") where mayBeGlued:
      isOpened = true
      next += 1
    case 0xC2 where mayBeGlued && byte(offset + 1) == 0xA7:
      // `§ 1`
      next = skipBlank(offset + 2, end)
    case UInt8(ascii: "S") where mayBeGlued:
      guard let name = matchFolded(Heading.section, in: bytes, at: offset, upTo: end) else {
        return nil
      }
      next = name
    default: return nil
    }
    let digits = next
    var number = 0
    while next < end, next - digits < 2, bytes[next].isDigit {
      number = number * 10 + Int(bytes[next] - .zero)
      next += 1
    }
    guard next > digits, number > 0 else { return nil }
    let afterDigits = next
    // `1.0`
    if byte(next) == UInt8(ascii: "."), byte(next + 1) == .zero, !byte(next + 2).isDigit {
      next += 2
    }
    skipEmphasis(&next, end)
    while next < end, bytes[next] == UInt8(ascii: "\\") { next += 1 }
    if isOpened, byte(next) != UInt8(ascii: ")") { return nil }
    if next < end, bytes[next].isOne(of: ".):") || mayBeGlued && bytes[next] == UInt8(ascii: "/") {
      next += 1
    } else if byte(next) == 0xC2, byte(next + 1) == 0xB0 {
      // `1°`
      next += 2
    }
    let afterMark = next
    next = skipBlank(next, end)
    next = skipBlank(next + dashLength(at: next), end)
    guard
      afterMark > afterDigits || next > afterMark
        || mayBeGlued && isUpper(next) && isUpper(next + 1)
    else { return nil }
    offset = next
    return number
  }

  /// Eats the rest of `2.1`, which is the number of a part of a section, and `A.` or `b)` before the word
  /// of a list; whether there was any.
  func skipPartNumber(_ offset: inout Int, _ end: Int, behind number: inout Int?) -> Bool {
    var next = offset
    if number == nil {
      guard byte(next).isLetter, byte(next + 1).isOne(of: ".)") else { return false }
      next = skipBlank(next + 2, end)
      let isList = SectionPhrases.lists.contains {
        matchFolded($0, in: bytes, at: next, upTo: end) != nil
      }
      guard isList else { return false }
    } else {
      while next < end, next - offset < 2, bytes[next].isDigit { next += 1 }
      guard next > offset else { return false }
      if byte(next).isOne(of: ".)") { next += 1 }
      guard spaceLength(at: next) > 0 else { return false }
      next = skipBlank(next, end)
      number = nil
    }
    offset = next
    return true
  }

  /// The offset behind `3.1 ` or `3.1. `; the offset itself where no such number stands.
  func endOfPartNumber(_ offset: Int) -> Int {
    guard byte(offset).isDigit, byte(offset + 1) == UInt8(ascii: "."), byte(offset + 2).isDigit
    else { return offset }
    var next = offset + 3
    if byte(next).isDigit { next += 1 }
    if byte(next).isOne(of: ".)") { next += 1 }
    return spaceLength(at: next) > 0 ? skipBlank(next, bytes.count) : offset
  }

  /// Eats `I.`, `II)`, `III -` and so on up to twelve.
  private func takeRomanNumber(_ offset: inout Int, _ end: Int, _ mayBeGlued: Bool) -> Int? {
    var next = offset
    while next < end, next - offset < 4, bytes[next].isOne(of: "IVX") { next += 1 }
    let digits = bytes[offset..<next]
    guard next < end else { return nil }
    let isMarked = bytes[next].isOne(of: ".)")
    if isMarked { next += 1 }
    let afterMark = skipBlank(next, end)
    let dash = mayBeGlued && afterMark > next ? dashLength(at: afterMark) : 0
    guard isMarked || dash > 0,
      let index = SectionPhrases.romanNumbers.firstIndex(where: {
        $0.withUTF8Buffer { digits.elementsEqual($0) }
      })
    else { return nil }
    offset = skipBlank(afterMark + dash, end)
    return index + 1
  }
}
