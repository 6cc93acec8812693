import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Settings {
  /// Refuses to write two things to one file, or one over what is read: a notice that is gone cannot
  /// be had again. Refuses a file of another type then.
  ///
  /// Two names may be those of one file, such as `a.json` and `./a.json`. A baseline may be written
  /// where the one before it was read.
  ///
  /// - Parameters:
  ///   - paths: What is read: files, and folders that are searched.
  ///   - list: Further ones.
  ///   - configurations: What says what a search reads.
  func refuseOverwriting(
    _ paths: [Path], _ list: PathList?, _ configurations: inout RunConfigurations,
    of command: CommandName
  ) throws(UsageError) {
    let reports = validation.outputs.map(\.path) + [output]
    let written = (reports + [validation.newBaseline]).compactMap(\.self)
    var known: Set<Path> = []
    for path in written where !path.isStandardStream {
      guard let file = OutputTarget.destination(of: path) else { continue }
      guard known.insert(file).inserted else {
        throw UsageError(message: .sameFileTwice(path.text), language: language, command: command)
      }
      let baseline = path == validation.newBaseline ? nil : validation.baseline
      let read = paths + [filesFrom, validation.configuration, baseline].compactMap(\.self)
      guard file.isThere else { continue }
      func isRead(_ path: Path) -> Bool { file.isRead(by: path, &configurations) }
      // A configuration is found by its name, beside notices or above them.
      let isConfiguration =
        !validation.ignoresConfiguration && file.split.name.elementsEqual(ConfigurationSearch.name)
      if isConfiguration || read.contains(where: isRead) || list?.contains(where: isRead) ?? false {
        throw UsageError(message: .overInput(path.text), language: language, command: command)
      }
    }
    if let extensionMistake {
      throw UsageError(message: extensionMistake, language: language, command: command)
    }
  }
}

extension Path {
  /// Whether the file, by its full name, is what is read, or is found in a folder that is searched.
  fileprivate func isRead(by path: Path, _ configurations: inout RunConfigurations) -> Bool {
    guard !path.isStandardStream, path.isPossible, let names = names(below: path.resolved) else {
      return false
    }
    var reach = FolderReach()
    return names.isEmpty || reach.finds(names, below: path, &configurations)
  }
}
