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
        english: "PDF file; convert it to text first, e.g. with 'pdftotext -layout'",
        french: "fichier PDF ; convertissez-le d'abord en texte, p. ex. avec « pdftotext -layout »")
    case .notText(.word):
      Message(
        english: "Word document; convert it to text first, e.g. with 'pandoc -t plain'",
        french: "document Word ; convertissez-le d'abord en texte, p. ex. avec « pandoc -t plain »")
    case .notText(.binary):
      Message(
        english: "binary file, not text",
        french: "fichier binaire, et non texte")
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
    guard isOfFile else {
      return Message(
        english: "byte \(digits) is not valid UTF-8; such bytes are decoded as Windows-1252",
        french:
          "l'octet \(digits) n'est pas de l'UTF-8 valide ; ces octets sont décodés en Windows-1252")
    }
    return Message(
      english: "byte \(digits) is not valid UTF-8; the file is decoded as Windows-1252",
      french:
        "l'octet \(digits) n'est pas de l'UTF-8 valide ; le fichier est décodé en Windows-1252")
  }
}
