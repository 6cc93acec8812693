/// The lines of a text, told apart by hand.
enum TextLines {
  /// LF, CRLF and CR end a line, and so does the end of the text.
  static func physical(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    lines(bytes) { rest in
      switch rest.first {
      case 0x0A: 1
      case 0x0D: rest.dropFirst().first == 0x0A ? 2 : 1
      default: 0
      }
    }
  }

  /// As above; a form feed, a line and a paragraph separator and their like end a line, too.
  static func printed(_ bytes: [UInt8], formFeeds: Bool, others: Bool) -> [ArraySlice<UInt8>] {
    lines(bytes) { rest in
      switch rest.first {
      case 0x0A: return 1
      case 0x0D: return rest.dropFirst().first == 0x0A ? 2 : 1
      case 0x0C: return formFeeds ? 1 : 0
      case 0x0B: return others ? 1 : 0
      case 0xC2: return others && rest.starts(with: [0xC2, 0x85]) ? 2 : 0
      case 0xE2:
        return rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9])
          ? 3 : 0
      default: return 0
      }
    }
  }

  /// The lines as the reader counted them; a last one that is empty need not be counted.
  static func matching(_ count: Int, in bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
    let readings = [
      physical(bytes), printed(bytes, formFeeds: false, others: false),
      printed(bytes, formFeeds: true, others: false), printed(bytes, formFeeds: true, others: true),
    ]
    return readings.first { $0.count == count }
      ?? readings.first { $0.count == count + 1 && $0.last?.isEmpty ?? true }
  }

  private static func lines(_ bytes: [UInt8], end: (ArraySlice<UInt8>) -> Int) -> [ArraySlice<
    UInt8
  >] {
    var (lines, start, index) = ([ArraySlice<UInt8>](), 0, 0)
    while index < bytes.count {
      let length = end(bytes[index...])
      if length > 0 {
        lines.append(bytes[start..<index])
        index += length
        start = index
      } else {
        index += 1
      }
    }
    return lines + [bytes[start...]]
  }
}
