/// The texts of a half in the order of the record, and the way to them from the paths of values.
package struct TextIndex: Sendable {
  package let texts: [RecordText]
  /// The texts at or in each value; they are consecutive.
  private let ranges: [RecordPath: Range<Int>]

  /// - Parameters:
  ///   - half: `nil` gives no texts.
  ///   - paths: The only texts to look up; all of them where it is `nil`.
  package init(_ half: Half?, at paths: Set<RecordPath>? = nil) {
    texts = half.map { RecordText.all(of: $0, at: paths) } ?? []
    var ranges: [RecordPath: Range<Int>] = [:]
    for (index, text) in texts.enumerated() {
      for path in text.path.outward where path.depth > 0 {
        ranges[path] = (ranges[path]?.lowerBound ?? index)..<(index + 1)
      }
    }
    self.ranges = ranges
  }

  /// The index of the text that a path leads to or into; `nil` where it leads to no text, or several.
  package func index(at path: RecordPath) -> Int? {
    let indexes = indexes(at: path)
    return indexes.first.flatMap { first in
      indexes.count == 1 && texts[first].path.contains(path) ? first : nil
    }
  }

  /// The indexes of the texts that a path leads to, into or over.
  package func indexes(at path: RecordPath) -> Range<Int> {
    if let range = ranges[path] { return range }
    // A part of a text, such as the date of the deadline.
    guard let outer = path.outward.first(where: { ranges[$0] != nil }), let range = ranges[outer],
      range.count == 1, texts[range.lowerBound].path == outer
    else { return 0..<0 }
    return range
  }
}
