package import VacancyCore

/// A cell of a table, for CSV and for spreadsheets.
package struct TableCell: Hashable, Sendable {
  package typealias Kind = HeaderField.Column.Kind
  package let kind: Kind
  /// Empty where there is nothing.
  package let value: String
  /// Whether a spreadsheet shows an asterisk behind the value, as the halves differ.
  var isMarked = false

  init(_ kind: Kind, _ value: String?) {
    (self.kind, self.value) = (kind, value ?? "")
  }

  /// The words of a notice, which are not to be trusted.
  static func text(_ value: String?) -> Self { Self(.text, value) }

  /// A word of ours.
  static func word(_ value: String?) -> Self { Self(.word, value) }

  static func number(_ value: Int?) -> Self { Self(.number, value?.description) }

  /// Whether a spreadsheet would take the words for a formula: `=1+1`, `-x`. A single character, such as
  /// the path `-`, is harmless.
  var startsFormula: Bool {
    let bytes = value.utf8
    guard kind == .text, bytes.count > 1, let first = bytes.first else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(first)
  }

  /// Appends the cell as CSV, in quotes where it holds a comma, a quote or a line end, or a space at an
  /// end that a reader might trim.
  ///
  /// - Parameter showsHidden: Whether control and invisible characters are shown as numbers.
  func appendCSV(to buffer: inout [UInt8], showingHidden showsHidden: Bool) {
    var cell = self
    if kind == .text, showsHidden { cell = .text(visible(value)) }
    let bytes = (cell.startsFormula ? [UInt8(ascii: "'")] : []) + Array(cell.value.utf8)
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

private func needsQuotes(_ bytes: [UInt8]) -> Bool {
  let space = UInt8(ascii: " ")
  return bytes.contains { $0 == UInt8(ascii: ",") || $0 == quote || $0 == 0x0A || $0 == 0x0D }
    || bytes.first == space || bytes.last == space
}
