import VacancyCore

/// A difference as people are shown it: its place in words, and both sides in their surroundings.
struct ShownDifference: Sendable {
  /// Counted from 1, in the order of the record.
  let number: Int
  let difference: Finding
  /// Where it is, in words.
  let place: String
  let message: String
  let english: ShownSide?
  let french: ShownSide?

  /// Whether the sides are at different places of the record, as those of a move are.
  var isAtTwoPlaces: Bool {
    guard let english = difference.english, let french = difference.french else { return false }
    return english.path.belowHalf != french.path.belowHalf
  }

  func side(_ language: Language) -> ShownSide? { language == .english ? english : french }
}

/// What one half has at a difference.
struct ShownSide: Sendable {
  /// The place in this half, in words.
  let place: String
  /// `path:line:column`; without the place where it is not known.
  let position: String
  /// The line in the file, in words; empty where it is not known.
  let line: String
  /// The whole field, item or paragraph with the words that differ marked.
  let text: MarkedText
}

extension ComparedNotice {
  /// What a report makes of each difference as it is shown to readers of a language.
  ///
  /// - Parameters:
  ///   - entry: Makes an entry of a difference; of very many, only one at a time is there.
  func entries<Entry>(
    in language: Language, _ entry: (ShownDifference) -> Entry
  ) -> [Entry] {
    let differences = differences
    guard !differences.isEmpty else { return [] }
    let texts = textsOfDifferences
    return differences.enumerated().map { index, difference in
      entry(shown(difference, index + 1, language, texts))
    }
  }

  /// - Parameters:
  ///   - texts: What ``texts`` gives.
  ///   - order: The indexes of the differences in the order to show them in.
  func shownDifferences(
    in language: Language, _ texts: Bilingual<TextIndex>, order: [Int]? = nil
  ) -> [ShownDifference] {
    let differences = differences
    return (order ?? Array(differences.indices)).enumerated().map { index, place in
      shown(differences[place], index + 1, language, texts)
    }
  }

  private func shown(
    _ difference: Finding, _ number: Int, _ language: Language, _ texts: Bilingual<TextIndex>
  ) -> ShownDifference {
    let english = difference.english.flatMap { shown($0, .english, number, language, texts) }
    let french = difference.french.flatMap { shown($0, .french, number, language, texts) }
    let own = language == .english ? english : french
    return ShownDifference(
      number: number, difference: difference,
      place: (own ?? english ?? french)?.place ?? "",
      message: difference.message[language], english: english, french: french)
  }

  private func shown(
    _ side: Finding.Side, _ half: Language, _ number: Int, _ language: Language,
    _ texts: Bilingual<TextIndex>
  ) -> ShownSide? {
    guard let compared = self.half(half) else { return nil }
    var position = visible(source(of: half).path)
    var line = ""
    if let range = compared.range(of: side) {
      let start = compared.place(of: range).start
      position += ":\(start.line):\(start.column)"
      line = Message(english: "line \(start.line)", french: "ligne \(start.line)")[language]
    }
    return ShownSide(
      place: visible(side.path.name(in: compared.half)[language]),
      position: position, line: line,
      text: compared.surroundings(of: side, texts[half], number).visible
    )
  }
}

extension ComparedHalf {
  /// The texts that contain the words of a side, with these marked; the words alone where there are
  /// none.
  fileprivate func surroundings(
    of side: Finding.Side, _ texts: TextIndex, _ number: Int
  ) -> MarkedText {
    guard let (index, words) = words(of: side, in: texts) else { return MarkedText(side.text) }
    let text = texts.texts[index].text
    var marked =
      words.map { MarkedText(near: $0, of: text, number) } ?? MarkedText(nearStartOf: text)
    if words == nil, let gap = side.surroundings?.gap { marked.insertGap(number, at: gap) }
    // Several texts may answer one of the other half together.
    let paths = side.surroundings?.texts ?? []
    guard paths.count > 1 else { return marked }
    let all = paths.compactMap(texts.index).map {
      $0 == index ? marked : MarkedText(nearStartOf: texts.texts[$0].text)
    }
    return MarkedText(joining: all, with: " ¶ ")
  }
}

extension MarkedText {
  /// How many bytes are kept around the marked words; more than is ever shown.
  private static var reach: Int { 4096 }

  /// Marks words of a text. Of a very long one, only what is near them is kept.
  fileprivate init(near words: Range<String.Index>, of text: String, _ number: Int) {
    let bytes = text.utf8
    let start = bytes.index(words.lowerBound, offsetBy: -Self.reach, limitedBy: bytes.startIndex)
    let end = bytes.index(words.upperBound, offsetBy: Self.reach, limitedBy: bytes.endIndex)
    let before = text[(start ?? text.startIndex)..<words.lowerBound]
    let behind = text[words.upperBound..<(end ?? text.endIndex)]
    pieces = [
      Piece(text: String(before), marks: []), Piece(text: String(text[words]), marks: [number]),
      Piece(text: String(behind), marks: []),
    ].filter { !$0.text.isEmpty }
  }

  /// The start of a text, without marks.
  fileprivate init(nearStartOf text: String) {
    let end = text.utf8.index(text.startIndex, offsetBy: Self.reach, limitedBy: text.endIndex)
    self.init(String(text[..<(end ?? text.endIndex)]))
  }
}
