/// Files that were damaged on their way: bytes flipped, moved, spliced, shuffled, written in another encoding.
struct ByteMutations {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// - Parameter other: Another file, whose bytes get into this one.
  mutating func mutate(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !result.isEmpty {
      change(&result, with: other)
    }
    return Int.random(in: 0..<5, using: &random) == 0 ? encoded(result) : result
  }

  private mutating func change(_ bytes: inout [UInt8], with other: [UInt8]) {
    let here = range(of: bytes)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[here.lowerBound] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(here)
    case 2:
      bytes.insert(contentsOf: bytes[here], at: Int.random(in: 0..<bytes.count, using: &random))
    case 3: bytes.replaceSubrange(here, with: other[range(of: other)])
    case 4: bytes[here].shuffle(using: &random)
    case 5: bytes.removeSubrange(here.lowerBound...)
    default: bytes[here.lowerBound] = UInt8.random(in: 0...255, using: &random)
    }
  }

  /// A short stretch most times, a long one at times.
  private mutating func range(of bytes: [UInt8]) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    let start = Int.random(in: bytes.indices, using: &random)
    let longest = [4, 80, 2_000].randomElement(using: &random) ?? 4
    return start..<min(bytes.count, start + Int.random(in: 1...longest, using: &random))
  }

  private mutating func encoded(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 1: return text.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0x3F }
    case 2: return [0xEF, 0xBB, 0xBF] + bytes
    default: return Array(text.replacing("\n", with: "\r\n").utf8)
    }
  }
}
