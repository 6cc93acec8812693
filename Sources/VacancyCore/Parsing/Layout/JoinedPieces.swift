/// The pieces of a block one behind the other, with what joins them.
struct JoinedPieces {
  var bytes: [UInt8] = []
  /// Where the bytes stand in the source; empty unless it was asked for.
  var origins = Origins()

  init(_ pieces: Pieces, of source: [UInt8], _ form: SourceForm, tracing: Bool) {
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 1 })
    for (index, piece) in pieces.enumerated() {
      if index > 0, let last = pieces[index - 1].last {
        switch PieceJoint(between: last, and: piece.lowerBound, in: source, form) {
        case .space:
          if tracing { origins.add(last, at: bytes.count) }
          bytes.append(.space)
        case .none: break
        case .hyphen:
          if tracing { origins.add(last, at: bytes.count) }
          bytes.append(UInt8(ascii: "-"))
        case .word:
          bytes.removeLast(source[last] == UInt8(ascii: "-") ? 1 : 3)
          if tracing { origins.cut(at: bytes.count) }
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
  /// The pieces are of one word or one pair: `time-` and `sensitive`, `and/` and `or`.
  case none
  /// The pieces are of one word, and the hyphen at the end of the first was put there to cut it.
  case word
  /// The pieces are of one word that has lost its hyphen.
  case hyphen

  /// Nothing stands after a hyphen inside of a word or a slash, or inside of brackets, else a space, also
  /// after a hyphen that waits for another word (`mid-` / `to long-term`). An em dash stands without
  /// spaces where it was printed so.
  init(between last: Int, and next: Int, in bytes: [UInt8], _ form: SourceForm) {
    func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }
    if next == last + 1 {
      self = .hyphen
      return
    }
    if byte(last) == UInt8(ascii: "/"),
      byte(last - 1).isLetter && byte(next).isLetter || PieceJoint.endsInAddress(bytes, last)
    {
      self = .none
      return
    }
    let isGeneralPunctuation = byte(last - 1) == 0x80 && byte(last - 2) == 0xE2
    if byte(last + 1) == 0xC2, byte(last + 2) == 0xAD {
      // A soft hyphen at the line's end, which is no part of the piece.
      self = .none
    } else if byte(last) == UInt8(ascii: "-") && !byte(last - 1).isOne(of: " -")
      || isGeneralPunctuation && (byte(last) == 0x90 || byte(last) == 0x91)
    {
      let word = FoldedText(bytes[next..<min(next + 4, bytes.count)])
      self =
        form.hyphens.contains(last)
        ? .word : word.startsWith(anyOf: SentenceWords.suspendedHyphens) ? .space : .none
    } else if PieceJoint.isInside(bytes, last, next) {
      self = .none
    } else {
      self = isGeneralPunctuation && byte(last) == 0x94 && byte(last - 3) != .space ? .none : .space
    }
  }

  /// Whether two pieces touch, as those of a page do whose links have lines of their own: `(` and `link`,
  /// `link` and `).`, `d'` and `accréditation`.
  private static func isInside(_ bytes: [UInt8], _ last: Int, _ next: Int) -> Bool {
    func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }
    if byte(last).isOne(of: "([") { return true }
    if byte(next).isOne(of: ")],.") {
      // `.NET` and `...` begin words of their own.
      return !byte(next).isOne(of: ",.")
        || !byte(next + 1).isLetterOrDigit && byte(next + 1) != 0x2E
    }
    // A vowel was left out, and no word ended: `d'`, `qu'`; `masters'` has ended.
    let isCurly = byte(last) == 0x99 && byte(last - 1) == 0x80 && byte(last - 2) == 0xE2
    guard isCurly || byte(last) == UInt8(ascii: "'") else { return false }
    let letter = last - (isCurly ? 3 : 1)
    let isQu =
      byte(letter) | 0x20 == UInt8(ascii: "u") && byte(letter - 1) | 0x20 == UInt8(ascii: "q")
    return isQu
      || byte(letter).isLetter && !byte(letter - 1).isLetterOrDigit && byte(letter - 1) < 0x80
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
