/// A count of a unit of time as it stands in a folded text: `3-year`, `three years`, `trois ans`.
struct Quantity {
  var count: Int
  var unit: Term.Unit
  var range: Range<Int>

  /// All counts of years that something lasts, in reading order.
  static func years(in text: FoldedText) -> [Quantity] {
    var result: [Quantity] = []
    text.forEachWord { offset, first in
      switch (first, text[offset + 1]) {
      case (UInt8(ascii: "y"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "n")):
        // `at least 21 years old` is an age.
        // `five years of study` are schooling.
        if !YearPhrases.otherUses.contains(where: { text.has($0, at: offset) }) {
          let count = result.count
          append(to: &result, in: text, unitAt: offset)
          if result.count > count, isNoLength(result[count].range.lowerBound, in: text) {
            result.removeLast(result.count - count)
          }
        }
      case (UInt8(ascii: "o"), UInt8(ascii: "f")), (UInt8(ascii: "d"), UInt8(ascii: "o")),
        (UInt8(ascii: "i"), UInt8(ascii: "n")):
        if !result.isEmpty, let part = part(at: offset, in: text) { result.append(part) }
      default: break
      }
    }
    return result.filter { $0.unit == .year }
  }

  /// Whether the years that begin at an offset tell how often or how long ago: `four times a year`,
  /// `over the last two years`.
  private static func isNoLength(_ offset: Int, in text: FoldedText) -> Bool {
    func follows(_ words: StaticString) -> Bool {
      text.has(words, at: offset - words.utf8CodeUnitCount)
    }
    if YearPhrases.past.contains(where: follows) { return true }
    guard text.has("a year", at: offset) else { return false }
    return YearPhrases.frequencies.contains(where: follows)
  }

  /// The years of a part, whose unit was said before: `of which at least 2`, `dont au moins trois`.
  private static func part(at offset: Int, in text: FoldedText) -> Quantity? {
    // `two of them in`
    if text.has("of them ", at: offset) || text.has("of which in", at: offset) {
      guard let found = number(before: offset, in: text) else { return nil }
      return Quantity(count: found.count, unit: .year, range: found.start..<offset - 1)
    }
    var cursor = Cursor(text, at: offset)
    guard cursor.take("of which ") || cursor.take("dont ") || cursor.take("including ") else {
      return nil
    }
    let isCounted =
      cursor.take("at least ") || cursor.take("a minimum of ") || cursor.take("minimum ")
      || cursor.take("no fewer than ") || cursor.take("no less than ")
      || cursor.take("not less than ") || cursor.take("au moins ") || cursor.take("au minimum ")
      || cursor.take("pas moins de ")
    let start = cursor.offset
    var count = cursor.takeNumber(maximumDigits: 2)
    if count == nil {
      while cursor.next.isLetter || cursor.next == UInt8(ascii: "-") { cursor.offset += 1 }
      count = NumberWords.value(of: text.bytes[start..<cursor.offset])
      // `of which five in`, but not `dont une partie`.
      guard isCounted || isFollowedByField(cursor.offset, in: text) else { return nil }
    }
    let end = cursor.offset
    cursor.skipSpaces()
    // With a unit behind it, it is read as any other.
    guard let count, count > 0, !text[end].isLetterOrDigit, text[end] != UInt8(ascii: "%"),
      unit(at: cursor.offset, in: text) == nil
    else { return nil }
    return Quantity(count: count, unit: .year, range: start..<end)
  }

  /// Whether a count ends its clause here, or what it is spent in follows.
  private static func isFollowedByField(_ offset: Int, in text: FoldedText) -> Bool {
    if offset >= text.bytes.count || text[offset].isOne(of: ";,.)") { return true }
    return YearPhrases.fields.contains { text.has($0, at: offset) }
  }

  /// Adds the counts of the unit that begins at the offset, if one does.
  static func append(to result: inout [Quantity], in text: FoldedText, unitAt offset: Int) {
    guard let (unit, length) = unit(at: offset, in: text) else { return }
    for (count, start) in counts(before: offset, in: text) {
      result.append(Quantity(count: count, unit: unit, range: start..<offset + length))
    }
  }

