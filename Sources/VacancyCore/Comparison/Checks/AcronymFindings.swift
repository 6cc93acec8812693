/// What is found of the acronyms that only one half has.
struct AcronymFindings {
  let notice: AlignedNotice
  let map: AlignmentMap
  let acronyms: HalfAcronyms
  let mayBeSlips: Bool
  /// The English acronyms that are reported as slips, or as what French ones are slips of.
  var reported: Set<UInt64>

  /// What is found of an acronym that only the French half has.
  mutating func french(_ first: AcronymUse) -> Finding? {
    guard let (use, count) = alignedUse(of: first, .french) else { return nil }
    let texts = texts(of: use, .french)
    guard !isCurrency(use, .french, in: texts), !use.letters.isCapitalWord else { return nil }
    let side = notice.side(use.text, .french, use.range)
    let counterpart = texts.first.map { notice.side($0, .english) }
    let values = [side.text, "\(count)"]
    if mayBeSlips, let known = original(of: use, in: texts) {
      reported.insert(known.meaning)
      let english = known.use.map { notice.side($0.text, .english, $0.range) }
      return notice.difference(
        .acronymMismatch, .slip(side.text, known.name, in: .french),
        Bilingual(english: english ?? counterpart, french: side), kind: .mismatch,
        values: [known.name] + values + acronyms.words(in: texts, .english, besides: use.text))
    }
    if mayBeSlips, use.isMapped, let original = exchanged(use, texts) {
      let english = notice.side(original.text, .english, original.range)
      return notice.difference(
        .acronymMismatch, .slip(side.text, english.text, in: .french),
        Bilingual(english: english, french: side), values: [english.text] + values)
    }
    guard !use.isMapped, !acronyms.isExplained(use, .french),
      !(use.letters.count > 2 && acronyms.isNamed(use, in: texts, .english)),
      !notice.words.french.hasInitials(use),
      !use.letters.isLongWord, !(mayBeSlips && (isReversed(use) || hasSlip(use)))
    else { return nil }
    return notice.difference(
      .acronymMismatch, .onlyAcronym(side.text, in: .french),
      Bilingual(english: counterpart, french: side), kind: .missingInEnglish,
      values: [""] + values + acronyms.words(in: texts, .english, besides: use.text))
  }

  /// What is found of an acronym that only the English half has.
  func english(_ first: AcronymUse) -> Finding? {
    guard !reported.contains(first.meaning), let (use, count) = alignedUse(of: first, .english)
    else { return nil }
    let texts = texts(of: use, .english)
    guard !isCurrency(use, .english, in: texts) else { return nil }
    let side = notice.side(use.text, .english, use.range)
    if mayBeSlips, let known = slip(use, count, in: texts) {
      let french = notice.side(known.text, .french, known.range)
      return notice.difference(
        .acronymMismatch, .slip(side.text, french.text, in: .english),
        Bilingual(english: side, french: french),
        values: [side.text, french.text, "\(count)"])
    }
    let expected = count == 1 ? notice.words.english.nameNearlySpelled(by: use) : nil
    return notice.difference(
      .acronymMismatch,
      expected.map { .misspelled(side.text, $0) } ?? .onlyAcronym(side.text, in: .english),
      Bilingual(english: side, french: texts.first.map { notice.side($0, .french) }),
      kind: expected == nil ? .missingInFrench : .mismatch,
      severity: expected == nil
        && (!isAmongKept(use, texts) || acronyms.isNamed(use, in: texts, .french)) ? .note : nil,
      values: [side.text, ""] + acronyms.words(in: texts, .french, besides: use.text))
  }

  /// Whether an acronym stands in one enumeration with one that the French texts have: `the DPRC and
  /// the RPPB`.
  private func isAmongKept(_ use: AcronymUse, _ texts: Range<Int>) -> Bool {
    let words = notice.words.english
    return acronyms.uses.english.contains { other in
      // One that has another name in French may stand there in words: `ASG and DASG`.
      guard other.text == use.text, other.meaning != use.meaning,
        acronyms.uses.french.contains(where: {
          $0.meaning == other.meaning && $0.letters == other.letters && texts.contains($0.text)
        })
      else { return false }
      let (first, second) =
        other.range.lowerBound < use.range.lowerBound
        ? (other.range, use.range) : (use.range, other.range)
      guard first.upperBound < second.lowerBound else { return false }
      let between = String(
        decoding: words.bytes[first.upperBound..<second.lowerBound], as: UTF8.self)
      return Self.enumerating.contains(between)
    }
  }

