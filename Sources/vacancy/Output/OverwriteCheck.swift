import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Settings {
  /// Refuses to write two things to one file, or one over what is read: a notice that is gone cannot
  /// be had again.
  ///
  /// Two names may be those of one file, such as `a.json` and `./a.json`. A baseline may be written
  /// where the one before it was read.
  ///
  /// - Parameters:
  ///   - paths: What is read: files, and folders that are searched.
  ///   - list: Further ones.
  func refuseOverwriting(
    _ paths: [Path], _ list: PathList?, of command: CommandName
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
      if file.isThere,
        read.contains(where: file.isReadBy) || list?.contains(where: file.isReadBy) ?? false
      {
        throw UsageError(message: .overInput(path.text), language: language, command: command)
      }
    }
  }
}

extension Path {
  fileprivate var isThere: Bool { withCString { access($0, F_OK) } == 0 }

  /// Whether the file, by its full name, is what is read, or is found in a folder that is searched.
  fileprivate func isReadBy(_ path: Path) -> Bool {
    guard !path.isStandardStream, path.isPossible else { return false }
    let slash = UInt8(ascii: "/")
    let read = path.resolved.bytes
    guard bytes.starts(with: read) else { return false }
    let rest = bytes.dropFirst(read.count)
    if rest.isEmpty { return true }
    guard rest.first == slash || read.last == slash else { return false }
    return FolderListing.finds(rest.split(separator: slash))
  }
}
