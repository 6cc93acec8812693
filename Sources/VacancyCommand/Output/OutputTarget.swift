import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where an output goes: standard output, or a file that appears whole or not at all.
struct OutputTarget: ~Copyable {
  let descriptor: Int32
  let path: Path?
  private let file: TemporaryFile?

  private init(_ descriptor: Int32, _ path: Path?, _ file: TemporaryFile?) {
    self.descriptor = descriptor
    self.path = path
    self.file = file
  }

  /// Whether what is written arrives at once, as on standard output, a device or a pipe.
  var isStream: Bool { file == nil }

  /// Writes a text to a file, whole or not at all, or to standard output.
  ///
  /// - Parameters:
  ///   - path: The file; `nil` and `-` are standard output.
  ///   - synchronizes: Whether the system has written a file before it gets its name.
  static func write(
    _ text: String, to path: Path?, synchronizes: Bool = true
  ) throws(OutputFailure) {
    let target = try OutputTarget(opening: path)
    var output = OutputWriter(to: target.descriptor, path: target.path)
    do throws(OutputFailure) {
      try output.write(text)
      try output.flush()
    } catch {
      target.discard()
      throw error
    }
    try target.commit(synchronizes: synchronizes)
  }

  /// - Parameter path: The file; `nil` and `-` are standard output.
  init(opening path: Path?) throws(OutputFailure) {
    guard let path, !path.isStandardStream else {
      self.init(STDOUT_FILENO, nil, nil)
      return
    }
    guard path.isPossible else { throw OutputFailure(path: path, code: ENOENT) }
    let status = try path.fileStatus()
    switch status.map({ FileStatus($0).kind }) {
    case .folder: throw OutputFailure(path: path, code: EISDIR)
    case .stream:
      // A device or a pipe is there to be written to, not to be replaced.
      let opened = path.opened(O_WRONLY)
      guard opened >= 0 else { throw OutputFailure(path: path, code: errno) }
      self.init(opened, path, nil)
    case .file, .link, nil:
      if status != nil, path.withCString({ access($0, W_OK) }) != 0 {
        throw OutputFailure(path: path, code: errno)
      }
      let file = try TemporaryFile(of: try path.followingLinks(), about: path)
      if let status { file.keepOwnerAndMode(of: status) }
      self.init(file.descriptor, path, file)
    }
  }

  /// The full path of the file that a path leads to; `nil` for a device or a pipe, which may be written to
  /// twice.
  static func destination(of path: Path) -> Path? {
    if path.kind == .stream { return nil }
    let (folder, name) = ((try? path.followingLinks()) ?? path).split
    return folder.resolved.appending(name)
  }

  /// Waits until the system has written the whole file, so that a failure is known before any file gets its
  /// name.
  func synchronize() throws(OutputFailure) {
    guard file != nil, fsync(descriptor) != 0 else { return }
    throw OutputFailure(path: path, code: errno)
  }

  /// Gives a complete file its name.
  ///
  /// - Parameter synchronizes: Whether the system has written the file before it gets its name.
  consuming func commit(synchronizes: Bool = true) throws(OutputFailure) {
    guard let path else { return }
    guard let file else {
      guard close(descriptor) == 0 else { throw OutputFailure(path: path, code: errno) }
      return
    }
    let code = file.publish(synchronizes: synchronizes)
    guard code == 0 else { throw OutputFailure(path: path, code: code) }
  }

  /// Leaves what is at the path.
  consuming func discard() {
    guard path != nil else { return }
    guard let file else {
      close(descriptor)
      return
    }
    file.discard()
  }
}

extension Path {
  /// The path without links; the same if it cannot be resolved.
  var resolved: Path {
    guard let real = withCString({ realpath($0, nil) }) else { return self }
    defer { free(real) }
    return Path(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  /// The metadata of the file; `nil` if there is none.
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

  /// The target of a symbolic link; `nil` for anything else.
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

struct OutputFailure: CommandFailure {
  /// The file; `nil` is standard output.
  let path: Path?
  /// The code of the system error.
  let code: Int32

  var exitStatus: ExitStatus { .broken }

  func text(in language: Language) -> String {
    let reason = systemFailure(code)
    let target = path.map { visible($0.text) }
    let message = Message(
      english: "cannot write to \(target.map { "'\($0)'" } ?? "standard output"): "
        + reason.english,
      french: "impossible d'écrire "
        + (target.map { "dans « \($0) »" } ?? "sur la sortie standard") + " : \(reason.french)")
    return "vacancy: \(message[language])\n"
  }
}
