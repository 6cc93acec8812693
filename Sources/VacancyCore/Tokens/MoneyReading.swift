extension TokenStream {
  /// The currency whose sign or code stands beside a number: in English before it as a rule, in French
  /// behind it.
  func money(_ from: Int, _ next: Int, _ text: Range<Int>) -> QuantityUnit {
    let (start, end) = (Int(tokens[from].start), Int(tokens[next - 1].end))
    let before = from > text.lowerBound ? Int(tokens[from - 1].end) : start
    let first = sign(before: start, notBefore: before)
    let last = sign(behind: end)
    let sign = language == .english && first != .none || last == .none ? first : last
    guard sign == .none, from > text.lowerBound, tokens[from].joint == .space else { return sign }
    let code = entry(from - 1).unit
    return code.isMoney && tokens[from - 1].kind == .acronym ? code : .none
  }

  /// What an amount is multiplied by, and the token behind it: `€300k`, `2,5 M€`, `EUR 1.2m`, `12 MEUR`,
  /// `MEUR 12`; a lone `m` may be metres.
  func scaleOfMoney(_ from: Int, _ next: Int, _ text: Range<Int>) -> (factor: Int, next: Int)? {
    if from > text.lowerBound, tokens[from].joint == .space,
      let code = Self.codes.first(where: { tokens[from - 1].key == $0.word })
    {
      return (code.factor, next)
    }
    guard next < text.upperBound, tokens[next].joint == .space || tokens[next].joint == [] else {
      return nil
    }
    let key = tokens[next].key
    if let code = Self.codes.first(where: { key == $0.word }) { return (code.factor, next + 1) }
    guard let scale = Self.scales.first(where: { key == $0.word }) else { return nil }
    let isMoney =
      tokens[next].joint == [] && scale.factor != 1_000_000
      || sign(behind: Int(tokens[next].end)) != .none || money(from, next, text) != .none
      || next + 1 < text.upperBound && entry(next + 1).unit.isMoney
    return isMoney ? (scale.factor, next + 1) : nil
  }

  /// An amount with the sign of its currency.
  func rangeWithSign(of amount: Range<Int>, in text: Range<Int>) -> Range<Int> {
    if sign(before: amount.lowerBound, notBefore: text.lowerBound) != .none {
      let start = bytes[text.lowerBound..<amount.lowerBound].lastIndex { $0 == 0x24 || $0 >= 0xC0 }
      return (start ?? amount.lowerBound)..<amount.upperBound
    }
    guard let sign = Self.signs.first(where: { starts(with: $0.bytes, behind: amount.upperBound) })
    else { return amount }
    let end = bytes[amount.upperBound...].firstIndex { $0 != .space } ?? amount.upperBound
    return amount.lowerBound..<end + sign.bytes.count
  }

  /// Whether letters that are glued to a figure count by themselves: `20kg`, `€300k`.
  func isUnit(_ letters: Range<Int>) -> Bool {
    let key = WordKey(folded(bytes[letters]))
    return Self.glued.contains(key.bits) || Self.scales.contains { $0.word == key }
  }

  /// The sign that ends before an offset, perhaps with a space between.
  private func sign(before end: Int, notBefore start: Int) -> QuantityUnit {
    var end = end
    if end > start, bytes[end - 1] == .space { end -= 1 }
    return Self.signs.first { sign in
      end - start >= sign.bytes.count
        && bytes[end - sign.bytes.count..<end].elementsEqual(sign.bytes)
    }?.unit ?? .none
  }

  /// The sign that begins at an offset, perhaps behind a space; ``padding`` lies behind each text.
  private func sign(behind start: Int) -> QuantityUnit {
    Self.signs.first { starts(with: $0.bytes, behind: start) }?.unit ?? .none
  }

  private func starts(with sign: [UInt8], behind start: Int) -> Bool {
    bytes[(start + (bytes[start] == .space ? 1 : 0))...].starts(with: sign)
  }

  private static let signs: [(bytes: [UInt8], unit: QuantityUnit)] = [
    (Array("€".utf8), .euro), (Array("$".utf8), .dollar), (Array("£".utf8), .pound),
  ]
  private static let scales = QuantityUnits.scales.map {
    (word: WordKey($0.word), factor: $0.factor)
  }
  private static let codes = QuantityUnits.codes.map { (word: WordKey($0.word), factor: $0.factor) }
  private static let glued = WordKey.all(of: QuantityUnits.glued)
}
