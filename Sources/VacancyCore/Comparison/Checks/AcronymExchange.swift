/// Acronyms that a text has in the place of one that its counterpart has there: `CIO` for `OCIO`.
struct AcronymExchange {
  private let notice: AlignedNotice
  private let acronyms: HalfAcronyms

  init(_ notice: AlignedNotice, _ acronyms: HalfAcronyms) {
    self.notice = notice
    self.acronyms = acronyms
  }

  /// The differences, and the English acronyms of them.
  func findings() -> (differences: [Finding], meanings: Set<UInt64>) {
    var differences: [Finding] = []
    var meanings: Set<UInt64> = []
    let uses = notice.words.map(AcronymsOfTexts.init)
    for bead in notice.alignment.beads where !bead.isGap {
      let (english, french) = (uses.english[bead.english], uses.french[bead.french])
      guard !english.isEmpty, !french.isEmpty, max(english.count, french.count) <= Self.most
      else { continue }
      let uses = Bilingual(
        english: placed(english, bead, .english), french: placed(french, bead, .french))
      let unmatched = unmatched(uses)
      guard !unmatched.english.isEmpty else { continue }
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

  private func placed(_ uses: Range<Int>, _ bead: Bead, _ language: Language) -> [Placed] {
    let start = notice.words.text(bead[language].lowerBound, language).bytes.lowerBound
    let length = max(1, length(bead[language], language))
    return acronyms.uses[language][uses].map {
      ($0, ($0.range.lowerBound - start) * 1000 / length)
    }
  }

  /// The acronyms of either side without one of the same meaning at about the same place: within a
  /// quarter of the text, for French turns sentences round.
  private func unmatched(_ uses: Bilingual<[Placed]>) -> Bilingual<[Placed]> {
    // A bit for each of the French ones; there are no more than ``most``.
    var isMatched: UInt128 = 0
    var unmatched: [Placed] = []
    for one in uses.english {
      var best: (bit: Int, distance: UInt)?
      for (bit, other) in uses.french.enumerated() where other.use.meaning == one.use.meaning {
        let distance = (other.place - one.place).magnitude
        guard isMatched >> bit & 1 == 0, distance <= 250, distance < best?.distance ?? .max else {
          continue
        }
        best = (bit, distance)
      }
      if let best {
        isMatched |= 1 << best.bit
      } else if isCompared(one.use) {
        unmatched.append(one)
      }
    }
    guard !unmatched.isEmpty else { return Bilingual { _ in [] } }
    return Bilingual(
      english: unmatched,
      french: uses.french.enumerated().filter {
        isMatched >> $0.offset & 1 == 0 && isCompared($0.element.use)
      }.map(\.element))
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
