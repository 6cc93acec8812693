extension Comparer {
  /// Finds acronyms that a text has in the place of one that its answer has there: `CIO` for `OCIO`.
  ///
  /// - Returns: The English acronyms that were found so.
  mutating func compareExchanged(
    _ first: AcronymMeanings, _ second: AcronymMeanings
  ) -> Set<UInt64> {
    var found: Set<UInt64> = []
    let (ofEnglish, ofFrench) = (english.acronymsOfTexts, french.acronymsOfTexts)
    for bead in beads where !bead.isGap {
      let (uses, answers) = (ofEnglish[bead.english], ofFrench[bead.french])
      guard !uses.isEmpty, !answers.isEmpty, max(uses.count, answers.count) <= Self.mostAcronyms
      else { continue }
      let places = (Places(bead.english, english), Places(bead.french, french))
      let (lonely, others) = unanswered(uses, answers, places)
      guard !lonely.isEmpty, !others.isEmpty else { continue }
      let here = uses.map { placed($0, english, places.0) }
      let there = answers.map { placed($0, french, places.1) }
      for other in others.map({ placed($0, french, places.1) })
      where first.has(other.use.meaning) || other.use.isMapped {
        let isUnknown = !here.contains { $0.use.meaning == other.use.meaning }
        guard
          let one = lonely.map({ placed($0, english, places.0) }).first(where: { one in
            let isKnown = second.has(one.use.meaning)
            if isKnown, one.use.letters.isNear(other.use.letters) {
              return hasOneMore(one.use.meaning, here, there)
                && hasOneMore(other.use.meaning, there, here)
            }
            // Another one there is like it, and is its slip: `DSC` for `DSCD`.
            guard !others.contains(where: { french.acronyms[$0].letters.isNear(one.use.letters) })
            else { return false }
            let distance = Int((one.place - other.place).magnitude)
            let near = Self.nearPlace(bead, english, french)
            // Somewhere the one acronym must be quite out of place.
            if isKnown {
              let isOnly = !there.contains { $0.use.meaning == one.use.meaning }
              return distance <= near && (isUnknown || isOnly)
            }
            // In brackets, both stand for the words before them.
            if english.isInBrackets(one.use), french.isInBrackets(other.use) {
              return distance <= near && isUnknown && !isExplained(other.use, french)
            }
            // One that only English has may well be spelled out in French, so it must stand nearer.
            return distance * 2 <= near && isUnknown && !one.use.isMapped
              && !isExplained(one.use, english) && !isMade(one.use, of: other.use)
          })
        else { continue }
        found.insert(one.use.meaning)
        report(
          "acronym-mismatch", .warning, .mismatch,
          .slip(english.string(one.use.range), french.string(other.use.range), in: .english),
          english: Words(text: one.use.text, range: one.use.range),
          french: Words(text: other.use.text, range: other.use.range),
          values: [english.string(one.use.range), french.string(other.use.range)]
            + acronyms(in: bead.french, french, besides: one.use.text, english))
      }
    }
    return found
  }

  /// Whether an acronym has the letters of another one in it, as `CISOA` has those of `CIS`.
  private func isMade(_ use: AcronymUse, of other: AcronymUse) -> Bool {
    let part = other.englishLetters
    return use.letters.starts(with: part) || use.letters.reversed().starts(with: part.reversed())
  }

  /// An acronym and the share of its texts that stands before it, in thousandths.
  private typealias Placed = (use: AcronymUse, place: Int)

  /// The most acronyms of a text that are held against each other one by one; the work is their
  /// square.
  private static let mostAcronyms = 100

  /// How far apart, in thousandths, acronyms may stand that are in each other's place: a tenth of the
  /// text, in short ones some three words. Nine of ten acronyms stand so near to their answers.
  private static func nearPlace(_ bead: Bead, _ english: HalfWords, _ french: HalfWords) -> Int {
    100 + 20_000 / max(40, min(length(bead.english, english), length(bead.french, french)))
  }

  private static func length(_ texts: Range<Int>, _ half: HalfWords) -> Int {
    texts.reduce(0) { $0 + half.texts[$1].length }
  }

  private func placed(_ use: Int, _ half: HalfWords, _ places: Places) -> Placed {
    (half.acronyms[use], places[half.acronyms[use]])
  }

  /// Where acronyms stand in texts, in thousandths of them.
  private struct Places {
    let start: Int
    let length: Int

    init(_ texts: Range<Int>, _ half: borrowing HalfWords) {
      start = texts.first.map { half.texts[$0].bytes.lowerBound } ?? 0
      length = max(1, Comparer.length(texts, half))
    }

    @inline(__always)
    subscript(_ use: AcronymUse) -> Int { (use.range.lowerBound - start) * 1000 / length }
  }

  /// The acronyms that none of the same meaning answers at about the same place: within a quarter of
  /// the text, for French turns sentences round.
  private func unanswered(
    _ uses: Range<Int>, _ answers: Range<Int>, _ places: (Places, Places)
  ) -> (english: [Int], french: [Int]) {
    // A bit for each of the answers; there are no more than `mostAcronyms`.
    var isAnswered: UInt128 = 0
    var lonely: [Int] = []
    for use in uses {
      let (meaning, place) = (english.acronyms[use].meaning, places.0[english.acronyms[use]])
      var best: (bit: Int, distance: UInt)?
      for answer in answers where french.acronyms[answer].meaning == meaning {
        let bit = answer - answers.lowerBound
        let distance = (places.1[french.acronyms[answer]] - place).magnitude
        guard isAnswered >> bit & 1 == 0, distance <= 250, distance < best?.distance ?? .max else {
          continue
        }
        best = (bit, distance)
      }
      if let best {
        isAnswered |= 1 << best.bit
      } else if isTold(english.acronyms[use]) {
        lonely.append(use)
      }
    }
    guard !lonely.isEmpty else { return ([], []) }
    let rest = answers.filter {
      isAnswered >> ($0 - answers.lowerBound) & 1 == 0 && isTold(french.acronyms[$0])
    }
    return (lonely, rest)
  }

  private func isTold(_ use: AcronymUse) -> Bool {
    // NATO stands where it pleases, and of two letters many are alike.
    use.letters.count > 2 && use.meaning != Self.nato
  }

  private static let nato = AcronymMap.key("nato".utf8)

  private func hasOneMore(_ meaning: UInt64, _ here: [Placed], _ there: [Placed]) -> Bool {
    func count(_ list: [Placed]) -> Int {
      list.reduce(0) { $0 + ($1.use.meaning == meaning ? 1 : 0) }
    }
    return count(here) == count(there) + 1
  }
}
