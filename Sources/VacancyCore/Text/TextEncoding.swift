/// How the bytes of a file stand for characters.
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
  /// Of the two bytes of each unit, one is zero in seven of ten units and the other never.
  init?(unmarkedUTF16In bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    guard head.count >= 4, head.contains(0) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let most = head.count / 2 * 7 / 10
    switch zeros {
    case (0, most...): self = .utf16LittleEndian
    case (most..., 0): self = .utf16BigEndian
    default: return nil
    }
  }
}
