/// Reads JSON as RFC 8259 has it, and nothing more: no comments, no trailing commas, no key twice.
struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0
  /// Deeper texts are turned down, so that none can exhaust the stack.
  static let deepest = 64

  static func read(_ text: SourceText) throws(JSONFailure) -> JSONNode {
    var reader = JSONReader(bytes: text.bytes)
    let node = try reader.value()
    reader.skipSpaces()
    guard reader.offset == reader.bytes.count else { throw reader.failure(.end) }
    return node
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpaces() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private func failure(_ expected: JSONFailure.Expected) -> JSONFailure {
    guard offset < bytes.count else {
      return JSONFailure(expected: expected, found: .end, offset: offset)
    }
    // The text was decoded as UTF-8: a scalar starts here.
    let found = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    return JSONFailure(expected: expected, found: found.map { .scalar($0) }, offset: offset)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func value() throws(JSONFailure) -> JSONNode {
    skipSpaces()
    let start = offset
    let value: JSONNode.Value
    switch next {
    case UInt8(ascii: "{"):
      value = .object(try nested { (reader) throws(JSONFailure) in try reader.members() })
    case UInt8(ascii: "["):
      value = .array(try nested { (reader) throws(JSONFailure) in try reader.elements() })
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "t"): value = try word("true", .bool(true))
    case UInt8(ascii: "f"): value = try word("false", .bool(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    case let byte? where byte.isDigit || byte == UInt8(ascii: "-"): value = .number(try number())
    default: throw failure(.value)
    }
    return JSONNode(value: value, offset: start)
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(JSONFailure) -> JSONNode.Value {
    guard bytes[offset...].starts(with: word.utf8) else { throw failure(.value) }
    offset += word.utf8.count
    return value
  }

  private mutating func nested<Content>(
    _ content: (inout JSONReader) throws(JSONFailure) -> Content
  ) throws(JSONFailure) -> Content {
    guard depth < Self.deepest else {
      throw JSONFailure(expected: .shallower, offset: offset)
    }
    depth += 1
    offset += 1
    defer { depth -= 1 }
    return try content(&self)
  }

  private mutating func elements() throws(JSONFailure) -> [JSONNode] {
    var result: [JSONNode] = []
    skipSpaces()
    if take(UInt8(ascii: "]")) { return result }
    while true {
      result.append(try value())
      skipSpaces()
      if take(UInt8(ascii: "]")) { return result }
      guard take(UInt8(ascii: ",")) else { throw failure(.commaOrEnd("]")) }
    }
  }

  private mutating func members() throws(JSONFailure) -> [JSONNode.Member] {
    var result: [JSONNode.Member] = []
    var keys: Set<String> = []
    skipSpaces()
    if take(UInt8(ascii: "}")) { return result }
    while true {
      skipSpaces()
      let start = offset
      guard next == UInt8(ascii: "\"") else { throw failure(.key) }
      let key = try string()
      guard keys.insert(key).inserted else {
        throw JSONFailure(expected: .newKey(key), offset: start)
      }
      skipSpaces()
      guard take(UInt8(ascii: ":")) else { throw failure(.colon) }
      result.append(JSONNode.Member(key: key, offset: start, node: try value()))
      skipSpaces()
      if take(UInt8(ascii: "}")) { return result }
      guard take(UInt8(ascii: ",")) else { throw failure(.commaOrEnd("}")) }
    }
  }
}

extension JSONReader {
  private mutating func number() throws(JSONFailure) -> String {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFailure) {
    guard next?.isDigit ?? false else { throw failure(.digit) }
    while next?.isDigit ?? false { offset += 1 }
  }

  private mutating func string() throws(JSONFailure) -> String {
    offset += 1
    var result: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        offset += 1
        result += String(try escape()).utf8
      case 0..<0x20: throw failure(.escape)
      default:
        result.append(byte)
        offset += 1
      }
    }
    throw failure(.quote)
  }

  /// Reads what follows a backslash.
  private mutating func escape() throws(JSONFailure) -> Unicode.Scalar {
    switch next {
    case UInt8(ascii: "\""): return take("\"")
    case UInt8(ascii: "\\"): return take("\\")
    case UInt8(ascii: "/"): return take("/")
    case UInt8(ascii: "b"): return take("\u{8}")
    case UInt8(ascii: "f"): return take("\u{C}")
    case UInt8(ascii: "n"): return take("\n")
    case UInt8(ascii: "r"): return take("\r")
    case UInt8(ascii: "t"): return take("\t")
    case UInt8(ascii: "u"):
      offset += 1
      let first = try unit()
      if let scalar = Unicode.Scalar(first) { return scalar }
      // A pair of surrogates is one scalar; half of a pair is none.
      guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
      else { throw failure(.pair) }
      let second = try unit()
      guard (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      else { throw failure(.pair) }
      return scalar
    default: throw failure(.escape)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    offset += 1
    return scalar
  }

  /// Reads four hexadecimal digits.
  private mutating func unit() throws(JSONFailure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure(.escape)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
