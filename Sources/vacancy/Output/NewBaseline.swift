import VacancyCore
import VacancyReports

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
