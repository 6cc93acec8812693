/// Texts that end in the middle of a sentence where their counterparts do not.
struct CutOffCheck {
  private let neighbours: Bilingual<NeighbourEnds>

  init(_ notice: AlignedNotice) {
    neighbours = Bilingual(
      english: NeighbourEnds(notice.words.english), french: NeighbourEnds(notice.words.french))
  }

  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let part = notice.words.part(of: bead)
    guard let english = bead.english.last, let french = bead.french.last,
      part.hasSentences || part == .competency
    else { return [] }
    let ends = Bilingual(
      english: TextEnd(english, notice.words.english),
      french: TextEnd(french, notice.words.french))
    for language in Language.allCases {
      let last = bead[language].upperBound - 1
      // A text before the last of several shows by its last word that it was cut.
      let text =
        bead[language].dropLast().first { TextEnd($0, notice.words[language]).isOpen }
        ?? (ends[language].isCutOff(
          besides: ends[language.other],
          amongMarked: neighbours[language].areMarked(besides: last, notice.words[language]))
          ? last : nil)
      guard let text else { continue }
      return [
        notice.difference(
          .cutOffText, .cutOff(notice.name(of: text, language)),
          Bilingual { notice.side($0 == language ? text : bead[$0].upperBound - 1, $0) },
          kind: .incomplete)
      ]
    }
    return []
  }
}

/// How the longer texts of each part of a half end.
private struct NeighbourEnds {
  private var counts = [(all: Int, marked: Int)](
    repeating: (0, 0), count: TextPlace.Part.allCases.count)

  init(_ words: borrowing HalfWords) {
    for text in words.texts where Self.counts(text) {
      counts[Int(text.place.part.rawValue)].all += 1
      if TextEnd.isMarked(words.stream.bytes[text.bytes]) {
        counts[Int(text.place.part.rawValue)].marked += 1
      }
    }
  }

  private static func counts(_ text: TextUnit) -> Bool { text.bytes.count > 30 }

  /// Whether most others of its part end with a mark; the text itself does not. `nil` where there are no
  /// others.
  func areMarked(besides index: Int, _ words: borrowing HalfWords) -> Bool? {
    let text = words.texts[index]
    let (all, marked) = counts[Int(text.place.part.rawValue)]
    let others = all - (Self.counts(text) ? 1 : 0)
    return others == 0 ? nil : marked * 3 >= others * 2
  }
}

/// How a text ends.
private struct TextEnd {
  /// Whether its last mark ends a sentence or a part of it, or closes something.
  let isMarked: Bool
  /// Whether it ends in a word that never ends a sentence, or in an open bracket or a comma.
  let isOpen: Bool
  private let isLong: Bool

  init(_ index: Int, _ words: borrowing HalfWords) {
    let text = words.texts[index]
    // An address needs no full stop behind it.
    isMarked =
      Self.isMarked(words.stream.bytes[text.bytes])
      || words.stream.marks[text.marks].last.map {
        $0.kind == .address && $0.range.upperBound == text.bytes.upperBound
      } ?? false
    isOpen = !isMarked && Self.isOpen(text, words)
    isLong = text.bytes.count > 60
  }

  /// A text without its last mark is cut off where its counterpart has one, and its neighbours or a
  /// last word say that one is missing: a list may do without marks in one half.
  func isCutOff(besides other: Self, amongMarked: @autoclosure () -> Bool?) -> Bool {
    guard !isMarked else { return false }
    if isOpen { return !other.isOpen }
    return other.isMarked && amongMarked() ?? (isLong && other.isLong)
  }

  static func isMarked(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return true }
    return last.isOne(of: ".;:!?)]\"*_")
      || [[0xE2, 0x80, 0xA6], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99], [0xC2, 0xBB]].contains {
        text.suffix($0.count).elementsEqual($0)
      }
  }

  private static func isOpen(_ text: TextUnit, _ words: borrowing HalfWords) -> Bool {
    guard let last = words.stream.bytes[text.bytes].last, text.tokens.count > 3 else {
      return false
    }
    if last.isOne(of: ",(-") { return true }
    let word = words.stream.tokens[text.tokens.upperBound - 1]
    guard word.kind == .word, Int(word.end) == text.bytes.upperBound else { return false }
    let ends = words.language == .english ? englishOpen : frenchOpen
    return ends.contains(word.key.bits) && words.stream.bytes[Int(word.start)].isLowercase
  }

  private static let englishOpen = WordKey.all(of: FunctionWords.neverLast.english)
  private static let frenchOpen = WordKey.all(of: FunctionWords.neverLast.french)
}

extension Message {
  fileprivate static func cutOff(_ place: Message) -> Self {
    Self(
      english: "\(place.english) ends in the middle of a sentence",
      french: "le texte s'interrompt au milieu d'une phrase (\(place.frenchInBrackets))")
  }
}
