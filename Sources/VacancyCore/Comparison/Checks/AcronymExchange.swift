/// Acronyms that a text has in the place of one that its counterpart has there: `CIO` for `OCIO`.
struct AcronymExchange {
  let notice: AlignedNotice
  let acronyms: HalfAcronyms

  /// The differences, and the English acronyms of them.
  func findings() -> (differences: [Finding], meanings: Set<UInt64>) {
    var differences: [Finding] = []
    var meanings: Set<UInt64> = []
    let usesOfTexts = notice.words.map(AcronymsOfTexts.init)
    for bead in notice.alignment.beads where !bead.isGap {
      let ranges = Bilingual(
        english: usesOfTexts.english[bead.english], french: usesOfTexts.french[bead.french])
      guard !ranges.english.isEmpty, !ranges.french.isEmpty,
        max(ranges.english.count, ranges.french.count) <= Self.most
      else { continue }
      if let (one, other) = exchangeOfKnown(ranges, bead) {
        meanings.insert(one.meaning)
        let sides = Bilingual(
          english: notice.side(one.text, .english, one.range),
          french: notice.side(other.text, .french, other.range))
        differences.append(
          notice.difference(
            .acronymMismatch, .exchanged(sides.map(\.text)), sides.map { $0 },
            values: sides.both.map(\.text)))
        continue
      }
      guard let isUnmatched = isUnmatched(ranges, bead) else { continue }
      let uses = Bilingual { placed(ranges[$0], bead, $0) }
      let unmatched = Bilingual { language in
        uses[language].indices.filter { isUnmatched[language] >> $0 & 1 == 1 }.map {
          uses[language][$0]
        }
      }
      for other in unmatched.french
      where acronyms.meanings.english.has(other.use.meaning) || other.use.isMapped {
        guard
          let one = unmatched.english.first(where: {
            isExchanged($0, other, uses, unmatched, near: nearPlace(bead))
          })
        else { continue }
        meanings.insert(one.use.meaning)
        let sides = Bilingual(
          english: notice.side(one.use.text, .english, one.use.range),
          french: notice.side(other.use.text, .french, other.use.range))
        differences.append(
          notice.difference(
            .acronymMismatch, .slip(sides.english.text, sides.french.text, in: .english),
            sides.map { $0 },
            values: sides.both.map(\.text)
              + acronyms.words(in: bead.french, .french, besides: one.use.text)))
      }
    }
    return (differences, meanings)
  }

  /// The only acronyms of two texts that have no counterpart, where each is a known one and neither stands
  /// there in words: `the EU` for `l'ONU`.
  private func exchangeOfKnown(
    _ ranges: Bilingual<Range<Int>>, _ bead: Bead
  ) -> (english: AcronymUse, french: AcronymUse)? {
    func onlyUse(_ language: Language) -> AcronymUse? {
      func count(_ meaning: UInt64, _ language: Language) -> Int {
        acronyms.uses[language][ranges[language]].count { $0.meaning == meaning }
      }
      var first: AcronymUse?
      for use in acronyms.uses[language][ranges[language]]
      where count(use.meaning, language) > count(use.meaning, language.other) {
        guard use.meaning == first?.meaning ?? use.meaning else { return nil }
        first = first ?? use
      }
      return first.flatMap {
        AcronymMap.hasEnglish($0.meaning) && !$0.letters.isCapitalWord ? $0 : nil
      }
    }
    guard let english = onlyUse(.english), let french = onlyUse(.french),
      // What French calls by the other's letters is no other thing: `TI`, `IT`.
      english.letters.sorted() != french.letters.sorted(),
      // The Alliance has both names.
      french.meaning != Self.nato,
      !acronyms.isNamed(english, in: bead.french, .french),
      !acronyms.isNamed(french, in: bead.english, .english)
    else { return nil }
    return (english, french)
  }

  /// Whether an English acronym is in the place of a French one.
  private func isExchanged(
    _ one: Placed, _ other: Placed, _ uses: Bilingual<[Placed]>, _ unmatched: Bilingual<[Placed]>,
    near: Int
  ) -> Bool {
    let isKnown = acronyms.meanings.french.has(one.use.meaning)
    if isKnown, one.use.letters.isNear(other.use.letters) {
      return hasOneMore(one, uses.english, uses.french)
        && hasOneMore(other, uses.french, uses.english)
    }
    // Another one there is like it, and is its slip: `DSC` for `DSCD`.
    guard !unmatched.french.contains(where: { $0.use.letters.isNear(one.use.letters) }) else {
      return false
    }
    let distance = Int((one.place - other.place).magnitude)
    let isUnknown = !uses.english.contains { $0.use.meaning == other.use.meaning }
    // Somewhere the one acronym must be quite out of place.
    if isKnown {
      let isOnly = !uses.french.contains { $0.use.meaning == one.use.meaning }
      return distance <= near && (isUnknown || isOnly)
    }
    // In brackets, both abbreviate the words before them.
    if notice.words.english.isInBrackets(one.use), notice.words.french.isInBrackets(other.use) {
      return distance <= near && isUnknown && !acronyms.isExplained(other.use, .french)
    }
    // One that only English has may well be spelled out in French, so it must be nearer.
    return distance * 2 <= near && isUnknown && !one.use.isMapped
      && !acronyms.isExplained(one.use, .english) && !isMade(one.use, of: other.use)
  }

