/// The quantities, dates, times, fractions, frequencies and document numbers of aligned texts.
struct ValueCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    guard !haveSameValues(bead, notice.words) else { return [] }
    let isTitle = notice.words.part(of: bead) == .title
    let unmatched = UnmatchedValues(bead, in: notice)
    return findings(
      isTitle ? .titleCountMismatch : .quantityMismatch, unmatched.quantities,
      Message(english: "the number", french: "le nombre"), bead, in: notice)
      + findings(
        .dateMismatch, unmatched.dates, Message(english: "the date", french: "la date"), bead,
        in: notice)
      + unmatched.others.flatMap { kind, pairs in
        findings(
          [.time, .weekday, .dayOfYear].contains(kind) ? .dateMismatch : .quantityMismatch, pairs,
          Message(english: "the value", french: "la valeur"), bead, in: notice)
      }
      + [schooling(unmatched.schooling, bead, in: notice)].compactMap(\.self)
  }

  /// A level of education that is another one; ``EducationCheck`` has that of the essential items.
  private func schooling(
    _ levels: Bilingual<PlacedValue>?, _ bead: Bead, in notice: AlignedNotice
  ) -> Finding? {
    guard let levels else { return nil }
    let isKnown = Language.allCases.contains { language in
      let texts = notice.words[language].texts(.essential)
      return notice.halves[language].qualifications.education.map {
        bead[language].contains(texts.lowerBound + $0.item)
      } ?? false
    }
    let education = notice.halves.map { $0.qualifications.education?.level }
    guard !isKnown || education.english == education.french else { return nil }
    let sides = Bilingual { notice.side(levels[$0].text, $0, levels[$0].mark.range) }
    return notice.difference(
      .educationMismatch,
      .values(
        Message(english: "the education", french: "le niveau d'études"), sides.map { $0.text },
        notice.name(of: Bilingual { bead[$0].first })), sides.map { $0 }, kind: .mismatch)
  }

  /// Whether two texts have the same values in the same order, as most have, or several have none.
  private func haveSameValues(_ bead: Bead, _ words: Bilingual<HalfWords>) -> Bool {
    guard bead.english.count == 1, bead.french.count == 1 else {
      return bead.english.allSatisfy { words.english.texts[$0].marks.isEmpty }
        && bead.french.allSatisfy { words.french.texts[$0].marks.isEmpty }
    }
    let first = words.english.texts[bead.english.lowerBound].marks
    let second = words.french.texts[bead.french.lowerBound].marks
    return first.count == second.count
      && zip(first, second).allSatisfy { one, other in
        let (one, other) = (words.english.marks[one], words.french.marks[other])
        return one.kind == other.kind && one.value == other.value && one.unit == other.unit
      }
  }

  /// The most differing numbers of one pair of texts that are reported one by one.
  private static let mostReported = 20

  private func findings(
    _ rule: RuleID, _ unmatched: UnmatchedValues.Pairs, _ name: Message, _ bead: Bead,
    in notice: AlignedNotice
  ) -> [Finding] {
    guard !unmatched.isEmpty else { return [] }
    let place = notice.name(of: Bilingual { bead[$0].first })
    var result = unmatched.prefix(Self.mostReported).map { values in
      let ranges = ranges(of: values, notice.words)
      let sides = Bilingual { language -> Finding.Side? in
        let text = values[language]?.text ?? bead[language].lowerBound
        var side = notice.side(text, language, ranges[language])
        side.surroundings?.texts = bead[language].map { notice.path(of: $0, language) }
        return side
      }
      return notice.difference(
        rule, .values(name, notice.strings(ranges), place), sides,
        kind: .of(ranges))
    }
    let rest = unmatched.dropFirst(Self.mostReported)
    if !rest.isEmpty {
      result.append(
        notice.difference(
          rule, .moreNumbers(rest.count, place), notice.sides(Bilingual { bead[$0].lowerBound }),
          kind: .wording, severity: .note, values: notice.strings(of: rest)))
    }
    return result
  }

  /// The words of two values; where only their units differ, with the units.
  private func ranges(
    of values: Bilingual<PlacedValue?>, _ words: Bilingual<HalfWords>
  ) -> Bilingual<Range<Int>?> {
    guard let english = values.english?.mark, let french = values.french?.mark,
      english.unit != french.unit
    else { return values.map { $0?.mark.range } }
    return Bilingual(
      english: words.english.rangeWithUnit(of: english),
      french: words.french.rangeWithUnit(of: french))
  }
}

extension AlignedNotice {
  /// The words of some values.
  func strings(of values: some Sequence<Bilingual<PlacedValue?>>) -> [String] {
    values.flatMap { strings($0.map { $0?.mark.range }).both.compactMap(\.self) }
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
    // One adjective or a figure in brackets may be between: `three (3) years`.
    if let unit = behind.prefix(3).first(where: { entry($0).unit == mark.unit }) {
      return mark.range.lowerBound..<Int(tokens[unit].end)
    }
    guard mark.unit.isMoney else { return mark.range }
    if let code = before.last, entry(code).unit == mark.unit {
      return Int(tokens[code].start)..<mark.range.upperBound
    }
    return stream.rangeWithSign(of: mark.range, in: text.bytes)
  }
}

extension Message {
  fileprivate static func values(
    _ name: Message, _ values: Bilingual<String?>, _ place: Message
  ) -> Self {
    if let (value, language) = values.only() {
      let only = Message.only(name.quoting(value), in: language)
      return Self(
        english: "\(only.english), in \(place.english)",
        french: "\(only.french) (\(place.frenchInBrackets))")
    }
    let (english, french) = (values.english?.brief ?? "", values.french?.brief ?? "")
    return Self(
      english: "'\(english)' in English, '\(french)' in French, in \(place.english)",
      french: "« \(english) » en anglais, « \(french) » en français (\(place.frenchInBrackets))")
  }

  fileprivate static func moreNumbers(_ count: Int, _ place: Message) -> Self {
    Self(
      english: "\(count) more numbers differ in \(place.english)",
      french: "\(count) autres nombres diffèrent (\(place.frenchInBrackets))")
  }
}
