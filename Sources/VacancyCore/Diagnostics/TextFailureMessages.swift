extension TextFailure {
  /// The rule that this failure is reported under.
  public var rule: RuleID {
    switch self {
    case .notText: .notText
    case .undecodable: .undecodableText
    }
  }

  /// What is wrong with the file, and what to do about it.
  public var message: Message {
    switch self {
    case .notText(.pdf):
      Message(
        english: "this is a PDF, not text: export it with 'pdftotext -layout FILE -'",
        french: "ceci est un PDF, pas du texte : l'exporter avec « pdftotext -layout FILE - »")
    case .notText(.word):
      Message(
        english:
          "this is a word processor's document, not text: export it with 'pandoc -t plain FILE'",
        french:
          "ceci est un document de traitement de texte, pas du texte : l'exporter avec « pandoc -t plain FILE »"
      )
    case .notText(.binary):
      Message(
        english: "this is a binary file, not text",
        french: "ceci est un fichier binaire, pas du texte")
    case .undecodable(let encoding, let offset):
      Message(
        english: "the byte at offset \(offset) does not fit the encoding '\(encoding.rawValue)'",
        french:
          "l'octet à la position \(offset) ne convient pas au codage « \(encoding.rawValue) »")
    }
  }
}

extension SourceText.Assumption {
  /// What was assumed about the encoding, and why.
  public var message: Message {
    let digits = String(byte, radix: 16, uppercase: true)
    return Message(
      english: "the byte '\(digits)' is not UTF-8: the file is read as Windows-1252",
      french: "l'octet « \(digits) » n'est pas de l'UTF-8 : le fichier est lu en Windows-1252")
  }
}
