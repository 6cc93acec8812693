import VacancyCore

/// What `vacancy config` shows: the configuration in force for a notice or a folder.
struct ConfigurationPage {
  let path: Path
  let settings: Settings

  func text() throws(ConfigurationFailure) -> String {
    let file = self.file
    var configuration = Configuration()
    if let file { configuration = try ConfigurationFile.configuration(at: file) }
    let listing = ConfigurationListing(
      configuration, path: file?.text, in: settings.language)
    switch settings.pageFormat {
    case .text: return listing.text
    case .json: return listing.json
    }
  }

  private var file: Path? {
    if settings.validation.ignoresConfiguration { return nil }
    if let file = settings.validation.configuration { return file }
    var search = ConfigurationSearch()
    return search.configuration(for: InputWalk.isFolder(path) ? path.asFolder : path.split.folder)
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
