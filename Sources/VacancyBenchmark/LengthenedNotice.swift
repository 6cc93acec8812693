/// A short notice with the size of a real one: each section about the post itself also has the paragraphs of
/// other notices.
///
/// What is added to one half is added to the other, so that the halves stay aligned.
struct LengthenedNotice {
  /// The notice, lengthened.
  let text: String

  /// The size of a real notice, in bytes.
  private static let size = 33_000

  init(_ notice: PairedNotice, with others: [PairedNotice]) {
    var lines = notice.lines.map(String.init)
    var length = lines.reduce(0) { $0 + $1.utf8.count + 1 }
    // Each round names another place, as no real notice has its paragraphs twice.
    for round in 0..<8 where length < Self.size {
      for other in others {
        for section in notice.pairs.indices where length < Self.size {
          guard let last = notice.pairs[section].last else { continue }
          let isApart =
            last.english + 1 < lines.count && notice.lines[last.english + 1].isEmpty
          for pair in other.pairs[section] {
            for (own, added) in [(last.english, pair.english), (last.french, pair.french)] {
              let line = Self.line(other.lines[added], of: round)
              lines[own] += (isApart ? "\n\n" : "\n") + line
              length += line.utf8.count + 1
            }
          }
        }
      }
    }
    text = lines.joined(separator: "\n")
  }

  private static func line(_ line: Substring, of round: Int) -> String {
    guard round > 0 else { return String(line) }
    let bytes = Array(line.utf8)
    let end = end(of: line)
    return String(decoding: bytes[..<end] + name(round) + bytes[end...], as: UTF8.self)
  }

  /// The offset after the last word of a line.
  static func end(of line: Substring) -> Int {
    let signs = line.utf8.reversed().prefix { $0 <= 0x20 || ".,;:".utf8.contains($0) }
    return line.utf8.count - signs.count
  }

  /// A name of a place that is in no lexicon, such as ` Debora`: other letters for each number.
  static func name(_ number: Int) -> [UInt8] {
    let (consonants, vowels) = (Array("bdfgklmnprtvz".utf8), Array("aeiou".utf8))
    var rest = number
    var name = [UInt8(ascii: " ")]
    for _ in 0..<3 {
      name += [consonants[rest % consonants.count], vowels[rest / consonants.count % vowels.count]]
      rest /= consonants.count * vowels.count
    }
    name[1] -= 0x20
    return name
  }
}

/// A notice with the long lines of both halves in pairs.
struct PairedNotice {
  let lines: [Substring]
  /// By the section: the summary, the qualifications, the accountabilities, the interrelationships.
  private(set) var pairs: [[(english: Int, french: Int)]] = []

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var sections: [[Int]] = []
    for (index, line) in lines.enumerated() {
      if let digit = line.utf8.first, (UInt8(ascii: "1")...UInt8(ascii: "8")).contains(digit),
        line.utf8.dropFirst().first == UInt8(ascii: ".")
      {
        sections.append([])
      } else if !line.isEmpty, !sections.isEmpty {
        sections[sections.count - 1].append(index)
      }
    }
    let half = sections.count / 2
    pairs = (0..<4).map { number in
      // The lines of sections with the same number of lines are translations of each other.
      guard number < half, sections[number].count == sections[half + number].count else {
        return []
      }
      return zip(sections[number], sections[half + number]).map { ($0, $1) }.filter {
        lines[$0.0].utf8.count > 60
      }
    }
  }
}
