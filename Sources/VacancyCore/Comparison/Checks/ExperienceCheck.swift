/// The years of experience, item by item.
struct ExperienceCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    let texts = notice.words.texts(.essential)
    let yearsOfItems = Bilingual { years(in: notice.halves[$0], of: texts[$0].count) }
    return notice.alignment.beads.filter {
      !$0.isGap && texts.english.contains($0.english.lowerBound)
        && texts.french.contains($0.french.lowerBound) && !notice.words.isCut($0)
    }.compactMap { bead in
      let years = Bilingual { yearsOfItems[$0][bead[$0].lowerBound - texts[$0].lowerBound] }
      // `24 months` and `deux ans` are one; the texts' own quantities know it.
      guard years.english != years.french else { return nil }
      let unmatched = UnmatchedValues(bead, in: notice).quantities
      guard !unmatched.isEmpty else { return nil }
      let ranges = Bilingual { language in
        notice.words[language].rangeOfYears(
          in: bead[language].lowerBound, notAmong: years[language.other],
          unmatched.compactMap { $0[language] })
      }
      return notice.difference(
        .experienceMismatch,
        .asked(
          Message(
            english: "the required experience", french: "la durée d'expérience exigée"),
          notice.strings(ranges)),
        Bilingual { notice.side(bead[$0].lowerBound, $0, ranges[$0]) },
        kind: ranges.english == nil ? .missingInEnglish : .of(ranges),
        values: years.both.map(\.description) + notice.strings(of: unmatched))
    }
  }

  /// The years of each item, from the fewest to the most.
  private func years(in half: Half, of items: Int) -> [[Amount]] {
    var result: [[Amount]] = Array(repeating: [], count: items)
    for experience in half.qualifications.experience where result.indices.contains(experience.item)
    {
      result[experience.item].append(experience.years)
    }
    for item in result.indices where result[item].count > 1 { result[item].sort() }
    return result
  }
}

extension HalfWords {
  /// The words of the years that the other half does not have, or of the months; those of the first
  /// years where it has all of them.
  fileprivate func rangeOfYears(
    in text: Int, notAmong others: [Amount], _ unmatched: [PlacedValue]
  ) -> Range<Int>? {
    let years = ExperienceReading.all(
      in: stream, texts[text].tokens, stream.marks[texts[text].marks])
    var rest = Multiset(others)
    let surplus = years.first { !rest.remove($0.years) }
    if surplus == nil,
      let months = unmatched.first(where: { $0.text == text && $0.mark.unit == .month })
    {
      return rangeWithUnit(of: months.mark)
    }
    return (surplus ?? years.first)?.range
  }

  /// A text, folded for the facts in it.
  func fact(_ text: Int) -> FactText {
    let bytes = Array(bytes[texts[text].bytes])
    return FactText(
      CleanText(
        bytes: PlainBytes(bytes), range: TextRange(0, bytes.count), origins: Origins()))
  }

  /// The range of some words of a text, given by their range in the folded text.
  func range(of folded: Range<Int>?, of text: Int, in fact: FactText) -> Range<Int>? {
    guard let folded else { return nil }
    let start = texts[text].bytes.lowerBound
    let first = fact.cleanOffset(of: folded.lowerBound)
    let end = fact.cleanOffset(of: folded.upperBound)
    guard first < end else { return nil }
    // Facts are read from the beginnings of some words: `master` of `master's`.
    let limit = texts[text].bytes.upperBound
    var last = start + end
    func isInWord(_ offset: Int) -> Bool {
      offset < limit && (bytes[offset].isLetterOrDigit || bytes[offset] >= 0x80)
    }
    if isInWord(last - 1) {
      while isInWord(last) { last += 1 }
      if last + 1 < limit, bytes[last..<last + 2].elementsEqual("'s".utf8) { last += 2 }
    }
    return start + first..<last
  }
}
