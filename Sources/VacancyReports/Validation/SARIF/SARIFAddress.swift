import VacancyCore

enum SARIFAddress {
  /// The address of a file: relative as the path is, `file:` where it is absolute.
  ///
  /// All but letters, digits, `-._~` and the slashes are percent-encoded, byte by byte: a colon in
  /// the first folder would else make a scheme of it. Names `.` and doubled slashes say nothing and
  /// are left out, for services compare addresses letter by letter.
  static func uri(of path: [UInt8]) -> String {
    let slash = UInt8(ascii: "/")
    let names = path.split(separator: slash).filter { $0 != [UInt8(ascii: ".")] }
    var uri = path.first == slash ? "file:///" : ""
    for byte in names.joined(separator: [slash]) {
      if isPlain(byte) || byte == slash {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }

  /// Whether a byte means nothing but itself in every address.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}
