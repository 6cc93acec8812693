/// Finds characters that were broken on the way: UTF-8 that was read as Windows-1252, such as `Ã©` for
/// `é`, and U+FFFD, which stands where a character was lost.
struct BrokenCharacters {
  private(set) var count = 0
  /// The first one.
  private(set) var range: TextRange?
  /// What it was; `nil` where nobody knows.
  private(set) var original: Unicode.Scalar?

  /// - Complexity: Linear in the length of the text.
  init(in bytes: [UInt8], from start: Int, to end: Int) {
    for (first, second) in Self.beginnings {
      var offset = start
      while let place = firstPlace(of: first, second, in: bytes, from: offset, to: end) {
        offset = place + 1
        // `â` is found by its last byte, for it is frequent before other characters.
        let at = first == 0xA2 ? place - 1 : place
        guard at >= start, let found = Self.broken(at: at, upTo: end, in: bytes) else { continue }
        count += 1
        offset = max(offset, found.end)
        if at < range?.start ?? .max {
          range = TextRange(at, found.end)
          original = found.original
        }
      }
    }
  }

  /// `Ã`, `Â`, `Å`, `â` before a character of two bytes or of three, U+FFFD.
  private static let beginnings: [(UInt8, UInt8)] = [
    (0xC3, 0x83), (0xC3, 0x82), (0xC3, 0x85), (0xA2, 0xC2), (0xA2, 0xE2), (0xEF, 0xBF),
  ]

  private static func broken(
    at start: Int, upTo end: Int, in bytes: [UInt8]
  ) -> (original: Unicode.Scalar?, end: Int)? {
    let (first, length) = utf8Scalar(in: bytes, at: start, upTo: end)
    if first == 0xFFFD { return (nil, start + length) }
    var at = start + length
    guard let lead = byte(of: first), [0xC2, 0xC3, 0xC5, 0xE2].contains(lead) else { return nil }
    // The space that does not break became an ordinary one.
    if at < end, bytes[at] == .space, lead != 0xC5, lead != 0xE2 {
      return (lead == 0xC3 ? "à" : "\u{A0}", at + 1)
    }
    var units = [lead]
    while units.count < (lead == 0xE2 ? 3 : 2), at < end {
      let (scalar, length) = utf8Scalar(in: bytes, at: at, upTo: end)
      guard let unit = byte(of: scalar), unit & 0xC0 == 0x80 else { return nil }
      units.append(unit)
      at += length
    }
    guard let original = String(validating: units, as: UTF8.self)?.unicodeScalars.first,
      isUsual(original)
    else { return nil }
    return (original, at)
  }

  /// The byte of Windows-1252, or of Latin-1, that a character stands for.
  private static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    return windows1252.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// The letters and marks of French and English: of `Å’` and the like, others are no accident.
  private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0xFF, 0x152...0x153, 0x178, 0x2000...0x203F, 0x20AC: true
    default: false
    }
  }
}
