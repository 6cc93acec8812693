/// The bytes of a text folded for matching: two spellings of one thing give the same bytes.
///
/// Letters lose their case and their accents, ligatures come apart (`ﬁ`, `œ`, `ß`), quotes and primes
/// become `'` or `"`, dashes `-`, each run of white space one space; soft hyphens and zero-width
/// characters go. `Niveau de l’habilitation` is `niveau de l'habilitation`. What has no plain
/// form, such as Greek, stays as it is.
///
/// - Parameter bytes: UTF-8.
/// - Complexity: Linear in the number of bytes.
func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  // Nothing grows by folding. A copy is the quickest way to a buffer of that size: the initializers
  // that give one look up the type of their storage at run time.
  var result = Array(bytes)
  let count = result.withUnsafeMutableBufferPointer { result in
    bytes.withUnsafeBytes { fold($0, bytes, into: result) }
  }
  if count < result.count { result.removeLast(result.count - count) }
  return result
}

func folded(_ bytes: [UInt8]) -> [UInt8] { folded(bytes[...]) }

/// Folds into a buffer with room for the bytes; gives the number of bytes.
///
/// Words without anything but ASCII and single spaces are folded eight bytes at a time.
private func fold(
  _ raw: UnsafeRawBufferPointer, _ bytes: ArraySlice<UInt8>,
  into result: UnsafeMutableBufferPointer<UInt8>
) -> Int {
  let target = UnsafeMutableRawBufferPointer(result)
  let start = bytes.startIndex
  var at = start
  var filled = 0
  while at < bytes.endIndex {
    let offset = at - start
    if offset + 8 <= raw.count, filled + 8 <= target.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let isAfterSpace = filled > 0 && result[filled - 1] == 0x20
      let marks = foldMarks(in: word) | (isAfterSpace && word & 0xFF == 0x20 ? 0x80 : 0)
      // What lies behind the first mark is overwritten.
      target.storeBytes(of: lowercased(word).littleEndian, toByteOffset: filled, as: UInt64.self)
      let plain = marks == 0 ? 8 : marks.trailingZeroBitCount >> 3
      at += plain
      filled += plain
      if marks == 0 { continue }
    }
    let step = FoldStep(in: bytes, at: at, upTo: bytes.endIndex)
    if step.isSpace {
      if filled == 0 || result[filled - 1] != 0x20 {
        result[filled] = 0x20
        filled += 1
      }
    } else if step.isVerbatim {
      for byte in bytes[at..<at + step.length] {
        result[filled] = byte
        filled += 1
      }
    } else {
      var plain = step.plain
      while plain != 0 {
        result[filled] = UInt8(truncatingIfNeeded: plain)
        filled += 1
        plain >>= 8
      }
    }
    at += step.length
  }
  return filled
}

/// The high bits of the bytes that are not folded by their case alone; the lowest one is right.
@inline(__always)
private func foldMarks(in word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  func equal(_ byte: UInt64) -> UInt64 {
    let difference = word ^ (ones &* byte)
    return (difference &- ones) & ~difference
  }
  let controls = (word &- ones &* 0x20) & ~word
  let spaces = equal(0x20) & highBits
  return (controls | equal(0x60) | spaces & spaces << 8 | word) & highBits
}

/// The word with its capitals of ASCII as small letters.
@inline(__always)
private func lowercased(_ word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let low = word & ~highBits
  let fromA = low &+ ones &* (0x80 - 0x41)
  let beyondZ = low &+ ones &* (0x80 - 0x5B)
  return word | (fromA & ~beyondZ & ~word & highBits) >> 2
}

extension String {
  /// The string folded for matching; see ``folded(_:)``.
  var folded: String {
    String(decoding: VacancyCore.folded(Array(utf8)), as: UTF8.self)
  }
}

/// What one scalar of a text is when folded.
struct FoldStep {
  /// The number of bytes that it has in the text.
  var length: Int
  /// Up to three ASCII characters, the first in the lowest byte; 0 if nothing is left of it.
  var plain: UInt32
  /// Whether the scalar has no plain form.
  var isVerbatim = false

  var isSpace: Bool { plain == 0x20 }
}

extension FoldStep {
  /// Folds the scalar at `at`, which begins below `limit`.
  @inline(__always)
  init<Bytes: RandomAccessCollection>(in bytes: Bytes, at: Int, upTo limit: Int)
  where Bytes.Element == UInt8, Bytes.Index == Int {
    let byte = bytes[at]
    switch byte {
    case 0x41...0x5A:
      self.init(length: 1, plain: UInt32(byte | 0x20))
    case 0x09...0x0D:
      self.init(length: 1, plain: 0x20)
    case 0x60:
      self.init(length: 1, plain: 0x27)
    case 0x01..<0x80:
      self.init(length: 1, plain: UInt32(byte))
    case 0:
      self.init(length: 1, plain: 0, isVerbatim: true)
    default:
      let (scalar, length) = utf8Scalar(in: bytes, at: at, upTo: limit)
      self.init(wide: scalar, length: length)
    }
  }

  private init(wide scalar: UInt32, length: Int) {
    let plain: UInt32
    var isVerbatim = false
    switch scalar {
    case 0xC0..<0x180 where scalar != 0xD7 && scalar != 0xF7:
      plain = FoldTable.latin(scalar)
    case 0x0300..<0x0370:
      plain = 0
    case _ where VacancyCore.isSpace(scalar):
      plain = 0x20
    case _ where isInvisible(scalar):
      plain = 0
    case 0xB4, 0x02B9, 0x02BB...0x02BD, 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A:
      plain = 0x27  // '
    case 0xAB, 0xBB, 0x02BA, 0x201C...0x201F, 0x2033, 0x2036:
      plain = 0x22  // "
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D:
      plain = 0x2D  // -
    case 0xFB00...0xFB06:
      plain = FoldTable.ligature(scalar)
    case 0x0180..<0x0250, 0x1E00..<0x1F00:
      plain = FoldTable.composite(scalar)
      isVerbatim = plain == 0
    default:
      plain = 0
      isVerbatim = true
    }
    self.init(length: length, plain: plain, isVerbatim: isVerbatim)
  }
}
