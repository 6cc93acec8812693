import VacancyCore

/// The texts that one notice was read from: one file, or two with a half each.
struct NoticeTexts {
  let first: SourceText
  /// The second file, and the halves that were taken from it.
  var second: (text: SourceText, halves: [Language])?

  func places(of spans: [Reading.Span]) -> SpanPlaces { SpanPlaces(self, spans[...]) }
}

/// Says where spans stand, one after another, each in the file that it belongs to.
struct SpanPlaces {
  private var rest: ArraySlice<Reading.Span>
  private var first: PositionFinder
  private var second: PositionFinder?
  private let halvesOfSecond: [Language]

  init(_ texts: NoticeTexts, _ spans: ArraySlice<Reading.Span>) {
    rest = spans
    first = PositionFinder(texts.first)
    second = texts.second.map { PositionFinder($0.text) }
    halvesOfSecond = texts.second?.halves ?? []
  }

  /// The place of the next span, whose range is given.
  mutating func next(_ range: TextRange) -> (start: Position, end: Position) {
    guard let span = rest.popFirst(), halvesOfSecond.contains(where: span.isInHalf),
      var finder = second
    else { return (first.position(of: range.start), first.position(of: range.end)) }
    defer { second = finder }
    return (finder.position(of: range.start), finder.position(of: range.end))
  }
}

extension Reading.Span {
  /// Whether it is the place of a value of one half.
  func isInHalf(_ language: Language) -> Bool {
    pointer.hasPrefix("/halves/\(language.rawValue)/")
  }
}
