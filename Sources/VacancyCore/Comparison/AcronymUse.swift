/// An acronym where it stands in a text.
struct AcronymUse {
  var text: Int
  /// In the bytes of the half's texts.
  var range: Range<Int>
  /// The letters and digits, folded, without separators and the `s` of a plural.
  var letters: AcronymLetters
  /// The key of what it is called in English, as far as the map says, and else its own.
  var meaning: UInt64
  /// Whether the map has it: the English half may have spelled it out.
  var isMapped: Bool
  /// The letters of what it is called in English.
  var englishLetters: AcronymLetters {
    isMapped ? AcronymMap.letters(of: meaning) ?? letters : letters
  }
}

extension HalfWords {
  /// Collects the acronyms of all texts; `TE/TR` is one.
  func joinedAcronyms(_ known: inout SegmentCache) -> [AcronymUse] {
    var acronyms: [AcronymUse] = []
    acronyms.reserveCapacity(acronymTokens.count)
    var place = 0
    for (index, text) in texts.enumerated() {
      let start = text.bytes.lowerBound
      if let number = text.known,
        known.addAcronyms(of: number, to: &acronyms, text: index, at: start)
      {
        while place < acronymTokens.count, acronymTokens[place] < text.tokens.upperBound {
          place += 1
        }
        continue
      }
      let first = acronyms.count
      var next = text.tokens.lowerBound
      while place < acronymTokens.count, acronymTokens[place] < text.tokens.upperBound {
        let at = Int(acronymTokens[place])
        place += 1
        // What belongs to the acronym before it is none of its own.
        guard at >= next, !isRoman(tokens[at]), !isEndOfNumber(tokens[at]) else { continue }
        next = at + 1
        var use = acronym(from: at, to: at, text: index)
        while next < text.tokens.upperBound, tokens[next].kind == .acronym,
          tokens[next].joint == .slash || tokens[next].joint == .hyphen
            || tokens[next].joint == .point
        {
          let longer = acronym(from: at, to: next, text: index)
          guard longer.isMapped else { break }
          use = longer
          next += 1
        }
        acronyms.append(use)
      }
      if let number = text.known { known.keep(acronyms[first...], of: number, at: start) }
    }
    return acronyms
  }

  /// Whether a token ends the number of a document or a thing, which is compared as a whole: `3A` of
  /// `E-3A`.
  private func isEndOfNumber(_ token: Token) -> Bool {
    !token.joint.isDisjoint(with: [.hyphen, .slash]) && !token.joint.contains(.space)
      && bytes[Int(token.start)].isDigit
  }

  /// The initials of the words before an acronym in parentheses that has one letter other than they:
  /// `JCB` of `Joint Consultative Board (TCB)`; `nil` where the words do spell it.
  ///
  /// A word of the name may go on in the acronym (`Maritime Command (MARCOM)`), and one behind it may
  /// have no letter in it (`enterprise resource planning system (ERP)`).
  func nameNearlySpelled(by use: AcronymUse) -> String? {
    guard use.letters.count > 2, !isSpelledByAllWords(use), let words = namesBefore(use) else {
      return nil
    }
    for skipped in 0...2 where skipped < words.count {
      if spells(words.dropLast(skipped), use.letters, upTo: use.letters.count) { return nil }
    }
    for skipped in 0...1 where words.count - skipped >= use.letters.count {
      let name = words[(words.count - skipped - use.letters.count)..<(words.count - skipped)]
      let initials = name.compactMap(\.first)
      if zip(initials, use.letters).reduce(0, { $0 + ($1.0 == $1.1 ? 0 : 1) }) == 1 {
        return String(decoding: initials, as: UTF8.self).uppercased()
      }
    }
    return nil
  }

  /// Whether the words right before an acronym, small ones too, have its letters: `non-commissioned
  /// officer (NCO)`.
  private func isSpelledByAllWords(_ use: AcronymUse) -> Bool {
    guard let at = firstToken(of: use), at - use.letters.count >= texts[use.text].tokens.lowerBound
    else { return false }
    return (at - use.letters.count..<at).map { UInt8(truncatingIfNeeded: tokens[$0].key.bits) }
      .elementsEqual(use.letters)
  }

  /// Whether an acronym in parentheses has the initials of the words before it; up to two behind them
  /// need not be in it: `le Règlement du personnel civil de l'OTAN (RPC)`.
  func hasInitials(_ use: AcronymUse) -> Bool {
    guard let words = namesBefore(use) else { return false }
    return (0...2).contains { skipped in
      let name = words.dropLast(skipped).suffix(use.letters.count)
      return name.count == use.letters.count && name.compactMap(\.first).elementsEqual(use.letters)
    }
  }

  /// The folded words before an acronym in parentheses, without the small ones: one for each letter,
  /// and two more.
  private func namesBefore(_ use: AcronymUse) -> [[UInt8]]? {
    guard let at = firstToken(of: use), tokens[at].joint.contains(.opening) else { return nil }
    return names(before: at, in: texts[use.text].tokens, atMost: use.letters.count + 2).map {
      folded(bytes[Int(tokens[$0].start)..<Int(tokens[$0].end)])
    }
  }

  /// Whether an acronym stands behind a bracket: `Supply Routes Section (SRS)`.
  func isInBrackets(_ use: AcronymUse) -> Bool {
    firstToken(of: use).map { tokens[$0].joint.contains(.opening) } ?? false
  }

