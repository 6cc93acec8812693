extension Comparer {
  /// Holds the acronyms of the whole halves against each other.
  ///
  /// One that only the French half has is suspicious; one that only the English half has is spelled
  /// out in French, unless an answering text has a likely original of it once too often.
  mutating func compareAcronyms() {
    let first = AcronymMeanings(english)
    let second = AcronymMeanings(french)
    let answers = Answers(beads, english, french)
    let isEnglishCompared = comparedTexts(english)
    let isFrenchCompared = comparedTexts(french)
    var isSlip = compareExchanged(first, second)
    for lonely in second.firstUses(of: french, notIn: first) {
      let uses = second[french.acronyms[lonely].meaning]
      guard let index = uses.first(where: { isFrenchCompared[french.acronyms[$0].text] }) else {
        continue
      }
      let use = french.acronyms[index]
      let texts = answers.english(of: use.text)
      if let known = slip(of: use, among: first, in: texts, second) {
        isSlip.insert(known.meaning)
        report(
          "acronym-mismatch", .warning, .mismatch,
          .slip(french.string(use.range), known.name, in: .french),
          english: known.use.map { Words(text: $0.text, range: $0.range) }
            ?? texts.first.map { Words(text: $0) },
          french: Words(text: use.text, range: use.range))
      } else if use.isMapped, let original = exchanged(use, texts, first) {
        report(
          "acronym-mismatch", .warning, .mismatch,
          .slip(french.string(use.range), english.string(original.range), in: .french),
          english: Words(text: original.text, range: original.range),
          french: Words(text: use.text, range: use.range))
      } else if !use.isMapped, !isExplained(use, french), !french.hasInitials(use),
        !isReversed(use, first, second)
      {
        report(
          "acronym-mismatch", .warning, .missingInEnglish,
          .only(french.string(use.range), in: .french),
          english: texts.first.map { Words(text: $0) },
          french: Words(text: use.text, range: use.range))
      }
    }
    for lonely in first.firstUses(of: english, notIn: second)
    where !isSlip.contains(english.acronyms[lonely].meaning) {
      let uses = first[english.acronyms[lonely].meaning]
      guard let index = uses.first(where: { isEnglishCompared[english.acronyms[$0].text] }) else {
        continue
      }
      let use = english.acronyms[index]
      let texts = answers.french(of: use.text)
      if let known = englishSlip(of: use, uses.count, in: texts) {
        report(
          "acronym-mismatch", .warning, .mismatch,
          .slip(english.string(use.range), french.string(known.range), in: .english),
          english: Words(text: use.text, range: use.range),
          french: Words(text: known.text, range: known.range))
      } else if uses.count == 1, let name = english.nameNearlySpelled(by: use) {
        report(
          "acronym-mismatch", .warning, .mismatch, .misspelled(english.string(use.range), name),
          english: Words(text: use.text, range: use.range),
          french: texts.first.map { Words(text: $0) })
      } else {
        report(
          "acronym-mismatch", .note, .missingInFrench,
          .only(english.string(use.range), in: .english),
          english: Words(text: use.text, range: use.range),
          french: texts.first.map { Words(text: $0) })
      }
    }
  }

  // MARK: - Exchanged

  /// Finds acronyms that a text has in the place of one that its answer has there: `CIO` for `OCIO`.
  ///
  /// - Returns: The English acronyms that were found so.
  private mutating func compareExchanged(
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
          french: Words(text: other.use.text, range: other.use.range))
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

  // MARK: - Slips

  private typealias Known = (meaning: UInt64, name: String, use: AcronymUse?)

  /// The known acronym that a French one is a slip of: an English one, best in an answering text, or
  /// one that the French half has elsewhere.
  private func slip(
    of use: AcronymUse, among first: AcronymMeanings, in texts: Range<Int>,
    _ second: AcronymMeanings
  ) -> Known? {
    guard use.letters.count > 2, !use.isMapped else { return nil }
    // What each half explains by its own words is one thing with two names: `CoE`, `CdE`.
    let isExplained = isExplained(use, french)
    let likely = english.acronyms.filter {
      !second.has($0.meaning) && $0.letters.isNear(use.letters)
        && !(isExplained && self.isExplained($0, english))
    }
    if let best = likely.first(where: { texts.contains($0.text) }) ?? likely.first {
      return (best.meaning, english.string(best.range), best)
    }
    if let other = french.acronyms.first(where: {
      first.has($0.meaning) && $0.letters.isNear(use.letters)
    }) {
      return (
        other.meaning, french.string(other.range),
        english.acronyms.first { $0.meaning == other.meaning && texts.contains($0.text) }
      )
    }
    // Of three letters, many are like one of the map by chance, such as `PGI` and `PIB`.
    guard use.letters.count > 3 else { return nil }
    return Acronyms.pairs.first { AcronymLetters($0.french.description.utf8).isNear(use.letters) }
      .map {
        (AcronymMap.key($0.english.description.utf8), $0.french.description.uppercased(), nil)
      }
  }

  /// The French acronym that an English one is a slip of: one letter away.
  ///
  /// An acronym that stands once, is not explained where it stands and is like one that both halves
  /// know is a slip; of two letters, where chance is great, only when the answering text has the
  /// likely original more often than the English one.
  private func englishSlip(of use: AcronymUse, _ count: Int, in texts: Range<Int>) -> AcronymUse? {
    guard count == 1 else { return nil }
    var isExplained: Bool?
    return french.acronyms.first { other in
      guard other.englishLetters.isNear(use.letters), !stands(use, beside: other.meaning) else {
        return false
      }
      isExplained = isExplained ?? self.isExplained(use, english)
      if isExplained == true {
        // The words may explain the likely original better: `technologies (ET)`.
        let name = other.englishLetters
        guard name.count > use.letters.count, self.isExplained(use, english, as: name) else {
          return false
        }
      }
      if use.letters.count > 2 {
        return english.acronyms.contains { $0.meaning == other.meaning }
          || texts.contains(other.text)
      }
      let there = french.acronyms.reduce(0) {
        $0 + (texts.contains($1.text) && $1.meaning == other.meaning ? 1 : 0)
      }
      let here = english.acronyms.reduce(0) {
        $0 + ($1.text == use.text && $1.meaning == other.meaning ? 1 : 0)
      }
      return there > here || there > 0 && other.letters.count > 2
    }
  }

  /// Whether an acronym is part of what another one beside it stands for: `the NATO Board of CISOA
  /// (BCISOA)`.
  private func stands(_ use: AcronymUse, beside meaning: UInt64) -> Bool {
    english.acronyms.contains {
      $0.text == use.text && $0.meaning == meaning
        && ($0.range.lowerBound - use.range.upperBound).magnitude < 4
    }
  }

  /// The acronym of the answering English texts that a French one stands in the place of: like it,
  /// and once too seldom in the French text.
  private func exchanged(
    _ use: AcronymUse, _ texts: Range<Int>, _ first: AcronymMeanings
  ) -> AcronymUse? {
    let here = english.acronyms.filter { texts.contains($0.text) }
    return french.acronyms.first { other in
      guard first.has(other.meaning), other.letters.isNear(use.letters) else { return false }
      let count = french.acronyms.reduce(0) {
        $0 + ($1.text == use.text && $1.meaning == other.meaning ? 1 : 0)
      }
      return here.reduce(0) { $0 + ($1.meaning == other.meaning ? 1 : 0) } > count
    }.flatMap { other in here.first { $0.meaning == other.meaning } }
  }

  // MARK: - French of its own

  /// Whether the words before an acronym in parentheses explain it: `systèmes d'information
  /// géographique (SIG)`.
  ///
  /// Only small words may be passed over.
  private func isExplained(_ use: AcronymUse, _ half: HalfWords, as letters: AcronymLetters? = nil)
    -> Bool
  {
    let tokens = half.texts[use.text].tokens
    guard let at = tokens.first(where: { Int(half.tokens[$0].start) == use.range.lowerBound }),
      half.tokens[at].joint.contains(.opening)
    else { return false }
    var missing = (letters ?? use.letters)[...]
    var token = at - 1
    var passed = 0
    while token >= tokens.lowerBound, let letter = missing.last, passed < 3 * use.letters.count {
      let key = half.tokens[token].key
      let isPart = UInt8(truncatingIfNeeded: key.bits) == letter
      if isPart { missing.removeLast() }
      if !isPart, key.length > 3, half.entry(token).isCommon == false { return false }
      token -= 1
      passed += 1
    }
    return missing.isEmpty
  }

  /// Whether a short acronym has the letters of one that only the English half has, in another order:
  /// `TI` for `IT`.
  private func isReversed(_ use: AcronymUse, _ first: AcronymMeanings, _ second: AcronymMeanings)
    -> Bool
  {
    guard use.letters.count <= 3 else { return false }
    let letters = use.letters.sorted()
    return english.acronyms.contains { !second.has($0.meaning) && $0.letters.sorted() == letters }
  }
}

