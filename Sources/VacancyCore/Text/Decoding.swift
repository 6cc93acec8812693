extension SourceText {
  /// Reads the bytes of a file as text; nothing ever becomes U+FFFD.
  ///
  /// Without an encoding, a byte order mark decides; then the zero bytes of UTF-16 that nobody marked;
  /// then bytes that are UTF-8; and all others are read as Windows-1252, which ``assumption`` says: the
  /// whole file, or a few bytes of it where the others are UTF-8.
  /// A byte order mark of the encoding is skipped. One that names UTF-8 or UTF-16 is believed: what
  /// then does not fit is not read as something else.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - encoding: The encoding to read it in; `nil` finds it out.
  /// - Throws: ``TextFailure`` for what is no text, or not text of that encoding.
  /// - Complexity: Linear in the number of bytes. Text in UTF-8 and NFC is not copied.
  public init(decoding bytes: [UInt8], as encoding: TextEncoding? = nil) throws(TextFailure) {
    if let kind = TextFailure.Kind(signatureOf: bytes) { throw .notText(kind) }
    let named = encoding ?? TextEncoding(markedIn: bytes)
    switch named {
    case .utf8:
      try self.init(utf8: bytes)
    case .utf16LittleEndian, .utf16BigEndian:
      try self.init(utf16: bytes, bigEndian: named == .utf16BigEndian)
    case .windows1252, .latin1:
      try self.init(singleBytes: bytes, as: named == .latin1 ? .latin1 : .windows1252)
    case nil:
      try self.init(unmarked: bytes)
    }
  }

  /// Reads bytes that neither the caller nor a byte order mark says the encoding of.
  private init(unmarked bytes: [UInt8]) throws(TextFailure) {
    let scan = UTF8Scan(of: bytes)
    // Zero bytes are noted by the scan, unless it stopped before them.
    if scan.hasControls || scan.invalid != nil,
      let encoding = TextEncoding(unmarkedUTF16In: bytes)
    {
      do throws(TextFailure) {
        try self.init(utf16: bytes, bigEndian: encoding == .utf16BigEndian)
      } catch {
        throw .notText(.binary)
      }
      // Small numbers of two bytes each look the same, but for what they would say.
      if isBinary(self.bytes) { throw .notText(.binary) }
      return
    }
    if let invalid = scan.invalid {
      if let mixed = SourceText(mostlyUTF8: bytes) {
        self = mixed
        return
      }
      try self.init(singleBytes: bytes, as: .windows1252, assumedAt: invalid)
    } else {
      if scan.hasControls, isBinary(bytes) { throw .notText(.binary) }
      self.init(wellFormed: bytes, scan: scan)
    }
  }

  /// Reads UTF-8, with or without a byte order mark.
  private init(utf8 bytes: [UInt8]) throws(TextFailure) {
    let prefix = bytes.starts(with: TextEncoding.utf8.mark) ? 3 : 0
    let scan = UTF8Scan(of: bytes, from: prefix)
    if let invalid = scan.invalid { throw .undecodable(.utf8, offset: invalid) }
    if scan.hasControls, isBinary(bytes) { throw .notText(.binary) }
    self.init(
      wellFormed: prefix == 0 ? bytes : Array(bytes.dropFirst(prefix)), scan: scan, prefix: prefix)
  }

  /// Composes what is known to be UTF-8, if it needs that.
  init(wellFormed bytes: [UInt8], scan: UTF8Scan, prefix: Int = 0) {
    let count = prefix + bytes.count
    if scan.mayCompose, let composed = Composed(bytes, origins: nil, prefix: prefix) {
      self.init(
        bytes: composed.bytes, encoding: .utf8, byteCount: count, origins: composed.origins,
        prefix: prefix, original: TextEncoding.utf8.mark.prefix(prefix) + bytes as [UInt8],
        mayHaveWideBreaks: scan.hasWideBreaks)
    } else {
      self.init(
        bytes: bytes, encoding: .utf8, byteCount: count, prefix: prefix,
        mayHaveWideBreaks: scan.hasWideBreaks)
    }
  }
}

/// Whether bytes that are not UTF-16 contain a zero byte or too many control characters for a text.
///
/// Form feeds, escapes and a stray control character out of a PDF are borne: one in 32.
func isBinary(_ bytes: [UInt8]) -> Bool {
  var controls = 0
  for byte in bytes {
    switch byte {
    case 0: return true
    case 0x01..<0x09, 0x0E..<0x1B, 0x1C..<0x20: controls += 1
    default: break
    }
  }
  return controls > 1 && controls > bytes.count / 32
}
