import VacancyCore

/// A kind of document that another program converts to text.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case pdf, docx, odt, rtf, html
  /// The format of Word before 2007, which no converter here reads.
  case doc

  /// The format that the extension of a file stands for, in any case of letters; `nil` for a text file.
  ///
  /// The extension `.doc` gives none: such files hold several formats, and their first bytes decide.
  init?(extensionOf path: Path) {
    let name = path.split.name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    switch lowercase(name[(dot + 1)...]) {
    case "pdf": self = .pdf
    case "docx": self = .docx
    case "odt": self = .odt
    case "rtf": self = .rtf
    case "html", "htm": self = .html
    default: return nil
    }
  }

  /// The format that the first bytes of a document identify; `nil` for what may be text.
  package init?(signatureOf bytes: [UInt8]) {
    guard let kind = TextFailure.Kind(signatureOf: bytes) else {
      guard bytes.isStartOfHTML else { return nil }
      self = .html
      return
    }
    switch kind {
    case .pdf: self = .pdf
    case .word where bytes.starts(with: "{\\rtf".utf8): self = .rtf
    case .word where bytes.starts(with: Self.oldWordSignature): self = .doc
    case .word:
      guard let format = Self(archive: bytes) else { return nil }
      self = format
    case .binary: return nil
    }
  }

  /// The format of a zip archive, by the names in it.
  private init?(archive bytes: [UInt8]) {
    // An OpenDocument begins with an entry that names its type, which is not compressed.
    let openDocument = Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
    if bytes.dropFirst(30).starts(with: openDocument) {
      self = .odt
    } else if bytes.contains(Array("word/document".utf8)) {
      self = .docx
    } else {
      return nil
    }
  }

  private static let oldWordSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
}

extension Path {
  /// Whether the extension is `.doc`, in any case of letters.
  var isNamedDoc: Bool { lowercase(split.name.suffix(4)) == ".doc" }
}

extension [UInt8] {
  /// Whether they are the start of an HTML page: a document type or the first element, behind a byte
  /// order mark, white space, an XML declaration and comments.
  fileprivate var isStartOfHTML: Bool {
    // Saved pages begin with a comment that has their address.
    var rest = prefix(1 << 16)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<!--".utf8) {
        guard let end = rest.dropFirst(4).firstRange(of: Array("-->".utf8)) else { return false }
        rest = rest[end.upperBound...]
      } else if rest.starts(with: "<?xml".utf8) {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(end + 1)...]
      } else {
        break
      }
    }
    let word = lowercase(rest.prefix(14))
    return word.hasPrefix("<!doctype html") || word.hasPrefix("<html")
  }
}
