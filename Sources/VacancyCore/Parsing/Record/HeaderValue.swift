/// Whether a line of the header goes on with the value above it.
extension HeaderReader {
  /// Whether a line without a label belongs to the value before it: the value stands on the next
  /// line, or was cut there.
  func takesValue(_ entry: HeaderEntry, _ line: Int) -> Bool {
    let text = document.lines[line]
    guard text.end - text.start <= 160, !document.titles.isBudgetRemark(line) else { return false }
    if entry.pieces.isEmpty {
      // `TALEO Job Number:` without a value stands above `Vacancy Number: G75/25`.
      if entry.label.hasMark, document.labels.unknownLabel(onLine: line) != nil { return false }
      return !document.isCapitals(text.start, text.end) || text.end - text.start <= 40
    }
    guard entry.lastLine == line - 1, document.labels.unknownLabel(onLine: line) == nil else {
      return false
    }
    return document.goesOn(from: entry.lastLine, to: line)
      || entry.isKnown && text.end - text.start <= 48 && !document.hasGapBefore(line)
        && document.ending(of: text.start..<text.end) != .terminal
        && !isComplete(entry, before: line)
  }

  /// Whether the value says all that its field can say, so that the next line is no part of it.
  private func isComplete(_ entry: HeaderEntry, before line: Int) -> Bool {
    guard let field = entry.label.field, let last = entry.pieces.last else { return false }
    let next = document.byte(document.lines[line].start)
    let goesOn =
      document.ending(of: last) == .hyphen || document.byte(last.upperBound - 1).isOne(of: ",/&")
      || next.isOne(of: "(,;/-") || next.isDigit
    guard !goesOn else { return false }
    // No value has more lines; each would be read again with every line below it.
    guard entry.pieces.count <= 40 else { return true }
    let text = words(entry.pieces)
    guard field.row.isName else { return field.row.isWhole(text, "") }
    return !document.layout.endsInFunctionWord(last) && isApart(line, from: text, of: field.row)
  }

  /// Whether a line below a name is no part of it: the name is whole, or the line begins like a remark.
  private func isApart(_ line: Int, from text: String, of row: HeaderField.Row) -> Bool {
    let range = document.lines[line].start..<document.lines[line].end
    let below = words(Pieces(range))
    let (first, count) = (below.prefix { $0 != " " }, below.split(separator: " ").count)
    // `Secrétariat international` / `de l'OTAN`, `Braine` / `l'Alleud`
    let isBound =
      document.layout.endsInFunctionWord(range.lowerBound..<range.lowerBound + first.utf8.count)
      || first.dropFirst().first.map { "'’".contains($0) } ?? false
    if isBound { return false }
    // Each place of a list may have a line of its own.
    return row.isWhole(text, below) || document.startsLowercase(range.lowerBound) && count > 2
  }
}
