/// The text with all that a reader would obey or hide made visible: `\x1b`, `\u{202e}`.
///
/// A line end becomes `\n` and a tab `\t`: what is shown stays on its line.
public func visible(_ text: String) -> String {
  // Most texts are printable ASCII, or nearly so.
  guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }),
    text.unicodeScalars.contains(where: isTreacherous)
  else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if !isTreacherous(scalar) {
      result.unicodeScalars.append(scalar)
    } else if scalar == "\n" {
      result += "\\n"
    } else if scalar == "\t" {
      result += "\\t"
    } else if scalar.value < 0x80 {
      result += (scalar.value < 0x10 ? "\\x0" : "\\x") + String(scalar.value, radix: 16)
    } else {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
  return result
}

/// Whether a scalar steers a terminal, changes the direction of writing or cannot be seen.
private func isTreacherous(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true
  case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0xE007F: true
  default: false
  }
}
