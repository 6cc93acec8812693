/// The mark of a list item.
enum BulletMark: Hashable {
  /// A sign such as `-` or `•`, by its bytes.
  case sign(UInt32)
  /// `a.`, `a)`, `(1)` and their like; marks of one style belong to one list.
  case letter(closing: UInt8)
  case number(closing: UInt8)

  /// Whether prose may have the sign at the beginning of a wrapped line.
  var isDash: Bool {
    switch self {
    case .sign(0x2D), .sign(0x2D2D), .sign(0xE2_80_93), .sign(0xE2_80_94), .sign(0x2A): true
    default: false
    }
  }

  /// Whether this is a sign that no sentence has, as `•` is. Some have dashes, arrows, a minus, and what
  /// stands for a letter that was lost.
  var isGlyph: Bool {
    guard case .sign(let code) = self else { return false }
    return switch code {
    case ...0xFFFF, 0xE2_80_90...0xE2_80_95, 0xE2_86_92, 0xE2_88_92, 0xEF_BF_BD: false
    default: true
    }
  }

  var isSign: Bool {
    if case .sign = self { true } else { false }
  }
}

extension Sheet {
  /// Finds the bullet mark that begins a line, and where its text begins.
  func bullet(at index: Int) -> (mark: BulletMark, start: Int)? {
    let line = lines[index]
    let offset = line.start
    guard offset < line.end else { return nil }
    let first = bytes[offset]
    switch first {
    case UInt8(ascii: "-") where byte(offset + 1) == first,
      UInt8(ascii: "-") where byte(offset + 1) == UInt8(ascii: ">"),
      UInt8(ascii: "=") where byte(offset + 1) == UInt8(ascii: ">"):
      return sign(UInt32(first) << 8 | UInt32(byte(offset + 1)), 2, line, needsSpace: true)
    case UInt8(ascii: "\\") where byte(offset + 1).isOne(of: "-*+"):
      // As pandoc writes it where a dash is no bullet to it.
      return sign(UInt32(byte(offset + 1)), 2, line, needsSpace: true)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"):
      // A sign that prose has too needs a space behind it.
      return sign(UInt32(first), 1, line, needsSpace: !repeatedLetterSigns.contains(UInt32(first)))
    case UInt8(ascii: "o"), UInt8(ascii: "v"), UInt8(ascii: "q"), 0xC2, 0xC3:
      return letterSign(line)
    case 0xE2, 0xEF, 0xEE, 0xF0:
      return glyph(line)
    case UInt8(ascii: "("), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return enumeration(line)
    default: return nil
    }
  }

  /// A sign that stands on a line by itself, above the text of its item.
  func loneBullet(at index: Int) -> BulletMark? {
    let line = lines[index]
    guard line.end - line.start <= 3 else { return nil }
    var code: UInt32 = 0
    for byte in bytes[line.start..<line.end] { code = code << 8 | UInt32(byte) }
    switch code {
    case 0x2D, 0x2A, 0x2B, 0x6F, 0xC2B7, 0xC2A7, 0xE2_80_90...0xE2_80_95, 0xE2_80_A2, 0xE2_80_A3,
      0xE2_81_83, 0xE2_88_99, 0xE2_97_80...0xE2_97_BF, 0xE2_96_A0...0xE2_96_BF, 0xE2_88_92,
      0xE2_9C_80...0xE2_9E_BF, 0xEE_80_80...0xEF_A3_BF, 0xC3BC, 0xC398:
      return .sign(code)
    default: return nil
    }
  }

  private func sign(
    _ code: UInt32, _ length: Int, _ line: Line, needsSpace: Bool
  ) -> (mark: BulletMark, start: Int)? {
    let after = line.start + length
    let start = skipBlank(after, line.end)
    guard start < line.end, start > after || !needsSpace else { return nil }
    return (.sign(code), start)
  }

  /// `•`, `‣`, `▪`, `–` and the private-use glyphs of symbol fonts.
  private func glyph(_ line: Line) -> (mark: BulletMark, start: Int)? {
    let lead = bytes[line.start]
    let length = lead >= 0xF0 ? 4 : 3
    guard line.start + length < line.end else { return nil }
    var code: UInt32 = 0
    for byte in bytes[line.start..<line.start + length] { code = code << 8 | UInt32(byte) }
    switch code {
    case 0xE2_80_90...0xE2_80_95:
      return sign(code, length, line, needsSpace: !repeatedLetterSigns.contains(code))
    case 0xE2_80_A2, 0xE2_80_A3, 0xE2_80_A7, 0xE2_81_83, 0xE2_88_99, 0xE2_8B_85,
      0xE2_97_80...0xE2_97_BF, 0xE2_96_A0...0xE2_96_BF, 0xE2_88_92, 0xE2_9C_80...0xE2_9E_BF,
      0xE2_86_92, 0xE2_A6_80...0xE2_AD_BF,
      // What stands for a glyph that was lost.
      0xEF_BF_BD,
      // Private use: U+E000 to U+F8FF.
      0xEE_80_80...0xEF_A3_BF:
      return sign(code, length, line, needsSpace: false)
    default: return nil
    }
  }

