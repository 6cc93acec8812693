/// The numbers of documents: `AJP-3.10`, `MC 402/3`, `C-M(2002)49`, `Annex IV`.
///
/// They are compared as they are printed, but for spaces, hyphens and zeros in front.
extension TokenStream {
  /// Adds the numbers of documents among some tokens that have letters and digits.
  mutating func readDocuments(_ text: Range<Int>) {
    var end = 0
    for at in text where Self.mayBeDocument(tokens[at].kind) && Int(tokens[at].start) >= end {
      guard bytes[Int(tokens[at].start)].isDigit, let document = document(at, text) else {
        continue
      }
      end = document.upperBound
      marks.append(
        Mark(kind: .document, value: hash(of: document), isOptional: true, range: document))
    }
  }

  /// Reads `Annex IV`, `annexe B`; gives the token behind it.
  mutating func readLabel(_ at: Int, _ limit: Int) -> Int {
    let next = at + 1
    guard next < limit, tokens[next].joint == .space else { return next }
    if tokens[next].kind == .figure, tokens[next].value < 1_000_000 {
      // The number is read for itself too.
      let value = -(tokens[next].value / 1000)
      marks.append(
        Mark(kind: .document, value: value, isOptional: true, range: bytes(at, next + 1)))
      return next
    }
    let number = bytes[Int(tokens[next].start)..<Int(tokens[next].end)]
    guard let value = RomanNumeral(number)?.value ?? letter(number) else { return next }
    marks.append(
      Mark(kind: .document, value: -value, isOptional: true, range: bytes(at, next + 1)))
    return next + 1
  }

  /// A single capital, told from the Roman numbers.
  private func letter(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 1, let letter = bytes.first, letter.isUppercase else { return nil }
    return 1000 + Int(letter)
  }

  @inline(__always)
  private static func mayBeDocument(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .figure, .other, .acronym, .date: true
    default: false
    }
  }

  /// The bytes of the number of a document that the digits of a token belong to.
  private func document(_ at: Int, _ text: Range<Int>) -> Range<Int>? {
    let token = tokens[at]
    let first = Int(tokens[text.lowerBound].start)
    var start = Int(token.start)
    while start > first, bytes[start - 1].isPartOfCode { start -= 1 }
    var end = Int(token.start)
    while bytes[end].isPartOfCode { end += 1 }
    // A bracket that is not closed, or not opened, is none of the number.
    while start < end, bytes[start].isOne(of: "(-./)") { start += 1 }
    while end > start, let last = bytes[start..<end].last, last.isOne(of: "(-./)"),
      last != UInt8(ascii: ")") || !bytes[start..<end].contains(UInt8(ascii: "("))
    {
      end -= 1
    }
    guard start < end, start <= Int(token.start), Int(token.start) < end,
      bytes[start..<end].count(where: { $0 == UInt8(ascii: "(") })
        == bytes[start..<end].count(where: { $0 == UInt8(ascii: ")") })
    else { return nil }
    if bytes[start].isDigit {
      return isParagraph(start..<end) ? start..<end : numberWithName(start..<end, at, text)
    }
    // Capitals, a hyphen or its like, digits.
    let letters = bytes[start..<end].prefix { !$0.isDigit }
    guard let mark = letters.last, !mark.isLetter, letters.allSatisfy({ !$0.isLowercase }) else {
      return nil
    }
    return start..<end
  }

  /// Whether a number is that of a paragraph: `5(b)`, `12(2)`, `4(a)(ii)`.
  private func isParagraph(_ number: Range<Int>) -> Bool {
    let digits = bytes[number].prefix(while: \.isDigit)
    let rest = number.lowerBound + digits.count..<number.upperBound
    guard digits.count <= 3, rest.count > 2, bytes[rest.lowerBound] == UInt8(ascii: "("),
      bytes[rest.upperBound - 1] == UInt8(ascii: ")")
    else { return false }
    return bytes[rest].split(whereSeparator: { $0.isOne(of: "()") }).allSatisfy { part in
      part.count <= 3 && (part.allSatisfy(\.isDigit) || part.allSatisfy(\.isLowercase))
        && (part.count == 1 || part.allSatisfy { $0.isOne(of: "ivx0123456789") })
    }
  }

  /// A number behind an acronym, with it: `MC 402/3`, `STANAG 6001`; not `EUR 500`.
  private func numberWithName(_ number: Range<Int>, _ at: Int, _ text: Range<Int>) -> Range<Int>? {
    guard at > text.lowerBound, tokens[at].joint == .space,
      Int(tokens[at].start) == number.lowerBound,
      bytes[number].allSatisfy({ !$0.isLowercase })
    else { return nil }
    let name = tokens[at - 1]
    let letters = bytes[Int(name.start)..<Int(name.end)]
    guard name.kind == .acronym, letters.allSatisfy(\.isUppercase), letters.count > 1,
      entry(at - 1).unit == .none, RomanNumeral(letters) == nil
    else { return nil }
    return Int(name.start)..<number.upperBound
  }

  /// What tells a number of a document from others.
  private func hash(of document: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isZero = true
    for byte in bytes[document] where byte != .space && byte != UInt8(ascii: "-") && byte < 0x80 {
      // `0427` is `427`.
      if byte == .zero, isZero { continue }
      isZero = !byte.isDigit && byte != UInt8(ascii: ".")
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: hash >> 2)
  }

  /// The capitals that the number of a document begins with; none for an annex.
  func name(ofDocument mark: Mark) -> [UInt8] {
    mark.value < 0 ? [] : bytes[mark.range].prefix { !$0.isDigit }.filter(\.isUppercase)
  }
}

extension UInt8 {
  /// Whether it may stand within the number of a document.
  fileprivate var isPartOfCode: Bool { isLetterOrDigit || isOne(of: "-./()") }
}

/// A Roman number up to 39, in capitals.
struct RomanNumeral {
  let value: Int

  init?(_ letters: ArraySlice<UInt8>) {
    guard !letters.isEmpty, letters.count <= 7 else { return nil }
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      let digit: Int
      switch letter {
      case UInt8(ascii: "I"): digit = 1
      case UInt8(ascii: "V"): digit = 5
      case UInt8(ascii: "X"): digit = 10
      default: return nil
      }
      total += digit < last ? -digit : digit
      last = max(last, digit)
    }
    value = total
  }
}
