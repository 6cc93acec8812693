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
      decoded.append(
        encoding == .windows1252 ? scalar(ofWindows1252: byte) : UInt32(byte), from: offset)
      if offset == assumedAt {
        assumption = Assumption(
          offset: offset, byte: byte, range: TextRange(start, decoded.count))
      }
    }
    self = decoded.text(assumption: assumption)
  }

  /// Reads UTF-8 into which some bytes of Windows-1252 were pasted; `nil` where UTF-8 is not the rule, as
  /// in a text of Windows-1252 two letters of which look like it by chance.
  init?(mostlyUTF8 disk: [UInt8]) {
    var (sequences, others) = (0, 0)
    forEachPart(ofMostlyUTF8: disk) { valid, other in
      sequences += disk[valid].count { $0 >= 0xC0 }
      if other != nil { others += 1 }
    }
    guard sequences >= 4 * others, !isBinary(disk) else { return nil }
    var decoded = Decoded(disk: disk, encoding: .utf8)
    var assumption: Assumption?
    forEachPart(ofMostlyUTF8: disk) { valid, other in
      var at = valid.lowerBound
      while at < valid.upperBound {
        let scalar = utf8Scalar(in: disk, at: at, upTo: valid.upperBound)
        decoded.append(scalar.value, from: at)
        at += scalar.length
      }
      guard let other else { return }
      let start = decoded.count
      decoded.append(scalar(ofWindows1252: disk[other]), from: other)
      assumption =
        assumption
        ?? Assumption(
          offset: other, byte: disk[other], range: TextRange(start, decoded.count), isOfFile: false)
    }
    self = decoded.text(assumption: assumption)
  }
}

/// Calls the body with each range of bytes that are UTF-8, and with the byte behind it that is not.
func forEachPart(ofMostlyUTF8 bytes: [UInt8], _ body: (Range<Int>, Int?) -> Void) {
  var start = 0
  while start < bytes.count {
    let other = UTF8Scan(of: bytes, from: start).invalid
    body(start..<(other ?? bytes.count), other)
    start = (other ?? bytes.count) + 1
  }
}

private func scalar(ofWindows1252 byte: UInt8) -> UInt32 {
  (0x80..<0xA0).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
}

/// The characters of the bytes 80 to 9F. The five that Windows leaves undefined are the control
/// characters of Latin-1, as in the Encoding Standard of the WHATWG.
let windows1252: [UInt32] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]
