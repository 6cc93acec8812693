/// The bytes of a text, or of a part of it, without a copy: offsets count from 0.
struct PlainBytes: RandomAccessCollection {
  private let storage: [UInt8]
  private let start: Int
  let count: Int

  /// - Parameter part: Lies in the storage.
  init(_ storage: [UInt8], _ part: Range<Int>) {
    precondition(part.lowerBound >= 0 && part.upperBound <= storage.count)
    self.storage = storage
    start = part.lowerBound
    count = part.count
  }

  init(_ bytes: [UInt8]) { self.init(bytes, bytes.indices) }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    return storage[start + offset]
  }

  /// A part of the bytes; its offsets count from 0 as well.
  func part(_ part: Range<Int>) -> PlainBytes {
    precondition(part.lowerBound >= 0 && part.upperBound <= count)
    return PlainBytes(storage, start + part.lowerBound..<start + part.upperBound)
  }

  func slice(_ part: Range<Int>) -> ArraySlice<UInt8> {
    precondition(part.lowerBound >= 0 && part.upperBound <= count)
    return storage[start + part.lowerBound..<start + part.upperBound]
  }

  /// The first place of a byte from an offset on.
  func first(_ byte: UInt8, from offset: Int = 0) -> Int? {
    firstPlace(of: byte, nil, in: storage, from: start + offset, to: start + count).map {
      $0 - start
    }
  }

  /// The bytes as a string. They are known to be UTF-8: the source was validated.
  var string: String {
    String(copying: UTF8Span(unchecked: storage.span.extracting(start..<start + count)))
  }
}
