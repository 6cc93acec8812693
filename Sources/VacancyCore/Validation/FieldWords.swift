/// Problems in the words of a header line that a value was read from.
enum FieldWords {
  /// The day of the week that a text names, where it is not that of its date.
  static func wrongWeekday(in text: FoldedText, of date: CalendarDate) -> Bool {
    let named = DatePhrases.weekdays.indices.filter { day in
      DatePhrases.weekdays[day].contains { text.firstWord($0) != nil }
    }
    guard named.count == 1, let day = named.first else { return false }
    return day != date.weekday
  }

  /// How often a text names one and the same grade of the scale, as `G17-G17` does; 0 where it names
  /// several or none.
  static func repetitions(ofGradeIn text: FoldedText) -> Int {
    var grades: [Int] = []
    for offset in text.bytes.indices
    where text[offset] == UInt8(ascii: "g") && !text[offset - 1].isLetterOrDigit {
      var digits = offset + 1
      while text[digits].isOne(of: ".- ") { digits += 1 }
      if let number = number(at: digits, in: text) { grades.append(number) }
    }
    return Set(grades).count == 1 ? grades.count : 0
  }

  private static func number(at start: Int, in text: FoldedText) -> Int? {
    let digits = text.bytes.dropFirst(start).prefix { $0.isDigit }
    return digits.count > 2 ? nil : Int(String(decoding: digits, as: UTF8.self))
  }
}

extension CalendarDate {
  /// The day of the week, counted from 0 for Monday (after Sakamoto).
  fileprivate var weekday: Int {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    let days = year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day
    return (days + 6) % 7
  }
}

// MARK: - Salaries

/// What is wrong with the words of a salary, though an amount was read from them.
enum SalarySlip: Equatable {
  /// There is a letter among the digits: `7,54O.44`.
  case letter
  /// There is a sign before the amount: `-7,540.44`.
  case negative

  init?(in words: String) {
    let text = FoldedText(words)
    let bytes = text.bytes
    guard let first = bytes.firstIndex(where: \.isDigit) else { return nil }
    if Self.hasLetterAmongDigits(text, from: first) {
      self = .letter
    } else if text[first - 1] == UInt8(ascii: "-") && !text[first - 2].isLetterOrDigit {
      self = .negative
    } else {
      return nil
    }
  }

  /// Whether a letter is between digits or separators, and digits follow: `54O.44`.
  private static func hasLetterAmongDigits(_ text: FoldedText, from start: Int) -> Bool {
    var offset = start
    while offset < text.bytes.count, text[offset] != .space || text[offset + 1].isDigit {
      let isSlip = text[offset].isLetter && text[offset - 1].isDigit
      if isSlip {
        var end = offset
        while text[end].isLetter { end += 1 }
        while text[end].isOne(of: ".,'") { end += 1 }
        // `7540Euro2024` is no number with a typo in it.
        if text[end].isDigit, end - offset <= 3 { return true }
      }
      offset += 1
    }
    return false
  }
}
