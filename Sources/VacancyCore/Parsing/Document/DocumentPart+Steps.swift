/// Steps over what says nothing: white space, emphasis, dashes.
extension DocumentPart {
  /// The first offset from here that is no white space of any kind.
  func skipBlank(_ offset: Int, _ end: Int) -> Int {
    skippingWhiteSpace(in: bytes, from: offset, to: end)
  }

  /// Skips spaces up to the end of the line.
  func skipBlankOnLine(_ offset: Int) -> Int { endOfBlank(in: bytes, at: offset) }

  /// Skips the stars and underlines of an emphasis.
  func skipEmphasis(_ offset: inout Int, _ end: Int) {
    while offset < end, bytes[offset] == UInt8(ascii: "*") || bytes[offset] == UInt8(ascii: "_") {
      offset += 1
    }
  }

  /// The bytes of a hyphen or a dash at the offset; 0 if there is none.
  func dashLength(at offset: Int) -> Int {
    if byte(offset) == UInt8(ascii: "-") { return 1 }
    let isDash =
      byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && (0x90...0x95).contains(byte(offset + 2))
    return isDash ? 3 : 0
  }

  /// The bytes of the space, tab or line break at the offset; 0 if there is none.
  func spaceLength(at offset: Int) -> Int {
    visibleWhiteSpace(in: bytes, at: offset)
  }
}
