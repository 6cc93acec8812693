import Foundation

@testable import VacancyCore

/// Follows the lines of a text into its record.
struct LineAccount {
  private let record: [CChar]

  init(_ notice: Notice) {
    let tree = RecordTree(notice)
    guard case .object(let members) = tree else {
      record = [0]
      return
    }
    let texts = members.filter { $0.key != "source" }.flatMap(\.value.texts)
    record = texts.flatMap { plainLetters($0) } + [0]
  }

  /// Whether all that the line says stands in the record, labels, headings and marks aside.
  ///
  /// - Parameter inPieces: Whether the line may be made of a few pieces that were not together before.
  func holds(_ line: ArraySlice<UInt8>, inPieces: Bool) -> Bool {
    if contains(plainLetters(line)) { return true }
    let unmarked = withoutMark(line)
    if contains(plainLetters(unmarked)) { return true }
    if pieces(of: plainLetters(unmarked)).allSatisfy(contains) { return true }
    return inPieces && pieces(of: plainLetters(line)).allSatisfy(containsPieces)
  }

  /// Whether the record has the letters in at most five runs, each as long as can be.
  private func containsPieces(_ piece: [CChar]) -> Bool {
    var rest = piece[...]
    for _ in 0..<5 where !rest.isEmpty {
      var length = rest.count
      while length > 0, !contains([CChar](rest.prefix(length))) { length -= 1 }
      if length == 0 { return false }
      rest = rest.dropFirst(length)
    }
    return rest.isEmpty
  }

  private func contains(_ piece: [CChar]) -> Bool {
    piece.isEmpty || strstr(record, piece + [0]) != nil
  }

  /// What is left of a line between the words that the form of a notice prints by itself.
  private func pieces(of words: [CChar]) -> [[CChar]] {
    var pieces = [words]
    for phrase in Self.phrases {
      pieces = pieces.flatMap { $0.split(around: phrase) }
    }
    return pieces.map { $0.withoutPostCount }
  }

  /// Longest first, so that a short one does not break a long one.
  private static let phrases: [[CChar]] =
    NoticeForm.phrases.map { plainLetters($0) }.filter { !$0.isEmpty }.sorted {
      $0.count > $1.count
    }
}

/// The letters and digits of a text, in lower case where that is easy; nothing else counts.
func plainLetters(_ text: String) -> [CChar] { plainLetters(Array(text.utf8)[...]) }

func plainLetters(_ bytes: ArraySlice<UInt8>) -> [CChar] {
  var (result, index) = ([CChar](), bytes.startIndex)
  result.reserveCapacity(bytes.count)
  while index < bytes.endIndex {
    let byte = bytes[index]
    let skipped = skippedLength(bytes[index...])
    if skipped > 0 {
      index += skipped
      continue
    }
    if byte >= 0x80, let plain = withoutAccent(bytes[index...]) {
      result += plain
      index += 2
      continue
    }
    let isCapital = (0x41...0x5A).contains(byte)
    result.append(CChar(bitPattern: isCapital ? byte | 0x20 : byte))
    index += 1
  }
  return result
}

/// The plain letters of an accented one or of `œ`, which headings and labels lose at times.
private func withoutAccent(_ bytes: ArraySlice<UInt8>) -> [CChar]? {
  let second = bytes.dropFirst().first ?? 0
  if bytes.first == 0xC5, second == 0x92 || second == 0x93 { return plainLetters("oe") }
  guard bytes.first == 0xC3 else { return nil }
  return switch second | 0x20 {
  case 0xA0...0xA5: plainLetters("a")
  case 0xA7: plainLetters("c")
  case 0xA8...0xAB: plainLetters("e")
  case 0xAC...0xAF: plainLetters("i")
  case 0xB1: plainLetters("n")
  case 0xB2...0xB6: plainLetters("o")
  case 0xB9...0xBC: plainLetters("u")
  default: nil
  }
}

/// The length of a character that is neither letter nor digit, as far as notices have them.
private func skippedLength(_ bytes: ArraySlice<UInt8>) -> Int {
  guard let first = bytes.first else { return 0 }
  if first < 0x80 {
    let isWord =
      (0x30...0x39).contains(first) || (0x41...0x5A).contains(first)
      || (0x61...0x7A).contains(first)
    return isWord ? 0 : 1
  }
  let (second, third) = (bytes.dropFirst().first ?? 0, bytes.dropFirst(2).first ?? 0)
  switch (first, second, third) {
  case (0xC2, _, _): return second == 0xAA || second == 0xB5 || second == 0xBA ? 0 : 2
  case (0xE2, 0x86, 0x92), (0xE2, 0x80, _), (0xE2, 0x81, _), (0xE2, 0x96, _), (0xE2, 0x97, _):
    return 3
  case (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80), (0xEF, 0x82, _), (0xEF, 0xBB, 0xBF),
    (0xEF, 0xBC, 0x9A):
    return 3
  default: return 0
  }
}

/// The line without a bullet mark such as `a.`, `(1)`, `o ` or `2)`.
private func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let text = line.drop {
    $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "*")
  }
  let digits = text.prefix { (0x30...0x39).contains($0) }
  var rest = digits.isEmpty ? text.dropFirst() : text.dropFirst(digits.count)
  if digits.isEmpty, let first = text.first, first >= 0x80 {
    rest = rest.drop { $0 & 0xC0 == 0x80 }
  }
  // `3.1 `
  let part = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
  if !digits.isEmpty, rest.first == 0x2E, !part.isEmpty { rest = rest.dropFirst(1 + part.count) }
  guard let next = rest.first else { return line }
  let marks: [UInt8] = [0x20, 0x09, 0x29, 0x2E, 0xC2, 0xE2]
  return marks.contains(next) && digits.count <= 3 ? rest : line
}

extension [CChar] {
  fileprivate func split(around phrase: [CChar]) -> [[CChar]] {
    guard count >= phrase.count else { return [self] }
    var (pieces, start, index) = ([[CChar]](), 0, 0)
    while index + phrase.count <= count {
      if self[index] == phrase[0], self[index..<(index + phrase.count)].elementsEqual(phrase) {
        pieces.append([CChar](self[start..<index]))
        index += phrase.count
        start = index
      } else {
        index += 1
      }
    }
    return pieces + [[CChar](self[start...])]
  }

  /// Without the digits of `(2 posts)`, whose word is a phrase already taken away.
  fileprivate var withoutPostCount: [CChar] {
    allSatisfy { (0x30...0x39).contains($0) } && count <= 2 ? [] : self
  }
}
