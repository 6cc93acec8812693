import VacancyCore

extension Baseline {
  /// Writes the file that `--write-baseline` names, if it does.
  ///
  /// - Parameter verdict: The status to leave with where it could be written.
  func write(
    as settings: ValidationSettings, with verdict: ExitStatus
  ) throws(OutputFailure) -> ExitStatus {
    guard let path = settings.newBaseline else { return verdict }
    return try OutputTarget.write(to: path) { door throws(OutputFailure) in
      var door = door
      try door.write(text)
      try door.flush()
      return verdict
    }
  }
}

extension Settings {
  /// Two names may be those of one file, such as `a.json` and `./a.json`.
  func refuseOneFileForTwo(of command: CommandName) throws(UsageError) {
    var known: Set<Path> = []
    let paths = validation.outputs.map(\.path) + [output, validation.newBaseline]
    for case let path? in paths where !path.isStandardStream {
      guard let file = OutputTarget.destination(of: path), !known.insert(file).inserted else {
        continue
      }
      throw UsageError(message: .sameFileTwice(path.text), language: language, command: command)
    }
  }
}
