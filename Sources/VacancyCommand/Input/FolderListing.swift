import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The entries of a folder that a search reads or enters, in the order of their paths.
///
/// The names are stored one after another in one buffer, as a folder may hold very many.
struct FolderListing {
  let path: Path
  private let filter: FolderFilter
  /// Whether a text file was skipped, or a folder because of a pattern.
  private(set) var leftOut = false
  private var names: [UInt8] = []
  private var entries: [Entry] = []
  private var next = 0

  enum Kind: UInt8 {
    case file, folder
    case brokenLink
    case folderLink
  }

  private struct Entry {
    let start: UInt32
    let length: UInt16
    let kind: Kind
  }

  /// Reads the folder, and closes it.
  init(_ path: Path, _ filter: FolderFilter) throws(InputFailure) {
    self.path = path
    self.filter = filter
    guard path.isPossible, let folder = path.withCString({ opendir($0) }) else {
      throw .system(path.isPossible ? errno : ENOENT)
    }
    defer { closedir(folder) }
    errno = 0
    while let entry = readdir(folder) {
      add(entry, in: dirfd(folder))
      errno = 0
    }
    guard errno == 0 else { throw .system(errno) }
    sort()
  }

  /// The next entry; `nil` at the end.
  mutating func takeNext() -> (name: [UInt8], kind: Kind)? {
    guard next < entries.count else { return nil }
    defer { next += 1 }
    return (Array(names[range(of: entries[next])]), entries[next].kind)
  }

  /// The file with the other half of a notice, if it is the partner of that name and of no other.
  func partner(of name: [UInt8]) -> (language: Language, name: [UInt8])? {
    guard let mark = LanguageMark(inFile: name[...]),
      let partner = mark.counterparts.first(where: holdsFile),
      let back = LanguageMark(inFile: partner[...]),
      back.counterparts.first(where: holdsFile) == name
    else { return nil }
    return (mark.language, partner)
  }

  private func holdsFile(named name: [UInt8]) -> Bool {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if names[range(of: entries[middle])].lexicographicallyPrecedes(name) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < entries.count && entries[low].kind == .file
      && names[range(of: entries[low])] == name[...]
  }

  private func range(of entry: Entry) -> Range<Int> {
    Int(entry.start)..<(Int(entry.start) + Int(entry.length))
  }
}

extension FolderListing {
  private mutating func add(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) {
    // The name may be longer than the field of the type: it is read in place.
    let field = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    let name = field.assumingMemoryBound(to: CChar.self)
    let length = strlen(name)
    guard length > 0, field.load(as: UInt8.self) != UInt8(ascii: ".") else { return }
    let bytes = UnsafeRawBufferPointer(start: field, count: length)
    guard let kind = kind(of: entry, name, in: folder), names.count < 1 << 31 else { return }
    let isFolder = kind == .folder || kind == .folderLink
    guard isFolder ? filter.enters(bytes) : filter.reads(bytes) else {
      if filter.leavesOut(bytes, isFolder: isFolder) { leftOut = true }
      return
    }
    // The slash sorts a folder as the paths of its files.
    entries.append(
      Entry(start: UInt32(names.count), length: UInt16(length + (isFolder ? 1 : 0)), kind: kind))
    names += bytes
    if isFolder { names.append(UInt8(ascii: "/")) }
  }

  /// The kind of an entry; `nil` for one that is skipped.
  private func kind(
    of entry: UnsafeMutablePointer<dirent>, _ name: UnsafePointer<CChar>, in folder: Int32
  ) -> Kind? {
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK), Int32(DT_UNKNOWN): break
    default: return nil
    }
    var own = stat()
    guard fstatat(folder, name, &own, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    let isLink = own.st_mode & S_IFMT == S_IFLNK
    var target = own
    guard !isLink || fstatat(folder, name, &target, 0) == 0 else { return .brokenLink }
    switch target.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return isLink ? .folderLink : .folder
    default: return nil
    }
  }

  private mutating func sort() {
    names.withUnsafeBufferPointer { names in
      guard let base = names.baseAddress else { return }
      entries.sort { left, right in
        let shared = Int(min(left.length, right.length))
        let order = memcmp(base + Int(left.start), base + Int(right.start), shared)
        return order < 0 || (order == 0 && left.length < right.length)
      }
    }
  }
}
