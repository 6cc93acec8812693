/// The text of bytes of which some are not UTF-8; those become `\xe9`.
func escapingInvalidBytes(of bytes: [UInt8]) -> String {
  var result = ""
  var rest = bytes[...]
  while let first = rest.first {
    // The longest beginning that is one scalar; a scalar has at most four bytes.
    let scalar = (1...4).lazy.filter { $0 <= rest.count }
      .compactMap { String(validating: rest.prefix($0), as: UTF8.self) }.first
    result += scalar ?? hexadecimalEscape(first)
    rest = rest.dropFirst(scalar?.utf8.count ?? 1)
  }
  return result
}

private func hexadecimalEscape(_ byte: UInt8) -> String {
  (byte < 0x10 ? "\\x0" : "\\x") + String(byte, radix: 16)
}
