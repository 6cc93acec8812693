/// A quantity or a date of a text.
typealias PlacedValue = (text: Int, mark: Mark)

/// The quantities and the dates of aligned texts that the texts of the other half do not have.
struct UnmatchedValues {
  let bead: Bead
  let notice: AlignedNotice

  /// What is left of both sides, side by side in its order.
  typealias Pairs = [Bilingual<PlacedValue?>]

  var quantities: Pairs {
    var first = values(bead.english, notice.words.english, .quantity)
    var second = values(bead.french, notice.words.french, .quantity)
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
    Self.cancel(&first, &second) { $0.value == $1.value && $0.fits($1) }
    // `room 2.015` is no number, whatever a full stop is in either language.
    Self.cancel(&first, &second) { isPrintedAlike($0, $1) }
    let (one, other) = (
      first.filter { !$0.mark.isOptional }, second.filter { !$0.mark.isOptional }
    )
    return pairs(
      one + likely(first, for: other, besides: one),
      other + likely(second, for: one, besides: other))
  }

  var dates: Pairs {
    var first = values(bead.english, notice.words.english, .date)
    var second = values(bead.french, notice.words.french, .date)
    Self.cancelEqual(&first, &second)
    Self.cancel(&first, &second) { $0.value == $1.value }
    return pairs(first, second)
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

  private static func cancel(
    _ first: inout [PlacedValue], _ second: inout [PlacedValue],
    where isSame: (Mark, Mark) -> Bool
  ) {
    // What is left of very many is reported as a number of differences, however it is paired.
    guard max(first.count, second.count) <= mostCompared else { return }
    VacancyCore.cancel(&first, &second) { isSame($0.mark, $1.mark) }
  }

  /// What makes two quantities or dates the same.
  private struct Key: Hashable {
    var value: Int
    var unit: QuantityUnit

    init(_ mark: Mark) { (value, unit) = (mark.value, mark.unit) }
  }

  /// Removes what is the same in both, in time linear in their number.
  private static func cancelEqual(_ first: inout [PlacedValue], _ second: inout [PlacedValue]) {
    guard max(first.count, second.count) > mostCompared else { return }
    func keys(_ values: [PlacedValue]) -> Multiset<Key> {
      Multiset(values.lazy.filter { !$0.mark.isOptional }.map { Key($0.mark) })
    }
    var (ones, others) = (keys(first), keys(second))
    first.removeAll { !$0.mark.isOptional && others.remove(Key($0.mark)) }
    second.removeAll { !$0.mark.isOptional && ones.remove(Key($0.mark)) }
  }
}

extension Mark {
  /// Whether the units do not contradict each other: units of time and currencies are
  /// distinguished.
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
