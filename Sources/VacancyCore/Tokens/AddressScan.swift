extension TokenStream {
  /// Adds the address that a word is the scheme or the domain of; gives the offset behind it.
  mutating func addAddress(
    with key: WordKey, from at: Int, endingAt wordEnd: Int, to end: Int, joint: Joint, first: Int
  ) -> Int? {
    if wordEnd < end, bytes[wordEnd].isOne(of: ":."), Self.schemes.contains(key.bits),
      let stop = addressEnd(at, end)
    {
      addAddress(from: at, to: stop, joint: joint, first: first)
      return stop
    }
    // `nato.int/recruitment`: a name, a full stop, a domain.
    guard joint == .point, Self.domains.contains(key.bits), tokens.count > first else { return nil }
    return addAddress(around: at, from: Int(tokens[first].start), to: end, first: first)
  }

  private static let schemes = WordKey.all(of: "http https www")
  private static let domains =
    WordKey.all(of: "int com org net eu be fr uk gov mil edu de nl it")

  /// Whether a word may be a scheme (`http`, `www`), or a domain behind a full stop.
  @inline(__always)
  static func mayBeAddress(_ key: WordKey, behind joint: Joint) -> Bool {
    let first = UInt8(truncatingIfNeeded: key.bits)
    return joint == .point && key.length <= 3
      || key.length <= 5 && (first == UInt8(ascii: "h") || first == UInt8(ascii: "w"))
  }

  /// Where an address that begins here ends; its last punctuation belongs to the sentence.
  private func addressEnd(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, bytes[at] > 0x20, bytes[at] < 0x80, !bytes[at].isOne(of: "<>()[]\"'") {
      at += 1
    }
    while at > start, bytes[at - 1].isOne(of: ".,;:!?") { at -= 1 }
    return at > start + 4 ? at : nil
  }

  /// Adds the address that an `@` or a domain stands in; the tokens before it are part of it.
  mutating func addAddress(around at: Int, from start: Int, to end: Int, first: Int) -> Int {
    var begin = at
    while begin > start, bytes[begin - 1] > 0x20, bytes[begin - 1] < 0x80,
      !bytes[begin - 1].isOne(of: "<>()[]\"',;")
    {
      begin -= 1
    }
    let stop = addressEnd(begin, end) ?? at + 1
    var joint: Joint = []
    while tokens.count > first, let last = tokens.last, Int(last.start) >= begin {
      joint = last.joint
      removeLastToken()
    }
    addAddress(from: begin, to: max(stop, at + 1), joint: joint, first: first)
    return max(stop, at + 1)
  }

  mutating func addAddress(
    from start: Int, to end: Int, joint: Joint, first: Int
  ) {
    var start = start
    // A scheme that is none belongs to the address all the same.
    if joint.contains(.slash), tokens.count > first, bytes[start - 1] == UInt8(ascii: "/"),
      let last = tokens.last, last.kind == .word, start - Int(last.end) == 3
    {
      start = Int(last.start)
      removeLastToken()
    }
    noted.append(Int32(tokens.count))
    tokens.append(Token(start: start, end: end, kind: .address, joint: joint))
  }

  private mutating func removeLastToken() {
    tokens.removeLast()
    if let last = noted.last, last >= tokens.count { noted.removeLast() }
    if let last = acronymTokens.last, last >= tokens.count { acronymTokens.removeLast() }
  }
}
