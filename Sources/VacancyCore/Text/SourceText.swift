/// The text of an input, in UTF-8 and NFC, with the way back to the bytes on disk.
public struct SourceText: Sendable {
  /// What the file was read as.
  public let encoding: TextEncoding
  /// The size on disk, in bytes.
  public let byteCount: Int
  /// The text in UTF-8 and NFC, without a byte order mark.
  public let bytes: [UInt8]
  /// Why the encoding had to be assumed; `nil` where it was given, named or plain to see.
  public let assumption: Assumption?
  /// The program that made this text of a document, such as `pdftotext -layout`; `nil` for a text file.
  /// What is said of the bytes on disk is then true of the text that the program wrote.
  public var converter: String?
  /// The offset on disk of each byte of ``bytes``, and of their end; `nil` where it is the offset
  /// in ``bytes`` plus ``prefix``.
  ///
  /// The bytes of one scalar share the offset of its first byte on disk; a composed scalar has that
  /// of its base.
  let origins: [UInt32]?
  /// The length on disk of what precedes ``bytes``: a byte order mark, or nothing.
  let prefix: Int
  /// The file as it is on disk; `nil` where ``bytes`` are its scalars, one for one.
  let original: [UInt8]?
  /// Whether U+0085, U+2028 or U+2029 may occur, which end a line for the parser.
  let mayHaveWideBreaks: Bool
  /// The line and the column of the first of ``bytes``: 1 and 1 unless this is a part of a file.
  let firstLine: Int
  let firstColumn: Int

  /// What made the decoder assume Windows-1252: the first byte that is not UTF-8.
  public struct Assumption: Hashable, Sendable {
    /// Counted from 0, in bytes of the file.
    public let offset: Int
    /// The byte itself.
    public let byte: UInt8
    /// Its offset in ``SourceText/bytes``.
    public let range: TextRange
    /// Whether the whole file was read so; the bytes alone that are not UTF-8, where that is `false`.
    public var isOfFile = true
  }

  init(
    bytes: [UInt8], encoding: TextEncoding, byteCount: Int, origins: [UInt32]? = nil,
    prefix: Int = 0, original: [UInt8]? = nil, assumption: Assumption? = nil,
    mayHaveWideBreaks: Bool = true, firstLine: Int = 1, firstColumn: Int = 1
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.byteCount = byteCount
    self.origins = origins
    self.prefix = prefix
    self.original = original
    self.assumption = assumption
    self.mayHaveWideBreaks = mayHaveWideBreaks
    self.firstLine = firstLine
    self.firstColumn = firstColumn
  }

  /// The text of a string, as if it were a file in UTF-8.
  public init(_ string: String) {
    let bytes = Array(string.utf8)
    self.init(wellFormed: bytes, scan: UTF8Scan(of: bytes))
  }
}
