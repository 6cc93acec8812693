extension TokenStream {
  /// Adds how often in a year a word says: `quarterly`, `mensuel`.
  mutating func addFrequency(_ at: Int) {
    let entry = entry(at)
    guard let times = entry.unit.timesInYear else { return }
    let value = times * 1000 / max(1, entry.value)
    guard at > 0, tokens[at].joint == .hyphen else {
      return addMark(.frequency, value, at, at + 1)
    }
    // `half-yearly`, `semi-annual`; `bi-monthly` is either.
    if Self.doubled.contains(tokens[at - 1].key.bits) {
      addMark(.frequency, 2 * value, at - 1, at + 1)
    }
  }

  /// Adds how often in a year `une semaine sur trois`, `un week-end sur deux` say.
  ///
  /// - Parameter from: The number behind `sur`.
  mutating func addShare(_ number: Int, _ from: Int, _ end: Int, _ text: Range<Int>) {
    guard number >= 1000, number < 100_000 else { return }
    let first = from - (tokens[from - 2].key == Self.end ? 4 : 3)
    guard first >= text.lowerBound, Self.articles.contains(tokens[first].key.bits) else { return }
    guard let times = timesInYear(from - 2) else {
      // `un agent sur deux` is `half the staff`.
      return addMark(.fraction, 1_000_000 / number, first, end)
    }
    addMark(.frequency, times * 1_000_000 / number, first, end)
  }

  /// How often in a year there is what a word names: a unit of time, a day of the week, a weekend.
  private func timesInYear(_ at: Int) -> Int? {
    let entry = entry(at)
    if entry.role == .weekday || Self.weekends.contains(tokens[at].key.bits) { return 52 }
    guard let times = entry.unit.timesInYear else { return nil }
    // A quarter is three months.
    return times / (entry.role == .span || entry.role == .recurrence ? max(1, entry.value) : 1)
  }

  /// Adds how often in a year `per week`, `a year`, `every six months`, `tous les deux ans` say, with
  /// the number of times before it.
  mutating func addRate(_ at: Int, _ text: Range<Int>) {
    guard let period = period(at, text) else { return }
    // `twice a year`, `deux fois et demie par an`
    let isCounted =
      at > text.lowerBound
      && (Self.times.contains(tokens[at - 1].key.bits) || entry(at - 1).role == .part)
    guard let times = isCounted ? times(before: at, text) : (1000, at) else { return }
    guard let product = period.times.multipliedIfSmall(by: times.count) else { return }
    addMark(.frequency, product / 1000, times.first, period.end)
  }

  /// How often in a year what begins at a token is, in thousandths, and the token behind it.
  private func period(_ at: Int, _ text: Range<Int>) -> (times: Int, end: Int)? {
    let key = tokens[at].key
    var next = at + 1
    if language == .french, key != Self.par, key != Self.chaque {
      // `tous les`, `toutes les`
      guard Self.all.contains(key.bits), next < text.upperBound, tokens[next].key == Self.les else {
        return nil
      }
      next += 1
    }
    guard next < text.upperBound, Self.rates.contains(key.bits) else { return nil }
    if language == .english, key == Self.a || key == Self.an, !isRate(at, text) { return nil }
    var number = 1000
    if language == .french ? key != Self.par : key == Self.every {
      if language == .english, Self.alternate.contains(tokens[next].key.bits) {
        number = 2000
        next += 1
      } else if tokens[next].kind == .figure {
        number = tokens[next].value
        next += 1
      } else if entry(next).role != .none, entry(next).role != .ordinal {
        var reading = CardinalReading(self, at: next, upTo: text.upperBound)
        if let value = reading.take() {
          number = value * 1000
          next = reading.next
        }
      } else if language == .english, entry(next).role == .ordinal, entry(next).value > 1 {
        number = entry(next).value * 1000
        next += 1
      }
    }
    guard next < text.upperBound, number > 0, number < Mark.most,
      tokens[next].joint.isSubset(of: [.space, .apostrophe])
    else { return nil }
    // `tous les week-ends`
    let isWeekend =
      tokens[next].key == Self.week && next + 1 < text.upperBound
      && tokens[next + 1].joint == .hyphen
    guard let times = isWeekend ? 52 : timesInYear(next),
      !Self.quarters.contains(tokens[next].key.bits) || !isOfHour(next + 1, text.upperBound)
    else { return nil }
    return (times * 1_000_000 / number, next + (isWeekend ? 2 : 1))
  }

  /// Whether `of an hour` stands here.
  private func isOfHour(_ next: Int, _ limit: Int) -> Bool {
    next + 2 < limit && tokens[next].key == Self.of && entry(next + 2).unit == .hour
  }

  /// Whether `a week` says how often: behind a plural, a unit or an amount, but not behind `for`.
  private func isRate(_ at: Int, _ text: Range<Int>) -> Bool {
    guard at > text.lowerBound, tokens[at].joint == .space else { return false }
    let before = tokens[at - 1]
    if before.kind == .figure || Self.times.contains(before.key.bits) { return true }
    let entry = entry(at - 1)
    if entry.unit != .none, entry.role != .recurrence { return true }
    return before.kind == .word && before.key.length > 4 && !entry.isCommon
      && bytes[Int(before.end) - 1] == UInt8(ascii: "s")
  }

  /// The number of times before a period, in thousandths, and its first token: `twice`, `trois fois`;
  /// `nil` where it is open.
  private func times(before at: Int, _ text: Range<Int>) -> (count: Int, first: Int)? {
    let last = at - 1
    let key = tokens[last].key
    if key == Self.once { return (1000, last) }
    if entry(last).role == .multiple { return (entry(last).value * 1000, last) }
    let end = Int(tokens[last].end)
    if let mark = marks.last(where: {
      $0.kind == .quantity && ($0.endOfUnit == end || $0.range.upperBound == end)
    }) {
      var first = last
      while first > text.lowerBound, Int(tokens[first].start) > mark.range.lowerBound { first -= 1 }
      return (mark.value, first)
    }
    guard last > text.lowerBound, Self.single.contains(tokens[last - 1].key.bits) else {
      return nil
    }
    return (1000, last - 1)
  }

  static let chaque = WordKey("chaque".utf8)
  static let every = WordKey("every".utf8)
  private static let les = WordKey("les".utf8)
  private static let once = WordKey("once".utf8)
  private static let week = WordKey("week".utf8)
  static let end = WordKey("end".utf8)
  private static let weekends = WordKey.all(of: "weekend weekends end ends")
  private static let quarters = WordKey.all(of: "quarter quarters")
  private static let doubled = WordKey.all(of: "half semi twice")
  static let articles = WordKey.all(of: "un une")
  private static let all = WordKey.all(of: "tous toutes")
  private static let rates = WordKey.all(of: "a an per each every par chaque tous toutes")
  private static let times = WordKey.all(of: "times once twice thrice fois")
  private static let single = WordKey.all(of: "une one")
}

extension Int {
  /// The product, where it is no larger than a number may grow.
  fileprivate func multipliedIfSmall(by other: Int) -> Int? {
    let (product, isBeyond) = multipliedReportingOverflow(by: other)
    return isBeyond || product > 1_000_000 * Mark.most ? nil : product
  }
}
