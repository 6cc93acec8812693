/// The pieces of a block one behind the other, with what joins them.
struct JoinedPieces {
  var bytes: [UInt8] = []
  /// Where the bytes stand in the source; empty unless it was asked for.
  var origins = Origins()

  init(_ pieces: Pieces, of source: [UInt8], tracing: Bool) {
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 1 })
    for (index, piece) in pieces.enumerated() {
      if index > 0, let last = pieces[index - 1].last {
        switch PieceJoint(between: last, and: piece.lowerBound, in: source) {
        case .space:
          if tracing { origins.add(last, at: bytes.count) }
          bytes.append(.space)
        case .none: break
        }
      }
      if tracing { origins.add(piece.lowerBound, at: bytes.count) }
      bytes.append(contentsOf: source[piece])
    }
  }
}

/// What stands between two pieces of one text.
private enum PieceJoint {
  case space
  /// The pieces are of one word: `time-` and `sensitive`.
  case none

  /// Nothing stands after a hyphen inside of a word, else a space, also after a hyphen that waits for
  /// another word (`mid-` / `to long-term`). An em dash stands without spaces where it was printed so.
  init(between last: Int, and next: Int, in bytes: [UInt8]) {
    func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }
    if byte(last) == UInt8(ascii: "/"), PieceJoint.endsInAddress(bytes, last) {
      self = .none
      return
    }
    let isGeneralPunctuation = byte(last - 1) == 0x80 && byte(last - 2) == 0xE2
    if byte(last + 1) == 0xC2, byte(last + 2) == 0xAD {
      // A soft hyphen at the line's end, which is no part of the piece.
      self = .none
    } else if byte(last) == UInt8(ascii: "-") && byte(last - 1) != .space
      || isGeneralPunctuation && (byte(last) == 0x90 || byte(last) == 0x91)
    {
      let word = FoldedText(bytes[next..<min(next + 4, bytes.count)])
      self = word.startsWith(anyOf: SentenceWords.suspendedHyphens) ? .space : .none
    } else {
      self = isGeneralPunctuation && byte(last) == 0x94 && byte(last - 3) != .space ? .none : .space
    }
  }
}

extension PieceJoint {
  /// Whether the word that ends here is an address, which was cut at a slash.
  fileprivate static func endsInAddress(_ bytes: [UInt8], _ last: Int) -> Bool {
    var start = last
    while start > 0, bytes[start - 1] > .space, last - start < 200 { start -= 1 }
    return FoldedText(bytes[start...last]).contains(anyOf: SentenceWords.cutAddresses)
  }
}
