/// The folder of a configuration, whose patterns are about paths below it, or of a baseline.
struct PatternFolder: Sendable {
  /// The names of its folders from the root on, or from the working folder on where that is not known.
  private let names: [Substring]
  private let workingFolder: [Substring]

  /// - Parameters:
  ///   - configuration: The path of the configuration or of the baseline.
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

  /// The path of a file from the folder on, also where it lies elsewhere: `../2026/a.txt`.
  func relativePath(of file: String) -> String {
    let names = Self.names(of: file[...], in: workingFolder)
    let shared = zip(names, self.names).prefix { $0 == $1 }.count
    let up = Array(repeating: ".."[...], count: self.names.count - shared)
    return (up + names.dropFirst(shared)).joined(separator: "/")
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
