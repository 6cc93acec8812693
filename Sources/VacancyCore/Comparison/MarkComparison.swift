extension Comparer {
  /// Quantities of one half that nothing in the texts of the other answers.
  typealias LonelyMarks = (english: [(text: Int, mark: Mark)], french: [(text: Int, mark: Mark)])

  /// Holds the quantities and the dates of texts that answer each other against each other.
  mutating func compareMarks(_ bead: Bead) {
    guard
      bead.english.contains(where: { !english.texts[$0].marks.isEmpty })
        || bead.french.contains(where: { !french.texts[$0].marks.isEmpty })
    else { return }
    let part = english.texts[bead.english.lowerBound].place.part
    let quantities = unmatchedQuantities(bead)
    report(
      quantities, part == .title ? "title-count-mismatch" : "quantity-mismatch",
      part == .title ? .error : .warning, bead, Message.quantity)
    report(unmatchedDates(bead), "date-mismatch", .warning, bead, Message.date)
  }

  func unmatchedQuantities(_ bead: Bead) -> [LonelyMarks] {
    var first = marks(of: bead.english, english, .quantity)
    var second = marks(of: bead.french, french, .quantity)
    // The same unit first, then any that does not contradict, then years for months; what is
    // optional answers what is left.
    cancel(&first, &second) {
      $0.value == $1.value && $0.unit == $1.unit && !$0.isOptional && !$1.isOptional
    }
    cancel(&first, &second) {
      $0.value == $1.value && $0.fits($1) && !$0.isOptional && !$1.isOptional
    }
    cancel(&first, &second) { $0.months != nil && $0.months == $1.months }
    cancel(&first, &second) { $0.value == $1.value && $0.fits($1) }
    return pairs(first.filter { !$0.mark.isOptional }, second.filter { !$0.mark.isOptional })
  }

  func unmatchedDates(_ bead: Bead) -> [LonelyMarks] {
    var first = marks(of: bead.english, english, .date)
    var second = marks(of: bead.french, french, .date)
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
    _ first: inout [(text: Int, mark: Mark)], _ second: inout [(text: Int, mark: Mark)],
    where isSame: (Mark, Mark) -> Bool
  ) {
    first.removeAll { one in
      guard let index = second.firstIndex(where: { isSame(one.mark, $0.mark) }) else {
        return false
      }
      second.remove(at: index)
      return true
    }
  }

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

  private mutating func report(
    _ lonely: [LonelyMarks], _ rule: String, _ severity: Severity, _ bead: Bead,
    _ message: (String?, String?, TextPlace) -> Message
  ) {
    for marks in lonely {
      let (one, other) = (marks.english.first, marks.french.first)
      let kind: Difference.Kind =
        one == nil ? .missingInEnglish : other == nil ? .missingInFrench : .mismatch
      report(
        rule, severity, kind,
        message(
          one.map { english.string($0.mark.range) }, other.map { french.string($0.mark.range) },
          english.texts[bead.english.lowerBound].place),
        english: one.map { Words(text: $0.text, range: $0.mark.range) }
          ?? Words(text: bead.english.lowerBound),
        french: other.map { Words(text: $0.text, range: $0.mark.range) }
          ?? Words(text: bead.french.lowerBound))
    }
  }
}

extension Mark {
  /// Whether the units do not contradict each other: only units of time tell quantities apart.
  fileprivate func fits(_ other: Mark) -> Bool {
    unit == other.unit || !unit.isTime || !other.unit.isTime
  }

  /// A number of months or years, in months.
  fileprivate var months: Int? {
    unit == .year ? value * 12 : unit == .month ? value : nil
  }
}

extension Message {
  fileprivate static func quantity(_ first: String?, _ second: String?, _ place: TextPlace) -> Self
  {
    values("the number", "le nombre", first, second, place)
  }

  fileprivate static func date(_ first: String?, _ second: String?, _ place: TextPlace) -> Self {
    values("the date", "la date", first, second, place)
  }

  private static func values(
    _ english: String, _ french: String, _ first: String?, _ second: String?, _ place: TextPlace
  ) -> Self {
    guard let first else {
      return Self(
        english: "\(english) '\(second ?? "")' stands only in French, in \(place.name.english)",
        french: "\(french) « \(second ?? "") » ne figure qu'en français (\(place.name.french))")
    }
    guard let second else {
      return Self(
        english: "\(english) '\(first)' stands only in English, in \(place.name.english)",
        french: "\(french) « \(first) » ne figure qu'en anglais (\(place.name.french))")
    }
    return Self(
      english: "'\(first)' in English, '\(second)' in French, in \(place.name.english)",
      french: "« \(first) » en anglais, « \(second) » en français (\(place.name.french))")
  }
}