  /// The count of the unit that begins at the offset; the greater one of a span.
  static func last(in text: FoldedText, unitAt offset: Int) -> Quantity? {
    var result: [Quantity] = []
    append(to: &result, in: text, unitAt: offset)
    return result.last
  }

  /// The unit whose word stands at the offset, and the word's length.
  static func unit(at offset: Int, in text: FoldedText) -> (unit: Term.Unit, length: Int)? {
    func match(_ unit: Term.Unit, _ word: StaticString) -> (unit: Term.Unit, length: Int)? {
      let length = word.utf8CodeUnitCount
      return text.has(word, at: offset) && !text[offset + length].isLetterOrDigit
        ? (unit, length) : nil
    }
    switch text[offset] {
    case UInt8(ascii: "y"): return match(.year, "years") ?? match(.year, "year")
    case UInt8(ascii: "a"):
      guard text[offset + 1] == UInt8(ascii: "n") else { return nil }
      return match(.year, "ans") ?? match(.year, "an") ?? match(.year, "annees")
        ?? match(.year, "annee")
    case UInt8(ascii: "m"):
      guard text[offset + 1] == UInt8(ascii: "o") else { return nil }
      return match(.month, "months") ?? match(.month, "month") ?? match(.month, "mois")
    case UInt8(ascii: "w"): return match(.week, "weeks") ?? match(.week, "week")
    case UInt8(ascii: "s"):
      guard text[offset + 1] == UInt8(ascii: "e") else { return nil }
      return match(.week, "semaines") ?? match(.week, "semaine")
    case UInt8(ascii: "d"):
      guard text[offset + 1] == UInt8(ascii: "a") else { return nil }
      return match(.day, "days") ?? match(.day, "day")
    case UInt8(ascii: "j"): return match(.day, "jours") ?? match(.day, "jour")
    default: return nil
    }
  }

  /// The number before a unit; both numbers of a span such as `3 to 5 years`.
  private static func counts(before unit: Int, in text: FoldedText) -> [(count: Int, start: Int)] {
    guard let last = number(before: unit, in: text) else { return [] }
    // `three (3) years` says one number twice.
    if let first = number(before: last.start, in: text) {
      return first.count == last.count ? [(last.count, first.start)] : [last]
    }
    for joint in YearPhrases.spanJoints {
      let start = last.start - joint.utf8CodeUnitCount
      if text.has(joint, at: start), let first = number(endingAt: start, in: text),
        first.count < last.count
      {
        return [first, last]
      }
    }
    return [last]
  }

  private static func number(before offset: Int, in text: FoldedText) -> (count: Int, start: Int)? {
    var end = offset
    while end > 0, text[end - 1].isOne(of: " -)(+") { end -= 1 }
    guard end < offset else { return nil }
    return number(endingAt: end, in: text).map { found in
      // The bracket belongs to the number.
      text[found.start - 1] == UInt8(ascii: "(") ? (found.count, found.start - 1) : found
    }
  }

  private static func number(endingAt end: Int, in text: FoldedText) -> (count: Int, start: Int)? {
    var start = end
    while start > 0, text[start - 1].isDigit { start -= 1 }
    if start < end {
      let isWhole = !text[start - 1].isOne(of: ".,/") || text[start - 2].isLetter
      guard end - start <= 4, !text[start - 1].isLetter, isWhole else { return nil }
      var cursor = Cursor(text, at: start)
      return cursor.takeNumber().map { ($0, start) }
    }
    // The longest run of words before the end that is a number: `twenty-five`, `vingt et un`; of
    // `up-to-three` only the last.
    var words: [Int] = []
    start = end
    while start > 0, words.count < 4 {
      while start > 0, text[start - 1].isLetter { start -= 1 }
      // Most words before a unit are no numbers.
      if words.isEmpty, !NumberWords.canEnd(text.bytes[start..<end]) { return nil }
      guard start < (words.last.map { $0 - 1 } ?? end) else { break }
      words.append(start)
      guard text[start - 1].isOne(of: " -") else { break }
      start -= 1
    }
    for start in words.reversed() {
      if let count = NumberWords.value(of: text.bytes[start..<end]) { return (count, start) }
    }
    return nil
  }
}
