extension String {
  /// The words of a notice as a sentence quotes them: of long ones the beginning, up to a word near the
  /// eightieth character, with `…` behind it.
  ///
  /// - Complexity: Linear in what is quoted, however long the words are.
  package var brief: String {
    let (longest, least) = (80, 40)
    // A word or two more than the longest are better printed than cut.
    guard utf8.count > longest, dropFirst(longest + 10).first != nil else { return self }
    let start = prefix(longest)
    guard let space = start.lastIndex(of: " "),
      start.distance(from: start.startIndex, to: space) >= least
    else { return start + "…" }
    var end = start[..<space]
    while let last = end.last, last == " " || last.isPunctuation, last != ")" { end.removeLast() }
    return end + "…"
  }
}
