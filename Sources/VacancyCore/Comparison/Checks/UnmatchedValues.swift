/// A value of a text.
typealias PlacedValue = (text: Int, mark: Mark)

/// The values of aligned texts that the texts of the other half do not have.
struct UnmatchedValues {
  /// What is left of both sides, side by side in its order.
  typealias Pairs = [Bilingual<PlacedValue?>]

  private(set) var quantities: Pairs = []
  private(set) var dates: Pairs = []
  /// Times of day, weekdays, ordinals, fractions, frequencies and numbers of documents that are others
  /// in the other half. One that the other half has none for may be said there in other words.
  private(set) var others: [(kind: Mark.Kind, pairs: Pairs)] = []

  /// Levels of education of which no one may be meant by the other.
  private(set) var schooling: Bilingual<PlacedValue>?

  private let bead: Bead
  private let notice: AlignedNotice
  /// Where the quantities are part of another value that was compared.
  private var covered = Bilingual<[Range<Int>]>(english: [], french: [])

  init(_ bead: Bead, in notice: AlignedNotice) {
    self.bead = bead
    self.notice = notice
    let kinds = Bilingual { language in
      bead[language].reduce(into: UInt16(0)) { kinds, text in
        let words = notice.words[language]
        for mark in words.texts[text].marks {
          kinds |= 1 << UInt16(words.marks[mark].kind.rawValue)
        }
      }
    }
    for kind in [Mark.Kind.time, .weekday, .dayOfYear, .ordinal, .fraction, .frequency, .document] {
      // A fraction may be a percentage in the other half.
      let bits = kind == .fraction ? kinds.english | kinds.french : kinds.english & kinds.french
      guard bits >> UInt16(kind.rawValue) & 1 == 1 else { continue }
      let pairs = others(kind)
      if !pairs.isEmpty { others.append((kind, pairs)) }
    }
    if (kinds.english & kinds.french) >> UInt16(Mark.Kind.schooling.rawValue) & 1 == 1 {
      schooling = unmatchedSchooling()
    }
    quantities = unmatchedQuantities()
    dates = unmatchedDates()
  }

  /// The first levels of each side, where all that one side names are others than those of the other.
  private func unmatchedSchooling() -> Bilingual<PlacedValue>? {
    let sides = Bilingual { values(bead[$0], notice.words[$0], .schooling) }
    guard let english = sides.english.first, let french = sides.french.first else { return nil }
    let levels = sides.map { values in
      let named = values.reduce(0) { $0 | $1.mark.value } & ~Schooling.university
      // A university's degree may be any.
      return named == 0 ? Schooling.bachelor | Schooling.master | Schooling.doctorate : named
    }
    guard levels.english & levels.french == 0 else { return nil }
    return Bilingual(english: english, french: french)
  }

  // MARK: - Values in other forms

  private mutating func others(_ kind: Mark.Kind) -> Pairs {
    var first = values(bead.english, notice.words.english, kind)
    var second = values(bead.french, notice.words.french, kind)
    guard !first.isEmpty || !second.isEmpty else { return [] }
    let (all, allOthers) = (first, second)
    Self.cancelEqual(&first, &second)
    Self.cancel(&first, &second) { $0.isSame(as: $1) }
    if kind == .fraction {
      cancelPercentages(&first, of: .english)
      cancelPercentages(&second, of: .french)
    }
    if kind == .frequency {
      cancelCounted(&first, of: .english, &second)
      cancelCounted(&second, of: .french, &first)
    }
    if kind == .ordinal {
      removeCardinals(&first, of: .english)
      removeCardinals(&second, of: .french)
    }
    let pairs = kind == .document ? documents(&first, &second) : exchanged(&first, &second)
    if ![.ordinal, .weekday, .dayOfYear, .time].contains(kind) {
      cover(all, but: first, .english)
      cover(allOthers, but: second, .french)
    }
    return pairs
  }

