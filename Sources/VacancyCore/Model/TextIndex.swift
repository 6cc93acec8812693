/// The texts of a half in the order of the record, and the way to them from pointers.
struct TextIndex: Sendable {
  let texts: [RecordText]
  /// The texts at, in or below each pointer; they stand one behind another.
  private let ranges: [String: Range<Int>]

  /// - Parameters:
  ///   - half: `nil` gives no texts.
  ///   - pointers: The only texts to look up; all of them where it is `nil`.
  init(_ half: Half?, at pointers: Set<String>? = nil) {
    texts = half.map { RecordText.all(of: $0, at: pointers) } ?? []
    var ranges: [String: Range<Int>] = [:]
    for (index, text) in texts.enumerated() {
      var pointer = text.pointer[...]
      while !pointer.isEmpty {
        let start = ranges[String(pointer)]?.lowerBound ?? index
        ranges[String(pointer)] = start..<(index + 1)
        pointer = pointer[..<(pointer.lastIndex(of: "/") ?? pointer.startIndex)]
      }
    }
    self.ranges = ranges
  }

  /// The index of the text that a pointer of the record leads to or into; `nil` where it names no
  /// text, or several.
  func index(at pointer: String) -> Int? {
    let indexes = indexes(at: pointer)
    return indexes.first.flatMap { first in
      indexes.count == 1 && (pointer + "/").hasPrefix(texts[first].pointer + "/") ? first : nil
    }
  }

  /// The indexes of the texts that a pointer leads to, into or over.
  func indexes(at pointer: String) -> Range<Int> {
    if let range = ranges[pointer] { return range }
    // A part of a text, such as the date of the deadline.
    var rest = pointer[...]
    while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex {
      rest = rest[..<slash]
      if let range = ranges[String(rest)] {
        return range.count == 1 && texts[range.lowerBound].pointer == rest ? range : 0..<0
      }
    }
    return 0..<0
  }
}
