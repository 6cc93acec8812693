import VacancyCore

/// A good notice with both halves, and what the comparison says of it as it is.
struct Sample {
  var name: String
  var bytes: [UInt8]
  var reading: Reading
  var comparison: Comparison
  var spans: [String: TextRange]
  /// The pointers that answer a pointer in the other half.
  var answers: [String: [String]] = [:]

  init?(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    reading = Reading(of: SourceText(String(decoding: bytes, as: UTF8.self)), recordingSpans: true)
    comparison = Comparison(of: reading)
    spans = Dictionary(
      reading.spans.map { ($0.path.description, $0.range) }, uniquingKeysWith: { first, _ in first }
    )
    guard reading.notice.halves.english != nil, reading.notice.halves.french != nil else {
      return nil
    }
    for pair in comparison.alignment {
      let (english, french) = (pair.english.map(\.description), pair.french.map(\.description))
      for pointer in english { answers[pointer] = french }
      for pointer in french { answers[pointer] = english }
    }
  }

  static func all() -> [Sample] {
    var result: [Sample] = []
    for name in names(in: "Fixtures/notices") {
      if let bytes = contents(of: "Fixtures/notices/\(name)/notice.txt") {
        result += Sample(name: name, bytes: bytes).map { [$0] } ?? []
      }
    }
    guard let folder = environment("VACANCY_CORPUS") else { return result }
    for name in names(in: folder) where name.hasSuffix(".txt") {
      if let bytes = contents(of: folder + "/" + name) {
        result += Sample(name: name, bytes: bytes).map { [$0] } ?? []
      }
    }
    return result
  }

  /// The pointers that begin with one and end in a number and perhaps a member, in their order.
  func pointers(_ prefix: String, _ suffix: String = "") -> [String] {
    (0..<200).map { "\(prefix)/\($0)\(suffix)" }.filter { spans[$0] != nil }
  }

  /// The whole lines of a value.
  func lines(of pointer: String) -> Range<Int>? {
    guard let range = spans[pointer] else { return nil }
    return lines(of: range.start..<range.end)
  }

  func lines(of range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start - 1] != 10 { start -= 1 }
    while end < bytes.count, bytes[end] != 10 { end += 1 }
    return start..<min(bytes.count, end + 1)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// All texts of a half that are compared word by word.
  func texts(_ half: String) -> [String] {
    spans.keys.filter { pointer in
      pointer.hasPrefix("/halves/\(half)/")
        && [
          "/preamble/", "/summary/", "/items/", "/paragraphs/", "/application/", "/additional/",
          "offer/text", "secondment/text",
        ]
        .contains { pointer.contains($0) }
        && !pointer.contains("/competencies/") && !pointer.hasSuffix("/heading")
        && (pointer.last?.isNumber == true || pointer.hasSuffix("/text"))
    }.sorted()
  }
}
