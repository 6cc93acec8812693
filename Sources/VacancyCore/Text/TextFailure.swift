/// Why the bytes of a file cannot be read as text.
public enum TextFailure: Error, Hashable, Sendable {
  /// The file is something else than text.
  case notText(Kind)
  /// The bytes do not follow the encoding that was asked for or that their byte order mark names.
  ///
  /// `offset` counts the bytes on disk before the first one that does not fit.
  case undecodable(TextEncoding, offset: Int)

  /// What a file is that is not text.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A PDF, known by its header.
    case pdf
    /// Word, OpenDocument or RTF.
    case word
    /// Any other file with bytes that do not occur in text.
    case binary
  }
}

extension TextFailure.Kind {
  /// The kind of document that the first bytes of a file give away; `nil` for what may be text.
  package init?(signatureOf bytes: [UInt8]) {
    if Self.wordSignatures.contains(where: bytes.starts(with:)) {
      self = .word
    } else if Self.hasPDFHeader(bytes) {
      self = .pdf
    } else {
      return nil
    }
  }

  private static let wordSignatures: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04],  // a zip archive: docx, odt
    [0xD0, 0xCF, 0x11, 0xE0],  // an OLE document: doc
    Array("{\\rtf".utf8),
  ]

  /// Whether a line begins with `%PDF-` and a digit.
  ///
  /// The format allows other bytes before its header; a notice may speak of `%PDF-` in a sentence.
  private static func hasPDFHeader(_ bytes: [UInt8]) -> Bool {
    let end = min(1024, bytes.count)
    var from = 0
    while let percent = firstPlace(of: 0x25, 0x50, in: bytes, from: from, to: end) {
      from = percent + 1
      let startsLine = percent == 0 || bytes[percent - 1] < 0x20 || bytes[percent - 1] >= 0x80
      guard startsLine, percent + 5 < end else { continue }
      if bytes[from...].starts(with: "PDF-".utf8), bytes[percent + 5].isDigit { return true }
    }
    return false
  }
}
