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

extension BulletMark {
  /// Whether a sign is `¨`, `º`, `»`, `¾`, `Þ` or `ð`: bullets of symbol fonts as text fonts have them, but
  /// too common in texts to be bullets where they stand once.
  static func isOfSymbolFont(_ code: UInt32) -> Bool {
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

extension PageBoilerplate {
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

  /// The signs that stand on lines by themselves above another one or a page number: a converter has
  /// parted them from their items.
  func strayBullets() -> [Int] {
    var result: [Int] = []
    // The sign on the line before, and whether it is one of several.
    var last: (index: Int, isOfSeveral: Bool)?
    for index in lines.indices where !lines[index].isBlank {
      let isLone = loneBullet(at: index) != nil
      if let last, isLone || last.isOfSeveral || roles[index] == .furniture {
        result.append(last.index)
      }
      last = isLone ? (index, last != nil) : nil
    }
    if let last, last.isOfSeveral { result.append(last.index) }
    return result
  }
}
