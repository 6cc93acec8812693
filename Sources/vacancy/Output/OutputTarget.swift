#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the output goes: standard output, or a file that appears whole or not at all.
struct OutputTarget: ~Copyable {
  let descriptor: Int32
  let path: Path?
  private let draft: Draft?

  /// A file under another name in the same folder, until it is complete.
  private struct Draft {
    let path: Path
    /// The name that it gets: where a link was named, what the link leads to.
    let final: Path
    /// For a signal that comes too early.
    let mark: Drafts.Mark

    init(of final: Path) {
      path = final.draft(number: getpid())
      self.final = final
      mark = Drafts.note(path)
    }

    func remove() {
      _ = path.withCString { unlink($0) }
      Drafts.forget(mark)
    }
  }

  private init(_ descriptor: Int32, _ path: Path?, _ draft: Draft?) {
    self.descriptor = descriptor
    self.path = path
    self.draft = draft
  }

  /// Writes a document to a file, whole or not at all, or to standard output.
  ///
  /// - Parameter path: The file; `nil` and `-` are standard output.
  /// - Returns: What the writing returns.
  static func write(
    to path: Path?, _ body: (consuming OutputDoor) throws(OutputFailure) -> ExitStatus
  ) throws(OutputFailure) -> ExitStatus {
    let target = try OutputTarget(opening: path)
    let status: ExitStatus
    do throws(OutputFailure) {
      status = try body(OutputDoor(to: target.descriptor, path: target.path))
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
    var status = stat()
    let exists = path.withCString { stat($0, &status) } == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw OutputFailure(path: path, code: EISDIR) }
    if exists, kind != S_IFREG {
      // A device or a pipe is there to be written to, not to be replaced.
      self.init(try Self.open(path, O_WRONLY, about: path), path, nil)
      return
    }
    if exists, path.withCString({ access($0, W_OK) }) != 0 {
      throw OutputFailure(path: path, code: errno)
    }
    let draft = Draft(of: exists ? path.resolved : path)
    do throws(OutputFailure) {
      let opened = try Self.open(draft.path, O_WRONLY | O_CREAT | O_EXCL, about: path)
      if exists { _ = fchmod(opened, status.st_mode & 0o7777) }
      self.init(opened, path, draft)
    } catch {
      Drafts.forget(draft.mark)
      throw error
    }
  }

  /// The file that a path leads to, by a name that is the same for all paths to it; `nil` for a
  /// device or a pipe, which several may write to.
  static func destination(of path: Path) -> Path? {
    var status = stat()
    let exists = path.isPossible && path.withCString { stat($0, &status) } == 0
    if exists, status.st_mode & S_IFMT != S_IFREG { return nil }
    let (folder, name) = path.split
    let resolved = path.resolved
    return resolved == path ? folder.resolved.appending(name) : resolved
  }

  private static func open(
    _ path: Path, _ flags: Int32, about named: Path
  ) throws(OutputFailure) -> Int32 {
    let opened = path.withCString { name in
      retrying { systemOpen(name, flags | O_CLOEXEC | O_NOCTTY, 0o666) }
    }
    guard opened >= 0 else { throw OutputFailure(path: named, code: errno) }
    return opened
  }

  /// Gives a complete file its name.
  consuming func commit() throws(OutputFailure) {
    guard let path else { return }
    guard let draft else {
      guard close(descriptor) == 0 else { throw OutputFailure(path: path, code: errno) }
      return
    }
    var failed = fsync(descriptor) != 0 ? errno : 0
    if close(descriptor) != 0, failed == 0 { failed = errno }
    if failed == 0 {
      let renamed = draft.path.withCString { from in draft.final.withCString { rename(from, $0) } }
      if renamed != 0 { failed = errno }
    }
    guard failed == 0 else {
      draft.remove()
      throw OutputFailure(path: path, code: failed)
    }
    Drafts.forget(draft.mark)
  }

  /// Leaves things as they were before.
  consuming func discard() {
    guard path != nil else { return }
    close(descriptor)
    draft?.remove()
  }
}

extension Path {
  /// The path without links; the same where there is none.
  var resolved: Path {
    guard let real = withCString({ realpath($0, nil) }) else { return self }
    defer { free(real) }
    return Path(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  /// A hidden name beside the file, which no other run uses.
  fileprivate func draft(number: Int32) -> Path {
    let (folder, name) = split
    let draft = [UInt8(ascii: ".")] + name.prefix(200) + Array(".\(number).part".utf8)
    return bytes.contains(UInt8(ascii: "/")) ? folder.appending(draft) : Path(draft)
  }
}

/// `open` of the system, which the one of the target hides.
private func systemOpen(_ name: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(name, flags, mode)
}
