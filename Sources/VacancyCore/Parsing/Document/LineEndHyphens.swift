/// The hyphens at the ends of lines that a program put there to cut a word: `manage-` / `ment`.
///
/// What the text has elsewhere decides: `management` there makes the hyphen one of these, `long-term`
/// makes the one of `long-` / `term` a part of the word. Where neither stands elsewhere, the other cuts
/// of the text do.
struct LineEndHyphens {
  /// The offsets of their last bytes, in the order of the text.
  private let offsets: [Int]
  /// The offsets, in their order, at which a hyphen was lost when a converter joined two lines:
  /// `highlevel` on a line that is much too long.
  let lost: [Int]

  /// Whether the hyphen that ends at a byte is no part of its word.
  func contains(_ last: Int) -> Bool {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < last { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] == last
  }

  /// - Parameter wrap: How the text was hard-wrapped.
  /// - Complexity: Linear in the length of the text.
  init(of lines: [Line], in bytes: [UInt8], _ wrap: WrapWidth?) {
    let cuts = Self.cuts(lines, in: bytes)
    // What wraps at a number of columns does not print pages.
    let joints =
      wrap.map { $0.metric.isProportional ? JoinedWord.all(in: lines, of: bytes, $0) : [] } ?? []
    guard !cuts.isEmpty || !joints.isEmpty else {
      (offsets, lost) = ([], [])
      return
    }
    var words = WordsElsewhere(of: cuts, joints)
    words.look(in: bytes, except: cuts)
    lost = joints.compactMap { words.split(of: $0) }
    // How many of the cuts are known to be in words, less those that are known not to be.
    let balance = cuts.reduce(0) { $0 + words.evidence(for: $1) }
    offsets = cuts.compactMap { cut in
      let evidence = words.evidence(for: cut)
      let isDropped =
        evidence != 0
        ? evidence > 0
        : cut.isUnicode && !words.hasUnicodeHyphens || balance > 0 && !words.haveParts(of: cut)
      return isDropped ? cut.hyphen.end - 1 : nil
    }
  }

  /// The places where a line ends in a hyphen and the next one begins with a small letter.
  private static func cuts(_ lines: [Line], in bytes: [UInt8]) -> [WordCut] {
    var cuts: [WordCut] = []
    for (index, line) in lines.enumerated() where line.end - line.start > 1 {
      let last = bytes[line.end - 1]
      let length = last == UInt8(ascii: "-") ? 1 : last == 0x90 ? 3 : 0
      guard length > 0, line.end - length > line.start,
        length == 1 || bytes[line.end - 3] == 0xE2 && bytes[line.end - 2] == 0x80
      else { continue }
      let hyphen = TextRange(line.end - length, line.end)
      // A page's end may be between the two.
      guard isLetter(in: bytes, at: hyphen.start - 1),
        let next = lines[(index + 1)...].prefix(8).first(where: { !$0.isBlank }),
        // A letter with a mark, a ligature.
        bytes[next.start].isLowercase || bytes[next.start] == 0xC3 || bytes[next.start] == 0xEF
      else { continue }
      var start = hyphen.start
      while start > line.start, isLetter(in: bytes, at: start - 1) { start -= 1 }
      var end = next.start
      while end < next.end, isLetter(in: bytes, at: end) { end += 1 }
      guard hyphen.start - start <= 40, end - next.start <= 40 else { continue }
      cuts.append(
        WordCut(
          left: TextRange(start, hyphen.start), hyphen: hyphen, right: TextRange(next.start, end),
          leftHash: hash(of: bytes[start..<hyphen.start]),
          rightHash: hash(of: bytes[next.start..<end]),
          joinedHash: hash(of: bytes[start..<hyphen.start] + bytes[next.start..<end])))
    }
    return cuts
  }
}

