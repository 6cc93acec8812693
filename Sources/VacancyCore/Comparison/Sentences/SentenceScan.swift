/// Cuts a text into its sentences, and these at semicolons.
///
/// A sentence ends at a full stop, a question or exclamation mark or an ellipsis before white space
/// and a capital letter or a digit, unless the word before the full stop is an abbreviation.
struct SentenceScan {
  private let bytes: [UInt8]
  private let end: Int

  /// - Parameter text: In the bytes; what is cut.
  private init(_ bytes: [UInt8], _ text: Range<Int>) {
    self.bytes = bytes
    end = text.upperBound
  }

  /// The ranges of the sentences of a text, without the white space between them.
  static func sentences(of text: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    SentenceScan(bytes, text).sentences(from: text.lowerBound)
  }

  private func sentences(from start: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var (begin, at, depth) = (start, start, 0)
    while at < end {
      let byte = bytes[at]
      // Most bytes are these.
      if byte.isLetter || byte == .space {
        at += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "("): if closesSoon(at) { depth += 1 }
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xE2:
        let marks = endOfMarks(at)
        guard marks > at else { break }
        guard depth == 0, let next = sentence(behindMarks: at..<marks, from: begin) else {
          // A row of marks is looked at once.
          at = marks
          continue
        }
        result.append(begin..<next.end)
        (begin, at) = (next.start, next.start)
        continue
      case UInt8(ascii: ";"):
        // Parts that are shorter are no clauses.
        guard depth == 0, at - begin >= Self.shortestPart, end - at > Self.shortestPart else {
          break
        }
        let next = afterSpace(at + 1)
        guard next > at + 1 else { break }
        result.append(begin..<at + 1)
        (begin, at) = (next, next)
        continue
      default: break
      }
      at += 1
    }
    if begin < end { result.append(begin..<end) }
    return result
  }

  private static let shortestPart = 12

  /// Whether a bracket closes within the length of a remark.
  private func closesSoon(_ at: Int) -> Bool {
    bytes[at..<min(end, at + 200)].contains(UInt8(ascii: ")"))
  }

  private func endOfMarks(_ at: Int) -> Int {
    var at = at
    while at < end, let length = markLength(at) { at += length }
    return at
  }

  /// Where a sentence ends and the next begins; `nil` where the marks end none.
  private func sentence(behindMarks marks: Range<Int>, from begin: Int) -> (end: Int, start: Int)? {
    var next = marks.upperBound
    while next < end, let length = closerLength(next) { next += length }
    let start = afterSpace(next)
    guard start > next, start < end, opensSentence(start) else { return nil }
    if next == marks.lowerBound + 1, bytes[marks.lowerBound] == UInt8(ascii: "."),
      isAbbreviation(marks.lowerBound, from: begin, start)
    {
      return nil
    }
    return (next, start)
  }

  private func markLength(_ at: Int) -> Int? {
    if bytes[at].isOne(of: ".!?") { return 1 }
    return has([0xE2, 0x80, 0xA6], at) ? 3 : nil
  }

  private func closerLength(_ at: Int) -> Int? {
    if bytes[at].isOne(of: "\"')]*_") { return 1 }
    if has([0xE2, 0x80, 0x9D], at) || has([0xE2, 0x80, 0x99], at) { return 3 }
    if has([0xC2, 0xBB], at) { return 2 }
    // French has a space before its closing mark.
    let next = afterSpace(at)
    return next > at && next < end && has([0xC2, 0xBB], next) ? next - at + 2 : nil
  }

  private func has(_ letter: [UInt8], _ at: Int) -> Bool {
    at + letter.count <= end && bytes[at..<at + letter.count].elementsEqual(letter)
  }

  private func afterSpace(_ at: Int) -> Int {
    var at = at
    while at < end {
      if bytes[at] <= .space {
        at += 1
      } else if has([0xC2, 0xA0], at) {
        at += 2
      } else if has([0xE2, 0x80, 0xAF], at) {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// Whether a capital letter or a digit is next, perhaps behind a mark that opens.
  private func opensSentence(_ at: Int) -> Bool {
    var at = at
    while at < end, bytes[at].isOne(of: "\"'([*_") { at += 1 }
    if has([0xE2, 0x80, 0x9C], at) || has([0xE2, 0x80, 0x98], at) { at += 3 }
    if has([0xC2, 0xAB], at) { at = afterSpace(at + 2) }
    guard at < end else { return false }
    let byte = bytes[at]
    if byte.isUppercase || byte.isDigit { return true }
    guard at + 1 < end else { return false }
    return byte == 0xC3 && (0x80...0x9E).contains(bytes[at + 1]) || has([0xC5, 0x92], at)
  }

  /// Whether the full stop belongs to the word before it.
  private func isAbbreviation(_ at: Int, from begin: Int, _ next: Int) -> Bool {
    var start = at
    while start > begin, bytes[start - 1].isLetterOrDigit || bytes[start - 1] == UInt8(ascii: ".") {
      start -= 1
    }
    let word = bytes[start..<at]
    guard let first = word.first else { return false }
    if word.count <= 2, word.allSatisfy(\.isDigit) { return bytes[next].isDigit }
    if word.count == 1, first.isUppercase { return true }
    let key = WordKey(word.lazy.filter { $0 != UInt8(ascii: ".") }.map { $0 | 0x20 }).bits
    if Self.abbreviations.contains(key) { return true }
    return bytes[next].isDigit && Self.abbreviationsBeforeNumbers.contains(key)
  }

  private static let abbreviations = WordKey.all(of: SentenceAbbreviations.always)
  private static let abbreviationsBeforeNumbers = WordKey.all(
    of: SentenceAbbreviations.beforeNumbers)
}
