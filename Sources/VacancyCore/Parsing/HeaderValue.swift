/// Whether a line of the header goes on with the value above it.
extension NoticeReader {
  /// Whether a line without a label belongs to the value before it: the value stands on the next
  /// line, or was cut there.
  func takesValue(_ entry: HeaderEntry, _ line: Int) -> Bool {
    let text = sheet.lines[line]
    guard text.end - text.start <= 160, !sheet.isBudgetRemark(line) else { return false }
    if entry.pieces.isEmpty {
      // `TALEO Job Number:` without a value stands above `Vacancy Number: G75/25`.
      if entry.label.hasMark, sheet.unknownLabel(onLine: line) != nil { return false }
      return !sheet.isCapitals(text.start, text.end) || text.end - text.start <= 40
    }
    guard entry.lastLine == line - 1, sheet.unknownLabel(onLine: line) == nil else { return false }
    return sheet.goesOn(from: entry.lastLine, to: line)
      || entry.isKnown && text.end - text.start <= 48 && !sheet.hasGapBefore(line)
        && sheet.ending(of: text.start..<text.end) != .terminal
        && !isComplete(entry, before: line)
  }

  /// Whether the value says all that its field can say, so that the next line is no part of it.
  private func isComplete(_ entry: HeaderEntry, before line: Int) -> Bool {
    guard let field = entry.label.field, let last = entry.pieces.last else { return false }
    let next = sheet.byte(sheet.lines[line].start)
    let goesOn =
      sheet.ending(of: last) == .hyphen || sheet.byte(last.upperBound - 1).isOne(of: ",/&")
      || next.isOne(of: "(,;/-") || next.isDigit
    guard !goesOn else { return false }
    // No value has more lines; each would be read again with every line below it.
    guard entry.pieces.count <= 40 else { return true }
    let text = words(entry.pieces)
    guard field.row.isName else { return field.row.isWhole(text, "") }
    return !sheet.endsInFunctionWord(last) && isApart(line, from: text, of: field.row)
  }

  /// Whether a line below a name is no part of it: the name is whole, or the line begins like a remark.
  private func isApart(_ line: Int, from text: String, of row: HeaderField.Row) -> Bool {
    let range = sheet.lines[line].start..<sheet.lines[line].end
    let below = words(Pieces(range))
    let (first, count) = (below.prefix { $0 != " " }, below.split(separator: " ").count)
    // `Secrétariat international` / `de l'OTAN`, `Braine` / `l'Alleud`
    let isBound =
      sheet.endsInFunctionWord(range.lowerBound..<range.lowerBound + first.utf8.count)
      || first.dropFirst().first.map { "'’".contains($0) } ?? false
    if isBound { return false }
    // Each place of a list may have a line of its own.
    return row.isWhole(text, below) || sheet.startsLowercase(range.lowerBound) && count > 2
  }

  func words(_ pieces: Pieces) -> String {
    TextCleaner.plain(pieces, in: sheet.bytes, sheet.form, tracing: false).string
  }
}