/// A word that the end of a line cuts at a hyphen.
private struct WordCut {
  var left: TextRange
  var hyphen: TextRange
  var right: TextRange
  var leftHash: UInt64
  var rightHash: UInt64
  /// Of both parts without the hyphen.
  var joinedHash: UInt64
  /// Whether the hyphen is U+2010, which few people type.
  var isUnicode: Bool { hyphen.end - hyphen.start == 3 }
}

/// A word in the middle of a line that is much too long: a converter may have joined two lines there and
/// taken away the hyphen between them.
private struct JoinedWord {
  /// The places where it may have had a hyphen, with the hashes of both parts.
  var splits: [(offset: Int, left: UInt64, right: UInt64)]

  /// The words that stand at the edge of the page on lines that go far beyond it.
  static func all(in lines: [Line], of bytes: [UInt8], _ wrap: WrapWidth) -> [JoinedWord] {
    let page = wrap.width / TextMetric.column
    let long = lines.filter { $0.end - $0.start > page + page / 4 }
    // A converter joins a few lines; where many are long, they are so for another reason.
    guard long.count * 20 <= lines.count else { return [] }
    return long.compactMap { line in
      let text = bytes[line.start..<line.end]
      // The line was filled to its width, its last word and the rest of the next line left out.
      var (offset, width) = (line.start, line.indent * TextMetric.column)
      while offset < line.end, width < wrap.width * 7 / 8 {
        width += wrap.metric.width(of: text[offset..<min(offset + 4, line.end)])
        offset += 4
      }
      return JoinedWord(in: text, near: min(offset, line.end - 1), upTo: offset + page / 4)
    }
  }

  /// - Parameters:
  ///   - start: Where the words begin that may be joined.
  ///   - end: Where they end.
  private init?(in text: ArraySlice<UInt8>, near start: Int, upTo end: Int) {
    let bytes = Array(text)
    var word = start - text.startIndex
    while word > 0, isLetter(in: bytes, at: word - 1) { word -= 1 }
    splits = []
    let limit = min(end - text.startIndex, bytes.count)
    while word < limit {
      var next = word
      while next < bytes.count, isLetter(in: bytes, at: next), next - word < 40 { next += 1 }
      for cut in word + 2..<max(word + 2, next - 2) where bytes[cut] & 0xC0 != 0x80 {
        splits.append(
          (text.startIndex + cut, hash(of: bytes[word..<cut]), hash(of: bytes[cut..<next])))
      }
      word = next + 1
    }
    if splits.isEmpty { return nil }
  }
}

/// The words of ``Compounds`` by the hashes of their parts.
private struct KnownCompounds {
  let words: Set<WordPair>
  let openings: Set<UInt64>

  init() {
    words = Set(
      Compounds.words.description.split(whereSeparator: \.isWhitespace).flatMap { word in
        // A word of several parts may be cut behind each of them.
        let letters = Array(word.utf8)
        return letters.indices.filter { letters[$0] == UInt8(ascii: "-") }.map { hyphen in
          let left = letters[..<hyphen].split(separator: UInt8(ascii: "-")).last ?? []
          let right = letters[(hyphen + 1)...].split(separator: UInt8(ascii: "-")).first ?? []
          return WordPair(left: hash(of: left), right: hash(of: right))
        }
      })
    openings = Set(
      Compounds.openings.description.split(whereSeparator: \.isWhitespace).map {
        hash(of: Array($0.utf8))
      })
  }
}

/// Two words with a hyphen between them, by their hashes.
private struct WordPair: Hashable {
  var left: UInt64
  var right: UInt64
}

/// The words of a text that tell of words that are cut.
private struct WordsElsewhere {
  /// The parts of the cuts that stand elsewhere as words of their own.
  private var single: Set<UInt64> = []
  /// The words that stand elsewhere without a hyphen, and those that have one between the parts.
  private var joined: Set<UInt64> = []
  private var hyphenated: Set<WordPair> = []
  /// Whether U+2010 stands inside of words as well.
  private(set) var hasUnicodeHyphens = false
  private let parts: Set<UInt64>
  private let wholes: Set<UInt64>
  private static let compounds = KnownCompounds()

