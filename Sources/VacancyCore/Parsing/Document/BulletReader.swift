/// Finds the bullet marks that begin the lines of a text.
struct BulletReader {
  let bytes: [UInt8]
  /// The letters and signs that stand for bullets in this text, as `o` and `ü` do where symbol fonts were
  /// lost.
  let signs: [UInt32]

  /// The mark of a line, and where the text behind it begins.
  func bullet(of line: Line) -> (mark: BulletMark, start: Int)? {
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
      return sign(UInt32(first), 1, line, needsSpace: !signs.contains(UInt32(first)))
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

  private func sign(
    _ code: UInt32, _ length: Int, _ line: Line, needsSpace: Bool
  ) -> (mark: BulletMark, start: Int)? {
    let after = line.start + length
    let start = endOfBlank(after, line)
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
      return sign(code, length, line, needsSpace: !signs.contains(code))
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
    case _ where BulletMark.isOfSymbolFont(code):
      return signs.contains(code) ? sign(code, length, line, needsSpace: true) : nil
    case 0x6F, 0xC3BC, 0xC398, 0xC3B8, 0x76, 0x71: break
    default: return length == 1 ? enumeration(line) : nil
    }
    let after = line.start + length
    let start = endOfBlank(after, line)
    guard start < line.end, start > after else { return enumeration(line) }
    let isWide =
      byte(after) == 0x09
      || start - after >= 2 && visibleWhiteSpace(in: bytes, at: after) < start - after
    if code == 0xC398 || code == 0xC3B8 { return (.sign(code), start) }
    return isWide || signs.contains(code) ? (.sign(code), start) : nil
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
    let text = endOfBlank(offset + 1, line)
    guard text < line.end, text > offset + 1 else { return nil }
    let style = isOpened ? UInt8(ascii: "(") : closing
    return (isNumber ? .number(closing: style) : .letter(closing: style), text)
  }

  /// The byte at an offset; 0 outside of the text.
  private func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// The first offset from here on the line that is no white space.
  private func endOfBlank(_ offset: Int, _ line: Line) -> Int {
    skippingWhiteSpace(in: bytes, from: offset, to: line.end)
  }

  private func isRoman(_ byte: UInt8) -> Bool { byte.isOne(of: "ivx") }
}
