/// A number of years in a text, in figures or words.
struct ExperienceReading {
  var years: Int
  var range: Range<Int>

  /// All of them, in reading order: `at least 5 years', out of which at least 3` gives both.
  static func all(in text: FoldedText) -> [ExperienceReading] {
    var result: [ExperienceReading] = []
    for quantity in Quantity.all(in: text, units: [.year]) {
      result.append(ExperienceReading(years: quantity.count, range: quantity.range))
    }
    return result
  }
}

/// A count of a unit of time as it stands in a folded text: `3-year`, `three years`, `trois ans`.
struct Quantity {
  var count: Int
  var unit: Term.Unit
  var range: Range<Int>

  /// The words of each unit, folded.
  private static let units: [(word: StaticString, unit: Term.Unit)] = [
    ("years", .year), ("year", .year), ("ans", .year), ("annees", .year), ("annee", .year),
    ("an", .year), ("months", .month), ("month", .month), ("mois", .month), ("weeks", .week),
    ("week", .week), ("semaines", .week), ("semaine", .week), ("days", .day), ("day", .day),
    ("jours", .day), ("jour", .day),
  ]

  /// All counts of some units, in reading order.
  static func all(in text: FoldedText, units: Set<Term.Unit> = Set(Term.Unit.allCases))
    -> [Quantity]
  {
    var result: [Quantity] = []
    var offset = 0
    while offset < text.bytes.count {
      // A unit begins a word; its number stands before it.
      guard !text[offset - 1].isLetterOrDigit, text[offset].isLetter else {
        offset += 1
        continue
      }
      for (word, unit) in Self.units where units.contains(unit) && text.has(word, at: offset) {
        let end = offset + word.utf8CodeUnitCount
        guard !text[end].isLetterOrDigit else { continue }
        for (count, start) in Self.counts(before: offset, in: text) {
          result.append(Quantity(count: count, unit: unit, range: start..<end))
        }
        break
      }
      while text[offset].isLetter { offset += 1 }
    }
    return result
  }

  /// The number before a unit; both numbers of a span such as `3 to 5 years`.
  private static func counts(before unit: Int, in text: FoldedText) -> [(count: Int, start: Int)] {
    guard let last = number(before: unit, in: text) else { return [] }
    // `three (3) years` says one number twice.
    if let first = number(before: last.start, in: text) {
      return first.count == last.count ? [(last.count, first.start)] : [last]
    }
    for joint in [" to ", " a ", "-", " - ", " ou ", " or "] as [StaticString] {
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
    while end > 0, " -)(".utf8.contains(text[end - 1]) { end -= 1 }
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
      guard end - start <= 4, !text[start - 1].isLetter,
        !".,/".utf8.contains(text[start - 1]) || text[start - 2].isLetter
      else { return nil }
      var cursor = Cursor(text, at: start)
      return cursor.takeNumber().map { ($0, start) }
    }
    while start > 0, text[start - 1].isLetter || text[start - 1] == UInt8(ascii: "-") { start -= 1 }
    while start < end {
      if let count = NumberWords.value(of: text.bytes[start..<end]) { return (count, start) }
      // `twenty-four` is a number word, `up-to-three` ends in one.
      guard let hyphen = text.bytes[start..<end].firstIndex(of: UInt8(ascii: "-")) else {
        return nil
      }
      start = hyphen + 1
    }
    return nil
  }
}
