import VacancyCore

/// A notice with the text that it was read from; two where each half has a file of its own.
struct NoticeReading {
  private(set) var reading: Reading
  let text: SourceText
  /// The text of the French half, and the first of the spans that lie in it.
  private(set) var french: (text: SourceText, firstSpan: Int)?

  init(_ reading: Reading, of text: SourceText) {
    self.reading = reading
    self.text = text
  }

  /// One notice of two files: the English half of the one, the French half of the other.
  ///
  /// Where a file does not say its own half, the other file may.
  init(english: NoticeReading, french: NoticeReading) {
    self = english
    let (first, second) = (english.reading.notice, french.reading.notice)
    reading.notice.jobNumber = first.jobNumber ?? second.jobNumber
    reading.notice.halves.english = first.halves.english ?? second.halves.english
    reading.notice.halves.french = second.halves.french ?? first.halves.french

    let fromFirst = english.reading.spans.filter { span in
      !span.pointer.hasPrefix("/halves/fr") || second.halves.french == nil
    }
    let fromSecond = french.reading.spans.filter { span in
      span.pointer.hasPrefix("/halves/fr")
        || (span.pointer.hasPrefix("/halves/en") && first.halves.english == nil)
    }
    reading.spans = fromFirst + fromSecond
    self.french = (french.text, fromFirst.count)
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
    finder = PositionFinder(notice.text)
    french = notice.french
  }

  /// Where the next span starts and ends, in its own file.
  mutating func next(_ range: TextRange) -> (start: Position, end: Position) {
    if let french, count == french.firstSpan { finder = PositionFinder(french.text) }
    count += 1
    return (finder.position(of: range.start), finder.position(of: range.end))
  }
}
