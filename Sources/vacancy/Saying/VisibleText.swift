/// The text with all that a terminal would obey or hide made visible: `\x1b`, `\u{202e}`.
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isTreacherous) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if !isTreacherous(scalar) {
      result.unicodeScalars.append(scalar)
    } else if scalar == "\n" {
      result += "\\n"
    } else if scalar == "\t" {
      result += "\\t"
    } else if scalar.value < 0x80 {
      result += hexadecimalEscape(UInt8(scalar.value))
    } else {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
  return result
}

/// The text of bytes of which some are not UTF-8; those become `\xe9`.
func escapingInvalidBytes(of bytes: [UInt8]) -> String {
  var result = ""
  var rest = bytes[...]
  while let first = rest.first {
    // The longest beginning that is one scalar; a scalar has at most four bytes.
    let scalar = (1...4).lazy.filter { $0 <= rest.count }
      .compactMap { String(validating: rest.prefix($0), as: UTF8.self) }.first
    result += scalar ?? hexadecimalEscape(first)
    rest = rest.dropFirst(scalar?.utf8.count ?? 1)
  }
  return result
}

private func hexadecimalEscape(_ byte: UInt8) -> String {
  (byte < 0x10 ? "\\x0" : "\\x") + String(byte, radix: 16)
}

/// Whether a scalar steers a terminal, changes the direction of writing or cannot be seen.
private func isTreacherous(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true
  case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
  default: false
  }
}