  /// Pairs what is left of both sides in its order; what only one side has is left there.
  private func exchanged(_ first: inout [PlacedValue], _ second: inout [PlacedValue]) -> Pairs {
    let count = min(first.count, second.count)
    let pairs = (0..<count).map { Bilingual<PlacedValue?>(english: first[$0], french: second[$0]) }
    first.removeFirst(count)
    second.removeFirst(count)
    return pairs
  }

  /// Pairs numbers of documents of one kind.
  private func documents(_ first: inout [PlacedValue], _ second: inout [PlacedValue]) -> Pairs {
    guard max(first.count, second.count) <= Self.mostValues else {
      return exchanged(&first, &second)
    }
    var pairs: Pairs = []
    first.removeAll { one in
      guard let index = second.firstIndex(where: { haveOneName(one.mark, $0.mark) }) else {
        return false
      }
      pairs.append(Bilingual(english: one, french: second.remove(at: index)))
      return true
    }
    return pairs
  }

  private func haveOneName(_ one: Mark, _ other: Mark) -> Bool {
    notice.words.english.stream.name(ofDocument: one)
      == notice.words.french.stream.name(ofDocument: other)
  }

  /// Notes that the quantities in some values were compared, but for those of what is left.
  private mutating func cover(
    _ all: [PlacedValue], but unmatched: [PlacedValue], _ language: Language
  ) {
    let places = Set(unmatched.map { $0.mark.range.lowerBound })
    covered[language] += all.map(\.mark.range).filter { !places.contains($0.lowerBound) }
  }

  /// Removes fractions that the other half has as percentages: `a fifth`, `20 %`.
  private mutating func cancelPercentages(_ fractions: inout [PlacedValue], of language: Language) {
    guard !fractions.isEmpty, fractions.count <= Self.mostValues else { return }
    let other = language.other
    var percentages = values(bead[other], notice.words[other], .quantity).filter {
      $0.mark.unit == .percent
    }
    fractions.removeAll { fraction in
      guard
        let index = percentages.firstIndex(where: {
          abs($0.mark.value - fraction.mark.value * 100) <= 700
        })
      else { return false }
      covered[other].append(percentages.remove(at: index).mark.range)
      return true
    }
  }

  /// Removes frequencies for which the other half has a number of things: `twice a week`, `deux réunions
  /// hebdomadaires`.
  private mutating func cancelCounted(
    _ frequencies: inout [PlacedValue], of language: Language, _ others: inout [PlacedValue]
  ) {
    guard !frequencies.isEmpty, !others.isEmpty, frequencies.count <= Self.mostValues else {
      return
    }
    let other = language.other
    var numbers = values(bead[other], notice.words[other], .quantity).filter {
      $0.mark.unit == .none && !$0.mark.isOptional && (2_000...31_000).contains($0.mark.value)
    }
    frequencies.removeAll { frequency in
      for (place, candidate) in others.enumerated() {
        guard
          let number = numbers.firstIndex(where: {
            $0.mark.value * candidate.mark.value == frequency.mark.value * 1000
          })
        else { continue }
        covered[other].append(numbers.remove(at: number).mark.range)
        others.remove(at: place)
        return true
      }
      return false
    }
  }

  /// Removes ordinals that the other half has as numbers: `second-level`, `de niveau 2`.
  private func removeCardinals(_ ordinals: inout [PlacedValue], of language: Language) {
    guard !ordinals.isEmpty else { return }
    let others = Set(
      values(bead[language.other], notice.words[language.other], .quantity).filter {
        !$0.mark.isOptional
      }.map { $0.mark.value })
    ordinals.removeAll { others.contains($0.mark.value * 1000) }
  }

  // MARK: - Quantities and dates

