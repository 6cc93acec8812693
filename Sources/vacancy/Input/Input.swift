/// What makes one notice.
struct Input: Equatable, Sendable {
  let path: Path
  /// The file that holds the French half, where the two halves lie in two files.
  var french: Path?
  var origin = Origin.named

  /// How the input came to be read.
  enum Origin: Sendable {
    /// It was named, and what was named is read, whatever it is.
    case named
    /// It was found in a folder, where only files count.
    case folder
    case standardInput
    /// It was named and is a pipe or a device: nobody knows when it will have been read.
    case waiting
  }
}