  /// `o`, `ü`, `Ø`, `§`, `·`: letters of text fonts that stand for glyphs of symbol fonts. They
  /// count before two spaces or a tab, or where a sibling repeats them.
  private func letterSign(_ line: Line) -> (mark: BulletMark, start: Int)? {
    let lead = bytes[line.start]
    let length = lead >= 0x80 ? 2 : 1
    let code = length == 1 ? UInt32(lead) : UInt32(lead) << 8 | UInt32(byte(line.start + 1))
    switch code {
    case 0xC2B7, 0xC2A7: return sign(code, length, line, needsSpace: false)
    case _ where Self.isOfSymbolFont(code):
      return repeatedLetterSigns.contains(code) ? sign(code, length, line, needsSpace: true) : nil
    case 0x6F, 0xC3BC, 0xC398, 0xC3B8, 0x76, 0x71: break
    default: return length == 1 ? enumeration(line) : nil
    }
    let after = line.start + length
    let start = skipBlank(after, line.end)
    guard start < line.end, start > after else { return enumeration(line) }
    let isWide = byte(after) == 0x09 || start - after >= 2 && spaceLength(at: after) < start - after
    if code == 0xC398 || code == 0xC3B8 { return (.sign(code), start) }
    return isWide || repeatedLetterSigns.contains(code) ? (.sign(code), start) : nil
  }

  /// `a.`, `a)`, `(a)`, `1)`, `(1)`, `1.`, `ii)`.
  private func enumeration(_ line: Line) -> (mark: BulletMark, start: Int)? {
    var offset = line.start
    let isOpened = bytes[offset] == UInt8(ascii: "(")
    if isOpened { offset += 1 }
    let start = offset
    while offset < line.end, offset - start < 3, bytes[offset].isDigit { offset += 1 }
    let isNumber = offset > start
    if !isNumber {
      while offset < line.end, offset - start < 4, isRoman(bytes[offset]) { offset += 1 }
      // A single letter, or a small Roman numeral.
      if offset == start || offset - start == 1 || byte(offset).isLetter {
        offset = start
        guard byte(offset).isLowercase || isOpened && byte(offset).isLetter else { return nil }
        offset += 1
      }
    }
    let closing = byte(offset)
    guard closing == UInt8(ascii: ")") || closing == UInt8(ascii: ".") && !isOpened else {
      return nil
    }
    let text = skipBlank(offset + 1, line.end)
    guard text < line.end, text > offset + 1 else { return nil }
    let style = isOpened ? UInt8(ascii: "(") : closing
    return (isNumber ? .number(closing: style) : .letter(closing: style), text)
  }

  private func isRoman(_ byte: UInt8) -> Bool { byte.isOne(of: "ivx") }

  /// Whether a sign is `¨`, `º`, `»`, `¾`, `Þ` or `ð`: bullets of symbol fonts as text fonts have them, but
  /// too common in texts to be bullets where they stand once.
  private static func isOfSymbolFont(_ code: UInt32) -> Bool {
    switch code {
    case 0xC2A8, 0xC2BA, 0xC2BB, 0xC2BE, 0xC39E, 0xC3B0: true
    default: false
    }
  }

  /// The letters and signs of text fonts, and the hyphens, dashes and plus signs without a space, that
  /// begin two lines or more as bullets do.
  static func repeatedLetterSigns(of lines: [Line], in bytes: [UInt8]) -> [UInt32] {
    // A few at most.
    var once: [UInt32] = []
    var repeated: [UInt32] = []
    for line in lines where line.end - line.start > 2 {
      let lead = bytes[line.start]
      let length = lead >= 0x80 ? 2 : 1
      var code =
        length == 1 ? UInt32(lead) : UInt32(lead) << 8 | UInt32(bytes[line.start + 1])
      switch code {
      case 0x2D where bytes[line.start + 1].isLetter: break
      case 0x2B where bytes[line.start + 1].isLetter: break
      case 0xE280 where bytes[line.start + 2] == 0x93 && line.end - line.start > 3:
        guard bytes[line.start + 3].isLetter else { continue }
        code = 0xE2_80_93
      case 0x6F, 0xC3BC, 0x76, 0x71,
        _ where isOfSymbolFont(code):
        guard whiteSpace(in: bytes, at: line.start + length, upTo: line.end) > 0 else { continue }
      default: continue
      }
      if !once.contains(code) {
        once.append(code)
      } else if !repeated.contains(code) {
        repeated.append(code)
      }
    }
    return repeated
  }
}
