extension Comparer {
  /// Quantities of one half that nothing in the texts of the other answers.
  typealias LonelyMarks = (english: [LonelyMark], french: [LonelyMark])
  typealias LonelyMark = (text: Int, mark: Mark)

  /// Holds the quantities and the dates of texts that answer each other against each other.
  mutating func compareMarks(_ bead: Bead) {
    guard
      bead.english.contains(where: { !english.texts[$0].marks.isEmpty })
        || bead.french.contains(where: { !french.texts[$0].marks.isEmpty })
    else { return }
    guard !haveSameMarks(bead) else { return }
    let part = english.texts[bead.english.lowerBound].place.part
    let quantities = unmatchedQuantities(bead)
    report(
      quantities, part == .title ? "title-count-mismatch" : "quantity-mismatch",
      part == .title ? .error : .warning, bead, Message.quantity)
    report(unmatchedDates(bead), "date-mismatch", .warning, bead, Message.date)
  }

  /// Whether two texts have the same values in the same order, as most have.
  private func haveSameMarks(_ bead: Bead) -> Bool {
    guard bead.english.count == 1, bead.french.count == 1 else { return false }
    let first = english.texts[bead.english.lowerBound].marks
    let second = french.texts[bead.french.lowerBound].marks
    return first.count == second.count
      && zip(first, second).allSatisfy { one, other in
        let (one, other) = (english.marks[one], french.marks[other])
        return one.kind == other.kind && one.value == other.value && one.unit == other.unit
      }
  }

  func unmatchedQuantities(_ bead: Bead) -> [LonelyMarks] {
    var first = marks(of: bead.english, english, .quantity)
    var second = marks(of: bead.french, french, .quantity)
    cancelEqual(&first, &second)
    // The same unit first, then any that does not contradict, then years for months and weeks or
    // days for hours; what is optional answers what is left.
    cancel(&first, &second) {
      $0.value == $1.value && $0.unit == $1.unit && !$0.isOptional && !$1.isOptional
    }
    cancel(&first, &second) {
      $0.value == $1.value && $0.fits($1) && !$0.isOptional && !$1.isOptional
    }
    cancel(&first, &second) { $0.months != nil && $0.months == $1.months }
    cancel(&first, &second) { $0.minutes != nil && $0.minutes == $1.minutes }
    cancel(&first, &second) { $0.isAsLong(as: $1) || $1.isAsLong(as: $0) }
    cancel(&first, &second) { $0.value == $1.value && $0.fits($1) }
    // `room 2.015` is no number, whatever a full stop is in either language.
    cancel(&first, &second) { isPrintedAlike($0, $1) }
    let (one, other) = (
      first.filter { !$0.mark.isOptional }, second.filter { !$0.mark.isOptional }
    )
    return pairs(
      one + likely(first, for: other, besides: one),
      other + likely(second, for: one, besides: other))
  }

  /// What need not be answered but stands where the answer to a lonely quantity would: in `des deux
  /// premières années`, for `the first three years`.
  private func likely(
    _ marks: [LonelyMark], for lonely: [LonelyMark], besides own: [LonelyMark]
  ) -> [LonelyMark] {
    guard own.isEmpty, lonely.count == 1, let unit = lonely.first?.mark.unit, unit.isTime else {
      return []
    }
    return Array(marks.filter { $0.mark.isOptional && $0.mark.unit == unit }.prefix(1))
  }

  /// Whether two figures are printed alike with a full stop, which French has for thousands too.
  private func isPrintedAlike(_ one: Mark, _ other: Mark) -> Bool {
    one.range.count == other.range.count && one.fits(other)
      && english.bytes[one.range].elementsEqual(french.bytes[other.range])
      && english.bytes[one.range].contains(UInt8(ascii: "."))
  }

  func unmatchedDates(_ bead: Bead) -> [LonelyMarks] {
    var first = marks(of: bead.english, english, .date)
    var second = marks(of: bead.french, french, .date)
    cancelEqual(&first, &second)
    cancel(&first, &second) { $0.value == $1.value }
    return pairs(first, second)
  }

