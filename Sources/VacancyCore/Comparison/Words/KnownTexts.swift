#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The words of texts that were met before.
///
/// Notices say much in the same words: what the contract offers, how to apply, what NATO stands for.
/// A text that is met for the second time is kept, so that the words of a text that is never met again
/// take no room. The room is bounded: when it is used up, everything is forgotten and learned anew.
/// What is kept never changes what is found.
struct KnownTexts: ~Copyable {
  private var entries: [Entry] = []
  /// An open table of the texts by their hashes: their numbers, counted from 1.
  private var slots: [UInt16]
  /// The hashes of texts that were met, each in the one place that it may stand in.
  private var met: [UInt32]
  private var bytes: [UInt8] = []
  /// Their places count from the begin of the text, and so do the numbers of tokens.
  private var tokens: [Token] = []
  private var noted: [Int32] = []
  private var acronymTokens: [Int32] = []
  private var features: [Vocabulary.Feature.Name] = []
  private var marks: [Mark] = []
  private var acronyms: [AcronymUse] = []

  private struct Entry {
    var hash: UInt64
    var language: Language
    var bytes: Range<Int>
    var tokens: Range<Int>
    var noted: Range<Int>
    var acronymTokens: Range<Int>
    // What is `nil` was not looked for yet.
    var features: Range<Int>?
    var marks: Range<Int>?
    var hasTerm = false
    var acronyms: Range<Int>?
  }

  private static let mostTexts = 2048
  /// Ten times what the fixed paragraphs of a notice take, of which there are some forms.
  private static let mostBytes = 128 << 10
  /// Longer ones are no fixed paragraphs.
  private static let longestText = 8192

  /// Whether texts are kept at all.
  let isKeeping: Bool

  init(isKeeping: Bool) {
    self.isKeeping = isKeeping
    slots = Array(repeating: 0, count: isKeeping ? 2 * Self.mostTexts : 0)
    met = Array(repeating: 0, count: isKeeping ? 4096 : 0)
  }

  /// Forgets everything if there is no room for more.
  mutating func makeRoom() {
    guard entries.count == Self.mostTexts || bytes.count > Self.mostBytes - Self.longestText else {
      return
    }
    entries.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
    bytes.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    noted.removeAll(keepingCapacity: true)
    acronymTokens.removeAll(keepingCapacity: true)
    features.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    acronyms.removeAll(keepingCapacity: true)
  }

  // MARK: - Words

  /// The number of the text that ends a half's bytes; its words are added to those of the half.
  func find(_ hash: UInt64, _ text: Range<Int>, addingTo words: inout HalfWords) -> Int? {
    guard let number = number(hash, words.bytes, text, words.language) else { return nil }
    let entry = entries[number]
    let (start, token) = (Int32(text.lowerBound), Int32(words.tokens.count))
    for at in entry.noted { words.noted.append(noted[at] + token) }
    for at in entry.acronymTokens { words.acronymTokens.append(acronymTokens[at] + token) }
    words.tokens.append(contentsOf: tokens[entry.tokens])
    var added = words.tokens.mutableSpan
    for at in Int(token)..<added.count { added[at].move(by: start) }
    return number
  }

