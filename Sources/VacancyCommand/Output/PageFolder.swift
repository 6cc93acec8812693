import VacancyReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of `--output-dir`: a page a notice, written as the run goes on, and at the end the index.
///
/// Each page appears whole or not at all, and the index, which is an output like any other, only if no
/// page failed. A file that is no page of a report is never replaced: it may be a notice.
struct PageFolder {
  private let path: Path

  init(_ path: Path) {
    self.path = path
  }

  /// Makes the folder and those above it, and checks that the index may be written.
  func prepare() throws(OutputFailure) {
    try make(path)
    try check(path.appending(PageNames.index.utf8))
  }

  func write(_ page: String, named name: String) throws(OutputFailure) {
    let file = path.appending(name.utf8)
    try check(file)
    // A page that a crash damages is written again by the next run: thousands need not be waited for.
    try OutputTarget.write(page, to: file, synchronizes: false)
  }

  private func make(_ folder: Path) throws(OutputFailure) {
    guard folder.isPossible else { throw OutputFailure(path: path, code: ENOENT) }
    if folder.kind == .folder { return }
    if mkdir(folder) == 0 { return }
    var code = errno
    let above = folder.split.folder
    if code == ENOENT, above != folder {
      try make(above)
      code = mkdir(folder) == 0 ? 0 : errno
    }
    // Another run may have made it.
    guard code == 0 || code == EEXIST && folder.kind == .folder else {
      throw OutputFailure(path: path, code: code == EEXIST ? ENOTDIR : code)
    }
  }

  private func mkdir(_ folder: Path) -> Int32 {
    folder.withCString { systemMakeFolder($0) }
  }

  /// Refuses to replace what no run has written.
  private func check(_ file: Path) throws(OutputFailure) {
    switch file.kind {
    case nil, .folder: return
    case .link, .stream: throw OutputFailure(path: file, code: EEXIST)
    case .file: break
    }
    let opened = file.opened(O_RDONLY)
    guard opened >= 0 else { throw OutputFailure(path: file, code: errno) }
    defer { close(opened) }
    var start = [UInt8](repeating: 0, count: 1024)
    let count = retrying { start.withUnsafeMutableBytes { read(opened, $0.baseAddress, $0.count) } }
    guard count >= 0 else { throw OutputFailure(path: file, code: errno) }
    guard PageNames.isReport(start.prefix(count)) else {
      throw OutputFailure(path: file, code: EEXIST)
    }
  }
}

/// `mkdir` of the system, which the method of the folder hides.
private func systemMakeFolder(_ name: UnsafePointer<CChar>) -> Int32 { mkdir(name, 0o777) }