  private func marks(of texts: Range<Int>, _ words: HalfWords, _ kind: Mark.Kind) -> [(
    text: Int, mark: Mark
  )] {
    texts.flatMap { text in
      words.marks[words.texts[text].marks].filter { $0.kind == kind }.map { (text, $0) }
    }
  }

  private func cancel(
    _ first: inout [LonelyMark], _ second: inout [LonelyMark], where isSame: (Mark, Mark) -> Bool
  ) {
    // What is left of very many is told as a number of differences, however it is paired.
    guard max(first.count, second.count) <= Self.mostMarks else { return }
    first.removeAll { one in
      guard let index = second.firstIndex(where: { isSame(one.mark, $0.mark) }) else {
        return false
      }
      second.remove(at: index)
      return true
    }
  }

  /// Takes away what is the same in both, in time linear in their number.
  private func cancelEqual(_ first: inout [LonelyMark], _ second: inout [LonelyMark]) {
    guard max(first.count, second.count) > Self.mostMarks else { return }
    var counts: [Mark.Key: Int] = [:]
    for one in second where !one.mark.isOptional { counts[one.mark.key, default: 0] += 1 }
    var answered: [Mark.Key: Int] = [:]
    first.removeAll { one in
      guard !one.mark.isOptional, let count = counts[one.mark.key], count > 0 else { return false }
      counts[one.mark.key] = count - 1
      answered[one.mark.key, default: 0] += 1
      return true
    }
    second.removeAll { other in
      guard !other.mark.isOptional, let count = answered[other.mark.key], count > 0 else {
        return false
      }
      answered[other.mark.key] = count - 1
      return true
    }
  }

  /// The most numbers of a side that are held against each other one by one; the work is their square.
  private static let mostMarks = 500

  /// What is left of both sides, side by side in their order.
  private func pairs(
    _ first: [(text: Int, mark: Mark)], _ second: [(text: Int, mark: Mark)]
  ) -> [LonelyMarks] {
    (0..<max(first.count, second.count)).map { index in
      (
        index < first.count ? [first[index]] : [], index < second.count ? [second[index]] : []
      )
    }
  }

  /// The most differing numbers of one pair of texts that are told one by one.
  private static let mostTold = 20

  private mutating func report(
    _ lonely: [LonelyMarks], _ rule: String, _ severity: Severity, _ bead: Bead,
    _ message: (String?, String?, Message) -> Message
  ) {
    guard !lonely.isEmpty else { return }
    let place = name(english: bead.english.first, french: bead.french.first)
    for marks in lonely.prefix(Self.mostTold) {
      var (one, other) = (marks.english.first, marks.french.first)
      // Where only the units differ, they are what is told.
      if let first = one?.mark, let second = other?.mark, first.unit != second.unit {
        one?.mark.range = english.rangeWithUnit(of: first)
        other?.mark.range = french.rangeWithUnit(of: second)
      }
      let kind: Finding.Kind =
        one == nil ? .missingInEnglish : other == nil ? .missingInFrench : .mismatch
      report(
        rule, severity, kind,
        message(
          one.map { english.string($0.mark.range) }, other.map { french.string($0.mark.range) },
          place),
        english: one.map { Words(text: $0.text, range: $0.mark.range, texts: bead.english) }
          ?? Words(text: bead.english.lowerBound, texts: bead.english),
        french: other.map { Words(text: $0.text, range: $0.mark.range, texts: bead.french) }
          ?? Words(text: bead.french.lowerBound, texts: bead.french))
    }
    if lonely.count > Self.mostTold {
      report(
        rule, .note, .wording, .moreNumbers(lonely.count - Self.mostTold, place),
        english: Words(text: bead.english.lowerBound), french: Words(text: bead.french.lowerBound),
        values: lonely.dropFirst(Self.mostTold).flatMap { marks in
          marks.english.map { english.string($0.mark.range) }
            + marks.french.map { french.string($0.mark.range) }
        })
    }
  }
}

