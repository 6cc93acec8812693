/// Makes plain text of the pieces of a block: markup gone, white space runs one space, pieces joined.
struct TextCleaner {
  /// The plain text.
  private(set) var bytes: [UInt8] = []
  /// The offset in the source of each byte of ``bytes``; empty unless it was asked for.
  private(set) var origins: [Int] = []
  private let isTracing: Bool

  init(_ pieces: [Range<Int>], in sheet: Sheet, tracing: Bool) {
    isTracing = tracing
    var joined = Source(sheet.bytes, pieces, sheet)
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count } + 1)
    clean(&joined)
    while bytes.last == .space {
      bytes.removeLast()
      if isTracing { origins.removeLast() }
    }
  }

  /// The bytes of the pieces one behind the other, with what joins them.
  private struct Source {
    var bytes: [UInt8] = []
    var origins: [Int] = []

    init(_ all: [UInt8], _ pieces: [Range<Int>], _ sheet: Sheet) {
      for (index, piece) in pieces.enumerated() {
        if index > 0, let last = pieces[index - 1].last {
          switch Source.joint(all, last, piece.lowerBound) {
          case .space: append(.space, last)
          case .none: break
          case .softHyphen:
            bytes.removeLast(2)
            origins.removeLast(2)
          }
        }
        for offset in piece { append(all[offset], offset) }
      }
    }

    private mutating func append(_ byte: UInt8, _ origin: Int) {
      bytes.append(byte)
      origins.append(origin)
    }

    enum Joint {
      case space, none, softHyphen
    }

    /// What stands between two pieces: nothing after a hyphen inside of a word (`time-` / `sensitive`),
    /// else a space, also after a hyphen that waits for another word (`mid-` / `to long-term`).
    private static func joint(_ bytes: [UInt8], _ last: Int, _ next: Int) -> Joint {
      func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }
      if byte(last) == 0xAD, byte(last - 1) == 0xC2 { return .softHyphen }
      let isHyphen =
        byte(last) == UInt8(ascii: "-") && !(byte(last - 1) == .space)
        || (byte(last) == 0x90 || byte(last) == 0x91) && byte(last - 1) == 0x80
          && byte(last - 2) == 0xE2
      if isHyphen {
        var end = next
        while byte(end).isLetter { end += 1 }
        let word = FoldedText(bytes[next..<max(next, min(end, bytes.count))])
        let waits = ["to", "and", "or", "et", "ou", "a"].contains(
          String(decoding: word.bytes, as: UTF8.self))
        return waits ? .space : .none
      }
      // An em dash stands without spaces where it was printed so.
      let isEmDash = byte(last) == 0x94 && byte(last - 1) == 0x80 && byte(last - 2) == 0xE2
      return isEmDash && byte(last - 3) != .space ? .none : .space
    }
  }

  private mutating func clean(_ source: inout Source) {
    let text = source.bytes
    func at(_ offset: Int) -> UInt8 { text.indices.contains(offset) ? text[offset] : 0 }
    var offset = 0
    var skips: Set<Int> = []
    while offset < text.count {
      let byte = text[offset]
      if skips.remove(offset) != nil {
        offset += 1
        continue
      }
      switch byte {
      case 0x00...0x20, 0x7F:
        if !bytes.isEmpty, bytes.last != .space { append(.space, source.origins[offset]) }
        offset += 1
      case 0xC2 where at(offset + 1) == 0xA0 || at(offset + 1) == 0x85:
        if !bytes.isEmpty, bytes.last != .space { append(.space, source.origins[offset]) }
        offset += 2
      case 0xE2 where TextCleaner.isWideSpace(at(offset + 1), at(offset + 2)),
        0xE3 where at(offset + 1) == 0x80 && at(offset + 2) == 0x80:
        if !bytes.isEmpty, bytes.last != .space { append(.space, source.origins[offset]) }
        offset += 3
      case UInt8(ascii: "*"):
        offset = emphasis(text, offset, &skips, source)
      case UInt8(ascii: "["):
        if let link = Link(in: text, at: offset) {
          // `[x](#)` becomes `x`; a real address stays beside it.
          skips.insert(link.close)
          if link.isRelative {
            for index in link.close + 1..<link.end { skips.insert(index) }
          } else {
            // `x (address)`
            skips.remove(link.close)
            skips.insert(link.close)
          }
          offset += 1
        } else {
          append(byte, source.origins[offset])
          offset += 1
        }
      case UInt8(ascii: "<"):
        if let close = TextCleaner.closeOfAddress(text, offset) {
          skips.insert(close)
        } else {
          append(byte, source.origins[offset])
        }
        offset += 1
      case UInt8(ascii: "^") where at(offset + 1).isLetter && at(offset - 1).isLetterOrDigit:
        // `XXI^e`, and `XXI^e^` as pandoc writes it.
        var end = offset + 1
        while at(end).isLetter { end += 1 }
        if at(end) == UInt8(ascii: "^") { skips.insert(end) }
        offset += 1
      default:
        append(byte, source.origins[offset])
        offset += 1
      }
    }
  }

  private mutating func append(_ byte: UInt8, _ origin: Int) {
    bytes.append(byte)
    if isTracing { origins.append(origin) }
  }

  static func isWideSpace(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): true
    default: false
    }
  }

  /// Skips `**x**` and `*x*`; a star that opens nothing stays.
  private mutating func emphasis(
    _ text: [UInt8], _ offset: Int, _ skips: inout Set<Int>, _ source: Source
  ) -> Int {
    func at(_ offset: Int) -> UInt8 { text.indices.contains(offset) ? text[offset] : 0 }
    let star = UInt8(ascii: "*")
    var width = 1
    while at(offset + width) == star, width < 3 { width += 1 }
    var close = offset + width
    if at(close) != .space, close < text.count {
      while close + width <= text.count {
        if at(close) == star, (0..<width).allSatisfy({ at(close + $0) == star }) {
          for index in close..<close + width { skips.insert(index) }
          return offset + width
        }
        close += 1
      }
    }
    for index in offset..<offset + width { append(star, source.origins[index]) }
    return offset + width
  }

  /// The offset of the `>` of `<https://…>`, `<www…>` or `<x@y>`.
  private static func closeOfAddress(_ text: [UInt8], _ open: Int) -> Int? {
    guard let close = text[open...].prefix(400).firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let inside = text[open + 1..<close]
    guard !inside.isEmpty, !inside.contains(.space) else { return nil }
    let folded = FoldedText(inside)
    return folded.startsWith(anyOf: ["http", "www.", "mailto:"])
      || inside.contains(UInt8(ascii: "@"))
      ? close : nil
  }
}

/// A link of Markdown, `[text](target)`.
private struct Link {
  /// The offset of `]`.
  var close: Int
  /// The offset after `)`.
  var end: Int
  var isRelative: Bool

  init?(in text: [UInt8], at open: Int) {
    let window = text[open...].prefix(600)
    guard let close = window.firstIndex(of: UInt8(ascii: "]")), close > open + 1,
      close + 1 < text.count, text[close + 1] == UInt8(ascii: "("),
      let end = text[(close + 2)...].prefix(600).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    self.close = close
    self.end = end + 1
    let target = text[close + 2..<end]
    isRelative =
      target.isEmpty || target.first == UInt8(ascii: "#")
      || target.elementsEqual(text[open + 1..<close])
  }
}
