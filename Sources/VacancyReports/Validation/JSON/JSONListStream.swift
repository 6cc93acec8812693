import VacancyCore

/// The items of a list in an indented document, written one by one.
struct JSONListStream: Hashable, Sendable {
  /// The nesting depth of the items.
  let depth: Int
  private var count = 0

  init(depth: Int) {
    self.depth = depth
  }

  mutating func append(_ item: some JSONValue, to output: inout [UInt8]) {
    append(written(item), to: &output)
  }

  /// An item as it is written at the depth of the list.
  func written(_ item: some JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(json: item, depth: depth)
    return bytes
  }

  /// Appends an item that was written before.
  mutating func append(_ written: [UInt8], to output: inout [UInt8]) {
    output.append(text: count == 0 ? "[" : ",")
    Self.startLine(at: depth, in: &output)
    output.append(contentsOf: written)
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
