extension Comparer {
  /// Holds the acronyms of the whole halves against each other.
  ///
  /// One that only the French half has is suspicious; one that only the English half has is spelled
  /// out in French, unless an answering text has a likely original of it once too often.
  mutating func compareAcronyms(_ answers: Answers) {
    keepShared()
    let first = AcronymMeanings(english)
    let second = AcronymMeanings(french)
    var isSlip = compareExchanged(first, second)
    // Of very many, none is likely to be a slip for another. They are told alone: a long text that
    // answers them all would be told with each.
    let mayBeSlips = max(english.acronyms.count, french.acronyms.count) <= Self.mostLikened
    for lonely in second.firstUses(notIn: first) {
      let uses = second[french.acronyms[lonely].meaning]
      guard let index = uses.first(where: { answers.hasEnglish(of: french.acronyms[$0].text) })
      else {
        continue
      }
      let use = french.acronyms[index]
      let texts = mayBeSlips ? answers.english(of: use.text) : 0..<0
      if isCurrency(use, french, namedIn: texts, english) || use.letters.isCapitalWord { continue }
      if mayBeSlips, let known = slip(of: use, among: first, in: texts, second) {
        isSlip.insert(known.meaning)
        report(
          "acronym-mismatch", .warning, .mismatch,
          .slip(french.string(use.range), known.name, in: .french),
          english: known.use.map { Words(text: $0.text, range: $0.range) }
            ?? texts.first.map { Words(text: $0) },
          french: Words(text: use.text, range: use.range),
          values: [known.name, french.string(use.range), "\(uses.count)"]
            + acronyms(in: texts, english, besides: use.text, french))
      } else if mayBeSlips, use.isMapped, let original = exchanged(use, texts, first) {
        report(
          "acronym-mismatch", .warning, .mismatch,
          .slip(french.string(use.range), english.string(original.range), in: .french),
          english: Words(text: original.text, range: original.range),
          french: Words(text: use.text, range: use.range),
          values: [english.string(original.range), french.string(use.range), "\(uses.count)"])
      } else if !use.isMapped, !isExplained(use, french), !french.hasInitials(use),
        !use.letters.isLongWord,
        !(mayBeSlips && (isReversed(use, first, second) || hasSlip(use, first, second, answers)))
      {
        report(
          "acronym-mismatch", .warning, .missingInEnglish,
          .only(french.string(use.range), in: .french),
          english: texts.first.map { Words(text: $0) },
          french: Words(text: use.text, range: use.range),
          values: ["", french.string(use.range), "\(uses.count)"]
            + acronyms(in: texts, english, besides: use.text, french))
      }
    }
    for lonely in first.firstUses(notIn: second)
    where !isSlip.contains(english.acronyms[lonely].meaning) {
      let uses = first[english.acronyms[lonely].meaning]
      guard let index = uses.first(where: { answers.hasFrench(of: english.acronyms[$0].text) })
      else {
        continue
      }
      let use = english.acronyms[index]
      let texts = mayBeSlips ? answers.french(of: use.text) : 0..<0
      if isCurrency(use, english, namedIn: texts, french) { continue }
      if mayBeSlips, let known = englishSlip(of: use, uses.count, in: texts) {
        report(
          "acronym-mismatch", .warning, .mismatch,
          .slip(english.string(use.range), french.string(known.range), in: .english),
          english: Words(text: use.text, range: use.range),
          french: Words(text: known.text, range: known.range),
          values: [english.string(use.range), french.string(known.range), "\(uses.count)"])
      } else if uses.count == 1, let name = english.nameNearlySpelled(by: use) {
        report(
          "acronym-mismatch", .warning, .mismatch, .misspelled(english.string(use.range), name),
          english: Words(text: use.text, range: use.range),
          french: texts.first.map { Words(text: $0) },
          values: [english.string(use.range), ""]
            + acronyms(in: texts, french, besides: use.text, english))
      } else {
        report(
          "acronym-mismatch", .note, .missingInFrench,
          .only(english.string(use.range), in: .english),
          english: Words(text: use.text, range: use.range),
          french: texts.first.map { Words(text: $0) },
          values: [english.string(use.range), ""]
            + acronyms(in: texts, french, besides: use.text, english))
      }
    }
  }

  /// Takes a French acronym that the English half has too for itself, whatever else it may be in
  /// French: `DEA` is no `AED` then.
  private mutating func keepShared() {
    guard french.acronyms.contains(where: \.isMapped) else { return }
    let meanings = Set(english.acronyms.map(\.meaning))
    for index in french.acronyms.indices where french.acronyms[index].isMapped {
      let use = french.acronyms[index]
      let own = AcronymMap.key(use.letters)
      // `IA` in English is a slip for `AI`.
      guard own != use.meaning, meanings.contains(own), !meanings.contains(use.meaning),
        !use.englishLetters.isNear(use.letters)
      else { continue }
      french.acronyms[index].meaning = own
      french.acronyms[index].isMapped = AcronymMap.hasEnglish(own)
    }
  }