  private func unmatchedQuantities() -> Pairs {
    var first = uncovered(bead.english, .english)
    var second = uncovered(bead.french, .french)
    Self.cancelEqual(&first, &second)
    // The same unit first, then any that does not contradict, then years for months and weeks or
    // days for hours; what is optional is the counterpart of what is left.
    Self.cancel(&first, &second) {
      $0.value == $1.value && $0.unit == $1.unit && !$0.isOptional && !$1.isOptional
    }
    Self.cancel(&first, &second) {
      $0.value == $1.value && $0.fits($1) && !$0.isOptional && !$1.isOptional
    }
    Self.cancel(&first, &second) { $0.months != nil && $0.months == $1.months }
    Self.cancel(&first, &second) { $0.minutes != nil && $0.minutes == $1.minutes }
    Self.cancel(&first, &second) { $0.isAsLong(as: $1) || $1.isAsLong(as: $0) }
    Self.cancel(&first, &second) { $0.measuresAsMuch(as: $1) }
    Self.cancel(&first, &second) { $0.isFactor($1) || $1.isFactor($0) }
    Self.cancel(&first, &second) { $0.value == $1.value && $0.fits($1) }
    // `room 2.015` is no number, whatever a full stop is in either language.
    Self.cancel(&first, &second) { isPrintedAlike($0, $1) }
    let (one, other) = (
      first.filter { !$0.mark.isOptional }, second.filter { !$0.mark.isOptional }
    )
    guard !haveSameDigits(one, other) else { return [] }
    return pairs(
      one + likely(first, for: other, besides: one),
      other + likely(second, for: one, besides: other))
  }

  private func unmatchedDates() -> Pairs {
    var first = values(bead.english, notice.words.english, .date)
    var second = values(bead.french, notice.words.french, .date)
    Self.cancelEqual(&first, &second)
    Self.cancel(&first, &second) { $0.value == $1.value }
    return pairs(first, second)
  }

  /// The quantities that are not part of another value that was compared.
  private func uncovered(_ texts: Range<Int>, _ language: Language) -> [PlacedValue] {
    let values = values(texts, notice.words[language], .quantity)
    let covered = covered[language].sorted { $0.lowerBound < $1.lowerBound }
    guard !covered.isEmpty else { return values }
    // Both are gone through side by side.
    var next = 0
    var end = 0
    return values.sorted { $0.mark.range.lowerBound < $1.mark.range.lowerBound }.filter { value in
      let place = value.mark.range.lowerBound
      while next < covered.count, covered[next].lowerBound <= place {
        end = max(end, covered[next].upperBound)
        next += 1
      }
      return place >= end
    }
  }

  /// Whether what is left are figures of the same digits: `02 707 4111`, `02 707 41 11`.
  private func haveSameDigits(_ first: [PlacedValue], _ second: [PlacedValue]) -> Bool {
    guard first.count != second.count, first.count + second.count <= 12 else { return false }
    func digits(_ values: [PlacedValue], _ words: HalfWords) -> [UInt8] {
      values.flatMap { words.bytes[$0.mark.range].filter { $0 != .space } }
    }
    let (one, other) = (
      digits(first, notice.words.english), digits(second, notice.words.french)
    )
    return one.count >= 4 && one == other && one.allSatisfy(\.isDigit)
  }

  private func values(_ texts: Range<Int>, _ words: HalfWords, _ kind: Mark.Kind) -> [PlacedValue] {
    texts.flatMap { text in
      words.marks[words.texts[text].marks].filter { $0.kind == kind }.map { (text, $0) }
    }
  }

  /// What need not have a counterpart but is where that of an unmatched quantity would be: in `des deux
  /// premières années`, for `the first three years`.
  private func likely(
    _ values: [PlacedValue], for unmatched: [PlacedValue], besides own: [PlacedValue]
  ) -> [PlacedValue] {
    guard own.isEmpty, unmatched.count == 1, let unit = unmatched.first?.mark.unit, unit.isTime
    else { return [] }
    return Array(values.filter { $0.mark.isOptional && $0.mark.unit == unit }.prefix(1))
  }

  /// Whether two figures are printed alike with a full stop, which French has for thousands too.
  private func isPrintedAlike(_ one: Mark, _ other: Mark) -> Bool {
    let figure = notice.words.english.bytes[one.range]
    return one.range.count == other.range.count && one.fits(other)
      && figure.elementsEqual(notice.words.french.bytes[other.range])
      && figure.contains(UInt8(ascii: "."))
  }

