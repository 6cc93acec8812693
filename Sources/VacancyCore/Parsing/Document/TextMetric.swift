/// How wide the program that wrapped a text took its letters to be.
///
/// A unit is a hundredth of an average letter, so that 100 of them are a column.
enum TextMetric: CaseIterable {
  /// All letters have one width.
  case columns
  /// All bytes have one width: an accented letter is two columns wide, as it is to `fold`.
  case bytes
  /// The widths of Helvetica, which Arial shares and most fonts without serifs come near.
  case sansSerif
  /// The widths of Times, which most fonts with serifs come near.
  case serif

  /// The units of a column.
  static let column = 100

  /// Whether letters have widths of their own.
  var isProportional: Bool { self == .sansSerif || self == .serif }

  /// The width of a text.
  func width(of text: ArraySlice<UInt8>) -> Int {
    switch self {
    case .bytes: return text.count * Self.column
    case .columns:
      var count = 0
      for byte in text where byte & 0xC0 != 0x80 { count += 1 }
      return count * Self.column
    case .sansSerif: return Self.width(of: text, Self.helvetica) / 5
    case .serif: return Self.width(of: text, Self.times) * 10 / 44
    }
  }

  /// The width of a space.
  var space: Int {
    switch self {
    case .columns, .bytes: Self.column
    case .sansSerif: 278 / 5
    case .serif: 250 * 10 / 44
    }
  }

  /// The width of a text in thousandths of the height of its font.
  private static func width(of text: ArraySlice<UInt8>, _ widths: [Int]) -> Int {
    var width = 0
    for offset in text.indices {
      let byte = text[offset]
      switch byte {
      case 0x20..<0x7F: width += widths[Int(byte) - 0x20]
      // The letters that have marks begin with this byte; they are as wide as those without.
      case 0xC3 where offset + 1 < text.endIndex:
        let letter = base[Int(text[offset + 1] & 0x3F)]
        width += widths[Int(letter) - 0x20]
      // `«` and `»`, or a no-break space.
      case 0xC2: width += offset + 1 < text.endIndex && text[offset + 1] == 0xA0 ? widths[0] : 556
      case 0xE2 where offset + 2 < text.endIndex && text[offset + 1] == 0x80:
        width += Self.width(ofPunctuation: text[offset + 2], widths)
      case 0xC4...: width += 500
      default: break
      }
    }
    return width
  }

  /// The width of a dash or a quotation mark, by its last byte.
  private static func width(ofPunctuation byte: UInt8, _ widths: [Int]) -> Int {
    switch byte {
    case 0x98, 0x99: widths[Int(UInt8(ascii: "i") - 0x20)]
    case 0x94, 0x95, 0xA6: 1000
    case 0x9C, 0x9D: widths[Int(UInt8(ascii: "(") - 0x20)]
    case 0x80...0x8F: 0
    case 0xAF: widths[0]
    default: 500
    }
  }

  /// From À to ÿ, without their marks.
  static let base = Array("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYPsaaaaaaaceeeeiiiidnooooo+ouuuuypy".utf8)

  /// From space to tilde, as the Adobe font metrics of the two fonts have them.
  private static let helvetica = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
  private static let times = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]
}