  /// The acronyms of some texts that a text of the other half does not have.
  func acronyms(
    in texts: Range<Int>, _ half: HalfWords, besides text: Int, _ other: HalfWords
  ) -> [String] {
    guard !texts.isEmpty else { return [] }
    let shared = Set(other.acronyms.filter { $0.text == text }.map(\.meaning))
    return half.acronyms.filter { texts.contains($0.text) && !shared.contains($0.meaning) }.map {
      half.string($0.range)
    }
  }

  // MARK: - Slips

  /// The most acronyms of a half that are held against each of the other; the work is their square.
  private static let mostLikened = 1000

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
        && !(isExplained && !self.isExplained(use, french, as: $0.letters))
    }) {
      return (
        other.meaning, french.string(other.range),
        english.acronyms.first { $0.meaning == other.meaning && texts.contains($0.text) }
      )
    }
    // Of three letters, many are like one of the map by chance, such as `PGI` and `PIB`.
    guard use.letters.count > 3, !isExplained else { return nil }
    return Acronyms.pairs.first { AcronymLetters($0.french.description.utf8).isNear(use.letters) }
      .map {
        (AcronymMap.key($0.english.description.utf8), $0.french.description.uppercased(), nil)
      }
  }

  /// Whether an English acronym of the map stands in its own spelling, such as `PhD`: what is like it in
  /// capitals is so by chance.
  private func isWellKnown(_ use: AcronymUse) -> Bool {
    let word = english.string(use.range).utf8
    return word.last?.isUppercase == true && word.contains { $0.isLetter && !$0.isUppercase }
      && AcronymMap.hasEnglish(use.meaning)
  }

  /// The French acronym that an English one is a slip of: one letter away.
  ///
  /// An acronym that stands once, is not explained where it stands and is like one that both halves
  /// know is a slip; of two letters, where chance is great, only when the answering text has the
  /// likely original more often than the English one.
  private func englishSlip(of use: AcronymUse, _ count: Int, in texts: Range<Int>) -> AcronymUse? {
    guard count == 1, !isWellKnown(use), !use.isMapped || use.letters.count < 4 else {
      return nil
    }
    var isExplained: Bool?
    return french.acronyms.first { other in
      guard other.englishLetters.isNear(use.letters), !other.letters.isCapitalWord,
        !stands(use, beside: other.meaning)
      else {
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

  /// Whether an English acronym of two letters is told as a slip of a French one.
  private func hasSlip(
    _ use: AcronymUse, _ first: AcronymMeanings, _ second: AcronymMeanings, _ answers: Answers
  ) -> Bool {
    use.letters.count == 2
      && english.acronyms.contains {
        $0.letters.count == 2 && $0.letters.isNear(use.letters) && !second.has($0.meaning)
          && answers.hasFrench(of: $0.text)
          && englishSlip(of: $0, first[$0.meaning].count, in: answers.french(of: $0.text))?.meaning
            == use.meaning
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
  func isExplained(_ use: AcronymUse, _ half: HalfWords, as letters: AcronymLetters? = nil)
    -> Bool
  {
    let tokens = half.texts[use.text].tokens
    let at = firstToken(from: use.range.lowerBound, of: tokens, half)
    guard at < tokens.upperBound, Int(half.tokens[at].start) == use.range.lowerBound,
      half.tokens[at].joint.contains(.opening)
    else { return false }
    var missing = (letters ?? use.letters)[...]
    var token = at - 1
    var passed = 0
    while token >= tokens.lowerBound, let letter = missing.last, passed < 3 * use.letters.count {
      let key = half.tokens[token].key
      // A name begins with no small word: `d'information géographique` is no `DIG`.
      let isPart =
        UInt8(truncatingIfNeeded: key.bits) == letter && (missing.count > 1 || key.length > 2)
      if isPart { missing.removeLast() }
      if !isPart, key.length > 3, half.entry(token).isCommon == false { return false }
      token -= 1
      passed += 1
    }
    return missing.isEmpty
  }

  /// The first of some tokens that begins at an offset or behind it.
  private func firstToken(from offset: Int, of tokens: Range<Int>, _ half: HalfWords) -> Int {
    var (low, high) = (tokens.lowerBound, tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(half.tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
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

  static func slip(_ acronym: String, _ known: String, in language: Language) -> Self {
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
