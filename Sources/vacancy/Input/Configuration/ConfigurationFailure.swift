import VacancyCore

/// Why a configuration or a baseline cannot be followed. Nothing is done then.
struct ConfigurationFailure: Error {
  let path: Path
  /// `nil` where the file could not be read.
  let position: Position?
  let message: Message

  init(_ path: Path, _ error: ConfigurationError) {
    self.path = path
    position = error.position
    message = error.message
  }

  /// Of a configuration that can be read, but not followed.
  init(_ path: Path, _ message: Message) {
    self.path = path
    position = nil
    self.message = message
  }

  /// Of a file that cannot be read. What is said of notices would not help: no option sets another
  /// limit or encoding for a configuration.
  init(_ path: Path, _ failure: InputFailure) {
    let message: Message =
      switch failure {
      case .system(let code): systemFailure(code)
      case .tooLarge(let limit): .tooLarge(limit)
      case .text(.undecodable(_, let offset)): .notUTF8(from: offset)
      case .text(.notText), .notANotice: .notJSON
      case .notAFile: .notAFile
      }
    self.init(path, message)
  }

  /// The line that standard error shows.
  func text(in language: Language) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "vacancy: \(visible(path.text))\(place): \(visible(message[language]))\n"
  }
}

extension Message {
  fileprivate static var notAFile: Self {
    Self(english: "this is no regular file", french: "ce n'est pas un fichier ordinaire")
  }

  fileprivate static func tooLarge(_ limit: Int) -> Self {
    Self(
      english: "larger than \(limit) bytes: too large for a configuration or a baseline",
      french: "plus de \(limit) octets : c'est trop pour une configuration ou des constats connus")
  }

  fileprivate static func notUTF8(from offset: Int) -> Self {
    Self(
      english: "not UTF-8 from byte \(offset) on: save it as UTF-8",
      french: "ce n'est pas de l'UTF-8 à partir de l'octet \(offset) : enregistrez-le en UTF-8")
  }

  fileprivate static var notJSON: Self {
    Self(
      english: "this is not text: expected JSON in UTF-8",
      french: "ce n'est pas du texte : il faut du JSON en UTF-8")
  }
}
