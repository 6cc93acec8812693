/// How a piece of text ends, as far as that tells whether it goes on.
enum TextEnding {
  /// With `.`, `;`, `:`, `!` or `?`, perhaps inside a closing quote or bracket.
  case terminal
  /// With a closing bracket or quote after a letter, a number or an address.
  case closed
  /// With a letter or a comma: it may go on.
  case open
  /// With a hyphen: a word goes on.
  case hyphen
}

extension DocumentPart {
  /// How the bytes of a range end.
  func ending(of range: Range<Int>) -> TextEnding {
    var end = range.upperBound
    var isClosed = false
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), .space: end -= 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        isClosed = true
        end -= 1
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
        UInt8(ascii: "?"):
        return .terminal
      case UInt8(ascii: "-"):
        return isClosed
          ? .closed : end - 2 >= range.lowerBound && bytes[end - 2] != .space ? .hyphen : .open
      case 0x80...0xBF:
        // Closing quotes, ellipsis and dashes beyond ASCII.
        if end - 2 >= range.lowerBound, bytes[end - 2] == 0xC2, byte == 0xBB {
          isClosed = true
          end -= 2
        } else if end - 3 >= range.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
          switch byte {
          case 0x99, 0x9D:
            isClosed = true
            end -= 3
          case 0xA6: return .terminal
          case 0x90, 0x91: return .hyphen
          default: return isClosed ? .closed : .open
          }
        } else {
          return isClosed ? .closed : .open
        }
      case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"): return .open
      default: return isClosed || byte.isDigit ? .closed : byte.isLetter ? .open : .closed
      }
    }
    return .closed
  }

  /// Whether the text from the offset on begins with a small letter, marks and quotes aside.
  func startsLowercase(_ offset: Int) -> Bool {
    isLower(skipOpeners(offset))
  }

  func startsUppercase(_ offset: Int) -> Bool {
    isUpper(skipOpeners(offset))
  }

  private func skipOpeners(_ offset: Int) -> Int {
    var offset = offset
    while true {
      switch byte(offset) {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: "["),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"):
        offset += 1
      case 0xC2 where byte(offset + 1) == 0xAB: offset = skipBlank(offset + 2, bytes.count)
      case 0xE2 where byte(offset + 1) == 0x80 && (0x98...0x9D).contains(byte(offset + 2)):
        offset += 3
      default: return offset
      }
    }
  }

  /// Whether a small letter of Latin stands at the offset.
  func isLower(_ offset: Int) -> Bool {
    let byte = byte(offset)
    if byte < 0x80 { return byte.isLowercase }
    let next = self.byte(offset + 1)
    switch byte {
    case 0xC3: return next >= 0x9F && next != 0xB7
    case 0xC5: return next == 0x93 || next & 1 == 1
    case 0xC4: return next & 1 == 1
    default: return byte == 0xEF && self.byte(offset + 1) == 0xAC
    }
  }

  /// Whether a capital of Latin stands at the offset.
  func isUpper(_ offset: Int) -> Bool {
    let byte = byte(offset)
    if byte < 0x80 { return byte.isUppercase }
    let next = self.byte(offset + 1)
    switch byte {
    case 0xC3: return next < 0x9F && next != 0x97
    case 0xC4, 0xC5: return next & 1 == 0
    default: return false
    }
  }

  /// Whether the range has capitals and no small letter.
  func isCapitals(_ start: Int, _ end: Int) -> Bool {
    var hasCapital = false
    for offset in start..<max(start, min(end, bytes.count)) where bytes[offset] & 0xC0 != 0x80 {
      if isLower(offset) { return false }
      hasCapital = hasCapital || isUpper(offset)
    }
    return hasCapital
  }
}
