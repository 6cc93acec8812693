import VacancyCore

/// Why an input left no record.
enum InputFailure: Error, Equatable {
  /// The system refused it, for the reason that the number stands for.
  case system(Int32)
  case tooLarge(limit: Int)
  case text(TextFailure)
  case notANotice(isEmpty: Bool)
  /// It turned out to be no file, in a folder where only files count; it is passed over.
  case notAFile

  /// The finding to report; `nil` where the input is passed over.
  func finding(about path: Path) -> Finding? {
    switch self {
    case .system(let code):
      Finding(path, "unreadable-file", .error, systemFailure(code))
    case .tooLarge(let limit):
      Finding(path, "file-too-large", .error, .tooLarge(limit: limit))
    case .text(.notText(let kind)):
      Finding(path, "not-text", .error, .notText(kind))
    case .text(.undecodable(let encoding, let offset)):
      Finding(path, "undecodable-text", .error, .undecodable(encoding, offset))
    case .notANotice(let isEmpty):
      Finding(path, "not-a-notice", .error, isEmpty ? .empty : .notANotice)
    case .notAFile: nil
    }
  }
}

extension Message {
  fileprivate static func tooLarge(limit: Int) -> Self {
    Self(
      english: "larger than \(limit) bytes; '--max-file-size' sets another limit",
      french: "plus de \(limit) octets ; « --max-file-size » fixe une autre limite")
  }

  fileprivate static func notText(_ kind: TextFailure.Kind) -> Self {
    switch kind {
    case .pdf:
      Self(
        english: "this is a PDF; export it as text first, with 'pdftotext -layout' for example",
        french: "c'est un PDF ; exportez-le d'abord en texte, par exemple avec "
          + "« pdftotext -layout »")
    case .word:
      Self(
        english: "this is a Word document; export it as text first, with 'pandoc -t plain' "
          + "for example",
        french: "c'est un document Word ; exportez-le d'abord en texte, par exemple avec "
          + "« pandoc -t plain »")
    case .binary:
      Self(
        english: "this is not text: it holds bytes that no text holds",
        french: "ce n'est pas du texte : il contient des octets qu'aucun texte ne contient")
    }
  }

  fileprivate static func undecodable(_ encoding: TextEncoding, _ offset: Int) -> Self {
    Self(
      english: "not \(encoding.rawValue) from byte \(offset) on; "
        + "'--encoding' names another encoding",
      french: "ce n'est pas du \(encoding.rawValue) à partir de l'octet \(offset) ; "
        + "« --encoding » nomme un autre codage")
  }

  fileprivate static var empty: Self {
    Self(english: "this is empty", french: "il n'y a rien ici")
  }

  fileprivate static var notANotice: Self {
    Self(
      english: "no vacancy notice is found here, neither in English nor in French",
      french: "aucun avis de vacance ne se trouve ici, ni en anglais ni en français")
  }
}
