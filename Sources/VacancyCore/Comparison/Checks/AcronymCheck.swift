/// Acronyms of the whole halves.
///
/// One that only the French half has is suspicious; one that only the English half has is spelled out
/// in French, unless an aligned text has a likely original of it once too often.
struct AcronymCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    guard let map = notice.map else { return [] }
    let acronyms = HalfAcronyms(notice)
    var found = AcronymExchange(notice: notice, acronyms: acronyms).findings()
    // Of very many, none is likely to be a slip for another. They are reported alone: a long text that
    // is aligned with them all would be shown with each.
    let mayBeSlips =
      max(acronyms.uses.english.count, acronyms.uses.french.count) <= Self.mostCompared
    found.differences += (mayBeSlips ? acronyms.keptInFrench(map) : []).map { french, english in
      let expected = AcronymMap.french(of: french.meaning).first?.map { $0 } ?? []
      let side = notice.side(french.text, .french, french.range)
      return notice.difference(
        .acronymMismatch,
        .kept(side.text, String(decoding: expected, as: UTF8.self).uppercased()),
        Bilingual(english: notice.side(english.text, .english, english.range), french: side),
        values: [side.text, side.text])
    }
    var finder = AcronymFindings(
      notice: notice, map: map, acronyms: acronyms, mayBeSlips: mayBeSlips,
      reported: found.meanings)
    found.differences += acronyms.onlyIn(.french).compactMap { finder.french($0) }
    found.differences += acronyms.onlyIn(.english).compactMap { finder.english($0) }
    return found.differences
  }

  /// The most acronyms of a half that are compared with each of the other; the work is their square.
  private static let mostCompared = 1000
}

/// The acronyms of both halves.
struct HalfAcronyms {
  /// In the order of the texts.
  let uses: Bilingual<[AcronymUse]>
  let meanings: Bilingual<AcronymMeanings>
  let notice: AlignedNotice

  init(_ notice: AlignedNotice) {
    self.notice = notice
    let english = notice.words.english.acronyms
    let meanings = AcronymMeanings(english)
    let french = Self.keepingShared(notice.words.french.acronyms, meanings)
    uses = Bilingual(english: english, french: french)
    self.meanings = Bilingual(english: meanings, french: AcronymMeanings(french))
  }

  /// The French acronyms, where one that the English half has too is taken for itself, whatever else it
  /// may be in French: `DEA` is no `AED` then.
  private static func keepingShared(
    _ french: [AcronymUse], _ english: AcronymMeanings
  ) -> [AcronymUse] {
    var uses = french
    for (index, use) in french.enumerated() where use.isMapped && !english.has(use.meaning) {
      let own = AcronymMap.key(use.letters)
      // `IA` in English is a slip for `AI`.
      guard own != use.meaning, english.has(own), !use.englishLetters.isNear(use.letters) else {
        continue
      }
      uses[index].meaning = own
      uses[index].isMapped = AcronymMap.hasEnglish(own)
    }
    return uses
  }

  /// The first use of each acronym that the other half does not have.
  func onlyIn(_ language: Language) -> [AcronymUse] {
    meanings[language].firstUses(notIn: meanings[language.other]).map { uses[language][$0] }
  }

  func count(_ meaning: UInt64, in texts: Range<Int>, _ language: Language) -> Int {
    uses[language].reduce(0) {
      $0 + (texts.contains($1.text) && $1.meaning == meaning ? 1 : 0)
    }
  }

  /// The words of the acronyms of some texts that a text of the other half does not have.
  func words(in texts: Range<Int>, _ language: Language, besides text: Int) -> [String] {
    guard !texts.isEmpty else { return [] }
    let shared = uses[language.other].filter { $0.text == text }.map(\.meaning)
    return uses[language].filter { texts.contains($0.text) && !shared.contains($0.meaning) }.map {
      notice.string($0.range, language)
    }
  }

  /// Whether the words before an acronym in parentheses explain it: `systèmes d'information
  /// géographique (SIG)`.
  ///
  /// Only small words may be passed over.
  func isExplained(
    _ use: AcronymUse, _ language: Language, as letters: AcronymLetters? = nil
  ) -> Bool {
    language == .english
      ? notice.words.english.isExplained(use, as: letters)
      : notice.words.french.isExplained(use, as: letters)
  }
}

extension HalfWords {
  fileprivate func isExplained(_ use: AcronymUse, as letters: AcronymLetters?) -> Bool {
    let text = texts[use.text].tokens
    guard let at = firstToken(of: use), tokens[at].joint.contains(.opening) else { return false }
    var missing = (letters ?? use.letters)[...]
    var token = at - 1
    var passed = 0
    while token >= text.lowerBound, let letter = missing.last, passed < 3 * use.letters.count {
      let key = tokens[token].key
      // A name begins with no small word: `d'information géographique` is no `DIG`.
      let isPart =
        UInt8(truncatingIfNeeded: key.bits) == letter && (missing.count > 1 || key.length > 2)
      if isPart { missing.removeLast() }
      if !isPart, key.length > 3, entry(token).isCommon == false { return false }
      token -= 1
      passed += 1
    }
    return missing.isEmpty
  }
}
