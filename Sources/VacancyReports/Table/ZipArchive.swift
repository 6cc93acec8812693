/// A ZIP archive of files that are stored as they are, with a fixed date: the same files always give the
/// same bytes.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 1980, the first day that the format has.
  private static let date = 1 << 5 | 1

  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let header = header(of: name, content)
    bytes.append(0x0403_4B50, length: 4)
    bytes += header
    bytes += name.utf8
    bytes += content
    directory.append(0x0201_4B50, length: 4)
    directory.append(20, length: 2)
    directory += header
    // No comment, the first disk, no attributes.
    directory.append(0, length: 10)
    directory.append(offset, length: 4)
    directory += name.utf8
    count += 1
  }

  /// What the header of a file and its entry in the directory share.
  private func header(of name: String, _ content: [UInt8]) -> [UInt8] {
    var header: [UInt8] = []
    // The version that can read it, no flags, stored, at midnight.
    for field in [20, 0, 0, 0, Self.date] { header.append(field, length: 2) }
    header.append(Int(CRC32.checksum(of: content)), length: 4)
    for _ in 0..<2 { header.append(content.count, length: 4) }
    for field in [name.utf8.count, 0] { header.append(field, length: 2) }
    return header
  }

  /// The whole archive.
  var finished: [UInt8] {
    var result = bytes + directory
    result.append(0x0605_4B50, length: 4)
    for field in [0, 0, count, count] { result.append(field, length: 2) }
    for field in [directory.count, bytes.count] { result.append(field, length: 4) }
    result.append(0, length: 2)
    return result
  }
}

extension [UInt8] {
  /// Appends the low bytes of a number, the lowest first.
  fileprivate mutating func append(_ number: Int, length: Int) {
    for index in 0..<length { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }
}

/// The checksum of ZIP archives.
private enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(index) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  static func checksum(of bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] }
  }
}
