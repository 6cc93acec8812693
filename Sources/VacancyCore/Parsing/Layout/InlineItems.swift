/// Lists that lost the line breaks between their items.
struct InlineItems: DocumentPart {
  let document: Document

  /// Parts the items that have further bullets in them: `• a ship; • a port.`
  ///
  /// Only where the bullet is a sign that no sentence has.
  func parted(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: { signs(in: $0) > 0 }) else { return blocks }
    return blocks.flatMap { block -> [Block] in
      guard signs(in: block) > 0 else { return [block] }
      var items: [Block] = []
      var item = block
      item.pieces = Pieces()
      for piece in block.pieces {
        var start = piece.lowerBound
        for offset in piece where isSign(of: block, at: offset) {
          let end = endOfText(before: offset, downTo: start)
          if end > start { item.pieces.append(start..<end) }
          items.append(item)
          item.pieces = Pieces()
          start = min(skipBlank(offset + 3, piece.upperBound), piece.upperBound)
        }
        if start < piece.upperBound { item.pieces.append(start..<piece.upperBound) }
      }
      return (items + [item]).filter { !$0.pieces.isEmpty }
    }
  }

  /// How often the sign of an item stands in its own text.
  private func signs(in block: Block) -> Int {
    guard block.mark?.isGlyph ?? false else { return 0 }
    return block.pieces.reduce(0) { $0 + $1.count { isSign(of: block, at: $0) } }
  }

  private func isSign(of block: Block, at offset: Int) -> Bool {
    guard bytes[offset] >= 0xE2, case .sign(let code)? = block.mark else { return false }
    return code == UInt32(bytes[offset]) << 16 | UInt32(byte(offset + 1)) << 8
      | UInt32(byte(offset + 2))
  }

  private func endOfText(before offset: Int, downTo start: Int) -> Int {
    var end = offset
    while end > start {
      let length = whiteSpace(in: bytes, before: end, downTo: start)
      if length == 0 { break }
      end -= length
    }
    return end
  }
}
