import VacancyCore

/// A good notice with both halves, and its comparison.
struct Sample {
  let name: String
  let bytes: [UInt8]
  let comparison: Comparison
  let spans: [String: TextRange]
  /// The pointers that a pointer is aligned with in the other half.
  private(set) var aligned: [String: [String]] = [:]

  init?(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let reading = Reading(
      of: SourceText(String(decoding: bytes, as: UTF8.self)), recordingSpans: true)
    guard reading.notice.halves.english != nil, reading.notice.halves.french != nil else {
      return nil
    }
    comparison = Comparison(of: reading)
    spans = Dictionary(
      reading.spans.map { ($0.path.description, $0.range) }, uniquingKeysWith: { first, _ in first }
    )
    for pair in comparison.alignment {
      let (english, french) = (pair.english.map(\.description), pair.french.map(\.description))
      for pointer in english { aligned[pointer] = french }
      for pointer in french { aligned[pointer] = english }
    }
  }

  /// The fixtures, and the notices in the folder `VACANCY_CORPUS` if it names one.
  static func all() -> [Sample] {
    var paths = names(in: "Fixtures/notices").map { ($0, "Fixtures/notices/\($0)/notice.txt") }
    if let folder = environment("VACANCY_CORPUS") {
      paths += names(in: folder).filter { $0.hasSuffix(".txt") }.map { ($0, "\(folder)/\($0)") }
    }
    return paths.compactMap { name, path in
      contents(of: path).flatMap { Sample(name: name, bytes: $0) }
    }
  }

  /// The pointers that begin with one and end in a number and perhaps a member, in their order.
  func pointers(_ prefix: String, _ suffix: String = "") -> [String] {
    (0..<200).map { "\(prefix)/\($0)\(suffix)" }.filter { spans[$0] != nil }
  }

  /// The whole lines of a value.
  func lines(of pointer: String) -> Range<Int>? {
    spans[pointer].map { lines(of: $0.start..<$0.end) }
  }

  func lines(of range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start - 1] != 10 { start -= 1 }
    while end < bytes.count, bytes[end] != 10 { end += 1 }
    return start..<min(bytes.count, end + 1)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The pointers of all texts of a half that are compared word by word.
  func texts(_ half: String) -> [String] {
    let parts = [
      "/preamble/", "/summary/", "/items/", "/paragraphs/", "/application/", "/additional/",
      "offer/text", "secondment/text",
    ]
    return spans.keys.filter { pointer in
      pointer.hasPrefix("/halves/\(half)/") && parts.contains { pointer.contains($0) }
        && !pointer.contains("/competencies/") && !pointer.hasSuffix("/heading")
        && (pointer.last?.isNumber == true || pointer.hasSuffix("/text"))
    }.sorted()
  }
}
