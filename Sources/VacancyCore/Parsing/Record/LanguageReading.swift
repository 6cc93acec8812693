/// A level of a language as an essential item asks for it.
struct LanguageReading {
  var requirement: LanguageRequirement
  /// In the folded text.
  var range: Range<Int>
  /// In the plain text.
  var labelRange: Range<Int>?

  /// The levels of an item: `V ("Advanced") in one; II ("Elementary") in the other`, or `SLP 3322`.
  static func all(in text: FactText) -> [LanguageReading] {
    let roman = romanLevels(in: text)
    return roman.isEmpty ? stanagLevels(in: text.folded) : roman
  }

  // MARK: - The International Staff's scale

  private struct RomanLevel {
    var level: String
    var start: Int
    var end: Int
    var label: Range<Int>?
  }

  /// Roman numbers count only before a parenthesis or a quotation.
  private static func romanLevels(in text: FactText) -> [LanguageReading] {
    let clean = text.clean.bytes
    func at(_ offset: Int) -> UInt8 { clean.indices.contains(offset) ? clean[offset] : 0 }
    var found: [RomanLevel] = []
    var offset = 0
    // The next `I` and the next `V`, each looked for once it was passed.
    var (one, five) = (-1, -1)
    while offset < clean.count {
      if one < offset { one = clean.first(UInt8(ascii: "I"), from: offset) ?? clean.count }
      if five < offset { five = clean.first(UInt8(ascii: "V"), from: offset) ?? clean.count }
      offset = min(one, five)
      guard offset < clean.count else { break }
      guard !at(offset - 1).isLetterOrDigit else {
        offset += 1
        continue
      }
      let start = offset
      while at(offset).isOne(of: "IV") { offset += 1 }
      let level = clean.part(start..<offset).string
      var next = offset
      while at(next) == .space { next += 1 }
      guard LanguagePhrases.levels.contains(level), !at(offset).isLetterOrDigit else { continue }
      if at(next) == UInt8(ascii: "("),
        let close = clean[next...].prefix(80).firstIndex(of: UInt8(ascii: ")"))
      {
        // `VI (Proficiency in French; I (Beginner) in English` lost a bracket.
        guard clean[(next + 1)..<close].allSatisfy({ !$0.isOne(of: ";(") }) else {
          found.append(RomanLevel(level: level, start: start, end: next, label: nil))
          offset = next + 1
          continue
        }
        found.append(
          RomanLevel(
            level: level, start: start, end: close + 1, label: label(in: clean, next + 1, close)))
        offset = close + 1
      } else if next < clean.count, quoteLength(in: clean, at: next) > 0,
        let end = endOfQuotation(in: clean, from: next)
      {
        // `V "Advanced" in one`
        found.append(
          RomanLevel(level: level, start: start, end: end, label: label(in: clean, next, end)))
        offset = end
      } else if isNamedLevel(clean, start) {
        // `le niveau V dans l'une`
        found.append(RomanLevel(level: level, start: start, end: offset, label: nil))
      }
    }
    // A level begins and ends in a letter or a sign: what is folded piece by piece is folded as a whole.
    var foldedEnd = 0
    return found.enumerated().flatMap { index, level in
      let end = index + 1 < found.count ? found[index + 1].start : clean.count
      let after = FoldedText(clean[level.end..<end])
      let before = FoldedText(clean[(index > 0 ? found[index - 1].end : 0)..<level.start])
      let label = level.label.map { clean.part($0).string }
      let start = foldedEnd + before.bytes.count
      foldedEnd = start + FoldedText(clean[level.start..<level.end]).bytes.count
      return languages(after: after, before: before, index: index).map { language in
        LanguageReading(
          requirement: LanguageRequirement(language: language, level: level.level, label: label),
          range: start..<foldedEnd, labelRange: level.label)
      }
    }
  }

  /// Whether `level` or `niveau` stands before a Roman number.
  private static func isNamedLevel(_ clean: PlainBytes, _ start: Int) -> Bool {
    let before = FoldedText(clean[max(0, start - 24)..<start])
    return before.bytes.hasSuffix("level ") || before.bytes.hasSuffix("niveau ")
      || before.bytes.hasSuffix("niveau de competence ")
  }

