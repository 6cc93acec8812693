/// Sentences that are close to those of a fixed paragraph and not the same.
struct FixedWordingCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    var result: [Finding] = []
    for bead in notice.alignment.beads where !bead.isGap && notice.words.part(of: bead).isFixed {
      for language in Language.allCases {
        for sentence in notice.sentences[language].sentences(of: bead[language]) {
          if case .close(let fixed, let changes) = match(sentence, language, notice) {
            result.append(finding(sentence, language, fixed, changes, bead, notice))
          }
        }
      }
    }
    return result
  }

  private func match(
    _ sentence: Int, _ language: Language, _ notice: AlignedNotice
  ) -> FixedSentences.Match? {
    let unit = notice.sentences[language].all[sentence]
    return FixedSentences.of(language).match(
      unit.bytes, unit.tokens, in: notice.words[language])
  }

  private func finding(
    _ sentence: Int, _ language: Language, _ fixed: Int, _ changes: WordChanges, _ bead: Bead,
    _ notice: AlignedNotice
  ) -> Finding {
    let table = FixedSentences.of(language)
    let unit = notice.sentences[language].all[sentence]
    let found = PlainWord.counted(of: unit.bytes, in: notice.words[language].bytes, language)
    let expected = table.words(of: fixed)
    func texts(
      _ stretch: (found: Range<Int>, expected: Range<Int>)
    ) -> (found: String, expected: String) {
      (
        range(of: stretch.found, in: found).map { notice.string($0, language) } ?? "",
        range(of: stretch.expected, in: expected).map {
          String(decoding: table.bytes[$0], as: UTF8.self)
        } ?? ""
      )
    }
    let isCopied =
      (changes.count <= Self.mostCopied || changes.areOneClauseLeftOut(of: found.count))
      && hasSameVersion(table.all[fixed].paragraphs, language.other, bead, notice)
    return notice.difference(
      .fixedWording,
      .differs(texts(changes.extent), notice.name(of: unit.text, language)),
      Bilingual { side in
        side == language
          ? notice.side(unit.text, side, marked(changes, in: found, unit))
          : notice.side(bead[side].lowerBound, side)
      }, kind: .wording, severity: isCopied ? .warning : .note,
      values: [language.rawValue]
        + changes.stretches.map { texts($0) }.map { $0.found + "/" + $0.expected })
  }

  /// One or two slips of copying, or a word that was added; more is the wording of another year.
  private static let mostCopied = 3

  private func range(of words: Range<Int>, in list: [PlainWord]) -> Range<Int>? {
    words.isEmpty
      ? nil : list[words.lowerBound].range.lowerBound..<list[words.upperBound - 1].range.upperBound
  }

  /// The words from the first change to the last; with those around where some are missing.
  private func marked(
    _ changes: WordChanges, in found: [PlainWord], _ sentence: Sentence
  ) -> Range<Int> {
    guard let first = changes.stretches.first, let last = changes.stretches.last else {
      return sentence.bytes
    }
    let start = first.found.isEmpty ? max(0, first.found.lowerBound - 1) : first.found.lowerBound
    let end =
      last.found.isEmpty ? min(found.count, last.found.upperBound + 1) : last.found.upperBound
    return range(of: start..<end, in: found) ?? sentence.bytes
  }

  /// Whether the texts of a half that are aligned with a sentence are one of some fixed paragraphs, word
  /// for word.
  private func hasSameVersion(
    _ paragraphs: [Int], _ language: Language, _ bead: Bead, _ notice: AlignedNotice
  ) -> Bool {
    var same: Set<Int> = []
    for sentence in notice.sentences[language].sentences(of: bead[language]) {
      if case .same(let number) = match(sentence, language, notice) { same.insert(number) }
    }
    return paragraphs.contains { paragraph in
      same.isSuperset(of: FixedSentences.of(language).ofParagraphs[paragraph])
    }
  }
}

extension TextPlace.Part {
  /// Whether the part has paragraphs that notices share.
  var isFixed: Bool {
    switch self {
    case .clause, .secondment, .servingStaff, .note, .application, .additional: true
    default: false
    }
  }
}

extension Message {
  /// - Parameter words: The words of the notice that differ, none where words are missing; those of the
  ///   fixed text in their place, none where words were added.
  fileprivate static func differs(
    _ words: (found: String, expected: String), _ place: Message
  ) -> Self {
    let (found, expected) = (words.found.brief, words.expected.brief)
    guard !found.isEmpty else {
      return Self(
        english: "the fixed wording also contains '\(expected)', in \(place.english)",
        french: "la formule consacrée contient aussi « \(expected) » (\(place.frenchInBrackets))")
    }
    guard !expected.isEmpty else {
      return Self(
        english: "the fixed wording does not contain '\(found)', in \(place.english)",
        french: "la formule consacrée ne contient pas « \(found) » (\(place.frenchInBrackets))")
    }
    return Self(
      english: "expected '\(expected)' as in the fixed wording, but found '\(found)', in "
        + place.english,
      french:
        "attendu dans la formule consacrée : « \(expected) » ; trouvé : « \(found) » "
        + "(\(place.frenchInBrackets))")
  }
}
