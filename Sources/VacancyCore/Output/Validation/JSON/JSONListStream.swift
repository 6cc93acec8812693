/// The items of a list in an indented document, written one by one.
struct JSONListStream: Hashable, Sendable {
  /// How deep the items stand.
  let depth: Int
  private var count = 0

  init(depth: Int) {
    self.depth = depth
  }

  mutating func append(_ item: some JSONValue, to output: inout [UInt8]) {
    output.append(text: count == 0 ? "[" : ",")
    Self.startLine(at: depth, in: &output)
    JSONWriter.append(to: &output, indented: true, depth: depth) { item.write(to: &$0) }
    count += 1
  }

  /// Ends the list; all of it is written here when it has no items.
  func end(to output: inout [UInt8]) {
    guard count > 0 else { return output.append(text: "[]") }
    Self.startLine(at: depth - 1, in: &output)
    output.append(text: "]")
  }

  private static func startLine(at depth: Int, in output: inout [UInt8]) {
    output.append(text: "\n" + String(repeating: " ", count: 2 * depth))
  }
}

extension [UInt8] {
  /// Appends a value of an indented document that is written piece by piece.
  mutating func append(json value: some JSONValue, depth: Int) {
    JSONWriter.append(to: &self, indented: true, depth: depth) { value.write(to: &$0) }
  }
}
