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
    return movedIndices(pairs).sorted().filter { pairs[$0].0 != pairs[$0].1 }.map { index in
      let pair = Bilingual(
        english: texts.english.lowerBound + pairs[index].0,
        french: texts.french.lowerBound + pairs[index].1)
      let names = Bilingual { numberedName(of: pair[$0], $0, in: notice) }
      return notice.difference(
        moved, .moved(names.english, names.french), notice.sides(pair), kind: .moved)
    }
  }

  /// The name of an entry with its number, also where it has a name of its own.
  private func numberedName(
    of text: Int, _ language: Language, in notice: AlignedNotice
  ) -> Message {
    let name = notice.name(of: text, language)
    guard part == .heading || part == .competency else { return name }
    let number = notice.words.text(text, language).place.index + 1
    return Message(
      english: "\(name.english) (number \(number))", french: "\(name.french) (numéro \(number))")
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
