import VacancyCore

enum SARIFAddress {
  /// The address of a file: relative as the path is, `file:` where it is absolute.
  ///
  /// All but letters, digits, `-._~` and the slashes are percent-encoded, byte by byte: a colon in
  /// the first folder would else make a scheme of it. A `./` at the start says nothing and is left
  /// out, for services compare addresses letter by letter.
  static func uri(of path: [UInt8]) -> String {
    let slash = UInt8(ascii: "/")
    var rest = path[...]
    while rest.starts(with: [UInt8(ascii: "."), slash]) {
      rest = rest.dropFirst(2).drop { $0 == slash }
    }
    var uri = rest.first == slash ? "file://" : ""
    for byte in rest {
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
