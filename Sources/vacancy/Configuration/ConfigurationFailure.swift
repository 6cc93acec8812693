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

  init(_ path: Path, _ failure: InputFailure) {
    self.path = path
    position = nil
    message = failure.finding(about: path)?.message ?? systemFailure(0)
  }

  /// The line that standard error shows.
  func text(in language: Language) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "vacancy: \(visible(path.text))\(place): \(visible(message[language]))\n"
  }
}
