extension Reading {
  /// One notice of two files: the English half of this one, the French half of the other.
  ///
  /// ``Notice/frenchSource`` is the file of the French half. The spans in `/halves/fr` come last, and are
  /// places in the text of the French file; all others are places in this one. A job number that only the
  /// French half has is the notice's, and has its span in that half. Lines above the French title that
  /// this file does not have above its own are unrecognized lines of the French half.
  ///
  /// - Parameter french: A reading of a file without an English half.
  /// - Returns: The notice, and the index of the first span in `/halves/fr`.
  public func joined(with french: Reading) -> (reading: Reading, firstFrenchSpan: Int) {
    var result = self
    let other = french.notice
    result.notice.frenchSource = other.source
    result.notice.jobNumber = notice.jobNumber ?? other.jobNumber
    result.notice.halves.french = other.halves.french
    result.spans.removeAll { $0.path.half == .french }
    let first = result.spans.count
    result.spans += french.spans.filter { $0.path.half == .french }

    var places = PositionFinder(french.text)
    for (text, range) in zip(other.letterhead, french.letterhead)
    where !notice.letterhead.contains(text) {
      guard let count = result.notice.halves.french?.unrecognized.count else { break }
      result.notice.halves.french?.unrecognized.append(
        UnrecognizedLine(line: places.position(of: range.start).line, text: text))
      if !french.spans.isEmpty {
        let place = RecordPath(.french)[.unrecognized, count][.text]
        result.spans.append(Span(place, range))
      }
    }
    return (result, first)
  }
}
