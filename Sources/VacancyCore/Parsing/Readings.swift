/// The notices of a text, read one after another as they are asked for.
///
///     for reading in Readings(of: text, path: "notices.txt") {
///       print(reading.notice.source.notice ?? 1, reading.notice.jobNumber ?? "-")
///     }
///
/// A text that holds no notice gives one reading, whose notice has no halves. Where the text holds
/// several, ``Notice/Source/notice`` counts them from 1, each from the second on has the finding
/// `several-notices` at its first line, and ``Reading/text`` is the part of the text that was read. Its
/// places are those in the file.
public struct Readings: Sequence, Sendable {
  /// The first notice.
  public let first: Reading
  /// The whole text.
  public let text: SourceText
  /// Where the notices after the first begin in the file: the first lines of their letterheads or titles.
  public let laterPositions: [Position]
  private let starts: [NoticeStart]
  /// Where the parts of the text begin that hold the notices after the first.
  private let parts: [Position]
  private let path: String
  private let isRecordingSpans: Bool

  /// Finds the notices of a text, and reads the first.
  ///
  /// - Parameters:
  ///   - text: The text of the notices.
  ///   - path: The path to say where they came from; `-` is standard input.
  ///   - recordingSpans: Whether to record where each value stands.
  /// - Complexity: Linear in the length of the text.
  public init(of text: SourceText, path: String = "-", recordingSpans: Bool = false) {
    self.text = text
    self.path = path
    isRecordingSpans = recordingSpans
    let document = Document(text)
    let headers = document.headers.headers()
    starts = NoticeBoundaries(in: document, headers: headers).starts
    guard let end = starts.first?.offset else {
      first = Reading(text, document, headers: headers, path: path, recordingSpans: recordingSpans)
      laterPositions = []
      parts = []
      return
    }
    var finder = PositionFinder(text)
    let beginning = finder.position(of: 0)
    parts = starts.map { finder.position(of: $0.offset) }
    laterPositions = starts.map { finder.position(of: $0.line.start) }
    first = Self.reading(
      text.part(0..<end, at: beginning), number: 1, path: path, recordingSpans: recordingSpans)
  }

  /// How many notices the text holds; 1 where it holds none.
  public var count: Int { starts.count + 1 }

  /// Reads the notices one after another.
  public func makeIterator() -> Iterator { Iterator(readings: self) }

  /// Reads one notice after another.
  public struct Iterator: IteratorProtocol {
    fileprivate let readings: Readings
    private var index = 0

    fileprivate init(readings: Readings) {
      self.readings = readings
    }

    /// The next notice; `nil` behind the last one.
    public mutating func next() -> Reading? {
      guard index < readings.count else { return nil }
      defer { index += 1 }
      return index == 0 ? readings.first : readings.later(index - 1)
    }
  }

  /// Reads a notice after the first.
  private func later(_ index: Int) -> Reading {
    let start = starts[index]
    let end = index + 1 < starts.count ? starts[index + 1].offset : text.bytes.count
    var reading = Self.reading(
      text.part(start.offset..<end, at: parts[index]), number: index + 2, path: path,
      recordingSpans: isRecordingSpans)
    let line = TextRange(start.line.start - start.offset, start.line.end - start.offset)
    reading.findings.insert(
      Finding(.severalNotices, .another(index + 2, of: count), at: line), at: 0)
    return reading
  }

  private static func reading(
    _ text: SourceText, number: Int, path: String, recordingSpans: Bool
  ) -> Reading {
    let document = Document(text)
    var reading = Reading(
      text, document, headers: document.headers.headers(), path: path,
      recordingSpans: recordingSpans)
    reading.notice.source.notice = number
    return reading
  }
}

extension Message {
  fileprivate static func another(_ number: Int, of count: Int) -> Self {
    Self(
      english: "another notice begins on this line, number \(number) of \(count) in this file",
      french: "un autre avis commence à cette ligne, le \(number)e des \(count) de ce fichier")
  }
}
