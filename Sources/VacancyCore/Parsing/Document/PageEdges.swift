/// What pages repeat at their upper and lower edges: the name of a file, an address, `NATO UNCLASSIFIED`.
extension PageBoilerplate {
  /// Finds the lines beside page numbers and form feeds that stand there twice or more, whatever numbers
  /// are in them.
  ///
  /// - Parameter numbers: The lines that are page numbers.
  func repeatedEdges(numbers: [Int]) -> [Int] {
    var breaks = numbers
    for index in lines.indices where lines[index].afterPageBreak { breaks.append(index) }
    guard breaks.count >= 2 else { return [] }
    // The last page ends with the text.
    breaks.append(lines.count)
    let patterns = edges(of: breaks).compactMap { index in
      pattern(ofEdge: index).map { (index, $0) }
    }
    let counts = Dictionary(patterns.map { ($0.1, 1) }, uniquingKeysWith: +)
    return patterns.filter { counts[$0.1, default: 0] >= 2 }.map(\.0)
  }

  /// The two lines above each break and the two below it, what is skipped not counted.
  private func edges(of breaks: [Int]) -> Set<Int> {
    let filled = lines.indices.filter { !isSkipped($0) }
    var edges: Set<Int> = []
    var below = 0
    for index in breaks.sorted() {
      while below < filled.count, filled[below] < index { below += 1 }
      edges.formUnion(filled[max(0, below - 2)..<min(filled.count, below + 2)])
    }
    return edges
  }

  /// The words of a line with one sign for each number, Roman page numbers too; `nil` for what belongs to
  /// a notice: a label, a heading, an item, a line that is a short word or a long sentence.
  private func pattern(ofEdge index: Int) -> [UInt8]? {
    let line = lines[index]
    guard line.end - line.start <= 160 else { return nil }
    if line.end - line.start <= 5,
      bytes[line.start..<line.end].allSatisfy({ ($0 | 0x20).isOne(of: "ivx") })
    {
      return [.zero]
    }
    guard line.end - line.start >= 8, bullet(at: index) == nil,
      Language.allCases.allSatisfy({
        labels.label(onLine: index, in: $0) == nil && headings.heading(at: index, in: $0) == nil
      })
    else { return nil }
    return wordsWithoutNumbers(index)
  }

  /// The folded words of a line with one sign for each number.
  func wordsWithoutNumbers(_ index: Int) -> [UInt8] {
    var words: [UInt8] = []
    for byte in folded(index).bytes {
      if !byte.isDigit {
        words.append(byte)
      } else if words.last != .zero {
        words.append(.zero)
      }
    }
    return words
  }
}
