/// Web and mail addresses, compared as values.
enum Address {
  /// The address without its language, its scheme, and what ends it: `/en/` and `/fr/` are one.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(bytes)
    for index in result.indices where result[index].isUppercase { result[index] |= 0x20 }
    for scheme in ["https://", "http://", "www."] where result.starts(with: scheme.utf8) {
      result.removeFirst(scheme.utf8.count)
    }
    while let last = result.last, "/.".utf8.contains(last) { result.removeLast() }
    for index in result.indices.dropFirst(2)
    where result[index - 1] == UInt8(ascii: "f") && result[index] == UInt8(ascii: "r")
      && isEdge(result[index - 2]) && (index + 1 == result.count || isEdge(result[index + 1]))
    {
      result[index - 1] = UInt8(ascii: "e")
      result[index] = UInt8(ascii: "n")
    }
    return result
  }

  private static func isEdge(_ byte: UInt8) -> Bool { byte.isOne(of: "/_-?=&.") }
}