  private static let enumerating = [
    " and ", " or ", ", ", ", the ", " and the ", " or the ", ", and ", ", and the ", " & ",
  ]

  /// The first use of an acronym in a text that has a counterpart, and the number of all its uses.
  private func alignedUse(
    of first: AcronymUse, _ language: Language
  ) -> (use: AcronymUse, count: Int)? {
    let all = acronyms.meanings[language][first.meaning]
    return all.first { !map.counterparts(of: acronyms.uses[language][$0].text, language).isEmpty }
      .map { (acronyms.uses[language][$0], all.count) }
  }

  /// The texts that an acronym's text is aligned with; none where there are very many acronyms.
  private func texts(of use: AcronymUse, _ language: Language) -> Range<Int> {
    mayBeSlips ? map.counterparts(of: use.text, language) : 0..<0
  }

  /// Whether an acronym is the code of a currency that texts of the other half name or mark with its
  /// sign: `EUR`, `euros`, `€`.
  private func isCurrency(
    _ use: AcronymUse, _ language: Language, in texts: Range<Int>
  ) -> Bool {
    // `MEUR`, `kEUR`
    guard use.letters.count == 3 || use.letters.count == 4 && "km".utf8.contains(use.letters[0])
    else { return false }
    let code = String(notice.string(use.range, language).uppercased().suffix(3))
    guard Currencies.names.contains(where: { $0.code == code }) else { return false }
    let letters = AcronymLetters(code.lowercased().utf8)
    return acronyms.uses[language.other].contains {
      texts.contains($0.text) && $0.letters.isScaled(letters)
    }
      || texts.contains {
        let words = notice.words[language.other]
        let text = FoldedText(Array(words.bytes[words.texts[$0].bytes]))
        return Currencies.names(code, in: text) || Currencies.code(in: text) == code
      }
  }

  // MARK: - Slips

  private typealias Known = (meaning: UInt64, name: String, use: AcronymUse?)

  /// The known acronym that a French one is a slip of: an English one, best in an aligned text, or one
  /// that the French half has elsewhere.
  private func original(of use: AcronymUse, in texts: Range<Int>) -> Known? {
    guard use.letters.count > 2, !use.isMapped else { return nil }
    // What each half explains by its own words is one thing with two names: `CoE`, `CdE`.
    let isExplained = acronyms.isExplained(use, .french)
    let likely = acronyms.uses.english.filter {
      !acronyms.meanings.french.has($0.meaning) && $0.letters.isNear(use.letters)
        && !(isExplained && acronyms.isExplained($0, .english))
    }
    if let best = likely.first(where: { texts.contains($0.text) }) ?? likely.first {
      return (best.meaning, notice.string(best.range, .english), best)
    }
    if let other = acronyms.uses.french.first(where: {
      acronyms.meanings.english.has($0.meaning) && $0.letters.isNear(use.letters)
        && !(isExplained && !acronyms.isExplained(use, .french, as: $0.letters))
    }) {
      return (
        other.meaning, notice.string(other.range, .french),
        acronyms.uses.english.first { $0.meaning == other.meaning && texts.contains($0.text) }
      )
    }
    // Of three letters, many are like one of the map by chance, such as `PGI` and `PIB`.
    guard use.letters.count > 3, !isExplained else { return nil }
    return Acronyms.pairs.first { AcronymLetters($0.french.description.utf8).isNear(use.letters) }
      .map {
        (AcronymMap.key($0.english.description.utf8), $0.french.description.uppercased(), nil)
      }
  }

  /// Whether an English acronym of the map is in its own spelling, such as `PhD`: what is like it in
  /// capitals is so by chance.
  private func isWellKnown(_ use: AcronymUse) -> Bool {
    let word = notice.string(use.range, .english).utf8
    return word.last?.isUppercase == true && word.contains { $0.isLetter && !$0.isUppercase }
      && AcronymMap.hasEnglish(use.meaning)
  }

