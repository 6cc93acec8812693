/// The text of an input, in UTF-8 and NFC, with the way back to the bytes on disk.
public struct SourceText: Sendable {
  public let encoding: TextEncoding
  /// The size on disk, in bytes.
  public let byteCount: Int
  /// The text in UTF-8 and NFC, without a byte order mark.
  public let bytes: [UInt8]
  /// The offset on disk of each byte of ``bytes``, and of their end; `nil` where it is the offset
  /// in ``bytes`` plus ``prefix``.
  let origins: [UInt32]?
  /// The length on disk of what stands before ``bytes``: a byte order mark, or nothing.
  let prefix: Int

  init(
    bytes: [UInt8], encoding: TextEncoding, byteCount: Int, origins: [UInt32]? = nil,
    prefix: Int = 0
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.byteCount = byteCount
    self.origins = origins
    self.prefix = prefix
  }

  /// The text of a string, as if it were a file in UTF-8.
  public init(_ string: String) {
    self.init(bytes: Array(string.utf8), encoding: .utf8, byteCount: string.utf8.count)
  }
}
