#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A path of the system: bytes, which need not be UTF-8.
struct Path: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  static let standardStream = Path("-")

  /// Whether it is `-`, which means standard input or output.
  var isStandardStream: Bool { bytes == [UInt8(ascii: "-")] }

  /// Whether it can be a path of the system: it is not empty, and has no NUL byte.
  var isPossible: Bool { !bytes.isEmpty && !bytes.contains(0) }

  /// The path as text; a byte that is not UTF-8 becomes `\xe9`.
  var text: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = ""
    var rest = bytes[...]
    while let first = rest.first {
      // The longest beginning that is one scalar; a scalar has at most four bytes.
      let scalar = (1...4).lazy.filter { $0 <= rest.count }
        .compactMap { String(validating: rest.prefix($0), as: UTF8.self) }.first
      result += scalar ?? (first < 0x10 ? "\\x0" : "\\x") + String(first, radix: 16)
      rest = rest.dropFirst(scalar?.utf8.count ?? 1)
    }
    return result
  }

  func appending(_ name: some Collection<UInt8>) -> Path {
    let slash = UInt8(ascii: "/")
    return Path(bytes + (bytes.last == slash ? [] : [slash]) + name)
  }

  /// The folder of the file, and its name there.
  var split: (folder: Path, name: ArraySlice<UInt8>) {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", bytes[...]) }
    let folder = slash == 0 ? "/" : Path(Array(bytes[..<slash]))
    return (folder, bytes[(slash + 1)...])
  }

  /// The path from the root on, without `.`, `..` and doubled slashes. Links are not resolved.
  var normalized: Path {
    let slash = UInt8(ascii: "/")
    let start = bytes.first == slash ? [] : (Self.workingFolder?.bytes ?? []) + [slash]
    var names: [ArraySlice<UInt8>] = []
    for name in (start + bytes).split(separator: slash) {
      switch name {
      case [UInt8(ascii: ".")]: break
      case [UInt8(ascii: "."), UInt8(ascii: ".")]: _ = names.popLast()
      default: names.append(name)
      }
    }
    return Path([slash] + names.joined(separator: [slash]))
  }

  private static let workingFolder: Path? = {
    guard let name = getcwd(nil, 0) else { return nil }
    defer { free(name) }
    return Path(Array(String(cString: name).utf8))
  }()

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { name in
      for (index, byte) in bytes.enumerated() { name[index] = CChar(bitPattern: byte) }
      name[bytes.count] = 0
      // An allocation of at least one element has a base address.
      return body(UnsafePointer(name.baseAddress.unsafelyUnwrapped))
    }
  }
}

extension Path: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    self.init(Array(text.utf8))
  }
}

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
