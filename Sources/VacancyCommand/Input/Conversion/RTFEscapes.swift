/// Writes the escapes of RTF for characters in the way that every reader understands.
package enum RTFEscapes {
  /// Puts a space behind an escape such as `\u201` that a replacement character follows directly.
  ///
  /// The space ends the control word and is no part of the text. Without it, pandoc 2.17 loses the
  /// character behind the replacement: it reads `\u201?TAT` as `ÉAT`.
  package static func separated(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      result.append(byte)
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else { continue }
      result.append(next)
      guard isLetter(next) else { continue }
      let word = [next] + take(from: &rest, while: isLetter)
      let isNegative =
        rest.first == UInt8(ascii: "-") && rest.dropFirst().first.map(isDigit) ?? false
      let sign = rest.prefix(isNegative ? 1 : 0)
      rest = rest.dropFirst(sign.count)
      let number = sign + take(from: &rest, while: isDigit)
      result += word.dropFirst() + number
      if word == Array("bin".utf8) {
        // Bytes of a picture, as many as the number says.
        let count = Int(String(decoding: number, as: UTF8.self)) ?? 0
        let space = rest.first == UInt8(ascii: " ") ? 1 : 0
        let data = rest.prefix(min(max(0, count), rest.count) + space)
        result += data
        rest = rest.dropFirst(data.count)
      } else if word == [UInt8(ascii: "u")], !number.isEmpty, let byte = rest.first,
        byte > UInt8(ascii: " "), !"\\{}".utf8.contains(byte)
      {
        result.append(UInt8(ascii: " "))
      }
    }
    return result
  }

  private static func take(
    from rest: inout ArraySlice<UInt8>, while condition: (UInt8) -> Bool
  ) -> [UInt8] {
    let taken = Array(rest.prefix(while: condition))
    rest = rest.dropFirst(taken.count)
    return taken
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
