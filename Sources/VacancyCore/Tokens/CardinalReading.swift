/// A cardinal in words as it stands among the tokens of a text.
///
/// English: `twenty-four`, `two hundred and six`, `one thousand two hundred`. French: `vingt et un`,
/// `vingt-et-un`, `soixante et onze`, `quatre-vingt-dix-neuf`, `septante`, `deux cents`,
/// `mille neuf cent`, `une trentaine`; the spellings of before and after 1990.
struct CardinalReading {
  private let tokens: [Token]
  private let entries: [WordEntry]
  private let isFrench: Bool
  /// The token behind the last one that may be read.
  let limit: Int
  /// The token that comes next.
  private(set) var next: Int

  init(_ words: TokenStream, at start: Int, upTo limit: Int) {
    tokens = words.tokens
    entries = words.table.entries
    isFrench = words.language == .french
    self.limit = limit
    next = start
  }

  /// Eats the longest cardinal that stands here.
  mutating func take() -> Int? {
    let start = next
    var total = 0
    var scale = Int.max
    while true {
      let mark = next
      if scale != .max, !isFrench { _ = takeWord(Self.and) }
      let isArticle = next == start && takeArticle()
      // `mille` and `thousand` need no number before them.
      var part = isArticle ? 1 : takeBelowThousand(afterStart: next > start)
      if part == nil, isFrench, role(after: start) == .thousand { part = 1 }
      guard var part else {
        next = mark
        break
      }
      var isScaled = false
      while part < Mark.most, let factor = takeScale(below: scale, after: start) {
        part *= factor
        isScaled = true
        scale = factor
      }
      if !isScaled, total != 0, part >= 1000 {
        next = mark
        break
      }
      total += part
      if !isScaled { break }
    }
    return next > start ? total : nil
  }

  // MARK: - Parts

  private mutating func takeBelowThousand(afterStart: Bool) -> Int? {
    let mark = next
    var hundreds = 0
    if role(after: afterStart ? -1 : mark) == .hundred {
      hundreds = 1
      next += 1
    } else {
      guard let first = takeBelowHundred(afterStart: afterStart) else { return nil }
      guard role(after: mark) == .hundred else { return first }
      // `vingt cent` is none; `twelve hundred` is one.
      guard first < (isFrench ? 10 : 100) else { return first }
      hundreds = first
      next += 1
    }
    let end = next
    if !isFrench { _ = takeWord(Self.and) }
    guard let rest = takeBelowHundred(afterStart: true) else {
      next = end
      return hundreds * 100
    }
    // `two hundred thousand`: the rest must not be a number of its own, such as `cent vingt mille`.
    return hundreds * 100 + rest
  }

  private mutating func takeBelowHundred(afterStart: Bool) -> Int? {
    guard next < limit, !afterStart || joins(next) else { return nil }
    let entry = self.entry(next)
    switch entry.role {
    case .unit:
      next += 1
      // `quatre-vingt(s)`.
      if isFrench, entry.value == 4, role(after: -1) == .tens,
        self.entry(next).value == 20
      {
        next += 1
        return 80 + (takeUnder(20) ?? 0)
      }
      return entry.value
    case .teen:
      next += 1
      if isFrench, entry.value == 10, role(after: -1) == .unit,
        self.entry(next).value >= 7
      {
        next += 1
        return 10 + self.entry(next - 1).value
      }
      return entry.value
    case .tens:
      next += 1
      guard isFrench else { return entry.value + (takeUnit() ?? 0) }
      let mark = next
      if takeWord(Self.et) {
        if role(after: -1) == .unit, self.entry(next).value == 1 {
          next += 1
          return entry.value + 1
        }
        if entry.value == 60, role(after: -1) == .teen, self.entry(next).value == 11 {
          next += 1
          return 71
        }
        next = mark
        return entry.value
      }
      return entry.value + (entry.value == 60 ? takeUnder(20) ?? 0 : takeUnit() ?? 0)
    default: return nil
    }
  }

  private mutating func takeUnit() -> Int? {
    guard role(after: -1) == .unit else { return nil }
    next += 1
    return entry(next - 1).value
  }

  /// One to nineteen, behind `soixante` and `quatre-vingt`.
  private mutating func takeUnder(_ bound: Int) -> Int? {
    guard let role = role(after: -1), role == .unit || role == .teen else { return nil }
    // `soixante quatre-vingts` are two numbers.
    if role == .unit, entry(next).value == 4, next + 1 < limit, joins(next + 1),
      entry(next + 1).role == .tens
    {
      return nil
    }
    return takeBelowHundred(afterStart: true)
  }

  /// `a` before a thousand, a million or a dozen; `a hundred` needs none.
  private mutating func takeArticle() -> Bool {
    guard !isFrench, next + 1 < limit, tokens[next].key == Self.a, joins(next + 1),
      [.thousand, .million, .collective].contains(entry(next + 1).role)
    else { return false }
    next += 1
    return true
  }

  private mutating func takeScale(below scale: Int, after start: Int) -> Int? {
    guard let role = role(after: start),
      role == .thousand || role == .million || role == .collective
    else { return nil }
    let value = entry(next).value
    guard value < scale else { return nil }
    next += 1
    return value
  }

  // MARK: - Tokens

  private static let a = WordKey("a".utf8)
  private static let and = WordKey("and".utf8)
  private static let et = WordKey("et".utf8)

  private func entry(_ token: Int) -> WordEntry { entries[Int(tokens[token].entry)] }

  private func joins(_ token: Int) -> Bool { tokens[token].joint.joinsNumber }

  /// The part of the next token in a number; the first of a number need not be joined to what
  /// stands before it.
  private func role(after start: Int) -> NumberRole? {
    guard next < limit, next == start || joins(next), tokens[next].kind == .word else {
      return nil
    }
    return entry(next).role
  }

  private mutating func takeWord(_ key: WordKey) -> Bool {
    guard next < limit, joins(next), tokens[next].key == key else { return false }
    next += 1
    return true
  }
}