  func firstToken(of use: AcronymUse) -> Int? {
    let (text, start) = (texts[use.text].tokens, use.range.lowerBound)
    var (low, high) = (text.lowerBound, text.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < start { low = middle + 1 } else { high = middle }
    }
    return low < text.upperBound && Int(tokens[low].start) == start ? low : nil
  }

  /// The words of a name before a token, without the small ones, in their order.
  private func names(before at: Int, in text: Range<Int>, atMost most: Int) -> [Int] {
    var result: [Int] = []
    var token = at - 1
    while token >= text.lowerBound, result.count < most {
      let isName = tokens[token].key.length > 3 || tokens[token].kind == .acronym
      if isName, !entry(token).isCommon { result.append(token) }
      // A name does not reach over a bracket.
      if tokens[token].joint.contains(.opening) { break }
      token -= 1
    }
    return result.reversed()
  }

  /// Whether the last words spell the first letters: each with its first letter, and perhaps further
  /// ones.
  private func spells(
    _ words: ArraySlice<[UInt8]>, _ letters: AcronymLetters, upTo end: Int
  ) -> Bool {
    guard end > 0 else { return true }
    guard let word = words.last, let first = word.first else { return false }
    // Where the part of the last word begins: its further letters follow in their order.
    for start in 0..<end where letters[start] == first {
      var next = start + 1
      for letter in word.dropFirst() where next < end && letter == letters[next] { next += 1 }
      if next == end, spells(words.dropLast(), letters, upTo: start) { return true }
    }
    return false
  }

  private func acronym(from: Int, to: Int, text: Int) -> AcronymUse {
    let range = Int(tokens[from].start)..<Int(tokens[to].end)
    var name = AcronymName()
    for token in tokens[from...to] {
      // The key of a word has its first seven letters.
      if token.key.length <= 7 {
        for place in 0..<token.key.length {
          name.append(UInt8(truncatingIfNeeded: token.key.bits >> UInt64(8 * place)))
        }
      } else {
        for letter in folded(bytes[Int(token.start)..<Int(token.end)]) { name.append(letter) }
      }
    }
    if bytes[range.upperBound - 1] == UInt8(ascii: "s") { name.removePlural() }
    let key = name.hash.value
    let mapped =
      language == .french
      ? AcronymMap.meaning(ofFrench: key) : AcronymMap.hasEnglish(key) ? key : nil
    return AcronymUse(
      text: text, range: range, letters: name.letters, meaning: mapped ?? key,
      isMapped: mapped != nil)
  }

  /// Whether a token is a Roman number, such as the `II` of a level or the `XXI` of a century.
  private func isRoman(_ token: Token) -> Bool {
    guard "ivx".utf8.contains(UInt8(truncatingIfNeeded: token.key.bits)) else { return false }
    let bytes = bytes[Int(token.start)..<Int(token.end)]
    let letters = bytes.last == UInt8(ascii: "e") ? bytes.dropLast() : bytes
    return letters.allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
    }
  }
}

/// What an acronym is called, read letter by letter.
private struct AcronymName {
  private(set) var letters = AcronymLetters()
  /// Of all letters, also those beyond the first sixteen.
  private(set) var hash = ByteHash()
  private var hashBeforeLast = ByteHash()
  private var count = 0

  mutating func append(_ letter: UInt8) {
    letters.append(letter)
    hashBeforeLast = hash
    hash.add(letter)
    count += 1
  }

  /// Takes the `s` of a plural away; what has two letters has none.
  mutating func removePlural() {
    guard count > 2 else { return }
    if count == letters.count { letters.removeLast() }
    hash = hashBeforeLast
    count -= 1
  }
}

/// The range of the acronyms of each text among all acronyms of a half.
struct AcronymsOfTexts {
  private var starts: [Int]

  init(_ words: HalfWords) {
    starts = Array(repeating: 0, count: words.texts.count + 1)
    for use in words.acronyms { starts[use.text + 1] += 1 }
    for text in words.texts.indices { starts[text + 1] += starts[text] }
  }

  subscript(_ texts: Range<Int>) -> Range<Int> {
    starts[texts.lowerBound]..<starts[texts.upperBound]
  }
}

/// The acronyms of a half by what they mean: an open table.
struct AcronymMeanings {
  private let meanings: [UInt64]
  /// The first acronym of each meaning, counted from 1; 0 where a place is free.
  private var slots: [Int32]
  /// The next acronym of the same meaning, counted from 1; 0 behind the last.
  private var next: [Int32]

  init(_ acronyms: [AcronymUse]) {
    meanings = acronyms.map(\.meaning)
    var size = 16
    while size < 2 * acronyms.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    next = Array(repeating: 0, count: acronyms.count)
    for use in meanings.indices.reversed() {
      let slot = slot(of: meanings[use])
      next[use] = slots[slot]
      slots[slot] = Int32(use + 1)
    }
  }

  func has(_ meaning: UInt64) -> Bool { slots[slot(of: meaning)] != 0 }

  subscript(_ meaning: UInt64) -> [Int] {
    var result: [Int] = []
    var use = Int(slots[slot(of: meaning)])
    while use != 0 {
      result.append(use - 1)
      use = Int(next[use - 1])
    }
    return result
  }

  /// The first acronym of each meaning that is not among others, in the order of the text.
  func firstUses(notIn others: Self) -> [Int] {
    meanings.indices.filter {
      Int(slots[slot(of: meanings[$0])]) == $0 + 1 && !others.has(meanings[$0])
    }
  }

  /// Where a meaning stands, or else the free place that ends its chain.
  private func slot(of meaning: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (meaning &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, meanings[Int(slots[slot]) - 1] != meaning { slot = (slot + 1) & mask }
    return slot
  }
}
