/// A number of bytes with or without a unit: `500000`, `500K`, `8MiB`, `8MB`.
struct ByteSize: Equatable {
  let bytes: Int

  /// A size of at least one byte; `K` and `KiB` are 1024, `KB` is 1000.
  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count > 0,
      let unit = Self.units[text.dropFirst(digits.count).lowercased()]
    else { return nil }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: unit)
    // One byte more than the size is read.
    guard !overflow, bytes < Int.max else { return nil }
    self.bytes = bytes
  }

  private static let units: [String: Int] = [
    "": 1, "b": 1,
    "k": 1 << 10, "kib": 1 << 10, "kb": 1_000,
    "m": 1 << 20, "mib": 1 << 20, "mb": 1_000_000,
    "g": 1 << 30, "gib": 1 << 30, "gb": 1_000_000_000,
  ]
}
