extension String {
  /// The text, or its first `limit` scalars and an ellipsis.
  ///
  /// - Complexity: Linear in `limit`, however long the text is.
  package func cut(to limit: Int) -> String {
    guard utf8.count > limit,
      let end = unicodeScalars.index(startIndex, offsetBy: limit, limitedBy: endIndex),
      end < endIndex
    else { return self }
    return String(unicodeScalars[..<end]) + "…"
  }
}
