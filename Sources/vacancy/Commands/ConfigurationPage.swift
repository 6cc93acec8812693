import VacancyCore
import VacancyReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `vacancy config` shows: the configuration in force for a notice or a folder.
struct ConfigurationPage {
  let path: Path
  let settings: Settings

  func text() throws(ConfigurationFailure) -> String {
    var configurations = RunConfigurations(settings)
    let folder = InputWalk.isFolder(path) ? path.asFolder : path.split.folder
    let file = configurations.path(for: folder)
    let configuration = try file.map { file throws(ConfigurationFailure) in
      try configurations.configuration(at: file).configuration
    }
    let listing = ConfigurationListing(
      configuration ?? Configuration(), path: file?.text, in: settings.language)
    switch settings.pageFormat {
    case .text: return listing.text
    case .json: return listing.json
    }
  }

  /// Why the notice or the folder cannot be reached, if it cannot.
  var missingInput: Finding? {
    guard !path.isStandardStream else { return nil }
    var status = stat()
    guard path.isPossible else { return InputFailure.system(ENOENT).finding(about: path) }
    guard path.withCString({ stat($0, &status) }) != 0 else { return nil }
    return InputFailure.system(errno).finding(about: path)
  }
}

extension Path {
  /// The path without slashes at its end.
  fileprivate var asFolder: Path {
    var bytes = bytes
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return Path(bytes)
  }
}
