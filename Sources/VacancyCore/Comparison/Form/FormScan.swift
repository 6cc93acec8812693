/// How the texts of a half are typed: French spaces, apostrophes, brackets and quotation marks.
///
/// It passes over the texts once, 32 bytes at a time, and stops at the marks.
struct FormScan {
  private let words: HalfWords
  /// The lengths of the names before the behaviours, which the half's texts join with a colon.
  private let names: [Int]
  /// Places where French has a space and the half has none.
  private(set) var spaces = FormTally()
  private(set) var straightApostrophes = FormTally()
  private(set) var curlyApostrophes = FormTally()
  private(set) var marks: MarkPairs
  private var text = 0
  /// Whether the text is in the language of its half; `nil` until somebody asks.
  private var isOwn: Bool?

  init(_ words: HalfWords, _ half: borrowing Half) {
    self.words = words
    names = half.competencies.items.map { $0.name.utf8.count }
    marks = MarkPairs(words)
    guard !words.texts.isEmpty else { return }
    run()
    marks.close()
  }

  private mutating func run() {
    let bytes = words.bytes
    let span = bytes.span.bytes
    let isFrench = words.language == .french
    var offset = 0
    while offset <= span.byteCount &- 32 {
      let block = span.byteBlock(at: offset)
      var found =
        block.equals(0x22) | block.isIn(0x28...0x29) | block.equals(0x5B) | block.equals(0x5D)
        | block.equals(0xC2) | block.equals(0xE2)
      // Spaces and apostrophes are looked at in French only.
      if isFrench {
        found =
          found | block.equals(0x21) | block.equals(0x27) | block.isIn(0x3A...0x3B)
          | block.equals(0x3F)
      }
      if !found.isEmpty { found.forEachIndex { look(at: offset &+ $0) } }
      offset &+= 32
    }
    while offset < bytes.count {
      look(at: offset)
      offset += 1
    }
  }

  private mutating func look(at offset: Int) {
    while offset >= words.texts[text].bytes.upperBound {
      guard text + 1 < words.texts.count else { return }
      text += 1
      isOwn = nil
    }
    guard offset >= words.texts[text].bytes.lowerBound else { return }
    switch words.bytes[offset] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      if words.language == .french { lookForSpace(before: offset) }
    case UInt8(ascii: "'"):
      let range = offset..<offset + 1
      if isApostrophe(range) { straightApostrophes.add(range, text, words) }
    case UInt8(ascii: "("): marks.open(.round, offset..<offset + 1, text)
    case UInt8(ascii: ")"): marks.close(.round, offset..<offset + 1, text)
    case UInt8(ascii: "["): marks.open(.square, offset..<offset + 1, text)
    case UInt8(ascii: "]"): marks.close(.square, offset..<offset + 1, text)
    case UInt8(ascii: "\""): marks.toggle(offset..<offset + 1, text)
    case 0xC2: lookAtGuillemet(offset)
    case 0xE2: lookAtCurlyMark(offset)
    default: break
    }
  }

  // MARK: - Spaces

  private func byte(_ offset: Int) -> UInt8 {
    words.texts[text].bytes.contains(offset) ? words.bytes[offset] : .space
  }

  /// `poste:` for `poste :`. What has no space behind it, such as `9:30` or an address, is no mark of a
  /// sentence; nor is what follows another mark, such as `(?)` or `?!`.
  private mutating func lookForSpace(before offset: Int) {
    let (before, behind) = (byte(offset - 1), byte(offset + 1))
    guard behind <= .space, before > .space, !before.isOne(of: ":;?!([{/-"),
      !endsInSpace(offset), !isOfForm(offset), isInOwnLanguage()
    else { return }
    spaces.add(offset..<offset + 1, text, words)
  }

  /// Whether a space that does not break precedes an offset.
  private func endsInSpace(_ offset: Int) -> Bool {
    let start = words.texts[text].bytes.lowerBound
    return offset > start && whiteSpace(in: words.bytes, before: offset, downTo: start) > 0
  }

  /// Whether nobody typed the colon: the half's texts have one between a competency and its behaviour,
  /// and the form prints `NOTE:` in French too.
  private func isOfForm(_ offset: Int) -> Bool {
    let unit = words.texts[text]
    let distance = offset - unit.bytes.lowerBound
    switch unit.place.part {
    case .competency:
      return names.indices.contains(unit.place.index)
        && distance == names[unit.place.index]
    case .note:
      return distance == 4
        && words.bytes[unit.bytes.lowerBound..<offset].elementsEqual("NOTE".utf8)
    default: return false
    }
  }

  private mutating func lookAtGuillemet(_ offset: Int) {
    let range = offset..<offset + 2
    switch byte(offset + 1) {
    case 0xAB:
      marks.open(.guillemet, range, text)
      let end = words.texts[text].bytes.upperBound
      guard words.language == .french, range.upperBound < end,
        whiteSpace(in: words.bytes, at: range.upperBound, upTo: end) == 0, isInOwnLanguage()
      else { return }
      spaces.add(range, text, words)
    case 0xBB:
      marks.close(.guillemet, range, text)
      guard words.language == .french, offset > words.texts[text].bytes.lowerBound,
        !endsInSpace(offset), isInOwnLanguage()
      else { return }
      spaces.add(range, text, words)
    default: break
    }
  }

  // MARK: - Apostrophes and quotation marks

  private mutating func lookAtCurlyMark(_ offset: Int) {
    guard byte(offset + 1) == 0x80 else { return }
    let range = offset..<offset + 3
    switch byte(offset + 2) {
    case 0x99: if isApostrophe(range) { curlyApostrophes.add(range, text, words) }
    case 0x9C: marks.open(.curly, range, text)
    case 0x9D: marks.close(.curly, range, text)
    default: break
    }
  }

  /// Whether an apostrophe stands between two letters of a French text.
  private func isApostrophe(_ range: Range<Int>) -> Bool {
    words.language == .french && isLetter(byte(range.lowerBound - 1))
      && isLetter(byte(range.upperBound))
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

  /// What was not translated follows the rules of its language.
  private mutating func isInOwnLanguage() -> Bool {
    if let isOwn { return isOwn }
    let result = TextLanguage(words).evidence(in: words.texts[text].tokens) != .other
    isOwn = result
    return result
  }
}
