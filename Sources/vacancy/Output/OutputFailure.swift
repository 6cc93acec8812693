import VacancyCore

/// Why the output could not be written.
struct OutputFailure: CommandFailure {
  /// The file; `nil` is standard output.
  let path: Path?
  /// The code of the system error.
  let code: Int32

  var exitStatus: ExitStatus { .broken }

  func text(in language: Language) -> String {
    let reason = systemFailure(code)
    let target = path.map { visible($0.text) }
    let message = Message(
      english: "cannot write to \(target.map { "'\($0)'" } ?? "standard output"): "
        + reason.english,
      french: "impossible d'écrire "
        + (target.map { "dans « \($0) »" } ?? "sur la sortie standard") + " : \(reason.french)")
    return "vacancy: \(message[language])\n"
  }
}
