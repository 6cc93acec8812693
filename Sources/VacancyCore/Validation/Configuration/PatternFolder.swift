/// The folder of a configuration: the patterns of the configuration are about paths below it.
struct PatternFolder: Sendable {
  /// The names of its folders from the root on, or from the working folder on where that is not known.
  private let names: [Substring]
  private let workingFolder: [Substring]

  /// - Parameters:
  ///   - configuration: The path of the configuration.
  ///   - workingFolder: The working folder from the root on; empty where it is not known.
  init(of configuration: String, workingFolder: String) {
    self.workingFolder = Self.names(of: workingFolder[...], in: [])
    names = Self.names(of: configuration[...], in: self.workingFolder).dropLast()
  }

  /// The path of a file below the folder, such as `2026/a.txt`; the path as it was given where the file
  /// lies elsewhere.
  func path(of file: String) -> String {
    let names = Self.names(of: file[...], in: workingFolder)
    guard names.starts(with: self.names) else { return file }
    return names.dropFirst(self.names.count).joined(separator: "/")
  }

  /// The names in a path, without `.`, `..` and doubled slashes; `/` is the root.
  private static func names(of path: Substring, in folder: [Substring]) -> [Substring] {
    var names = path.first == "/" ? ["/"] : folder
    for name in path.split(separator: "/") where name != "." {
      if name != ".." {
        names.append(name)
      } else if let last = names.last, last != "..", last != "/" {
        names.removeLast()
      } else if names.last != "/" {
        names.append(name)
      }
    }
    return names
  }
}