  /// The end of a short quotation that opens at the offset.
  private static func endOfQuotation(in clean: PlainBytes, from open: Int) -> Int? {
    var offset = open + max(1, quoteLength(in: clean, at: open))
    while offset < min(clean.count, open + 40) {
      let length = quoteLength(in: clean, at: offset)
      if length > 0, clean[offset] != .space { return offset + length }
      offset += 1
    }
    return nil
  }

  /// The languages that a level is asked in: one, or both where they are named together.
  private static func languages(
    after: FoldedText, before: FoldedText, index: Int
  ) -> [LanguageRequirement.Which] {
    let clause = FoldedText(after.bytes.prefix(60))
    if clause.contains(anyOf: LanguagePhrases.bothOfLevel) { return [.one, .other] }
    if clause.contains(anyOf: LanguagePhrases.englishAndFrench) { return [.english, .french] }
    if clause.contains(anyOf: LanguagePhrases.frenchAndEnglish) { return [.french, .english] }
    if let named = label(endOf: before) ?? nearest(after) { return [named] }
    return isOfOther(before: before, after: clause) ? [] : [language(before: before, index: index)]
  }

  /// Whether a level is asked in a language of which the record has none, named last before it, or first
  /// behind it.
  private static func isOfOther(before: FoldedText, after: FoldedText) -> Bool {
    let end = before.bytes.count
    let other = before.last(of: LanguagePhrases.others, before: end) ?? -1
    let known =
      before.last(of: LanguagePhrases.english + LanguagePhrases.french, before: end) ?? -1
    return other != known ? other > known : after.contains(anyOf: LanguagePhrases.others)
  }

