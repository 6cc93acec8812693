import VacancyCore

/// Why a configuration, a baseline or a glossary cannot be used. Nothing is processed then.
struct ConfigurationFailure: CommandFailure {
  let path: Path
  /// `nil` if the file could not be read.
  var position: Position?
  let message: Message

  /// Reads a configuration, a baseline or a glossary.
  ///
  /// - Parameter wasFound: Whether nobody named it: then it must be a regular file, as reading a pipe would
  ///   wait.
  static func reading<Value>(
    _ path: Path, wasFound: Bool = false, isJSON: Bool = true,
    _ read: (SourceText) throws(ConfigurationError) -> Value
  ) throws(Self) -> Value {
    let text: SourceText
    do throws(InputFailure) {
      if wasFound, let kind = path.kind, kind != .file { throw .notAFile }
      let files = FileReader(limit: 64 << 20, encoding: .utf8)
      text = try files.text(of: path, wasFound ? .folder : .named)
    } catch {
      throw Self(path: path, message: .unreadable(error, isJSON: isJSON))
    }
    do throws(ConfigurationError) {
      return try read(text)
    } catch {
      throw Self(path: path, position: error.position, message: error.message)
    }
  }

  var exitStatus: ExitStatus { .usage }

  func text(in language: Language) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "vacancy: \(visible(path.text))\(place): \(visible(message[language]))\n"
  }
}

extension Message {
  /// The messages about notices would not help: no option sets another limit or encoding for a
  /// configuration.
  fileprivate static func unreadable(_ failure: InputFailure, isJSON: Bool) -> Self {
    switch failure {
    case .system(let code): systemFailure(code)
    case .notAFile:
      Self(english: "this is no regular file", french: "ce n'est pas un fichier ordinaire")
    case .tooLarge(let limit):
      Self(
        english: "larger than \(limit) bytes: too large for a configuration or a baseline",
        french: "plus de \(limit) octets : trop pour une configuration ou un fichier de référence"
      )
    case .text(.undecodable(_, let offset)):
      Self(
        english: "not UTF-8 from byte \(offset) on: save it as UTF-8",
        french: "ce n'est pas de l'UTF-8 à partir de l'octet \(offset) : enregistrez-le en UTF-8")
    case .text(.notText) where !isJSON:
      Self(
        english: "binary file; expected lines of two columns in UTF-8",
        french: "fichier binaire ; attendu : des lignes de deux colonnes en UTF-8")
    case .text(.notText), .notANotice, .conversion:
      Self(
        english: "binary file; expected JSON in UTF-8",
        french: "fichier binaire ; attendu : du JSON en UTF-8")
    }
  }
}
