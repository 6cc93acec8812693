/// Sentences of aligned texts that have no counterpart, another one, or one at another place.
struct SentenceCheck {
  func findings(of alignment: SentenceAlignment, in notice: AlignedNotice) -> [Finding] {
    if alignment.isCrossed {
      let crossed = alignment.beads.filter(\.isCrossed)
      return crossed.prefix(1).map { bead in
        notice.difference(
          .sentenceMoved, .moved(notice.name(ofTextOf: bead)),
          Bilingual { notice.side(bead[$0], $0) }, kind: .moved)
      }
    }
    let severity: Severity? =
      alignment.omission > SentenceAlignment.surelyMissing ? nil : .note
    let fixed = FixedSentenceEvidence(alignment, in: notice)
    var result: [Finding] = []
    for (index, bead) in alignment.beads.enumerated() {
      let before = alignment.beads[..<index]
      if let language = bead.languageOfUnmatched {
        guard !mayBeLeftOut(bead, notice) else { continue }
        result.append(missing(bead[language], language, after: before, severity, notice))
      } else if let (sentence, language) = fixed?.missing(in: bead) {
        result.append(
          missing(sentence..<sentence + 1, language, after: before, nil, notice))
      } else if bead.english.count == 1, bead.french.count == 1,
        alignment.beads.count > 1 && isReplaced(bead, notice) || fixed?.isOfOne(bead) == true
      {
        result.append(
          notice.difference(
            .sentenceMissing, .replaced(notice.name(ofTextOf: bead)),
            Bilingual { notice.side(bead[$0], $0) }, kind: .mismatch))
      }
    }
    return result
  }

  /// Whether two sentences say different things; short ones have few words to tell it by.
  private func isReplaced(_ bead: SentenceBead, _ notice: AlignedNotice) -> Bool {
    let shortest = Language.allCases.map { notice.range(of: bead[$0], $0).count }.min() ?? 0
    return -bead.score > 3 + 40 / Float(max(1, shortest))
  }

  /// Whether an English sentence is one of those that the French form of a fixed paragraph lacks.
  private func mayBeLeftOut(_ bead: SentenceBead, _ notice: AlignedNotice) -> Bool {
    guard let sentence = bead.english.first else { return false }
    let keys = notice.sentences.english.all[sentence].tokens.map {
      notice.words.english.tokens[$0].key.bits
    }
    return Self.withoutFrench.contains { $0.allSatisfy(keys.contains) }
  }

  private static let withoutFrench = FixedParagraphs.withoutFrench.map(WordKey.all(of:))

  /// - Parameter before: What is aligned before the sentence.
  private func missing(
    _ sentence: Range<Int>, _ language: Language, after before: ArraySlice<SentenceBead>,
    _ severity: Severity?, _ notice: AlignedNotice
  ) -> Finding {
    let other = language.other
    let last = before.last { !$0[other].isEmpty }?[other].last
    let text = notice.sentences[language].all[sentence.lowerBound].text
    let place =
      last.map { notice.sentences[other].all[$0].text }
      ?? notice.map?.counterparts(of: text, language).first
    let sides = Bilingual { side in
      side == language
        ? notice.side(sentence, side)
        : place.map { place in
          // Behind the sentence before, else before the first one.
          let start = notice.words[other].texts[place].bytes.lowerBound
          let end = last.map { notice.sentences[other].all[$0].bytes.upperBound }
          return notice.side(place, side, missingAt: (end ?? start) - start)
        }
    }
    return notice.difference(
      .sentenceMissing,
      .missing(
        notice.words[language].string(notice.range(of: sentence, language)).brief,
        in: other, notice.name(of: Bilingual { $0 == language ? text : place }),
        after: last.map { notice.words[other].string(notice.range(of: $0..<$0 + 1, other)).brief }),
      sides, kind: .missing(in: other), severity: severity,
      // Another slip in the counterpart may leave the same sentence without one.
      values: Language.allCases.map { sides[$0]?.text ?? "" })
  }
}

extension SentenceBead {
  /// The half whose sentence has no counterpart.
  var languageOfUnmatched: Language? {
    french.isEmpty ? .english : english.isEmpty ? .french : nil
  }
}

extension AlignedNotice {
  /// The range of some sentences of one text in the bytes of their half.
  func range(of sentences: Range<Int>, _ language: Language) -> Range<Int> {
    let all = self.sentences[language].all
    let text = all[sentences.lowerBound].text
    let last = sentences.last { all[$0].text == text } ?? sentences.lowerBound
    return all[sentences.lowerBound].bytes.lowerBound..<all[last].bytes.upperBound
  }

  /// Some sentences of one text.
  func side(_ sentences: Range<Int>, _ language: Language) -> Finding.Side {
    side(
      self.sentences[language].all[sentences.lowerBound].text, language,
      range(of: sentences, language))
  }

  /// The name of the texts of aligned sentences.
  func name(ofTextOf bead: SentenceBead) -> Message {
    name(
      of: Bilingual { language in
        bead[language].first.map { sentences[language].all[$0].text }
      })
  }
}

extension Message {
  /// - Parameters:
  ///   - sentence: Its words.
  ///   - last: What its counterpart would follow.
  fileprivate static func missing(
    _ sentence: String, in language: Language, _ place: Message, after last: String?
  ) -> Self {
    Self(
      english:
        "'\(sentence)' has no counterpart in the \(language.name.english) half, in \(place.english)"
        + (last.map { "; it would follow '\($0)'" } ?? ""),
      french:
        "« \(sentence) » n'a pas d'équivalent dans la version \(language.name.french)e (\(place.frenchInBrackets))"
        + (last.map { " ; elle viendrait après « \($0) »" } ?? ""))
  }

  fileprivate static func replaced(_ place: Message) -> Self {
    Self(
      english: "a sentence probably says something else in French, in \(place.english)",
      french: "une phrase dit sans doute autre chose en français (\(place.frenchInBrackets))")
  }

  fileprivate static func moved(_ place: Message) -> Self {
    Self(
      english: "two sentences stand in another order in French, in \(place.english)",
      french: "deux phrases se suivent dans un autre ordre en français (\(place.frenchInBrackets))")
  }
}
