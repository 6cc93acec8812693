#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The metadata of a file or a folder, as `stat` returns it.
struct FileStatus {
  let kind: Kind
  /// In bytes.
  let size: Int
  let identity: Identity

  enum Kind {
    case file, folder, link
    /// A pipe, a socket or a device.
    case stream
  }

  /// What identifies a file or a folder under all of its paths.
  struct Identity: Hashable {
    let device: UInt64
    let file: UInt64
  }

  /// - Throws: ``InputFailure/system(_:)`` if there is nothing at the path, or if it cannot be reached.
  init(of path: Path, followingLinks: Bool = true) throws(InputFailure) {
    var status = stat()
    guard path.isPossible else { throw .system(ENOENT) }
    let code = path.withCString { followingLinks ? stat($0, &status) : lstat($0, &status) }
    guard code == 0 else { throw .system(errno) }
    self.init(status)
  }

  init(of descriptor: Int32) throws(InputFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    self.init(status)
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .stream
      }
    size = Int(status.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      file: UInt64(truncatingIfNeeded: status.st_ino))
  }
}

extension Path {
  /// What the path leads to; `nil` if there is nothing, or if it cannot be reached.
  var kind: FileStatus.Kind? { (try? FileStatus(of: self))?.kind }

  /// What is at the path itself, which may be a link.
  var ownKind: FileStatus.Kind? { (try? FileStatus(of: self, followingLinks: false))?.kind }
}
