import VacancyCore

/// The text around and between items that are written one by one as a JSON array.
///
/// Write ``separator(before:)``, then the item, for each item; then ``end(after:)``.
package struct JSONArrayFrame: Hashable, Sendable {
  /// Whether each item is on lines of its own; otherwise there is not a single space.
  let indented: Bool
  /// The nesting depth of the items.
  let depth: Int

  package init(indented: Bool, depth: Int = 1) {
    self.indented = indented
    self.depth = depth
  }

  /// The text before an item.
  ///
  /// - Parameter index: How many items were written before it.
  package func separator(before index: Int) -> String {
    (index == 0 ? "[" : ",") + lineStart(at: depth)
  }

  /// The text after the last item, without a line end; all of the array when there is none.
  package func end(after count: Int) -> String {
    count == 0 ? "[]" : lineStart(at: depth - 1) + "]"
  }

  private func lineStart(at depth: Int) -> String {
    indented ? "\n" + String(repeating: "  ", count: depth) : ""
  }
}

/// The items of a list in an indented document, written one by one.
struct JSONListStream: Hashable, Sendable {
  private let frame: JSONArrayFrame
  private var count = 0

  init(depth: Int) {
    frame = JSONArrayFrame(indented: true, depth: depth)
  }

  mutating func append(_ item: some JSONValue, to output: inout [UInt8]) {
    append(written(item), to: &output)
  }

  func written(_ item: some JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(json: item, depth: frame.depth)
    return bytes
  }

  mutating func append(_ written: [UInt8], to output: inout [UInt8]) {
    output.append(text: frame.separator(before: count))
    output.append(contentsOf: written)
    count += 1
  }

  func end(to output: inout [UInt8]) { output.append(text: frame.end(after: count)) }
}

extension [UInt8] {
  /// Appends a value of an indented document that is written piece by piece.
  mutating func append(json value: some JSONValue, depth: Int) {
    JSONWriter.append(to: &self, indented: true, depth: depth) { value.write(to: &$0) }
  }
}