  init(of cuts: [WordCut], _ joints: [JoinedWord]) {
    parts = Set(
      cuts.flatMap { [$0.leftHash, $0.rightHash] }
        + joints.flatMap { $0.splits.flatMap { [$0.left, $0.right] } })
    wholes = Set(cuts.map(\.joinedHash))
  }

  /// Takes note of the words of a text but for the parts of the cuts.
  mutating func look(in bytes: [UInt8], except cuts: [WordCut]) {
    var next = 0
    var offset = 0
    // The word before, where nothing but a hyphen is between.
    var before: UInt64?
    while offset < bytes.count {
      guard isLetter(in: bytes, at: offset) else {
        let length = hyphenLength(in: bytes, at: offset)
        if length == 0 { before = nil }
        offset += max(1, length)
        if length == 3, before != nil, offset < bytes.count, isLetter(in: bytes, at: offset) {
          hasUnicodeHyphens = true
        }
        continue
      }
      let start = offset
      while offset < bytes.count, isLetter(in: bytes, at: offset) { offset += 1 }
      while next < cuts.count, cuts[next].right.end <= start { next += 1 }
      if next < cuts.count, cuts[next].left.start == start || cuts[next].right.start == start {
        before = nil
        continue
      }
      guard offset - start <= 80 else { continue }
      let word = hash(of: bytes[start..<offset])
      if parts.contains(word) { single.insert(word) }
      if wholes.contains(word) { joined.insert(word) }
      if let before, parts.contains(before), parts.contains(word) {
        hyphenated.insert(WordPair(left: before, right: word))
      }
      before = word
    }
  }

  /// Positive where the word of a cut stands elsewhere without a hyphen, negative where it has one.
  func evidence(for cut: WordCut) -> Int {
    let isJoined = joined.contains(cut.joinedHash)
    let isHyphenated = isCompound(cut.leftHash, cut.rightHash)
    if isJoined, isHyphenated { return cut.isUnicode ? 1 : -1 }
    return isJoined ? 1 : isHyphenated ? -1 : 0
  }

  /// Whether two words are one with a hyphen, here or elsewhere.
  private func isCompound(_ left: UInt64, _ right: UInt64) -> Bool {
    let pair = WordPair(left: left, right: right)
    return hyphenated.contains(pair) || Self.compounds.words.contains(pair)
      || Self.compounds.openings.contains(left) && single.contains(right)
  }

  /// Where the hyphen of a word was lost; `nil` where nothing says that it had one.
  func split(of word: JoinedWord) -> Int? {
    word.splits.first { isCompound($0.left, $0.right) }?.offset
  }

  /// Whether both parts of a cut are words of the text.
  func haveParts(of cut: WordCut) -> Bool {
    single.contains(cut.leftHash) && single.contains(cut.rightHash)
  }
}

/// Whether a byte is of a letter: one of ASCII, or one of those with marks that the two languages have.
private func isLetter(in bytes: [UInt8], at offset: Int) -> Bool {
  let byte = bytes[offset]
  if byte < 0x80 { return byte.isLetter }
  return (0xC3...0xC5).contains(byte) || offset > 0 && (0xC3...0xC5).contains(bytes[offset - 1])
}

/// The bytes of a hyphen at an offset; 0 where there is none.
private func hyphenLength(in bytes: [UInt8], at offset: Int) -> Int {
  if bytes[offset] == UInt8(ascii: "-") { return 1 }
  guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
  return bytes[offset + 2] == 0x90 || bytes[offset + 2] == 0x91 ? 3 : 0
}

/// The hash of a word, capitals as small letters, letters as without their marks.
private func hash(of word: some Sequence<UInt8>) -> UInt64 {
  var hash = ByteHash()
  var isMarked = false
  for byte in word {
    if byte == 0xC3 {
      isMarked = true
    } else {
      hash.add((isMarked ? TextMetric.base[Int(byte & 0x3F)] : byte) | 0x20)
      isMarked = false
    }
  }
  return hash.value
}
