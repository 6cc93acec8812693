@testable import VacancyCore

/// Texts that nobody wrote: notices with their lines taken apart, and worse.
struct TextMutations {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A few of these at a time: lines deleted, doubled, moved, joined, cut, put in from elsewhere.
  mutating func mutate(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      guard !lines.isEmpty else { break }
      let here = Int.random(in: lines.indices, using: &random)
      let there = Int.random(in: lines.indices, using: &random)
      switch Int.random(in: 0..<9, using: &random) {
      case 0: lines.remove(at: here)
      case 1: lines.insert(lines[here], at: there)
      case 2: lines.swapAt(here, there)
      case 3 where here + 1 < lines.count: lines[here] += lines.remove(at: here + 1)
      case 4: lines[here] = String(lines[here].prefix(Int.random(in: 0...40, using: &random)))
      case 5: lines.insert(String(lines[there].suffix(30)), at: here)
      case 6: lines.insert(strangeLine(), at: here)
      case 7: lines[min(here, there)...max(here, there)].shuffle(using: &random)
      default: lines.insert("", at: here)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A line of words and marks that notices are made of, in no order.
  private mutating func strangeLine() -> String {
    let words =
      NoticeForm.phrases + [
        "-", "•", "o ", "a.", "(1)", ":", ";", "**", "[x](#)", "<", "Page 3 of 10", "12", "- 3 -",
        "\u{C}", "\u{A0}", "\u{200B}", "G17-G20", "31-Feb-2025", "7,540.44", "(241660)", "Norway",
        "une personne", "three years", "until 28/02/2028", "NOTE:", "V (« avancé »)", "e\u{301}",
      ]
    return (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
      words.randomElement(using: &random)
    }.joined(separator: Bool.random(using: &random) ? " " : "")
  }

  /// Text of any characters.
  mutating func noise(_ length: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x09...0x0D, 0x20...0x7E, 0x20...0x7E, 0x80...0x24F, 0x300...0x36F, 0x2000...0x206F,
      0xE000...0xE0FF, 0xFB00...0xFB06, 0x1F600...0x1F64F,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<length {
      let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
      if let scalar = UnicodeScalar(UInt32.random(in: range, using: &random)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Headings and labels and nothing else.
  mutating func headingsOnly() -> String {
    NoticeForm.phrases.shuffled(using: &random).joined(separator: "\n")
  }
}
