import VacancyCore

extension Settings {
  /// Refuses to write two outputs to one file, or one over an input, as a notice that is gone cannot be
  /// had again; and then an output whose extension goes with no format.
  ///
  /// Two paths may be those of one file, such as `a.json` and `./a.json`. A baseline may be written where
  /// the one before it was read.
  func refuseOverwriting(
    _ inputs: NamedPaths, _ configurations: inout RunConfigurations
  ) throws(UsageError) {
    var known: Set<Path> = []
    for case let path? in outputs.map(\.file) + [newBaseline] where !path.isStandardStream {
      guard let file = OutputTarget.destination(of: path) else { continue }
      guard known.insert(file).inserted else { throw usageError(.sameFileTwice(path.text)) }
      guard file.kind != nil else { continue }
      // A configuration is found by its name, beside notices or above them.
      let isConfiguration =
        !ignoresConfiguration && file.split.name.elementsEqual(ConfigurationSearch.name)
      let others = [filesFrom, configuration, glossary, path == newBaseline ? nil : baseline]
      func isRead(_ path: Path) -> Bool { file.isRead(by: path, &configurations) }
      if isConfiguration || inputs.contains(where: isRead)
        || others.compactMap(\.self).contains(where: isRead)
      {
        throw usageError(.overInput(path.text))
      }
    }
    if let extensionError { throw usageError(extensionError) }
  }
}

extension Message {
  fileprivate static func overInput(_ path: String) -> Self {
    Self(
      english: "'\(path)' is an input and would be overwritten",
      french: "« \(path) » est une entrée et serait écrasé")
  }
}

extension Path {
  /// Whether the file, by its full path, is an input or is found in one that is a folder.
  fileprivate func isRead(by path: Path, _ configurations: inout RunConfigurations) -> Bool {
    guard !path.isStandardStream, path.isPossible, let names = names(below: path.resolved) else {
      return false
    }
    var reach = FolderReach()
    return names.isEmpty || reach.finds(names, below: path, &configurations)
  }
}
