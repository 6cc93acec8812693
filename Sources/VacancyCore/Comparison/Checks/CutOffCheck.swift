/// Texts that end in the middle of a sentence where their counterparts do not.
struct CutOffCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    guard let english = bead.english.last, let french = bead.french.last,
      notice.words.part(of: bead).hasSentences
    else { return [] }
    let ends = Bilingual(
      english: TextEnd(english, notice.words.english),
      french: TextEnd(french, notice.words.french))
    for language in Language.allCases {
      let last = bead[language].upperBound - 1
      // A text before the last of several shows by its last word that it was cut.
      let text =
        bead[language].dropLast().first { TextEnd($0, notice.words[language]).isOpen }
        ?? (ends[language].isCutOff(besides: ends[language.other]) ? last : nil)
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

/// How a text ends.
private struct TextEnd {
  /// Whether its last mark ends a sentence or a part of it, or closes something.
  var isMarked = false
  /// Whether it ends in a word that never ends a sentence, or in an open bracket or a comma.
  var isOpen = false
  var isLong = false
  /// Whether most other long texts of its part end with a mark.
  var isAmongMarked = false

  init(_ index: Int, _ words: HalfWords) {
    let text = words.texts[index]
    // An address needs no full stop behind it.
    isMarked =
      Self.isMarked(words.bytes[text.bytes])
      || words.marks[text.marks].last.map {
        $0.kind == .address && $0.range.upperBound == text.bytes.upperBound
      } ?? false
    isLong = text.bytes.count > 60
    isOpen = !isMarked && Self.isOpen(text, words)
    guard !isMarked else { return }
    let others = words.texts(text.place.part).filter {
      $0 != index && words.texts[$0].bytes.count > 30
    }
    let marked = others.count { Self.isMarked(words.bytes[words.texts[$0].bytes]) }
    isAmongMarked = marked > 0 && marked * 3 >= others.count * 2
  }

  /// A text without its last mark is cut off where its counterpart has one, and its neighbours or a
  /// last word say that one is missing.
  func isCutOff(besides other: Self) -> Bool {
    guard !isMarked else { return false }
    if isOpen { return !other.isOpen }
    return other.isMarked && (isAmongMarked || isLong && other.isLong)
  }

  private static func isMarked(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return true }
    return last.isOne(of: ".;:!?)]\"*_")
      || [[0xE2, 0x80, 0xA6], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99], [0xC2, 0xBB]].contains {
        text.suffix($0.count).elementsEqual($0)
      }
  }

  private static func isOpen(_ text: TextUnit, _ words: HalfWords) -> Bool {
    guard let last = words.bytes[text.bytes].last, text.tokens.count > 3 else { return false }
    if last.isOne(of: ",(-") { return true }
    let word = words.tokens[text.tokens.upperBound - 1]
    guard word.kind == .word, Int(word.end) == text.bytes.upperBound else { return false }
    let ends = words.language == .english ? englishOpen : frenchOpen
    return ends.contains(word.key.bits) && words.bytes[Int(word.start)].isLowercase
  }

  private static let englishOpen = WordKey.all(of: FunctionWords.neverLast.english)
  private static let frenchOpen = WordKey.all(of: FunctionWords.neverLast.french)
}

extension Message {
  fileprivate static func cutOff(_ place: Message) -> Self {
    Self(
      english: "\(place.english) ends in the middle of a sentence",
      french: "le texte s'interrompt au milieu d'une phrase (\(place.french))")
  }
}
