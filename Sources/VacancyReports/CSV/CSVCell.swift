import VacancyCore

enum CSVCell {
  /// The words of a notice, which are not to be trusted; empty where there are none.
  case text(String?)
  /// A number, a truth or another word that is ours.
  case word(String?)

  /// Appends the cell, in quotes where it holds a comma, a quote or a line end, or a space at an
  /// end that a reader might trim.
  ///
  /// - Parameter showsHidden: Whether control and invisible characters are shown as numbers.
  func append(to buffer: inout [UInt8], showingHidden showsHidden: Bool = false) {
    var bytes: [UInt8]
    switch self {
    case .word(let word): bytes = Array((word ?? "").utf8)
    case .text(let text):
      bytes = Array((showsHidden ? visible(text ?? "") : text ?? "").utf8)
      if startsFormula(bytes) { bytes.insert(UInt8(ascii: "'"), at: 0) }
    }
    guard needsQuotes(bytes) else {
      buffer += bytes
      return
    }
    buffer.append(quote)
    for byte in bytes {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }
}

private let quote = UInt8(ascii: "\"")

private func startsFormula(_ bytes: [UInt8]) -> Bool {
  bytes.count > 1 && [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(bytes[0])
}

private func needsQuotes(_ bytes: [UInt8]) -> Bool {
  let space = UInt8(ascii: " ")
  return bytes.contains { $0 == UInt8(ascii: ",") || $0 == quote || $0 == 0x0A || $0 == 0x0D }
    || bytes.first == space || bytes.last == space
}
