/// The bytes of a text folded for matching: two spellings of one word give the same bytes.
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
/// What is ASCII with single spaces is folded a block at a time.
private func fold(
  _ raw: UnsafeRawBufferPointer, _ bytes: ArraySlice<UInt8>,
  into result: UnsafeMutableBufferPointer<UInt8>
) -> Int {
  let target = UnsafeMutableRawBufferPointer(result)
  let start = bytes.startIndex
  var offset = 0
  var filled = 0
  while offset < raw.count {
    if offset <= raw.count &- 17, filled <= target.count &- 16 {
      let block = raw.loadUnaligned(fromByteOffset: offset, as: ByteHalfBlock.self)
      let next = raw.loadUnaligned(fromByteOffset: offset &+ 1, as: ByteHalfBlock.self)
      // What follows the first mark is overwritten.
      target.storeBytes(of: lowercased(block), toByteOffset: filled, as: SIMD2<UInt64>.self)
      let plain = countOfPlain(block, before: next)
      if plain > 0, raw[offset] != 0x20 || !endsInSpace(result, filled) {
        offset &+= plain
        filled &+= plain
        if plain == 16 { continue }
      }
    }
    let byte = raw[offset]
    if byte > 0x20, byte < 0x80, byte != 0x60 {
      result[filled] = byte.isUppercase ? byte | 0x20 : byte
      filled += 1
      offset += 1
      continue
    }
    if byte == 0xC3, offset + 1 < raw.count, raw[offset + 1] & 0xC0 == 0x80 {
      // `é` and its like are nearly all that French has beyond ASCII.
      let letter = FoldTable.accented(raw[offset + 1])
      if letter != 0 {
        result[filled] = letter
        filled += 1
        offset += 2
        continue
      }
    }
    let step = FoldStep(in: bytes, at: start + offset, upTo: bytes.endIndex)
    if step.isSpace {
      if !endsInSpace(result, filled) {
        result[filled] = 0x20
        filled += 1
      }
    } else if step.isVerbatim {
      for byte in raw[offset..<offset + step.length] {
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
    offset += step.length
  }
  return filled
}

/// Whether a space is the last of the bytes that were folded.
@inline(__always)
private func endsInSpace(_ result: UnsafeMutableBufferPointer<UInt8>, _ filled: Int) -> Bool {
  filled > 0 && result[filled &- 1] == 0x20
}

/// How many bytes from an offset on are folded by their case alone; counted by sixteen.
func countOfPlain(in bytes: ArraySlice<UInt8>, isAfterSpace: Bool) -> Int {
  bytes.withUnsafeBytes { raw in
    if isAfterSpace, raw.first == 0x20 { return 0 }
    var offset = 0
    while offset <= raw.count &- 17 {
      let plain = countOfPlain(
        raw.loadUnaligned(fromByteOffset: offset, as: ByteHalfBlock.self),
        before: raw.loadUnaligned(fromByteOffset: offset &+ 1, as: ByteHalfBlock.self))
      offset &+= plain
      guard plain == 16 else { break }
    }
    return offset
  }
}

/// How many bytes of a block are folded by their case alone, up to a space before another.
@inline(__always)
private func countOfPlain(_ block: ByteHalfBlock, before next: ByteHalfBlock) -> Int {
  let isPair = block.equals(0x20) & next.equals(0x20)
  let isOther = block.isAtLeast(0x80) | block.isBelow(0x20) | block.equals(0x60)
  return ByteHalfBlock.count(before: isOther | isPair)
}

/// The block with its capitals of ASCII as small letters.
@inline(__always)
private func lowercased(_ block: ByteHalfBlock) -> SIMD2<UInt64> {
  let isCapital = (block &- ByteHalfBlock(repeating: UInt8(ascii: "A"))).isBelow(26)
  let smallBits = SIMD2<UInt64>(repeating: 0x2020_2020_2020_2020)
  return unsafeBitCast(block, to: SIMD2<UInt64>.self) | isCapital & smallBits
}

extension String {
  /// The string folded for matching; see ``folded(_:)``.
  package var folded: String {
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
