/// What pages repeat at their upper and lower edges: the name of a file, an address, `NATO UNCLASSIFIED`.
extension Sheet {
  /// Finds the lines beside page numbers and form feeds that stand there twice or more, whatever numbers
  /// are in them.
  ///
  /// - Parameter numbers: The lines that are page numbers.
  func repeatedEdges(numbers: [Int]) -> [Int] {
    var breaks = numbers
    for index in lines.indices where lines[index].afterPageBreak { breaks.append(index) }
    guard breaks.count >= 2 else { return [] }
    var edges: [Int] = []
    for index in breaks {
      var (above, below): (Int?, Int?) = (index, index - 1)
      for _ in 0..<2 {
        above = above.flatMap { lineBefore($0) }
        below = below.flatMap { line(from: $0 + 1, upTo: lines.count) }
        for edge in [above, below].compactMap(\.self) where !edges.contains(edge) {
          edges.append(edge)
        }
      }
    }
    let candidates = edges.compactMap { index in pattern(ofEdge: index).map { (index, $0) } }
    return candidates.filter { _, pattern in candidates.count { $0.1 == pattern } >= 2 }.map(\.0)
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
        label(onLine: index, in: $0) == nil && heading(at: index, in: $0) == nil
      })
    else { return nil }
    var pattern: [UInt8] = []
    for byte in folded(index).bytes {
      if !byte.isDigit {
        pattern.append(byte)
      } else if pattern.last != .zero {
        pattern.append(.zero)
      }
    }
    return pattern
  }
}
