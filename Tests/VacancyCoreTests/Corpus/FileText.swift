import Foundation

@testable import VacancyCore

/// The bytes of a file, and the way from a range of its text to them.
struct FileText {
  var bytes: [UInt8]
  var text: SourceText

  /// The bytes on disk of the range, decoded and composed.
  func text(of range: TextRange) -> String {
    let (start, end) = (offset(range.start), offset(range.end))
    guard start <= end, end <= bytes.count else { return "a range outside of the file" }
    let data = Data(bytes[start..<end])
    return (String(data: data, encoding: text.encoding.foundation) ?? "")
      .precomposedStringWithCanonicalMapping
  }

  private func offset(_ offset: Int) -> Int {
    guard let origins = text.origins else { return offset + text.prefix }
    return origins.indices.contains(offset) ? Int(origins[offset]) : .max
  }

  /// Whether the range holds the words in their order, with something of the page between them.
  func holdsPieces(of words: String, in range: String) -> Bool {
    let wanted = words.split(separator: " ").map { plainLetters(String($0)) }.filter { !$0.isEmpty }
    let found = plainLetters(range)
    var index = found.startIndex
    for word in wanted {
      guard let end = found[index...].end(of: word) else { return false }
      index = end
    }
    return !wanted.isEmpty || words.isEmpty
  }
}

extension ArraySlice<CChar> {
  /// Where the first occurrence of the word ends.
  fileprivate func end(of word: [CChar]) -> Int? {
    guard count >= word.count else { return nil }
    for start in startIndex...(endIndex - word.count)
    where self[start] == word[0] && self[start..<(start + word.count)].elementsEqual(word) {
      return start + word.count
    }
    return nil
  }
}

extension TextEncoding {
  fileprivate var foundation: String.Encoding {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .windows1252: .windowsCP1252
    case .latin1: .isoLatin1
    }
  }
}
