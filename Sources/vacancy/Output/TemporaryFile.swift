#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is not complete yet: one without a name where the system has such files, else one with
/// a hidden name in the same folder.
///
/// A file without a name is gone when the run ends, however it ends.
struct TemporaryFile {
  let descriptor: Int32
  /// The path that it gets.
  private let final: Path
  /// The name that it has until then; `nil` for none.
  private let name: Name?

  private struct Name {
    let path: Path
    /// For a signal that comes too early.
    let mark: TemporaryFiles.Mark

    func remove() {
      _ = path.withCString { unlink($0) }
      TemporaryFiles.forget(mark)
    }
  }

  /// How many names are tried, as a run that was killed may have left its drafts.
  private static let attempts = 100

  /// - Parameters:
  ///   - final: The path that the file gets, which is no link.
  ///   - named: The path that a message names.
  init(of final: Path, about named: Path) throws(OutputFailure) {
    self.final = final
    if let opened = Self.openWithoutName(in: final.split.folder) {
      (descriptor, name) = (opened, nil)
    } else {
      (descriptor, name) = try Self.openHidden(beside: final, about: named)
    }
  }

  private static func openHidden(
    beside final: Path, about named: Path
  ) throws(OutputFailure) -> (descriptor: Int32, name: Name) {
    for number in 0..<attempts {
      let path = final.draft(number: number)
      let name = Name(path: path, mark: TemporaryFiles.note(path))
      do throws(OutputFailure) {
        return (try path.open(O_WRONLY | O_CREAT | O_EXCL, about: named), name)
      } catch {
        TemporaryFiles.forget(name.mark)
        guard error.code == EEXIST else { throw error }
      }
    }
    throw OutputFailure(path: named, code: EEXIST)
  }

  /// A new file without a name; `nil` where the system has none, or could not name it later.
  private static func openWithoutName(in folder: Path) -> Int32? {
    #if os(Linux)
      #if DEBUG
        // So that tests get at the files with a name.
        if getenv("VACANCY_NAMED_TEMPORARY_FILES") != nil { return nil }
      #endif
      // The importer does not know O_TMPFILE.
      let flags = O_WRONLY | O_DIRECTORY | 0o20_000_000 | O_CLOEXEC
      let opened = folder.withCString { name in retrying { systemOpen(name, flags, 0o666) } }
      guard opened >= 0 else { return nil }
      if link(opened).withCString({ access($0, F_OK) }) == 0 { return opened }
      close(opened)
    #endif
    return nil
  }

  /// Gives the file the owner, the group and the mode of the one that it replaces, as far as the
  /// system allows it. Nobody gets a right that they did not have.
  func keepOwnerAndMode(of old: stat) {
    var new = stat()
    guard fstat(descriptor, &new) == 0 else { return }
    if new.st_uid != old.st_uid || new.st_gid != old.st_gid {
      if fchown(descriptor, old.st_uid, old.st_gid) != 0 {
        _ = fchown(descriptor, uid_t.max, old.st_gid)
      }
      guard fstat(descriptor, &new) == 0 else { return }
    }
    var mode = old.st_mode & 0o7777
    if new.st_uid != old.st_uid { mode &= 0o777 }
    // To another group the file is what it is to others.
    if new.st_gid != old.st_gid { mode = mode & 0o707 | (mode & 0o7) << 3 }
    _ = fchmod(descriptor, mode)
  }

  /// Gives the complete file its path. What is there is replaced.
  ///
  /// - Returns: The number of the system error, 0 for none. The draft is gone then.
  func publish() -> Int32 {
    var code = fsync(descriptor) != 0 ? errno : 0
    // A file without a name is gone when it is closed.
    if code == 0, name == nil { code = linkAndReplace() }
    if close(descriptor) != 0, code == 0, name != nil { code = errno }
    guard let name else { return code }
    if code == 0, !name.path.rename(to: final) { code = errno }
    if code == 0 { TemporaryFiles.forget(name.mark) } else { name.remove() }
    return code
  }

  /// Leaves things as they were before.
  func discard() {
    close(descriptor)
    name?.remove()
  }

  /// Names a file without a name. A link cannot replace a file, so one that is there is replaced by
  /// way of a second name, which lives for a moment.
  private func linkAndReplace() -> Int32 {
    var code = link(to: final)
    for number in 0..<Self.attempts where code == EEXIST {
      let path = final.draft(number: number)
      let name = Name(path: path, mark: TemporaryFiles.note(path))
      code = link(to: path)
      if code == EEXIST {
        TemporaryFiles.forget(name.mark)
        continue
      }
      if code == 0, !path.rename(to: final) { code = errno }
      if code == 0 { TemporaryFiles.forget(name.mark) } else { name.remove() }
      return code
    }
    return code
  }

  /// - Returns: The number of the system error, 0 for none.
  private func link(to path: Path) -> Int32 {
    Self.link(descriptor).withCString { from in
      path.withCString { linkat(AT_FDCWD, from, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) == 0 ? 0 : errno }
    }
  }

  /// The path by which the system knows an open file.
  private static func link(_ descriptor: Int32) -> Path {
    Path(Array("/proc/self/fd/\(descriptor)".utf8))
  }
}

extension Path {
  /// Opens or makes a file.
  ///
  /// - Parameter named: The path that a message names.
  func open(_ flags: Int32, about named: Path) throws(OutputFailure) -> Int32 {
    let opened = withCString { name in
      retrying { systemOpen(name, flags | O_CLOEXEC | O_NOCTTY, 0o666) }
    }
    guard opened >= 0 else { throw OutputFailure(path: named, code: errno) }
    return opened
  }

  fileprivate func rename(to path: Path) -> Bool {
    withCString { from in path.withCString { systemRename(from, $0) } } == 0
  }

  /// A hidden name beside the file, which no other run uses.
  fileprivate func draft(number: Int) -> Path {
    let (folder, name) = split
    let end = number == 0 ? ".\(getpid()).part" : ".\(getpid()).\(number).part"
    let draft = [UInt8(ascii: ".")] + name.prefix(200) + Array(end.utf8)
    return bytes.contains(UInt8(ascii: "/")) ? folder.appending(draft) : Path(draft)
  }
}

/// `open` of the system, which the one of the path hides.
private func systemOpen(_ name: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(name, flags, mode)
}

/// `rename` of the system, which the one of the path hides.
private func systemRename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 {
  rename(from, to)
}
