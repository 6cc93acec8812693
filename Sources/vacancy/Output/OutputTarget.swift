#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the output goes: standard output, or a file that appears whole or not at all.
struct OutputTarget: ~Copyable {
  let descriptor: Int32
  let path: Path?
  private let draft: TemporaryFile?

  private init(_ descriptor: Int32, _ path: Path?, _ draft: TemporaryFile?) {
    self.descriptor = descriptor
    self.path = path
    self.draft = draft
  }

  /// Whether what is written arrives at once, as on standard output, a device or a pipe.
  var isStream: Bool { draft == nil }

  /// Writes a document to a file, whole or not at all, or to standard output.
  ///
  /// - Parameter path: The file; `nil` and `-` are standard output.
  /// - Returns: What the writing returns.
  static func write(
    to path: Path?, _ body: (consuming OutputWriter) throws(OutputFailure) -> ExitStatus
  ) throws(OutputFailure) -> ExitStatus {
    let target = try OutputTarget(opening: path)
    let status: ExitStatus
    do throws(OutputFailure) {
      status = try body(OutputWriter(to: target.descriptor, path: target.path))
    } catch {
      target.discard()
      throw error
    }
    try target.commit()
    return status
  }

  /// - Parameter path: The file; `nil` and `-` are standard output.
  init(opening path: Path?) throws(OutputFailure) {
    guard let path, !path.isStandardStream else {
      self.init(STDOUT_FILENO, nil, nil)
      return
    }
    guard path.isPossible else { throw OutputFailure(path: path, code: ENOENT) }
    guard let status = try path.fileStatus() else {
      let draft = try TemporaryFile(of: try path.followingLinks(), about: path)
      self.init(draft.descriptor, path, draft)
      return
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw OutputFailure(path: path, code: EISDIR) }
    if kind != S_IFREG {
      // A device or a pipe is there to be written to, not to be replaced.
      self.init(try path.open(O_WRONLY, about: path), path, nil)
      return
    }
    if path.withCString({ access($0, W_OK) }) != 0 {
      throw OutputFailure(path: path, code: errno)
    }
    let draft = try TemporaryFile(of: try path.followingLinks(), about: path)
    draft.keepOwnerAndMode(of: status)
    self.init(draft.descriptor, path, draft)
  }

  /// Whether the path is a device, a pipe or a socket, whose name says nothing of its content.
  static func isStream(_ path: Path) -> Bool {
    var status = stat()
    guard path.isPossible, path.withCString({ stat($0, &status) }) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// The file that a path leads to, by a name that is the same for all paths to it; `nil` for a
  /// device or a pipe, which several may write to.
  static func destination(of path: Path) -> Path? {
    if isStream(path) { return nil }
    let (folder, name) = ((try? path.followingLinks()) ?? path).split
    return folder.resolved.appending(name)
  }

  /// Waits until the system has the whole of a file: what may fail is known before any file gets its
  /// name.
  func synchronize() throws(OutputFailure) {
    guard draft != nil, fsync(descriptor) != 0 else { return }
    throw OutputFailure(path: path, code: errno)
  }

  /// Gives a complete file its name.
  consuming func commit() throws(OutputFailure) {
    guard let path else { return }
    guard let draft else {
      guard close(descriptor) == 0 else { throw OutputFailure(path: path, code: errno) }
      return
    }
    let code = draft.publish()
    guard code == 0 else { throw OutputFailure(path: path, code: code) }
  }

  /// Leaves things as they were before.
  consuming func discard() {
    guard path != nil else { return }
    guard let draft else {
      close(descriptor)
      return
    }
    draft.discard()
  }
}

extension Path {
  /// The path without links; the same where there is none.
  var resolved: Path {
    guard let real = withCString({ realpath($0, nil) }) else { return self }
    defer { free(real) }
    return Path(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  /// What the system says of the file; `nil` where there is none.
  fileprivate func fileStatus() throws(OutputFailure) -> stat? {
    var status = stat()
    if withCString({ stat($0, &status) }) == 0 { return status }
    guard errno == ENOENT else { throw OutputFailure(path: self, code: errno) }
    return nil
  }

  /// The file that links lead to from here, whether it exists or not.
  fileprivate func followingLinks() throws(OutputFailure) -> Path {
    var path = self
    // As many as the system follows.
    for _ in 0..<40 {
      guard let target = path.linkTarget else { return path }
      path =
        target.bytes.first == UInt8(ascii: "/") ? target : path.split.folder.appending(target.bytes)
    }
    throw OutputFailure(path: self, code: ELOOP)
  }

  /// What a symbolic link says; `nil` for anything else.
  private var linkTarget: Path? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let length = withCString { name in
        buffer.withMemoryRebound(to: CChar.self) { room in
          room.baseAddress.map { readlink(name, $0, room.count) } ?? 0
        }
      }
      count = max(0, length)
    }
    return bytes.isEmpty ? nil : Path(bytes)
  }
}
