extension TokenStream {
  /// A telephone number as one number, however its digits are set: `+32 2 707 41 11`,
  /// `+32 (0)2/707.41.11`, `0032 2 707 41 11`; gives the offset behind it.
  func telephoneNumber(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    if start > 0, bytes[start - 1] == UInt8(ascii: "+") { return digits(start, end) }
    if let number = nationalNumber(start, end) { return number }
    guard start + 2 < end, bytes[start] == .zero, bytes[start + 1] == .zero,
      bytes[start + 2].isDigit, bytes[start + 2] != .zero, let number = digits(start, end),
      // `0030-0130` are hours.
      bytes[start..<number.end].count(where: \.isDigit) >= 10
    else { return nil }
    return number
  }

  /// A number with the zero of its country: `02 707 41 11`, of nine digits or more in three groups or
  /// more.
  private func nationalNumber(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    guard start + 1 < end, bytes[start] == .zero, bytes[start + 1].isDigit,
      bytes[start + 1] != .zero, let number = digits(start, end)
    else { return nil }
    let groups = bytes[start..<number.end].split { !$0.isDigit }
    let count = groups.reduce(0) { $0 + $1.count }
    guard (9...11).contains(count), groups.count > 2, groups.allSatisfy({ $0.count <= 4 }) else {
      return nil
    }
    return number
  }

  /// The digits of a telephone number as one number, six at the least.
  private func digits(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var value = 0
    var digits = 0
    var at = start
    while at < end {
      if bytes[at].isDigit {
        value = value * 10 + Int(bytes[at] - .zero)
        digits += 1
        at += 1
        guard digits <= 15 else { return nil }
      } else if bytes[at...].starts(with: "(0)".utf8) {
        at += 3
      } else if bytes[at].isOne(of: " .-/"), bytes[at + 1].isDigit || bytes[at + 1] == 0x28 {
        at += 1
      } else {
        break
      }
    }
    guard digits >= 6 else { return nil }
    while !bytes[at - 1].isDigit { at -= 1 }
    return (value * 1000, at)
  }
}