  /// The label between the parentheses, its quotes left out.
  private static func label(in clean: PlainBytes, _ start: Int, _ end: Int) -> Range<Int>? {
    var (start, end) = (start, end)
    while start < end {
      let length = quoteLength(in: clean, at: start)
      if length == 0 { break }
      start += length
    }
    while end > start {
      if clean[end - 1] == .space || quoteLength(in: clean, at: end - 1) == 1 {
        end -= 1
      } else if end - 2 >= start, quoteLength(in: clean, at: end - 2) == 2 {
        end -= 2
      } else if end - 3 >= start, quoteLength(in: clean, at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start < end ? start..<end : nil
  }

  private static func quoteLength(in bytes: PlainBytes, at offset: Int) -> Int {
    let step = FoldStep(in: bytes, at: offset, upTo: bytes.count)
    let isQuote = step.plain == 0x22 || step.plain == 0x27 || step.isSpace && offset > 0
    return isQuote && bytes[offset] & 0xC0 != 0x80 ? step.length : 0
  }

  /// Which language a level is asked in that no word behind it names: the last one before it.
  private static func language(before: FoldedText, index: Int) -> LanguageRequirement.Which {
    if !before.contains(anyOf: LanguagePhrases.pairsBeforeLevel) {
      let end = before.bytes.count
      let english = before.last(of: LanguagePhrases.english, before: end) ?? -1
      let french = before.last(of: LanguagePhrases.french, before: end) ?? -1
      if english != french { return english > french ? .english : .french }
    }
    return index == 0 ? .one : .other
  }

  /// The language that a level is given to as by a label: `English: level`, `anglais (niveau`.
  private static func label(endOf before: FoldedText) -> LanguageRequirement.Which? {
    var end = before.bytes.count
    func ends(in phrase: StaticString) -> Bool {
      let start = end - phrase.utf8CodeUnitCount
      return start >= 0 && before.has(phrase, at: start)
    }
    func cut(_ phrases: [StaticString]) -> Bool {
      guard let phrase = phrases.first(where: ends) else { return false }
      end -= phrase.utf8CodeUnitCount
      return true
    }
    _ = cut(LanguagePhrases.namesOfLevel)
    let hasMark = cut(LanguagePhrases.labelMarks)
    while end > 0, before[end - 1] == .space { end -= 1 }
    if !hasMark, LanguagePhrases.pairsBeforeLevel.contains(where: ends) { return nil }
    if cut(LanguagePhrases.english) { return .english }
    return cut(LanguagePhrases.french) ? .french : nil
  }

  // MARK: - STANAG 6001

  /// Four digits for listening, speaking, reading and writing, as in `English - SLP 3322`.
  private static func stanagLevels(in text: FoldedText) -> [LanguageReading] {
    var result: [LanguageReading] = []
    text.forEachNumber { number in
      let (start, offset) = (number.lowerBound, number.upperBound)
      guard offset - start == 4, !text[offset].isLetter,
        text.bytes[start..<offset].allSatisfy({ (0x30...0x35).contains($0) }),
        isProfile(text, start)
      else { return }
      let level = String(decoding: text.bytes[start..<offset], as: UTF8.self)
      let languages = languages(
        ofProfile: start..<offset, in: text, after: result.last?.range.upperBound ?? 0,
        isFirst: result.isEmpty)
      for language in languages {
        result.append(
          LanguageReading(
            requirement: LanguageRequirement(language: language, level: level, label: nil),
            range: start..<offset))
      }
    }
    return result
  }

  /// The languages that a profile is asked in.
  ///
  /// The words behind it say so, as in `SLP 3333 in one`; else the language named last before it, as in
  /// `English - SLP 3322`. Two languages named together, as in `(English/French): SLP 3333`, say nothing.
  private static func languages(
    ofProfile profile: Range<Int>, in text: FoldedText, after start: Int, isFirst: Bool
  ) -> [LanguageRequirement.Which] {
    var cursor = Cursor(text, at: profile.upperBound)
    cursor.skipSpaces()
    if cursor.next == UInt8(ascii: "("),
      let close = text.first(")", from: cursor.offset, upTo: cursor.offset + 80)
    {
      // `(Listening, Speaking, Reading and Writing)`
      let inside = FoldedText(text.bytes[cursor.offset..<close])
      if let named = nearest(inside) { return [named] }
      cursor.offset = close + 1
      cursor.skipSpaces()
    }
    if LanguagePhrases.profileJoints.contains(where: { text.has($0, at: cursor.offset) }) {
      let window = text.bytes[cursor.offset...].prefix(48)
      let end = window.firstIndex { $0.isOne(of: ";,.:") || $0.isDigit } ?? window.endIndex
      let behind = FoldedText(window[..<end])
      if behind.contains(anyOf: LanguagePhrases.bothOfProfile) { return [.one, .other] }
      if let named = nearest(behind) { return [named] }
      if behind.contains(anyOf: LanguagePhrases.others) { return [] }
    }
    let before = FoldedText(text.bytes[start..<profile.lowerBound])
    if !before.contains(anyOf: LanguagePhrases.pairsBeforeProfile) {
      let end = before.bytes.count
      let english = before.last(of: LanguagePhrases.english, before: end) ?? -1
      let french = before.last(of: LanguagePhrases.french, before: end) ?? -1
      if english != french { return [english > french ? .english : .french] }
      if before.contains(anyOf: LanguagePhrases.others) { return [] }
    }
    return [isFirst ? .one : .other]
  }

  /// The language that is named first.
  private static func nearest(_ text: FoldedText) -> LanguageRequirement.Which? {
    var nearest: (place: Int, language: LanguageRequirement.Which)?
    func look(for words: [StaticString], _ language: LanguageRequirement.Which) {
      for word in words {
        guard let place = text.firstWord(word), place < nearest?.place ?? .max else { continue }
        nearest = (place, language)
      }
    }
    look(for: LanguagePhrases.one, .one)
    look(for: LanguagePhrases.other, .other)
    look(for: LanguagePhrases.english, .english)
    look(for: LanguagePhrases.french, .french)
    return nearest?.language
  }

  /// Whether four digits are a language profile: one is named before them, or a language is.
  private static func isProfile(_ text: FoldedText, _ start: Int) -> Bool {
    let before = FoldedText(text.bytes[max(0, start - 60)..<start])
    return before.contains(anyOf: LanguagePhrases.profiles)
  }
}