extension HalfWords {
  /// The words of a quantity with the unit behind them, or the currency before them.
  func rangeWithUnit(of mark: Mark) -> Range<Int> {
    guard mark.unit != .none,
      let text = texts.first(where: { $0.bytes.contains(mark.range.lowerBound) })
    else { return mark.range }
    let behind = text.tokens.drop { Int(tokens[$0].start) < mark.range.upperBound }
    let before = text.tokens.prefix { Int(tokens[$0].end) <= mark.range.lowerBound }
    // In `EUR 5m to EUR 10m`, the first code is the one.
    if mark.unit.isMoney, language == .english, let code = before.last,
      entry(code).unit == mark.unit
    {
      return Int(tokens[code].start)..<mark.range.upperBound
    }
    // One adjective or a figure in brackets may stand between: `three (3) years`.
    if let unit = behind.prefix(3).first(where: { entry($0).unit == mark.unit }) {
      return mark.range.lowerBound..<Int(tokens[unit].end)
    }
    guard mark.unit.isMoney else { return mark.range }
    if let code = before.last, entry(code).unit == mark.unit {
      return Int(tokens[code].start)..<mark.range.upperBound
    }
    return rangeWithSign(of: mark.range, in: text.bytes)
  }
}

extension Mark {
  /// What makes two quantities or dates the same.
  struct Key: Hashable {
    var value: Int
    var unit: QuantityUnit
  }

  fileprivate var key: Key { Key(value: value, unit: unit) }

  /// Whether the units do not contradict each other: units of time and currencies tell quantities
  /// apart.
  fileprivate func fits(_ other: Mark) -> Bool {
    unit == other.unit || !(unit.isTime && other.unit.isTime || unit.isMoney && other.unit.isMoney)
  }

  /// Whether weeks are as long as days as people count them: `two weeks` are also `quinze jours`, and
  /// one is `huit jours`.
  fileprivate func isAsLong(as days: Mark) -> Bool {
    guard days.unit == .day else { return false }
    if unit == .day { return value == 14_000 && days.value == 15_000 && isOptional }
    return unit == .week && value <= 2000 && days.value == value * 7 + 1000
  }

  /// A number of months or years, in months.
  fileprivate var months: Int? {
    unit == .year ? times(12) : unit == .month ? value : nil
  }

  /// A number of weeks, days, hours or minutes, in minutes.
  fileprivate var minutes: Int? {
    switch unit {
    case .week: times(10_080)
    case .day: times(1440)
    case .hour: times(60)
    case .minute: value
    default: nil
    }
  }

  /// No such number where it is beyond all numbers.
  private func times(_ factor: Int) -> Int? {
    let (product, isBeyond) = value.multipliedReportingOverflow(by: factor)
    return isBeyond ? nil : product
  }
}

extension Message {
  fileprivate static func quantity(_ first: String?, _ second: String?, _ place: Message) -> Self {
    values("the number", "le nombre", first, second, place)
  }

  fileprivate static func date(_ first: String?, _ second: String?, _ place: Message) -> Self {
    values("the date", "la date", first, second, place)
  }

  private static func values(
    _ english: String, _ french: String, _ first: String?, _ second: String?, _ place: Message
  ) -> Self {
    let (first, second) = (first?.brief, second?.brief)
    guard let first else {
      return Self(
        english: "\(english) '\(second ?? "")' stands only in French, in \(place.english)",
        french: "\(french) « \(second ?? "") » ne figure qu'en français (\(place.french))")
    }
    guard let second else {
      return Self(
        english: "\(english) '\(first)' stands only in English, in \(place.english)",
        french: "\(french) « \(first) » ne figure qu'en anglais (\(place.french))")
    }
    return Self(
      english: "'\(first)' in English is '\(second)' in French, in \(place.english)",
      french: "« \(first) » en anglais est rendu par « \(second) » en français (\(place.french))")
  }

  fileprivate static func moreNumbers(_ count: Int, _ place: Message) -> Self {
    Self(
      english: "\(count) more numbers differ in \(place.english)",
      french: "\(count) autres nombres diffèrent (\(place.french))")
  }
}
