/// The currency that the words of a salary name, by a name or sign, a code, or both.
///
///     7,540.44Euro (EUR) Monthly   EUR
///     7,540.44Euro (EUX) Monthly   contradictory: either may be right
enum PrintedCurrency: Equatable {
  /// The ISO 4217 code.
  case known(String)
  /// A name, and a code that is not the code of that name.
  case contradictory(name: String, code: String)
  case none

  /// - Parameters:
  ///   - words: The words of a salary.
  ///   - folded: The same words, folded.
  init(in words: String, _ folded: FoldedText) {
    let codes = Self.codes(in: words)
    var named = Currencies.names.filter { folded.contains(anyOf: $0.names) }
    guard let first = named.first,
      let name = first.names.first(where: { folded.contains($0) })?.description
    else {
      self = codes.first(where: Currencies.isCode).map(Self.known) ?? .none
      return
    }
    // There are dollars of many countries; `dollar` in `Canadian dollar` is none of another.
    let isAnyDollar = name == "dollar" || name == "$"
    if !isAnyDollar { named.removeAll { $0.names.contains { $0.description == "dollar" } } }
    let code = codes.first { code in
      named.contains { $0.code == code }
        || isAnyDollar && code.hasSuffix("D") && Currencies.isCode(code)
    }
    if let code {
      // `Euro (EUR) (USD)`
      let other = codes.first { $0 != code && Currencies.isCode($0) }
      self = other.map { .contradictory(name: name, code: $0) } ?? .known(code)
    } else if let code = codes.first {
      self = .contradictory(name: name, code: code)
    } else {
      self = .known(first.code)
    }
  }

  /// The words of three letters that are codes, in capitals, or are printed like one: in brackets.
  private static func codes(in words: String) -> [String] {
    let bytes = Array(words.utf8)
    var codes: [String] = []
    var start = 0
    while start < bytes.count {
      guard isLetter(bytes[start]) else {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex { !isLetter($0) } ?? bytes.count
      if end - start == 3 {
        let isInBrackets =
          start > 0 && end < bytes.count && bytes[start - 1] == UInt8(ascii: "(")
          && bytes[end] == UInt8(ascii: ")")
        let capitals = bytes[start..<end].count(where: \.isUppercase)
        let code = String(decoding: bytes[start..<end], as: UTF8.self).uppercased()
        // `all` and `try` are words as well; `(EUX)` is no code, but was intended as one.
        let isCode = Currencies.isCode(code) && (isInBrackets || capitals > 1 || !isWord(code))
        if isCode || isInBrackets && capitals > 1 && !isWord(code) { codes.append(code) }
      }
      start = end
    }
    return codes
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

  /// Whether three letters are a word that a salary may have: `(NET)`.
  private static func isWord(_ code: String) -> Bool {
    switch code {
    case "ALL", "TRY", "NET", "TAX", "TTC": true
    default: false
    }
  }
}
