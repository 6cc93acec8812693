/// Brackets, quotations and emphases that are opened on one line and closed on another.
extension ParagraphBounds {
  /// Whether a bracket, a quotation or an emphasis of the block is still open.
  func hasOpenMark(_ block: Block) -> Bool {
    var round = 0
    var quotes = 0
    var stars = 0
    // What is open is closed within a few lines, or never.
    let pieces = block.pieces
    for piece in max(0, pieces.count - 16)..<pieces.count {
      let first = firstOpenMark(in: bytes, of: pieces[piece])
      for offset in first..<pieces[piece].upperBound {
        switch bytes[offset] {
        case UInt8(ascii: "("), UInt8(ascii: "["): round += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): round -= 1
        case UInt8(ascii: "*") where byte(offset + 1) == UInt8(ascii: "*"): stars += 1
        case 0xC2 where byte(offset + 1) == 0xAB: quotes += 1
        case 0xC2 where byte(offset + 1) == 0xBB: quotes -= 1
        default: break
        }
      }
    }
    return round > 0 || quotes > 0 || stars % 2 == 1
  }

  /// How many `**` there are in a range.
  func emphases(in range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      let isOne = bytes[offset] == UInt8(ascii: "*") && bytes[offset + 1] == UInt8(ascii: "*")
      count += isOne ? 1 : 0
      offset += isOne ? 2 : 1
    }
    return count
  }

  /// Whether a bracket, a quotation or an emphasis that was opened before is closed on these lines.
  func closesMark(from index: Int) -> Bool {
    var depth = 0
    for index in index..<min(index + 3, lines.count) where !isSkipped(index) {
      for offset in lines[index].start..<lines[index].end {
        switch bytes[offset] {
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: "*") where byte(offset + 1) == UInt8(ascii: "*"): return true
        case 0xC2 where byte(offset + 1) == 0xBB: return true
        default: break
        }
        if depth < 0 { return true }
      }
    }
    return false
  }
}

/// The first byte of a piece that may open or close a bracket, a quotation or an emphasis, or one before it.
private func firstOpenMark(in bytes: [UInt8], of piece: Range<Int>) -> Int {
  let span = bytes.span.bytes
  var offset = piece.lowerBound
  while offset < piece.upperBound, offset <= span.byteCount &- 32 {
    let block = span.byteBlock(at: offset)
    let brackets = block.isIn(0x28...0x2A) | block.equals(0x5B) | block.equals(0x5D)
    if let index = (brackets | block.equals(0xC2)).first {
      return min(offset &+ index, piece.upperBound)
    }
    offset &+= 32
  }
  return min(offset, piece.upperBound)
}
