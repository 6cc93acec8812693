/// A stretch of a text, in offsets of its UTF-8 bytes; the end is exclusive.
public struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte.
  public var end: Int

  /// A stretch from one offset to another; empty where the end comes before the start.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }
}

/// A position in the file as it is on disk.
public struct Position: Hashable, Sendable, Codable {
  /// Counted from 1; LF, CRLF and CR end a line.
  public var line: Int
  /// Counted from 1, in Unicode scalars of the file.
  public var column: Int
  /// Counted from 0, in bytes of the file, whatever its encoding.
  public var offset: Int

  /// A place that is known already.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}
