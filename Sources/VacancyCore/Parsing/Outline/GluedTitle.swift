extension TitleFinder {
  /// Where a title begins that was joined to the last line of the notice before it, as when files without
  /// a line break at their end were put together: `…the vacancy.Clerk (250614)`.
  ///
  /// - Parameter header: The first line of the header below the title.
  /// - Returns: The range of the title; `nil` where the line above the header does not end in a job
  ///   number, or no sentence ends in front of it.
  func gluedTitle(above header: Int) -> TextRange? {
    guard let above = (0..<header).last(where: { lines[$0].start < lines[$0].end }) else {
      return nil
    }
    let line = lines[above]
    guard let number = jobNumber(in: line.start..<line.end), line.end - number.end <= 3 else {
      return nil
    }
    // The last end of a sentence with no space behind it; a title is shorter than this.
    var offset = number.start
    while offset - 1 > max(line.start, number.start - 200) {
      offset -= 1
      if bytes[offset - 1].isOne(of: ".!?"), isCapital(at: offset) {
        return TextRange(offset, line.end)
      }
    }
    return nil
  }

  private func isCapital(at offset: Int) -> Bool {
    if bytes[offset].isUppercase { return true }
    // From À to Þ, in UTF-8.
    return bytes[offset] == 0xC3 && offset + 1 < bytes.count
      && (0x80...0x9E).contains(bytes[offset + 1])
  }
}