  /// Whether an acronym has the letters of another one in it, as `CISOA` has those of `CIS`.
  private func isMade(_ use: AcronymUse, of other: AcronymUse) -> Bool {
    let part = other.englishLetters
    return use.letters.starts(with: part) || use.letters.reversed().starts(with: part.reversed())
  }

  /// An acronym and the share of its texts that is before it, in thousandths.
  private typealias Placed = (use: AcronymUse, place: Int)

  /// The most acronyms of a text that are compared one by one; the work is their square.
  private static let most = 100

  /// How far apart, in thousandths, acronyms may be that are in each other's place: a tenth of the
  /// text, in short ones some three words. Nine of ten acronyms are so near to their counterparts.
  private func nearPlace(_ bead: Bead) -> Int {
    let lengths = Language.allCases.map { length(bead[$0], $0) }
    return 100 + 20_000 / max(40, lengths.min() ?? 0)
  }

  private func length(_ texts: Range<Int>, _ language: Language) -> Int {
    texts.reduce(0) { $0 + notice.words.text($1, language).length }
  }

  /// The offset that places in some texts count from, and the length of the texts.
  private func measure(_ texts: Range<Int>, _ language: Language) -> (start: Int, length: Int) {
    (
      notice.words.text(texts.lowerBound, language).bytes.lowerBound,
      max(1, length(texts, language))
    )
  }

  private func placed(_ uses: Range<Int>, _ bead: Bead, _ language: Language) -> [Placed] {
    let (start, length) = measure(bead[language], language)
    return acronyms.uses[language][uses].map {
      ($0, ($0.range.lowerBound - start) * 1000 / length)
    }
  }

  /// The acronyms of either side without one of the same meaning at about the same place, a bit for
  /// each: within a quarter of the text, for French turns sentences round.
  ///
  /// - Parameter ranges: The acronyms of the sides; no more than ``most``.
  /// - Returns: `nil` where no English one is unmatched.
  private func isUnmatched(_ ranges: Bilingual<Range<Int>>, _ bead: Bead) -> Bilingual<UInt128>? {
    let (english, french) = (acronyms.uses.english, acronyms.uses.french)
    let one = measure(bead.english, .english)
    let other = measure(bead.french, .french)
    var (isMatched, isUnmatched) = (UInt128(0), UInt128(0))
    for use in ranges.english {
      let place = (english[use].range.lowerBound - one.start) * 1000 / one.length
      var best: (bit: Int, distance: UInt)?
      for candidate in ranges.french where french[candidate].meaning == english[use].meaning {
        let bit = candidate - ranges.french.lowerBound
        let distance =
          ((french[candidate].range.lowerBound - other.start) * 1000 / other.length - place)
          .magnitude
        guard isMatched >> bit & 1 == 0, distance <= 250, distance < best?.distance ?? .max else {
          continue
        }
        best = (bit, distance)
      }
      if let best {
        isMatched |= 1 << best.bit
      } else if isCompared(english[use]) {
        isUnmatched |= 1 << (use - ranges.english.lowerBound)
      }
    }
    guard isUnmatched != 0 else { return nil }
    let rest = ranges.french.reduce(UInt128(0)) { bits, use in
      bits | (isCompared(french[use]) ? 1 << (use - ranges.french.lowerBound) : 0)
    }
    return Bilingual(english: isUnmatched, french: rest & ~isMatched)
  }

  private func isCompared(_ use: AcronymUse) -> Bool {
    // NATO may be anywhere, and of two letters many are alike.
    use.letters.count > 2 && use.meaning != Self.nato
  }

  private static let nato = AcronymMap.key("nato".utf8)

  private func hasOneMore(_ acronym: Placed, _ here: [Placed], _ there: [Placed]) -> Bool {
    func count(_ list: [Placed]) -> Int { list.count { $0.use.meaning == acronym.use.meaning } }
    return count(here) == count(there) + 1
  }
}
