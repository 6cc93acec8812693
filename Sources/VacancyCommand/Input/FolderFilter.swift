import VacancyCore

/// Decides which files of a folder a search reads, and which folders it enters.
struct FolderFilter {
  /// The patterns of the options and those of a configuration.
  let scopes: [Scope]

  /// Patterns of paths below one folder.
  struct Scope {
    let include: [PathPattern]
    let exclude: [PathPattern]
    /// The path of the searched folder below that folder, with a slash at its end; empty if they are the
    /// same.
    let prefix: [UInt8]
  }

  /// Whether a file is read, by its name.
  func reads(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    guard !isHidden(name) else { return false }
    let isRead = hasTextExtension(name) && !isConventional(name)
    guard !scopes.isEmpty else { return isRead }
    if excludes(name, isFolder: false) { return false }
    return isRead || scopes.contains { $0.matches($0.include, name, isFolder: false) }
  }

  /// Whether a folder is entered, by its name.
  func enters(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    !isHidden(name) && !excludes(name, isFolder: true)
  }

  /// Whether a text file is skipped, or a folder because of a pattern.
  func leavesOut(_ name: some BidirectionalCollection<UInt8>, isFolder: Bool) -> Bool {
    isFolder ? excludes(name, isFolder: true) : hasTextExtension(name) && !reads(name)
  }

  private func excludes(_ name: some BidirectionalCollection<UInt8>, isFolder: Bool) -> Bool {
    scopes.contains { $0.matches($0.exclude, name, isFolder: isFolder) }
  }

  private func isHidden(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    name.first == UInt8(ascii: ".")
  }
}

extension FolderFilter.Scope {
  fileprivate func matches(
    _ patterns: [PathPattern], _ name: some BidirectionalCollection<UInt8>, isFolder: Bool
  ) -> Bool {
    guard !patterns.isEmpty else { return false }
    let path = prefix + name
    return patterns.contains { $0.matches(path, isFolder: isFolder) }
  }
}

/// Whether a name ends with `.txt` or `.md`, in any case of letters.
private func hasTextExtension(_ name: some BidirectionalCollection<UInt8>) -> Bool {
  textExtensions.contains { $0.count < name.count && isSame(name.suffix($0.count), $0) }
}

/// Whether a name is a common one of files beside notices, in any case of letters.
private func isConventional(_ name: some BidirectionalCollection<UInt8>) -> Bool {
  conventionalStarts.contains { isSame(name.prefix($0.count), $0) }
}

private let textExtensions = [".txt", ".md"].map { Array($0.utf8) }
private let conventionalStarts = ["readme", "changelog", "contributing", "license", "licence"]
  .map { Array($0.utf8) }

/// Whether bytes are equal to a word in lower case, in any case of letters.
private func isSame(_ bytes: some Collection<UInt8>, _ word: [UInt8]) -> Bool {
  let upperCase = UInt8(ascii: "A")...UInt8(ascii: "Z")
  return bytes.lazy.map { upperCase.contains($0) ? $0 | 0x20 : $0 }.elementsEqual(word)
}
