/// One file, or two that may hold the halves of one notice.
struct Input: Equatable, Sendable {
  let path: Path
  /// The file with the French half, by its name.
  var french: Path?
  var origin = Origin.named

  enum Origin: Sendable {
    /// It was named, and is read whatever it is.
    case named
    /// It was found in a folder, where only regular files are read.
    case folder
    case standardInput
    /// It was named and is a pipe or a device: reading it may take long.
    case waiting
  }
}
