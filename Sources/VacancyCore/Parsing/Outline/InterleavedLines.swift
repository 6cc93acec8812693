/// Texts whose lines a converter has taken across two columns of a page.
struct InterleavedLines: DocumentPart {
  let document: Document

  /// The first of the lines that show that the order of the text is broken: two columns side by side on
  /// many lines, or lines in two languages by turns. `nil` where few or none do.
  ///
  /// - Complexity: Linear in the length of the text.
  func firstInterleavedLine() -> Int? {
    guard wrapWidth != nil else { return nil }
    return firstOfTwoColumns() ?? firstOfTwoLanguages()
  }

  /// Fewer lines may be a table or a quotation.
  private static let fewest = 8

  /// The first line with words on both sides of a wide gap, where one line in five has them.
  private func firstOfTwoColumns() -> Int? {
    var first: Int?
    var count = 0
    var filled = 0
    for index in lines.indices where !isSkipped(index) {
      filled += 1
      guard hasTwoTexts(index) else { continue }
      first = first ?? index
      count += 1
    }
    return count >= Self.fewest && count * 5 >= filled ? first : nil
  }

  /// Whether a line has two texts of three words or more, with a gap of three spaces or more between them
  /// and no other.
  private func hasTwoTexts(_ index: Int) -> Bool {
    let line = lines[index]
    var words = [0, 0]
    var side = 0
    var offset = line.start
    while offset < line.end {
      var next = offset
      while next < line.end, bytes[next] > .space { next += 1 }
      words[side] += 1
      let gap = skipBlank(next, line.end)
      if gap - next >= 3, gap < line.end {
        // Justified lines have wide gaps between all their words.
        guard side == 0 else { return false }
        side = 1
      }
      offset = max(gap, next + 1)
    }
    return words[0] >= 3 && words[1] >= 3
  }

  /// The first line in another language than the one directly above it, where this is so again and again.
  private func firstOfTwoLanguages() -> Int? {
    var first: Int?
    var changes = 0
    var pairs = 0
    var last: (index: Int, language: Language)?
    for index in lines.indices where !isSkipped(index) {
      guard let language = language(of: index) else {
        last = nil
        continue
      }
      if let last, last.index == index - 1 {
        pairs += 1
        if last.language != language {
          first = first ?? index
          changes += 1
        }
      }
      last = (index, language)
    }
    return changes >= Self.fewest && changes * 5 >= pairs ? first : nil
  }

  /// The language of a line by its small words: three of one language at least, none of the other.
  private func language(of index: Int) -> Language? {
    guard lines[index].end - lines[index].start >= 30 else { return nil }
    let words = folded(index, upTo: 200).bytes.split { !$0.isLetter }
    let english = words.count { LineLanguage.english.contains(WordKey($0).bits) }
    let french = words.count { LineLanguage.french.contains(WordKey($0).bits) }
    if english >= 3, french == 0 { return .english }
    return french >= 3 && english == 0 ? .french : nil
  }
}

private enum LineLanguage {
  static let english = Set(WordKey.all(of: FunctionWords.english))
  static let french = Set(WordKey.all(of: FunctionWords.french))
}