  /// Keeps the words of a text that was met before and is not kept yet; gives its number.
  mutating func meet(
    _ hash: UInt64, _ text: Range<Int>, tokens newTokens: Range<Int>, noted newNoted: Range<Int>,
    acronymTokens newAcronyms: Range<Int>, of words: borrowing HalfWords
  ) -> Int? {
    let place = Int(truncatingIfNeeded: hash) & (met.count - 1)
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    guard met[place] == mark else {
      met[place] = mark
      return nil
    }
    guard entries.count < Self.mostTexts, text.count <= Self.longestText,
      bytes.count + text.count <= Self.mostBytes
    else { return nil }
    let (start, token) = (Int32(text.lowerBound), Int32(newTokens.lowerBound))
    let entry = Entry(
      hash: hash, language: words.language, bytes: bytes.count..<bytes.count + text.count,
      tokens: tokens.count..<tokens.count + newTokens.count,
      noted: noted.count..<noted.count + newNoted.count,
      acronymTokens: acronymTokens.count..<acronymTokens.count + newAcronyms.count)
    bytes += words.bytes[text]
    for at in newTokens {
      var token = words.tokens[at]
      token.move(by: -start)
      tokens.append(token)
    }
    for at in newNoted { noted.append(words.noted[at] - token) }
    for at in newAcronyms { acronymTokens.append(words.acronymTokens[at] - token) }
    entries.append(entry)
    var slot = Self.slot(hash)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(entries.count)
    return entries.count - 1
  }

  private func number(
    _ hash: UInt64, _ bytes: [UInt8], _ text: Range<Int>, _ language: Language
  ) -> Int? {
    var slot = Self.slot(hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      let entry = entries[number]
      if entry.hash == hash, entry.language == language, isSame(entry.bytes, bytes, text) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isSame(_ known: Range<Int>, _ bytes: [UInt8], _ text: Range<Int>) -> Bool {
    guard known.count == text.count else { return false }
    return self.bytes.withUnsafeBytes { one in
      bytes.withUnsafeBytes { other in
        guard let one = one.baseAddress, let other = other.baseAddress else { return text.isEmpty }
        return memcmp(one + known.lowerBound, other + text.lowerBound, text.count) == 0
      }
    }
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 20) & (2 * mostTexts - 1)
  }

  // MARK: - Features

  /// What the words of a text say of it; `nil` if it is not known yet.
  func features(of number: Int) -> ArraySlice<Vocabulary.Feature.Name>? {
    entries[number].features.map { features[$0] }
  }

  mutating func keep(_ found: some Collection<Vocabulary.Feature.Name>, of number: Int) {
    entries[number].features = features.count..<features.count + found.count
    features += found
  }

  // MARK: - Values and acronyms

  /// Adds the values of a text that begins at an offset, unless one of them is to be dropped or they
  /// are not known yet.
  ///
  /// - Returns: Whether the text has a word without which no term is looked for; `nil` if nothing was
  ///   added.
  func addMarks(of number: Int, at start: Int, to words: inout HalfWords) -> Bool? {
    guard let range = entries[number].marks else { return nil }
    for at in range
    where marks[at].kind == .quantity && words.droppedValues.contains(marks[at].value) {
      return nil
    }
    for at in range { words.marks.append(marks[at].moved(by: start)) }
    return entries[number].hasTerm
  }

  /// Keeps the values of a text, none of which was dropped.
  mutating func keep(_ found: ArraySlice<Mark>, of number: Int, at start: Int, hasTerm: Bool) {
    entries[number].marks = marks.count..<marks.count + found.count
    entries[number].hasTerm = hasTerm
    for mark in found { marks.append(mark.moved(by: -start)) }
  }

  /// Adds the acronyms of a text that begins at an offset, unless they are not known yet.
  func addAcronyms(
    of number: Int, to list: inout [AcronymUse], text: Int, at start: Int
  ) -> Bool {
    guard let range = entries[number].acronyms else { return false }
    for at in range {
      var use = acronyms[at]
      use.text = text
      use.range = use.range.lowerBound + start..<use.range.upperBound + start
      list.append(use)
    }
    return true
  }

  mutating func keep(_ found: ArraySlice<AcronymUse>, of number: Int, at start: Int) {
    entries[number].acronyms = acronyms.count..<acronyms.count + found.count
    for var use in found {
      use.range = use.range.lowerBound - start..<use.range.upperBound - start
      acronyms.append(use)
    }
  }
}

extension Mark {
  fileprivate func moved(by distance: Int) -> Self {
    var mark = self
    mark.range = range.lowerBound + distance..<range.upperBound + distance
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
