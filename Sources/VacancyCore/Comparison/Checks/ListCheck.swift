/// Entries of a list whose counterparts are missing or at another place of the list.
struct ListCheck: ComparisonCheck {
  let part: TextPlace.Part
  /// The rule for entries without a counterpart; `nil` where these are looked for in other lists too.
  var missing: RuleID?
  let moved: RuleID

  func findings(in notice: AlignedNotice) -> [Finding] {
    guard let pairs = notice.alignment.pairs(of: part) else { return [] }
    let texts = notice.words.texts(part)
    // Most lists are aligned one by one.
    if pairs.count == texts.french.count, pairs.elementsEqual(pairs.indices, by: ==) { return [] }
    return missingEntries(in: notice) + movedEntries(pairs, texts, in: notice)
  }

  private func missingEntries(in notice: AlignedNotice) -> [Finding] {
    guard let missing else { return [] }
    return notice.alignment.beads.compactMap { bead in
      guard let (text, language) = bead.unmatched, notice.words.part(of: bead) == part else {
        return nil
      }
      var difference = notice.missing(missing, text, language)
      if let below = notice.alignment.textsBelowUnmatched[language][text] {
        difference.values =
          (difference.comparedValues ?? [])
          + below.map { notice.string(notice.words.text($0, language).bytes, language) }
      }
      return difference
    }
  }

  private func movedEntries(
    _ pairs: [Int?], _ texts: Bilingual<Range<Int>>, in notice: AlignedNotice
  ) -> [Finding] {
    let pairs = pairs.enumerated().compactMap { row, column in column.map { (row, $0) } }
    let entries = movedIndices(pairs).sorted().filter { pairs[$0].0 != pairs[$0].1 }
    guard let first = entries.first else { return [] }
    let pair = Bilingual(
      english: texts.english.lowerBound + pairs[first].0,
      french: texts.french.lowerBound + pairs[first].1)
    guard entries.count > 1 else {
      let names = Bilingual { numberedName(of: pair[$0], $0, in: notice) }
      return [
        notice.difference(
          moved, .moved(names.english, names.french), notice.sides(pair), kind: .moved)
      ]
    }
    // A list in another order is one slip.
    let order = reordered(pairs)
    let numbers = Bilingual(
      english: Self.list(order.map { $0.0 + 1 }), french: Self.list(order.map { $0.1 + 1 }))
    return [
      notice.difference(
        moved, .order(part, numbers), notice.sides(pair), kind: .moved, values: numbers.both)
    ]
  }

  /// The pairs without those at the start and the end that are in their order.
  private func reordered(_ pairs: [(Int, Int)]) -> ArraySlice<(Int, Int)> {
    let sorted = pairs.map(\.1).sorted()
    let isInOrder = { (index: Int) in pairs[index].1 == sorted[index] }
    let first = pairs.indices.first { !isInOrder($0) } ?? 0
    let last = pairs.indices.last { !isInOrder($0) } ?? pairs.count - 1
    return pairs[first...last]
  }

  /// Numbers as they are shown; of very many, the first.
  private static func list(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(mostShown).map(String.init).joined(separator: ", ")
    return numbers.count > mostShown ? shown + ", …" : shown
  }

  /// Lists have 5 to 15 entries; more numbers are not read.
  private static let mostShown = 20

  /// The name of an entry with its number, also where it has a name of its own.
  private func numberedName(
    of text: Int, _ language: Language, in notice: AlignedNotice
  ) -> Message {
    let name = notice.name(of: text, language)
    guard part == .heading || part == .competency else { return name }
    let number = notice.words.text(text, language).place.index + 1
    return Message(
      english: "\(name.english) \(number)", french: "\(name.french) \(number)")
  }
}

/// Paragraphs, and entries of lists that are aligned in their order, whose counterparts are missing or
/// at another place of the section.
struct ParagraphCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    guard bead.isMoved || bead.isGap else { return [] }
    let part = notice.words.part(of: bead)
    guard notice.alignment.pairs(of: part) == nil, part != .position else { return [] }
    let isItem = part == .essential || part == .desirable
    let rule: RuleID =
      isItem ? .itemMissing : part == .competency ? .competencyMissing : .paragraphMissing
    guard let (text, language) = bead.unmatched else {
      return [
        notice.moved(
          rule, Bilingual { bead[$0].lowerBound }, severity: .warning)
      ]
    }
    if isItem { return [] }
    let isPartMissing =
      SectionKind.contract.parts.contains(part) && !notice.words.isShortened(part)
      && notice.words.texts(part)[language.other].isEmpty
    return [notice.missing(isPartMissing ? .contractMismatch : rule, text, language)]
  }
}

extension AlignedNotice {
  func moved(_ rule: RuleID, _ pair: Bilingual<Int>, severity: Severity? = nil) -> Finding {
    difference(
      rule, .moved(name(of: pair.english, .english), name(of: pair.french, .french)),
      sides(pair), kind: .moved, severity: severity)
  }
}

extension Message {
  /// - Parameter numbers: The numbers of the entries in either half, those in one place aligned.
  fileprivate static func order(_ part: TextPlace.Part, _ numbers: Bilingual<String>) -> Self {
    let list =
      switch part {
      case .essential: Self(english: "essential items", french: "les acquis essentiels")
      case .desirable: Self(english: "desirable items", french: "les acquis souhaitables")
      case .heading: Self(english: "accountabilities", french: "les responsabilités")
      default: Self(english: "competencies", french: "les compétences")
      }
    return Self(
      english: "\(list.english) \(numbers.english) in English are \(numbers.french) in French",
      french: "\(list.french) \(numbers.english) en anglais sont \(numbers.french) en français")
  }
}
