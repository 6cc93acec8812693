#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is not complete yet: one without a name if the system has such files, else one with a
/// hidden name in the same folder.
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
    /// Removes the file on a signal.
    let mark: TemporaryFiles.Mark

    func remove() {
      _ = path.withCString { unlink($0) }
      TemporaryFiles.forget(mark)
    }

    /// Gives the file another path.
    ///
    /// - Returns: The code of the system error, 0 for none. The name is gone then.
    func rename(to final: Path) -> Int32 {
      guard path.move(to: final) else {
        let code = errno
        remove()
        return code
      }
      TemporaryFiles.forget(mark)
      return 0
    }
  }

  /// - Parameters:
  ///   - final: The path that the file gets, which is no link.
  ///   - named: The path that a message names.
  init(of final: Path, about named: Path) throws(OutputFailure) {
    self.final = final
    if let opened = Self.openWithoutName(in: final.split.folder) {
      (descriptor, name) = (opened, nil)
      return
    }
    var opened: Int32 = -1
    let (name, code) = Self.hiddenName(beside: final) { path in
      opened = path.opened(O_WRONLY | O_CREAT | O_EXCL)
      return opened < 0 ? errno : 0
    }
    guard let name else { throw OutputFailure(path: named, code: code) }
    (descriptor, self.name) = (opened, name)
  }

  /// Makes a file with a hidden name, which a signal removes.
  ///
  /// - Parameter make: Makes a file, and returns the code of the system error, 0 for none.
  private static func hiddenName(
    beside final: Path, _ make: (Path) -> Int32
  ) -> (name: Name?, code: Int32) {
    // A run that was killed may have left its files.
    for number in 0..<100 {
      let path = final.hidden(number: number)
      let name = Name(path: path, mark: TemporaryFiles.note(path))
      let code = make(path)
      if code == 0 { return (name, 0) }
      TemporaryFiles.forget(name.mark)
      if code != EEXIST { return (nil, code) }
    }
    return (nil, EEXIST)
  }

  /// A new file without a name; `nil` if the system has no such files, or could not name it later.
  private static func openWithoutName(in folder: Path) -> Int32? {
    #if os(Linux)
      // For tests of the files with a name.
      if getenv("VACANCY_NAMED_TEMPORARY_FILES") != nil { return nil }
      // The importer does not know O_TMPFILE.
      let flags = O_WRONLY | O_DIRECTORY | 0o20_000_000 | O_CLOEXEC
      let opened = folder.withCString { name in retrying { open(name, flags, 0o666) } }
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
    // Another group gets the rights of others.
    if new.st_gid != old.st_gid { mode = mode & 0o707 | (mode & 0o7) << 3 }
    _ = fchmod(descriptor, mode)
  }

  /// Gives the complete file its path. What is there is replaced.
  ///
  /// - Parameter synchronizes: Whether the system has written the file before it gets its path.
  /// - Returns: The code of the system error, 0 for none. The temporary file is gone then.
  func publish(synchronizes: Bool) -> Int32 {
    var code = synchronizes && fsync(descriptor) != 0 ? errno : 0
    // A file without a name is gone when it is closed.
    if code == 0, name == nil { code = linkAndReplace() }
    if close(descriptor) != 0, code == 0, name != nil { code = errno }
    guard let name else { return code }
    if code == 0 { return name.rename(to: final) }
    name.remove()
    return code
  }

  /// Removes it, and leaves what is at its path.
  func discard() {
    close(descriptor)
    name?.remove()
  }

  /// Names a file without a name. A link cannot replace a file: an existing one is replaced by renaming
  /// another link, which exists for a moment.
  private func linkAndReplace() -> Int32 {
    let code = link(to: final)
    guard code == EEXIST else { return code }
    let (name, error) = Self.hiddenName(beside: final, link)
    return name?.rename(to: final) ?? error
  }

  /// - Returns: The code of the system error, 0 for none.
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
  /// - Returns: Its descriptor; below 0 if there is an error, whose code is in `errno`.
  func opened(_ flags: Int32) -> Int32 {
    withCString { name in
      retrying { open(name, flags | O_CLOEXEC | O_NOCTTY, 0o666) }
    }
  }

  fileprivate func move(to path: Path) -> Bool {
    withCString { from in path.withCString { rename(from, $0) } } == 0
  }

  /// A hidden name beside the file, which no other run uses.
  fileprivate func hidden(number: Int) -> Path {
    let (folder, name) = split
    let end = number == 0 ? ".\(getpid()).part" : ".\(getpid()).\(number).part"
    let hidden = [UInt8(ascii: ".")] + name.prefix(200) + Array(end.utf8)
    return bytes.contains(UInt8(ascii: "/")) ? folder.appending(hidden) : Path(hidden)
  }
}

/// The files that are not complete yet. A signal that ends the command removes them.
///
/// The handler may be called at any moment, on any thread: it only follows pointers that are never freed,
/// and removes files by names that were made before.
enum TemporaryFiles {
  /// Stands for one file.
  struct Mark {
    fileprivate let entry: UnsafeMutablePointer<Entry>
  }

  /// Adds a file that is about to be made, so that no signal comes in between.
  ///
  /// Call it from one thread at a time.
  static func note(_ path: Path) -> Mark {
    let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
    entry.initialize(to: Entry(name: path.withCString { strdup($0) }, next: first.pointee))
    first.pointee = entry
    EndSignals.areCaught
    return Mark(entry: entry)
  }

  /// Removes a file that has its final name, or is gone.
  static func forget(_ mark: Mark) {
    mark.entry.pointee.name = nil
  }

  /// Makes what a handler of signals looks at.
  static func prepare() { _ = first }

  /// Removes all files. A handler of signals may call it.
  static func removeAll() {
    var entry = first.pointee
    while let file = entry {
      if let name = file.pointee.name { unlink(name) }
      entry = file.pointee.next
    }
  }
}

/// A file in the list that the handler follows.
private struct Entry {
  /// `nil` if there is nothing left to remove.
  var name: UnsafeMutablePointer<CChar>?
  let next: UnsafeMutablePointer<Entry>?
}

/// The newest file. It is a constant that points to it, as the handler must not read a half-made value.
private nonisolated(unsafe) let first: UnsafeMutablePointer<UnsafeMutablePointer<Entry>?> = {
  let pointer = UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>.allocate(capacity: 1)
  pointer.initialize(to: nil)
  return pointer
}()
