import VacancyCore

/// A program that converts documents to text.
///
/// It reads the document from standard input and writes UTF-8 to standard output. Its arguments are fixed:
/// neither a file nor a configuration adds any.
enum Converter: String, Sendable {
  case pdftotext, pandoc

  /// - Returns: `nil` for a format that no converter reads.
  init?(of format: DocumentFormat) {
    switch format {
    case .pdf: self = .pdftotext
    case .docx, .odt, .rtf, .html: self = .pandoc
    case .doc: return nil
    }
  }

  var program: String { rawValue }

  /// The package to install.
  var package: String {
    switch self {
    case .pdftotext:
      #if canImport(Darwin)
        "poppler"
      #else
        "poppler-utils"
      #endif
    case .pandoc: "pandoc"
    }
  }

  /// What the record calls it.
  var name: String {
    switch self {
    case .pdftotext: "pdftotext -layout"
    case .pandoc: "pandoc"
    }
  }

  func arguments(for format: DocumentFormat) -> [String] {
    switch self {
    case .pdftotext: ["-layout", "-enc", "UTF-8", "-", "-"]
    case .pandoc:
      // In the sandbox it opens no file and no connection, whatever the document names.
      ["--sandbox", "-f", format.rawValue, "-t", "plain", "--wrap=none"]
    }
  }

  /// The oldest version that has all arguments, if the program says its version.
  var oldestVersion: (major: Int, minor: Int)? {
    switch self {
    case .pdftotext: nil
    case .pandoc: (2, 15)
    }
  }
}
