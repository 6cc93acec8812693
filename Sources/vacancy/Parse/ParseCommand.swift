import VacancyCore

/// `vacancy parse`: from inputs to one document of records.
struct ParseCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The status to leave with.
  /// - Throws: Where the output cannot be written; a file is then as it was before.
  func run() throws(OutputFailure) -> ExitStatus {
    let target = try OutputTarget(opening: settings.output)
    let door = OutputDoor(to: target.descriptor, path: target.path)
    let status: ExitStatus
    do throws(OutputFailure) {
      status = try write(to: door)
    } catch {
      target.discard()
      throw error
    }
    try target.commit()
    return status
  }

  private func write(to door: consuming OutputDoor) throws(OutputFailure) -> ExitStatus {
    let style = FindingStyle(
      language: settings.language, isColored: Environment.colorsFindings(settings.color),
      isQuiet: settings.quiet)
    var failures = ExitStatus.success
    let list = pathList(style, &failures)
    let walk = InputWalk(paths, settings, list: list)
    let run = ParseRun(
      walk: walk, reader: RecordReader(settings, shape, style),
      writer: RecordWriter(RecordDocument(shape), to: door, errors: .standardError))
    var status = try run.complete(jobs: settings.jobs)
    status.worsen(to: failures)
    return status
  }

  /// How the records stand together: decided by how the command was called, never by what it found.
  private var shape: RecordDocument.Shape {
    switch settings.format {
    case .ndjson: .lines
    case .csv: .table
    case .json:
      isOneFile ? .object(indented: !settings.compact) : .array(indented: !settings.compact)
    }
  }

  private var isOneFile: Bool {
    guard settings.filesFrom == nil, paths.count == 1 else { return false }
    return paths[0].isStandardStream || !InputWalk.isFolder(paths[0])
  }

  /// The list that `--files-from` names; a list that cannot be read is a finding like others.
  private func pathList(_ style: FindingStyle, _ status: inout ExitStatus) -> PathList? {
    guard let path = settings.filesFrom else { return nil }
    let origin: Input.Origin = path.isStandardStream ? .standardInput : .named
    do throws(InputFailure) {
      // A list is as long as it is: the limit is for notices.
      let bytes = try FileReader(limit: 1 << 40).bytes(of: path, origin)
      return PathList(bytes, nulSeparated: settings.nulSeparated)
    } catch {
      if let finding = error.finding(about: path) {
        StandardError.write(style.line(finding))
      }
      status.worsen(to: .incomplete)
      return nil
    }
  }
}
