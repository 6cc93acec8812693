extension Reading {
  /// Reads the notice in a string, and records where each value is.
  ///
  ///     Reading("Clerk\n\nGrade: G7\n").notice.halves.english?.grade?.lowest  // "G7"
  ///
  /// - Parameters:
  ///   - string: The text of the notice; of several, the first one is read.
  ///   - path: The path to say where it came from.
  public init(_ string: String, path: String = "-") {
    self.init(of: SourceText(string), path: path, recordingSpans: true)
  }

  /// Reads the notice in the bytes of a file, and records where each value is.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, in any encoding of ``TextEncoding``.
  ///   - path: The path to say where they came from.
  /// - Throws: A ``TextFailure`` where the bytes are not text.
  public init(_ bytes: [UInt8], path: String = "-") throws(TextFailure) {
    self.init(of: try SourceText(decoding: bytes), path: path, recordingSpans: true)
  }
}
