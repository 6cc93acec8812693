import VacancyCore
import VacancyReports

/// The text of `vacancy config`: the configuration that applies to a notice or a folder.
struct ConfigurationPage {
  let path: Path
  let settings: Settings

  /// A configuration with the defaults of all keys but `$schema`, `asOf` and `glossary`.
  static let template = """
    {
      "failOn": "error",
      "select": [],
      "ignore": [],
      "severity": {},
      "include": [],
      "exclude": [],
      "suppressions": []
    }

    """

  func text() throws(ConfigurationFailure) -> String {
    var configurations = RunConfigurations(settings)
    let folder = path.kind == .folder ? path.asFolder : path.split.folder
    let file = configurations.path(for: folder)
    let configuration = try file.map { file throws(ConfigurationFailure) in
      try configurations.configuration(at: file).configuration
    }
    let listing = ConfigurationListing(
      configuration ?? Configuration(), path: file?.text, in: settings.language)
    return settings.format == .json
      ? listing.json : listing.text(width: Environment.terminalColumns)
  }

  /// Why the notice or the folder cannot be reached, if it cannot.
  var missingInput: InputFinding? {
    guard !path.isStandardStream else { return nil }
    do throws(InputFailure) {
      _ = try FileStatus(of: path)
      return nil
    } catch {
      return error.finding(about: path)
    }
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
