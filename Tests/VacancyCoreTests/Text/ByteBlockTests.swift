import Testing

@testable import VacancyCore

/// What reads bytes by blocks finds the same at every place of a block.
@Suite struct `Text: blocks of bytes` {
  @Test func `a byte is found wherever it stands`() {
    for length in 0..<100 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
        bytes[place] = UInt8(ascii: "a")
        #expect(firstPlace(of: 0x61, nil, in: bytes, from: 0, to: length) == place)
        #expect(firstPlace(of: 0x61, nil, in: bytes, from: place, to: length) == place)
        #expect(firstPlace(of: 0x61, nil, in: bytes, from: place + 1, to: length) == nil)
        #expect(firstPlace(of: 0x61, nil, in: bytes, from: 0, to: place) == nil)
        let isBefore = place + 1 < length
        #expect(
          firstPlace(of: 0x61, 0x78, in: bytes, from: 0, to: length) == (isBefore ? place : nil))
      }
    }
  }

  @Test func `a range of bytes has its ends and nothing beyond them`() {
    for byte in UInt8.min...UInt8.max {
      let block = ByteBlock(repeating: byte)
      #expect(block.isIn(0x30...0x39).isEmpty == !(0x30...0x39).contains(byte))
      #expect(block.isBelow(0x20).isEmpty == (byte >= 0x20))
      #expect(block.isAtLeast(0xE0).isEmpty == (byte < 0xE0))
      #expect((~block.equals(0x2A)).isEmpty == (byte == 0x2A))
    }
  }

  @Test func `a scalar is read at every place of a block, and a wrong byte found there`() {
    for length in 0..<70 {
      for scalar in ["é", "’", "\u{A0}", "𝔾", "ŵ", "éé", "é’"] {
        let text = String(repeating: "à", count: length % 2) + String(repeating: "x", count: length)
        let bytes = Array((text + scalar + "tail of more than thirty-two bytes, all ASCII").utf8)
        #expect(UTF8Scan(of: bytes).invalid == nil)
        let start = text.utf8.count
        var wrong = bytes
        wrong[start] = 0x80
        #expect(UTF8Scan(of: wrong).invalid == start)
        wrong = bytes
        wrong[start + scalar.utf8.count - 1] = 0x41
        #expect(UTF8Scan(of: wrong).invalid != nil)
        #expect(UTF8Scan(of: Array(bytes.prefix(start + scalar.utf8.count - 1))).invalid != nil)
      }
    }
  }

  @Test(arguments: [0, 1, 31, 32, 33, 8_160, 8_192, 40_000])
  func `scalars are counted in texts of many blocks`(count: Int) {
    for scalar in ["x", "é", "’", "𝔾"] {
      let text = SourceText(String(repeating: scalar, count: count))
      #expect(text.scalars(from: 0, to: text.bytes.count) == count)
    }
  }

  @Test(arguments: [0, 7, 10, 99, 100, 12_345, Int.max, -1, Int.min])
  func `a number is written in its digits`(number: Int) {
    var bytes: [UInt8] = []
    JSONWriter.append(to: &bytes, indented: false) { $0.write(number) }
    #expect(String(decoding: bytes, as: UTF8.self) == String(number))
  }

  @Test(arguments: [
    ("", []), ("3322", ["3322"]), ("a1 12, 3.4", ["12", "3", "4"]),
    (String(repeating: "x ", count: 40) + "SLP 3322 in one", ["3322"]),
  ])
  func `numbers are found where no letter precedes them`(text: String, expected: [String]) {
    var found: [String] = []
    let folded = FoldedText(text)
    folded.forEachNumber { found.append(String(decoding: folded.bytes[$0], as: UTF8.self)) }
    #expect(found == expected)
  }
}