  private func pairs(_ first: [PlacedValue], _ second: [PlacedValue]) -> Pairs {
    (0..<max(first.count, second.count)).map { index in
      Bilingual(
        english: index < first.count ? first[index] : nil,
        french: index < second.count ? second[index] : nil)
    }
  }

  // MARK: - Counterparts

  /// The most numbers of a side that are compared one by one; the work is their square.
  private static let mostValues = 500

  private static func cancel(
    _ first: inout [PlacedValue], _ second: inout [PlacedValue],
    where isSame: (Mark, Mark) -> Bool
  ) {
    // What is left of very many is reported as a number of differences, however it is paired.
    guard max(first.count, second.count) <= mostValues else { return }
    first.removeAll { one in
      guard let index = second.firstIndex(where: { isSame(one.mark, $0.mark) }) else {
        return false
      }
      second.remove(at: index)
      return true
    }
  }

  /// What makes two quantities or dates the same.
  private struct Key: Hashable {
    var value: Int
    var unit: QuantityUnit

    init(_ mark: Mark) { (value, unit) = (mark.value, mark.unit) }
  }

  /// Removes what is the same in both, in time linear in their number.
  private static func cancelEqual(_ first: inout [PlacedValue], _ second: inout [PlacedValue]) {
    guard max(first.count, second.count) > mostValues else { return }
    func keys(_ values: [PlacedValue]) -> Multiset<Key> {
      Multiset(values.lazy.filter { !$0.mark.isOptional }.map { Key($0.mark) })
    }
    var (ones, others) = (keys(first), keys(second))
    first.removeAll { !$0.mark.isOptional && others.remove(Key($0.mark)) }
    second.removeAll { !$0.mark.isOptional && ones.remove(Key($0.mark)) }
  }
}

extension Mark {
  /// Whether two values of one kind, other than quantities, are the same.
  fileprivate func isSame(as other: Mark) -> Bool {
    switch kind {
    case .time:
      // `23:59` is also `minuit`.
      let clock = max(value, other.value) >= Self.clockIsAmbiguous ? 720 : 1440
      let distance =
        abs(value % Self.clockIsAmbiguous - other.value % Self.clockIsAmbiguous) % clock
      return min(distance, clock - distance) <= 1
    // A fortnight is half a month, a month four weeks.
    case .frequency: return abs(value - other.value) * 10 <= max(value, other.value)
    case .fraction: return abs(value - other.value) <= 7
    default: return value == other.value
    }
  }

  /// Whether the units do not contradict each other: units of time, of measurement and currencies are
  /// distinguished.
  fileprivate func fits(_ other: Mark) -> Bool {
    unit == other.unit
      || !(unit.isTime && other.unit.isTime || unit.isMoney && other.unit.isMoney
        || unit.isMeasure && other.unit.isMeasure)
  }

  /// Whether both measure as much, in other units: `10 miles`, `16 km`; a conversion may be rounded.
  fileprivate func measuresAsMuch(as other: Mark) -> Bool {
    guard unit != other.unit, let one = unit.measure, let two = other.unit.measure,
      one.kind == two.kind
    else { return false }
    let (first, second) = (Double(value) * one.size, Double(other.value) * two.size)
    return abs(first - second) <= 0.03 * max(first, second)
  }

  /// Whether one says a number in another way: `1.5 times`, `150 %`; `doubled`, `200 %`; `1.2m`, which
  /// may be metres, `1,2 million`.
  fileprivate func isFactor(_ other: Mark) -> Bool {
    if unit == .metre, other.unit != .metre { return times(1_000_000) == other.value }
    guard other.unit == .percent, unit == .turn || isOptional && unit == .none else { return false }
    return times(100) == other.value || isOptional && times(100) == other.value + 100_000
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
    case .second: value.isMultiple(of: 60) ? value / 60 : nil
    default: nil
    }
  }

  /// No such number where it is beyond all numbers.
  private func times(_ factor: Int) -> Int? {
    let (product, isBeyond) = value.multipliedReportingOverflow(by: factor)
    return isBeyond ? nil : product
  }
}