/// Which texts answer a text.
private struct Answers {
  private var toFrench: [Range<Int>]
  private var toEnglish: [Range<Int>]

  init(_ beads: [Bead], _ english: borrowing HalfWords, _ french: borrowing HalfWords) {
    toFrench = Array(repeating: 0..<0, count: english.texts.count)
    toEnglish = Array(repeating: 0..<0, count: french.texts.count)
    for bead in beads where !bead.isGap {
      for text in bead.english { toFrench[text] = bead.french }
      for text in bead.french { toEnglish[text] = bead.english }
    }
  }

  func french(of text: Int) -> Range<Int> { toFrench[text] }
  func english(of text: Int) -> Range<Int> { toEnglish[text] }
}

extension Message {
  fileprivate static func only(_ acronym: String, in language: Language) -> Self {
    language == .french
      ? Self(
        english: "the acronym '\(acronym)' stands only in French",
        french: "le sigle « \(acronym) » ne figure qu'en français")
      : Self(
        english: "the acronym '\(acronym)' stands only in English",
        french: "le sigle « \(acronym) » ne figure qu'en anglais")
  }

  fileprivate static func slip(_ acronym: String, _ known: String, in language: Language) -> Self {
    language == .french
      ? Self(
        english: "'\(acronym)' in French may be a slip for '\(known)'",
        french: "« \(acronym) » en français est peut-être une coquille pour « \(known) »")
      : Self(
        english: "'\(acronym)' in English may be a slip for '\(known)'",
        french: "« \(acronym) » en anglais est peut-être une coquille pour « \(known) »")
  }

  fileprivate static func misspelled(_ acronym: String, _ name: String) -> Self {
    Self(
      english: "'\(acronym)' in English does not stand for the words before it; expected '\(name)'",
      french:
        "« \(acronym) » en anglais ne correspond pas aux mots qui précèdent ; "
        + "« \(name) » était attendu")
  }
}
