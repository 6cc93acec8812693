/// The text with all that a reader would obey or hide made visible: `\x1b`, `\u{202e}`.
///
/// A line end becomes `\n` and a tab `\t`: what is shown stays on its line.
package func visible(_ text: String) -> String {
  // Most texts are printable ASCII, or nearly so.
  guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }),
    text.unicodeScalars.contains(where: { isHidden($0.value) })
  else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if !isHidden(scalar.value) {
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
