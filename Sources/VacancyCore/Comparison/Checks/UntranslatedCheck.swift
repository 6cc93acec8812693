/// Texts, headings, titles and sentences of one half that are in the language of the other.
struct UntranslatedCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    Language.allCases.flatMap { headerFindings(in: notice, $0) }
      + Language.allCases.flatMap { language in
        let counterparts = counterparts(of: language, notice)
        let reader = TextLanguage(notice.words[language])
        var result: [Finding] = []
        for text in reader.words.texts.indices where !reader.words.texts[text].isCut {
          let found = findings(in: text, reader, counterparts[text], notice)
          if !found.isEmpty { result += found }
        }
        return result
      }
  }

  /// The values of the header that have a word of the other language.
  private func headerFindings(in notice: AlignedNotice, _ language: Language) -> [Finding] {
    [HeaderField.location, .schedule, .deadline, .salary].compactMap { field in
      guard let text = field.words(in: notice.halves[language]) else { return nil }
      guard Self.hasWord(of: language.other, FoldedText(text)) else { return nil }
      let sides = Bilingual { half in
        field.words(in: notice.halves[half]).map { notice.side(RecordPath(half)[field], $0) }
      }
      return notice.difference(
        .untranslatedText, .untranslated(text.brief, field.name.withArticle, language), sides,
        kind: .untranslated, before: .title)
    }
  }

  private static func hasWord(of language: Language, _ text: FoldedText) -> Bool {
    let words = HeaderPhrases.words[language]
    var isFound = false
    text.forEachWord { offset, _ in
      isFound =
        isFound
        || headerWords[language].candidates(in: text.bytes, at: offset).contains {
          text.has(words[$0], at: offset)
            && !text[offset + words[$0].utf8CodeUnitCount].isLetterOrDigit
        }
    }
    return isFound
  }

  private static let headerWords = HeaderPhrases.words.map { PhraseIndex($0) }

  /// The text of the other half that each text is aligned with first; also of texts that were cut.
  private func counterparts(of language: Language, _ notice: AlignedNotice) -> [Int?] {
    var result = [Int?](repeating: nil, count: notice.words[language].texts.count)
    for bead in notice.alignment.beads where !bead.isGap {
      for text in bead[language] { result[text] = bead[language.other].first }
    }
    return result
  }

  private func findings(
    in text: Int, _ reader: TextLanguage, _ counterpart: Int?, _ notice: AlignedNotice
  ) -> [Finding] {
    let language = reader.words.language
    let unit = reader.words.texts[text]
    if let isOther = isOtherByName(text, language, counterpart, notice) {
      return isOther ? [finding(text, nil, language, counterpart, notice)] : []
    }
    guard unit.place.part.hasSentences else { return [] }
    let half = notice.sentences[language]
    let sentences = half.ofTexts[text]
    let others = sentences.filter { sentence in
      switch reader.evidence(in: half.all[sentence].tokens) {
      case .other: true
      case .own: false
      case .none: language == .french && isCopied(sentence, counterpart, notice)
      }
    }
    guard !others.isEmpty else {
      return wordLeft(in: text, reader, counterpart, notice).map {
        [finding(text, $0, language, counterpart, notice)]
      } ?? []
    }
    guard others.count < sentences.count else {
      return [finding(text, nil, language, counterpart, notice)]
    }
    return others.map { sentence in
      finding(text, half.all[sentence].bytes, language, counterpart, notice)
    }
  }

  private func finding(
    _ text: Int, _ range: Range<Int>?, _ language: Language, _ counterpart: Int?,
    _ notice: AlignedNotice
  ) -> Finding {
    let unit = notice.words.text(text, language)
    return notice.difference(
      .untranslatedText,
      .untranslated(
        notice.string(range ?? unit.bytes, language).brief, notice.name(of: text, language),
        language),
      // All words of the text, so that what else is said of them follows from this.
      Bilingual { side in
        side == language
          ? notice.side(text, side, range ?? unit.bytes)
          : counterpart.map { notice.side($0, side) }
      }, kind: .untranslated,
      severity: range == nil && unit.place.part.isNameOrItem ? .error : nil)
  }

  // MARK: - Names

  /// Whether a heading or a competency is known by its name in the other language only; `nil` for what
  /// has no known name.
  private func isOtherByName(
    _ text: Int, _ language: Language, _ counterpart: Int?, _ notice: AlignedNotice
  ) -> Bool? {
    let place = notice.words.text(text, language).place
    switch place.part {
    case .heading:
      guard let name = notice.halves[language].accountabilities[place.index].heading else {
        return false
      }
      return isOther(name, language, .headings)
    case .competency:
      let competency = notice.halves[language].competencies.items[place.index]
      return isOther(competency.name, language, .competencies)
        || competency.behaviour.map { isOther($0, language, .behaviours) } ?? false
    case .title:
      guard let counterpart else { return false }
      return isSameTitle(text, language, counterpart, notice)
    default: return nil
    }
  }

  private func isOther(_ name: String, _ language: Language, _ phrases: PhrasePairs) -> Bool {
    phrases.meaning(of: name, in: language) == nil
      && phrases.meaning(of: name, in: language.other) != nil
  }

  /// Whether a French title is word for word the English one, and has English words.
  private func isSameTitle(
    _ text: Int, _ language: Language, _ counterpart: Int, _ notice: AlignedNotice
  ) -> Bool {
    guard language == .french else { return false }
    let (words, others) = (notice.words.french, notice.words.english)
    let bytes = words.bytes[words.texts[text].bytes]
    guard folded(bytes) == folded(others.bytes[others.texts[counterpart].bytes]) else {
      return false
    }
    return words.texts[text].tokens.contains { at in
      let key = words.tokens[at].key
      return words.tokens[at].kind == .word && key.length > 3 && Self.isOnlyEnglish(key)
    }
  }

  /// Whether the lexicon has a word, and not for French.
  private static func isOnlyEnglish(_ key: WordKey) -> Bool { onlyEnglish[key.bits] != nil }

  private static let onlyEnglish = {
    var french = NumberedKeys(count: 4000)
    for word in ConceptWords.of(.french).keys { _ = french.number(of: ConceptWords.whole(word)) }
    var english = NumberedKeys(count: 4000)
    for word in ConceptWords.of(.english).keys where french[ConceptWords.whole(word)] == nil {
      _ = english.number(of: ConceptWords.whole(word))
    }
    return english
  }()

  // MARK: - Words

  /// The first words of a French text that its counterpart has and that are English only: `le processus de
  /// procurement`.
  ///
  /// What stands in parentheses or quotation marks is a name or says what is meant.
  private func wordLeft(
    in text: Int, _ reader: TextLanguage, _ counterpart: Int?, _ notice: AlignedNotice
  ) -> Range<Int>? {
    guard reader.words.language == .french, let counterpart else { return nil }
    let (words, others) = (reader.words, notice.words.english)
    func isEnglish(_ at: Int) -> Bool {
      let token = words.tokens[at]
      return token.kind == .word && token.key.length > 3
        && words.bytes[Int(token.start)].isLowercase && Self.isOnlyEnglish(token.key)
        && Self.alsoFrench[token.key.bits] == nil
    }
    let tokens = words.texts[text].tokens
    func isLeft(_ at: Int) -> Bool {
      isEnglish(at)
        && others.has(words.word(words.tokens[at]), words.tokens[at].key, in: counterpart)
    }
    guard tokens.contains(where: isLeft),
      let first = reader.unquoted(tokens).first(where: isLeft)
    else { return nil }
    return words.bytes(first, tokens[first...].first { !isLeft($0) } ?? tokens.upperBound)
  }

  private static let alsoFrench = NumberedKeys(WordKey.all(of: FunctionWords.alsoFrench))

  // MARK: - Copies

  /// Whether a French sentence stands word for word in its counterpart: no name is so long and in
  /// lower case.
  private func isCopied(_ sentence: Int, _ counterpart: Int?, _ notice: AlignedNotice) -> Bool {
    guard let counterpart else { return false }
    let (words, others) = (notice.words.french, notice.words.english)
    let tokens = notice.sentences.french.all[sentence].tokens
    // A longer one has small words that tell its language.
    guard (3...60).contains(tokens.count) else { return false }
    let plain = tokens.count { at in
      words.tokens[at].kind == .word && words.tokens[at].key.length > 2
        && words.bytes[Int(words.tokens[at].start)].isLowercase
    }
    guard plain >= 3, plain * 2 > tokens.count else { return false }
    let keys = tokens.map { words.tokens[$0].key.bits }
    let rest = others.texts[counterpart].tokens
    guard rest.count >= keys.count else { return false }
    return (rest.lowerBound...(rest.upperBound - keys.count)).contains { start in
      keys.indices.allSatisfy { others.tokens[start + $0].key.bits == keys[$0] }
    }
  }
}

extension HalfWords {
  /// A word without case; a key is the beginning of a long one.
  fileprivate func word(_ token: Token) -> [UInt8] {
    bytes[Int(token.start)..<Int(token.end)].map { $0 | 0x20 }
  }

  /// Whether a text has a word without case.
  fileprivate func has(_ word: [UInt8], _ key: WordKey, in text: Int) -> Bool {
    texts[text].tokens.contains { tokens[$0].key == key && self.word(tokens[$0]) == word }
  }
}

extension TextPlace.Part {
  /// Whether a text is a name or an item of a list.
  fileprivate var isNameOrItem: Bool {
    [.title, .heading, .competency, .essential, .desirable].contains(self)
  }
}

extension Message {
  /// - Parameter language: That of the half, which is not that of the words.
  fileprivate static func untranslated(
    _ words: String, _ place: Message, _ language: Language
  ) -> Self {
    Self(
      english: "'\(words)' is in \(language.other.name.english), in \(place.english)",
      french: "« \(words) » est en \(language.other.name.french) (\(place.frenchInBrackets))")
  }
}
