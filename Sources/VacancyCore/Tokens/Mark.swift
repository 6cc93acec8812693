/// A value that stands in running text and must stand in the other half too.
struct Mark {
  var kind: Kind
  /// Thousandths of a quantity, of a fraction and of how often in a year; a date as yyyymmdd; minutes
  /// of a time of day; the hash of a document number; 0 for an address.
  var value: Int
  var unit = QuantityUnit.none
  /// Whether the other half may well not have it: `both`, `les deux`, `a year`.
  var isOptional = false
  /// In the bytes of the texts.
  var range: Range<Int>
  /// The end of the unit's word that stands behind the number; else 0.
  var endOfUnit = 0

  /// The number and the word of its unit behind it.
  var rangeWithUnit: Range<Int> { range.lowerBound..<max(range.upperBound, endOfUnit) }

  enum Kind: UInt8 {
    case quantity, date, address
    /// ``clockIsAmbiguous`` is added to a time of a clock of twelve hours.
    case time
    case weekday, ordinal, fraction, frequency, document
    /// A day of a year that is not named, as mmdd.
    case dayOfYear
    /// The degrees that a word may mean, as bits of ``Schooling``.
    case schooling
  }

  static let clockIsAmbiguous = 10_000

  /// Numbers grow no further than a thousand times a million times this: no overflow.
  static let most = 1_000_000_000
}

extension TokenStream {
  /// Reads the quantities, dates and addresses among some tokens.
  ///
  /// - Parameter notes: Where among ``noted`` these tokens stand.
  /// - Returns: Whether there is a word without which no term is looked for.
  mutating func readMarks(of tokens: Range<Int>, _ notes: Range<Int>) -> Bool {
    let first = marks.count
    hasDropped = false
    var hasTerm = false
    var next = 0
    for note in notes {
      // What belongs to the last value is not read again.
      let at = Int(noted[note])
      if entry(at).isTerm { hasTerm = true }
      if at >= next { next = readMark(at, tokens) }
    }
    shareUnits(from: first)
    return hasTerm
  }

  /// Reads what begins at a token; gives the token behind it.
  private mutating func readMark(_ at: Int, _ tokens: Range<Int>) -> Int {
    let token = self.tokens[at]
    switch token.kind {
    case .address:
      marks.append(Mark(kind: .address, value: 0, range: Int(token.start)..<Int(token.end)))
      return at + 1
    case .date:
      marks.append(
        Mark(kind: .date, value: token.value, range: Int(token.start)..<Int(token.end)))
      return at + 1
    case .figure, .ordinal:
      return readDate(at, tokens.upperBound)
        ?? (token.kind == .figure
          ? readFigure(at, tokens) : readOrdinal(at, token.value, tokens))
    case .time:
      addMark(.time, token.value, at, at + 1)
      return at + 1
    case .word: return readWord(at, tokens)
    case .acronym: return entry(at).role == .schooling ? readSchooling(at, tokens) : at + 1
    case .other: return at + 1
    }
  }

  /// Adds a value that is compared only where the other half has one of its kind too.
  mutating func addMark(_ kind: Mark.Kind, _ value: Int, _ from: Int, _ end: Int) {
    marks.append(Mark(kind: kind, value: value, isOptional: true, range: bytes(from, end)))
  }

  /// `3 to 5 years`: a number takes the unit of the one that follows it closely.
  private mutating func shareUnits(from first: Int) {
    guard marks.count - first > 1 else { return }
    for index in (first..<marks.count - 1).reversed()
    where marks[index].kind == .quantity && marks[index].unit == .none
      && marks[index + 1].kind == .quantity && marks[index + 1].unit.isTime
      && marks[index + 1].range.lowerBound - marks[index].range.upperBound <= 5
      // `38 a week` are no weeks.
      && !(marks[index + 1].isOptional && marks[index + 1].value == 1000)
    {
      marks[index].unit = marks[index + 1].unit
      marks[index].endOfUnit = marks[index + 1].endOfUnit
    }
  }
}
