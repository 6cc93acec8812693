import VacancyCore

/// `vacancy debug document|outline|tokens|alignment FILE`: what a stage made of a notice.
///
/// It is for those who work on the command: help and completions do not list it, and what it prints may
/// change.
struct DebugCommand {
  private let stage: Stage
  private let path: Path

  static let name = "debug"

  /// `nil` where the arguments are those of another command.
  ///
  /// - Throws: A ``UsageError``.
  init?(_ arguments: [[UInt8]]) throws(UsageError) {
    guard let first = arguments.first, first.elementsEqual(Self.name.utf8) else { return nil }
    let operands = arguments.dropFirst()
    guard operands.count == 2, let name = operands.first, let path = operands.last,
      let stage = Stage(rawValue: String(decoding: name, as: UTF8.self))
    else {
      let stages = Stage.allCases.map(\.rawValue).joined(separator: "|")
      throw UsageError(
        message: Message(
          english: "usage: vacancy debug \(stages) FILE",
          french: "utilisation : vacancy debug \(stages) FICHIER"),
        language: .english, command: nil)
    }
    self.stage = stage
    self.path = Path(path)
  }

  /// - Throws: An ``OutputFailure`` if the output cannot be written.
  func run() throws(OutputFailure) -> ExitStatus {
    let settings = Settings(nil)
    let file = NoticeLoader(settings).load(path, path.isStandardStream ? .standardInput : .named)
    guard let readings = file.readings else {
      if let failure = file.failure {
        StandardError.write(FindingStyle(settings).line(failure))
      }
      return .incomplete
    }
    for reading in readings { try OutputTarget.write(reading.listing(of: stage), to: nil) }
    return .success
  }
}
