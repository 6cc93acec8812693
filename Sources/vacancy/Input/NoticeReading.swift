import VacancyCore

/// A notice as it is written: of one file, or of two that hold a half each.
struct NoticeReading {
  let reading: Reading
  /// The text of the French half, and the first of the spans that lie in it.
  let french: (text: SourceText, firstSpan: Int)?

  init(_ reading: Reading) {
    self.reading = reading
    french = nil
  }

  /// One notice of two files, each of which holds the half that the other lacks.
  init(_ first: Reading, _ second: Reading) {
    let (english, french) =
      first.notice.halves.english == nil ? (second, first) : (first, second)
    let joined = english.joined(with: french)
    reading = joined.reading
    self.french = (french.text, joined.firstFrenchSpan)
  }
}

extension Readings {
  /// Whether this file and another hold a half each, so that they are one notice in two files.
  func isHalf(beside other: Readings) -> Bool {
    count == 1 && other.count == 1 && first.notice.isHalf(beside: other.first.notice)
  }
}

extension Notice {
  /// Whether this and another notice hold a half each, so that they are one notice in two files.
  func isHalf(beside other: Notice) -> Bool {
    func hasOne(_ notice: Notice) -> Bool {
      (notice.halves.english == nil) != (notice.halves.french == nil)
    }
    return hasOne(self) && hasOne(other)
      && (halves.english == nil) != (other.halves.english == nil)
  }
}

/// The places of the spans of a notice, asked for one after another.
struct SpanPlaces {
  private var finder: PositionFinder
  private let french: (text: SourceText, firstSpan: Int)?
  private var count = 0

  init(of notice: NoticeReading) {
    finder = PositionFinder(notice.reading.text)
    french = notice.french
  }

  /// Where the next span starts and ends, in its own file.
  mutating func next(_ range: TextRange) -> (start: Position, end: Position) {
    if let french, count == french.firstSpan { finder = PositionFinder(french.text) }
    count += 1
    return (finder.position(of: range.start), finder.position(of: range.end))
  }
}
