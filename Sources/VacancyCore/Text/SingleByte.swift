extension SourceText {
  /// Reads Windows-1252 or Latin-1, in which every byte is a character.
  ///
  /// - Parameter assumedAt: The offset of the first byte that is not UTF-8, where that is why.
  init(singleBytes disk: [UInt8], as encoding: TextEncoding, assumedAt: Int? = nil)
    throws(TextFailure)
  {
    if isBinary(disk) { throw .notText(.binary) }
    var decoded = Decoded(disk: disk, encoding: encoding)
    var assumption: Assumption?
    for (offset, byte) in disk.enumerated() {
      let start = decoded.count
      if encoding == .windows1252, (0x80..<0xA0).contains(byte) {
        decoded.append(windows1252[Int(byte) - 0x80], from: offset)
      } else {
        decoded.append(UInt32(byte), from: offset)
      }
      if offset == assumedAt {
        assumption = Assumption(
          offset: offset, byte: byte, range: TextRange(start, decoded.count))
      }
    }
    self = decoded.text(assumption: assumption)
  }
}

/// The characters of the bytes 80 to 9F. The five that Windows leaves undefined are the control
/// characters of Latin-1, as in the Encoding Standard of the WHATWG.
let windows1252: [UInt32] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]
