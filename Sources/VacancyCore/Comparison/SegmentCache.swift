#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The words of texts that were met before.
///
/// Notices say much in the same words: what the contract offers, how to apply, what NATO stands for.
/// A text that is met for the second time is kept, so that the words of a text that is never met again
/// take no room. The room is bounded: when it is used up, everything is forgotten and learned anew.
/// What is kept never changes what is found.
struct SegmentCache: ~Copyable {
  private var segments: [Segment] = []
  /// An open table of the texts by their hashes: their numbers, counted from 1.
  private var slots: [UInt16]
  /// The hashes of texts that were met, each in the one place that it may have.
  private var met: [UInt32]
  private var byteCount = 0

  /// What is known of a text; places count from its begin, and so do the numbers of tokens.
  private struct Segment {
    let hash: UInt64
    let language: Language
    let bytes: [UInt8]
    let tokens: [Token]
    let noted: [Int32]
    let acronymTokens: [Int32]
    // What is `nil` was not looked for yet.
    var features: [Vocabulary.Feature.Name]?
    var marks: [Mark]?
    var hasTerm = false
    var acronyms: [AcronymUse]?
    var clues: WordClues?
  }

  private static let mostTexts = 2048
  /// Ten times what the fixed paragraphs of a notice take, of which there are some forms.
  private static let mostBytes = 128 << 10
  /// Longer ones are no fixed paragraphs.
  private static let longestText = 8192

  let isKeeping: Bool

  init(isKeeping: Bool) {
    self.isKeeping = isKeeping
    slots = Array(repeating: 0, count: isKeeping ? 2 * Self.mostTexts : 0)
    met = Array(repeating: 0, count: isKeeping ? 4096 : 0)
  }

  /// Forgets everything if there is no room for more.
  mutating func makeRoom() {
    guard segments.count == Self.mostTexts || byteCount > Self.mostBytes - Self.longestText else {
      return
    }
    segments.removeAll(keepingCapacity: true)
    byteCount = 0
    for slot in slots.indices { slots[slot] = 0 }
  }

  // MARK: - Words

  /// The number of the text that ends a half's bytes; its words are added to those of the half.
  func find(_ hash: UInt64, _ text: Range<Int>, addingTo words: inout TokenStream) -> Int? {
    guard let number = number(hash, words.bytes, text, words.language) else { return nil }
    let (start, token) = (Int32(text.lowerBound), Int32(words.tokens.count))
    for at in segments[number].noted { words.noted.append(at + token) }
    for at in segments[number].acronymTokens { words.acronymTokens.append(at + token) }
    words.tokens.append(contentsOf: segments[number].tokens)
    var added = words.tokens.mutableSpan
    for at in Int(token)..<added.count { added[at].move(by: start) }
    return number
  }

  /// Keeps the words of a text that was met before and is not kept yet; gives its number.
  mutating func meet(
    _ hash: UInt64, _ text: Range<Int>, tokens: Range<Int>, noted: Range<Int>,
    acronymTokens: Range<Int>, of words: borrowing TokenStream
  ) -> Int? {
    let place = Int(truncatingIfNeeded: hash) & (met.count - 1)
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    guard met[place] == mark else {
      met[place] = mark
      return nil
    }
    guard segments.count < Self.mostTexts, text.count <= Self.longestText,
      byteCount + text.count <= Self.mostBytes
    else { return nil }
    let (start, token) = (Int32(text.lowerBound), Int32(tokens.lowerBound))
    var kept = Array(words.tokens[tokens])
    for at in kept.indices { kept[at].move(by: -start) }
    segments.append(
      Segment(
        hash: hash, language: words.language, bytes: Array(words.bytes[text]), tokens: kept,
        noted: words.noted[noted].map { $0 - token },
        acronymTokens: words.acronymTokens[acronymTokens].map { $0 - token }))
    byteCount += text.count
    var slot = Self.slot(hash)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(segments.count)
    return segments.count - 1
  }

  private func number(
    _ hash: UInt64, _ bytes: [UInt8], _ text: Range<Int>, _ language: Language
  ) -> Int? {
    var slot = Self.slot(hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if segments[number].hash == hash, segments[number].language == language,
        isSame(segments[number].bytes, bytes, text)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isSame(_ known: [UInt8], _ bytes: [UInt8], _ text: Range<Int>) -> Bool {
    guard known.count == text.count else { return false }
    return known.withUnsafeBytes { one in
      bytes.withUnsafeBytes { other in
        guard let one = one.baseAddress, let other = other.baseAddress else { return text.isEmpty }
        return memcmp(one, other + text.lowerBound, text.count) == 0
      }
    }
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 20) & (2 * mostTexts - 1)
  }

  // MARK: - Features, values and acronyms

  /// What the words of a text say of it; `nil` if it is not known yet.
  func features(of number: Int) -> [Vocabulary.Feature.Name]? { segments[number].features }

  mutating func keep(_ found: [Vocabulary.Feature.Name], of number: Int) {
    segments[number].features = found
  }

  /// The sentences of a text and the clues of their words; `nil` if they are not known yet.
  func clues(of number: Int) -> WordClues? { segments[number].clues }

  mutating func keep(_ clues: WordClues, of number: Int) { segments[number].clues = clues }

  /// Adds the values of a text that begins at an offset, unless one of them is to be dropped or they
  /// are not known yet.
  ///
  /// - Returns: Whether the text has a word without which no term is looked for; `nil` if nothing was
  ///   added.
  func addMarks(of number: Int, at start: Int, to words: inout TokenStream) -> Bool? {
    guard let marks = segments[number].marks,
      !marks.contains(where: { $0.kind == .quantity && words.droppedValues.contains($0.value) })
    else { return nil }
    for mark in marks { words.marks.append(mark.moved(by: start)) }
    return segments[number].hasTerm
  }

  /// Keeps the values of a text, none of which was dropped.
  mutating func keep(_ found: ArraySlice<Mark>, of number: Int, at start: Int, hasTerm: Bool) {
    segments[number].marks = found.map { $0.moved(by: -start) }
    segments[number].hasTerm = hasTerm
  }

  /// Adds the acronyms of a text that begins at an offset, unless they are not known yet.
  func addAcronyms(
    of number: Int, to list: inout [AcronymUse], text: Int, at start: Int
  ) -> Bool {
    guard let acronyms = segments[number].acronyms else { return false }
    for var use in acronyms {
      use.text = text
      use.range = use.range.shifted(by: start)
      list.append(use)
    }
    return true
  }

  mutating func keep(_ found: ArraySlice<AcronymUse>, of number: Int, at start: Int) {
    segments[number].acronyms = found.map { use in
      var use = use
      use.range = use.range.shifted(by: -start)
      return use
    }
  }
}

extension Mark {
  fileprivate func moved(by distance: Int) -> Self {
    var mark = self
    mark.range = range.shifted(by: distance)
    if endOfUnit > 0 { mark.endOfUnit += distance }
    return mark
  }
}

extension Token {
  @inline(__always)
  fileprivate mutating func move(by distance: Int32) {
    start &+= distance
    end &+= distance
  }
}
