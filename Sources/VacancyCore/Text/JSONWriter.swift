/// Writes JSON as bytes: the keys in the order in which they are given, indented or compact.
///
///     JSONWriter.append(to: &buffer, indented: false) { salary.write(to: &$0) }
package struct JSONWriter: ~Copyable {
  package var bytes = ByteBuffer(capacity: 65_536)
  private let indented: Bool
  private var depth: Int
  /// Whether the innermost list or object is still empty.
  private var isEmpty = true

  private init(indented: Bool, depth: Int) {
    self.indented = indented
    self.depth = depth
  }

  /// Appends a document to a buffer.
  ///
  /// - Parameters:
  ///   - buffer: What it holds stays.
  ///   - indented: Two spaces a level and a key a line; otherwise not a single space.
  ///   - depth: The nesting depth of the document in what the buffer contains.
  ///   - body: Writes exactly one value.
  package static func append(
    to buffer: inout [UInt8], indented: Bool, depth: Int = 0,
    _ body: (inout JSONWriter) -> Void
  ) {
    var writer = JSONWriter(indented: indented, depth: depth)
    body(&writer)
    writer.bytes.append(to: &buffer)
  }
}

// MARK: Objects and lists

extension JSONWriter {
  package mutating func object(_ fields: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    fields(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func list(_ items: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    items(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a key that needs no escapes, and its value.
  package mutating func field(_ key: StaticString, _ value: some JSONValue) {
    write(key: key)
    value.write(to: &self)
  }

  /// Writes a key that needs no escapes, and a number.
  package mutating func numberField(_ key: StaticString, _ number: Int) {
    write(key: key)
    write(number)
  }

  /// Writes the fields of an object whose bracket is open.
  package mutating func fields(of object: some JSONObject) { object.writeFields(to: &self) }

  /// Writes a key that needs no escapes, and an object.
  package mutating func objectField(_ key: StaticString, _ fields: (inout JSONWriter) -> Void) {
    write(key: key)
    object(fields)
  }

  /// Writes a key that needs no escapes, and a list.
  package mutating func listField(_ key: StaticString, _ items: (inout JSONWriter) -> Void) {
    write(key: key)
    list(items)
  }

  /// Writes a key made at run time, and its value.
  package mutating func field(named key: String, _ value: some JSONValue) {
    separate()
    write(escaping: key)
    colon()
    value.write(to: &self)
  }

  /// Writes a key that is a JSON value by itself, and its value.
  package mutating func field(key: some JSONValue, _ value: some JSONValue) {
    separate()
    key.write(to: &self)
    colon()
    value.write(to: &self)
  }

  package mutating func item(_ value: some JSONValue) {
    separate()
    value.write(to: &self)
  }

  private mutating func write(key: StaticString) {
    separate()
    bytes.append(key: key, spaced: indented)
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if indented, !isEmpty { startLine() }
    bytes.append(bracket)
    isEmpty = false
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    if indented { startLine() }
  }

  private mutating func colon() {
    bytes.append(UInt8(ascii: ":"))
    if indented { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(repeating: UInt8(ascii: " "), count: 2 * depth)
  }
}

// MARK: Words and numbers

extension JSONWriter {
  /// Writes bytes as they are: `null`, `true`, a number.
  package mutating func write(raw word: StaticString) {
    bytes.append(word)
  }

  package mutating func write(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(decimal: number.magnitude)
  }
}
