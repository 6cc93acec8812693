extension SourceText {
  /// Reads UTF-16, with or without a byte order mark.
  init(utf16 disk: [UInt8], bigEndian: Bool) throws(TextFailure) {
    let encoding = bigEndian ? TextEncoding.utf16BigEndian : .utf16LittleEndian
    let prefix = disk.starts(with: encoding.mark) ? 2 : 0
    var decoded = Decoded(disk: disk, encoding: encoding, prefix: prefix)
    var at = prefix
    while at < disk.count {
      guard at + 1 < disk.count else { throw .undecodable(encoding, offset: at) }
      let unit = utf16Unit(in: disk, at: at, bigEndian: bigEndian)
      switch unit {
      case 0:
        throw .notText(.binary)
      case 0xD800..<0xDC00:
        let low = at + 3 < disk.count ? utf16Unit(in: disk, at: at + 2, bigEndian: bigEndian) : 0
        guard (0xDC00..<0xE000).contains(low) else { throw .undecodable(encoding, offset: at) }
        decoded.append(0x1_0000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00), from: at)
        at += 4
      case 0xDC00..<0xE000:
        throw .undecodable(encoding, offset: at)
      default:
        decoded.append(UInt32(unit), from: at)
        at += 2
      }
    }
    self = decoded.text()
  }
}

/// The code unit of two bytes at `at`.
func utf16Unit(in bytes: [UInt8], at: Int, bigEndian: Bool) -> UInt16 {
  let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
  return bigEndian ? first << 8 | second : second << 8 | first
}

/// A text on its way from another encoding to UTF-8.
struct Decoded {
  private let disk: [UInt8]
  private let encoding: TextEncoding
  private let prefix: Int
  private var bytes: [UInt8] = []
  private var origins: [UInt32] = []

  init(disk: [UInt8], encoding: TextEncoding, prefix: Int = 0) {
    self.disk = disk
    self.encoding = encoding
    self.prefix = prefix
    bytes.reserveCapacity(disk.count + disk.count / 8)
    origins.reserveCapacity(disk.count + disk.count / 8 + 1)
  }

  /// The length of the text so far.
  var count: Int { bytes.count }

  /// Appends a scalar whose first byte on disk is at `offset`.
  mutating func append(_ scalar: UInt32, from offset: Int) {
    let length = appendUTF8(scalar, to: &bytes)
    let origin = UInt32(clamping: offset)
    for _ in 0..<length { origins.append(origin) }
  }

  /// The text in NFC.
  func text(assumption: SourceText.Assumption? = nil) -> SourceText {
    let origins = origins + [UInt32(clamping: disk.count)]
    let scan = UTF8Scan(of: bytes)
    let composed =
      scan.mayCompose ? Composed(bytes, origins: origins, prefix: prefix) : nil
    return SourceText(
      bytes: composed?.bytes ?? bytes, encoding: encoding, byteCount: disk.count,
      origins: composed?.origins ?? origins, prefix: prefix, original: disk,
      assumption: assumption, mayHaveWideBreaks: scan.hasWideBreaks)
  }
}
