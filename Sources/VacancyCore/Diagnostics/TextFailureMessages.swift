extension TextFailure {
  /// The rule that this failure is reported under.
  package var rule: RuleID {
    switch self {
    case .notText: .notText
    case .undecodable: .undecodableText
    }
  }

  /// What is wrong with the file, and what to do about it.
  package var message: Message {
    switch self {
    case .notText(.pdf):
      Message(
        english: "this is a PDF; export it as text first, with 'pdftotext -layout' for example",
        french: "c'est un PDF ; exportez-le d'abord en texte, par exemple avec "
          + "« pdftotext -layout »")
    case .notText(.word):
      Message(
        english: "this is a Word document; export it as text first, with 'pandoc -t plain' "
          + "for example",
        french: "c'est un document Word ; exportez-le d'abord en texte, par exemple avec "
          + "« pandoc -t plain »")
    case .notText(.binary):
      Message(
        english: "this is not text: it holds bytes that no text holds",
        french: "ce n'est pas du texte : il contient des octets qu'aucun texte ne contient")
    case .undecodable(let encoding, let offset):
      Message(
        english: "not \(encoding.rawValue) from byte \(offset) on",
        french: "ce n'est pas du \(encoding.rawValue) à partir de l'octet \(offset)")
    }
  }
}

extension SourceText.Assumption {
  /// What was assumed about the encoding, and why.
  package var message: Message {
    let digits = String(byte, radix: 16, uppercase: true)
    return Message(
      english: "the byte '\(digits)' is not UTF-8: the file is read as Windows-1252",
      french: "l'octet « \(digits) » n'est pas de l'UTF-8 : le fichier est lu en Windows-1252")
  }
}