  /// The French acronym that an English one is a slip of: one letter away.
  ///
  /// An acronym that is there once, is not explained and is like one that both halves know is a slip; of
  /// two letters, where chance is great, only when the aligned text has the likely original more often
  /// than the English one.
  private func slip(_ use: AcronymUse, _ count: Int, in texts: Range<Int>) -> AcronymUse? {
    guard count == 1, !isWellKnown(use), !use.isMapped || use.letters.count < 4 else {
      return nil
    }
    var isExplained: Bool?
    return acronyms.uses.french.first { other in
      // `ACT` and `ACO` are two things.
      if use.isMapped, AcronymMap.hasEnglish(other.meaning), use.letters.count > 2 { return false }
      guard other.englishLetters.isNear(use.letters), !other.letters.isCapitalWord,
        !isBeside(other.meaning, use)
      else {
        return false
      }
      isExplained = isExplained ?? acronyms.isExplained(use, .english)
      if isExplained == true {
        // The words may explain the likely original better: `technologies (ET)`.
        let name = other.englishLetters
        guard name.count > use.letters.count, acronyms.isExplained(use, .english, as: name) else {
          return false
        }
      }
      if use.letters.count > 2 {
        return acronyms.uses.english.contains { $0.meaning == other.meaning }
          || texts.contains(other.text)
      }
      let there = acronyms.count(other.meaning, in: texts, .french)
      let here = acronyms.count(other.meaning, in: use.text..<use.text + 1, .english)
      return there > here || there > 0 && other.letters.count > 2
    }
  }

  /// Whether an English acronym of two letters is reported as a slip of a French one.
  private func hasSlip(_ use: AcronymUse) -> Bool {
    use.letters.count == 2
      && acronyms.uses.english.contains {
        $0.letters.count == 2 && $0.letters.isNear(use.letters)
          && !acronyms.meanings.french.has($0.meaning)
          && !map.counterparts(of: $0.text, .english).isEmpty
          && slip(
            $0, acronyms.meanings.english[$0.meaning].count,
            in: map.counterparts(of: $0.text, .english))?.meaning == use.meaning
      }
  }

  /// Whether an acronym is part of what another one beside it abbreviates: `the NATO Board of CISOA
  /// (BCISOA)`.
  private func isBeside(_ meaning: UInt64, _ use: AcronymUse) -> Bool {
    acronyms.uses.english.contains {
      $0.text == use.text && $0.meaning == meaning
        && ($0.range.lowerBound - use.range.upperBound).magnitude < 4
    }
  }

  /// The acronym of the aligned English texts that a French one is in the place of: like it, and once
  /// too seldom in the French text.
  private func exchanged(_ use: AcronymUse, _ texts: Range<Int>) -> AcronymUse? {
    acronyms.uses.french.first { other in
      acronyms.meanings.english.has(other.meaning) && other.letters.isNear(use.letters)
        && acronyms.count(other.meaning, in: texts, .english)
          > acronyms.count(other.meaning, in: use.text..<use.text + 1, .french)
    }.flatMap { other in
      acronyms.uses.english.first { texts.contains($0.text) && $0.meaning == other.meaning }
    }
  }

  /// Whether a short acronym has the letters of one that only the English half has, in another order:
  /// `TI` for `IT`.
  private func isReversed(_ use: AcronymUse) -> Bool {
    guard use.letters.count <= 3 else { return false }
    let letters = use.letters.sorted()
    return acronyms.uses.english.contains {
      !acronyms.meanings.french.has($0.meaning) && $0.letters.sorted() == letters
    }
  }
}

extension AcronymLetters {
  /// Whether it is a code of thousands or millions: `MEUR` of `EUR`.
  fileprivate func isScaled(_ code: Self) -> Bool {
    count == 4 && "km".utf8.contains(self[0]) && dropFirst().elementsEqual(code)
  }
}

extension Message {
  fileprivate static func onlyAcronym(_ acronym: String, in language: Language) -> Self {
    .only(
      Message(english: "acronym", french: "le sigle").quoting(acronym), in: language)
  }

  static func slip(_ acronym: String, _ known: String, in language: Language) -> Self {
    Self(
      english: "'\(acronym)' in \(language.name.english) may be a typo for '\(known)'",
      french: "« \(acronym) » en \(language.name.french) est peut-être une coquille pour "
        + "« \(known) »")
  }

  fileprivate static func misspelled(_ acronym: String, _ name: String) -> Self {
    Self(
      english: "'\(acronym)' does not match the words before it; expected '\(name)'",
      french:
        "« \(acronym) » ne correspond pas aux mots qui précèdent ; attendu : « \(name) »")
  }
}
