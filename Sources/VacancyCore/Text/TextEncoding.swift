/// A character encoding of a file.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable, Codable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, the lower byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252, the Western European code page.
  case windows1252 = "windows-1252"
  /// ISO 8859-1.
  case latin1 = "iso-8859-1"
}

extension TextEncoding {
  /// The byte order mark; empty for the encodings that have none.
  var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252, .latin1: []
    }
  }

  /// The encoding that a byte order mark names.
  init?(markedIn bytes: [UInt8]) {
    for encoding in [Self.utf8, .utf16LittleEndian, .utf16BigEndian]
    where bytes.starts(with: encoding.mark) {
      self = encoding
      return
    }
    return nil
  }

  /// UTF-16 without a mark, where the first 1,024 bytes leave no doubt.
  ///
  /// The higher byte of a unit is zero for a character of Latin-1: of at least seven in ten. The lower
  /// byte is zero for a few others alone, such as U+0300, the accent of a decomposed `è`.
  init?(unmarkedUTF16In bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    guard head.count >= 4, head.contains(0) else { return nil }
    let units = stride(from: 0, to: head.count - 1, by: 2).map { (head[$0], head[$0 + 1]) }
    let most = head.count / 2 * 7 / 10
    if Self.isText(units.map { (high: $1, low: $0) }, latin: most) {
      self = .utf16LittleEndian
    } else if Self.isText(units.map { (high: $0, low: $1) }, latin: most) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  /// Whether enough units are of Latin-1, and each of the others can be a character of a text.
  private static func isText(_ units: [(high: UInt8, low: UInt8)], latin most: Int) -> Bool {
    var latin = 0
    for unit in units {
      if unit.low == 0, !firstOfBlocks.contains(unit.high) { return false }
      if unit.high == 0 { latin += 1 }
    }
    return latin >= most
  }

  /// The higher bytes of the characters of texts whose lower byte is zero: `Ā`, accents that combine,
  /// spaces, `℀`, lines and symbols, characters of symbol fonts, variation selectors.
  private static let firstOfBlocks: [UInt8] = [
    0x01, 0x02, 0x03, 0x04, 0x20, 0x21, 0x22, 0x25, 0x26, 0x27, 0xF0, 0xFE,
  ]
}
