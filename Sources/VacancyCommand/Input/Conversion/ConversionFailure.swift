import VacancyCore

/// Why a document was not converted to text.
enum ConversionFailure: Error, Equatable {
  case missing(Converter)
  /// The program is too old, with its version.
  case outdated(Converter, String)
  /// The system did not start it, with the code of an error.
  case notStarted(Converter, Int32)
  /// It ended with a status other than 0.
  ///
  /// - Parameter errorText: What it wrote to standard error; empty for nothing.
  case failed(Converter, status: Int32, errorText: String)
  /// A signal ended it.
  case killed(Converter, signal: Int32)
  case timeout(Converter, seconds: Int)
  case tooLarge(limit: Int)
  /// What it wrote is not text.
  case notText(Converter)
  /// The pages of a PDF have no text.
  case noText
  /// The document is in the format of Word before 2007.
  case oldWord

  var rule: RuleID {
    switch self {
    case .missing, .outdated: .converterMissing
    case .tooLarge: .fileTooLarge
    default: .conversionFailed
    }
  }

  /// Whether the file, not the system, is the cause, so that leaving it out helps.
  var isAboutFile: Bool {
    switch self {
    case .missing, .outdated, .notStarted: false
    default: true
    }
  }

  var message: Message {
    switch self {
    case .missing(let converter):
      Message(
        english: "\(converter.program) is not installed (package \(converter.package))",
        french: "\(converter.program) n'est pas installé (paquet \(converter.package))")
    case .outdated(let converter, let version): .outdated(converter, version)
    case .notStarted(let converter, let code):
      Message(
        english: "\(converter.program) cannot be started: \(systemFailure(code).english)",
        french: "\(converter.program) ne peut pas être lancé : \(systemFailure(code).french)")
    case .failed(let converter, let status, let errorText) where errorText.isEmpty:
      Message(
        english: "\(converter.program) failed with exit status \(status)",
        french: "échec de \(converter.program) avec le code de sortie \(status)")
    case .failed(let converter, _, let errorText):
      Message(
        english: "\(converter.program) failed: '\(errorText)'",
        french: "échec de \(converter.program) : « \(errorText) »")
    case .killed(let converter, let signal):
      Message(
        english: "\(converter.program) was ended by signal \(signal)",
        french: "\(converter.program) a été interrompu par le signal \(signal)")
    case .timeout(let converter, let seconds): .timeout(converter, seconds)
    case .tooLarge(let limit):
      Message(
        english: "the converted text is larger than \(limit) bytes (see --max-file-size)",
        french: "le texte converti dépasse \(limit) octets (voir --max-file-size)")
    case .notText(let converter):
      Message(
        english: "\(converter.program) failed: what it wrote is not text",
        french: "échec de \(converter.program) : le résultat n'est pas du texte")
    case .noText:
      Message(
        english: "no text in the file, perhaps a scan: use OCR first",
        french: "aucun texte dans le fichier, peut-être numérisé : utilisez d'abord l'OCR")
    case .oldWord:
      Message(
        english: "Word document in the old format .doc: save it as .docx",
        french: "document Word à l'ancien format .doc : enregistrez-le en .docx")
    }
  }
}

extension Message {
  fileprivate static func outdated(_ converter: Converter, _ found: String) -> Self {
    let oldest = converter.oldestVersion.map { "\($0.major).\($0.minor)" } ?? ""
    return Self(
      english: "\(converter.program) \(oldest) or newer is not installed, only \(found) "
        + "(package \(converter.package))",
      french: "\(converter.program) \(oldest) ou plus récent n'est pas installé, seulement "
        + "\(found) (paquet \(converter.package))")
  }

  fileprivate static func timeout(_ converter: Converter, _ seconds: Int) -> Self {
    Self(
      english: "\(converter.program) took longer than \(seconds) s (see --convert-timeout)",
      french: "\(converter.program) a duré plus de \(seconds) s (voir --convert-timeout)")
  }
}
