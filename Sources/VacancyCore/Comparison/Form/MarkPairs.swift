/// Brackets and quotation marks of a half, and those without a partner.
struct MarkPairs {
  enum Kind: Int, CaseIterable { case round, square, guillemet, curly, straight }

  struct Unpaired {
    var kind: Kind
    var isOpening: Bool
    var range: Range<Int>
    var text: Int
  }

  private let words: HalfWords
  /// Those of the texts before, by position.
  private(set) var unpaired: [Unpaired] = []
  /// The opening ones of the text, by kind.
  private var open: [[Range<Int>]] = Kind.allCases.map { _ in [] }
  /// The opening ones of the part's texts before it, whose partners may be in a later text.
  private var waiting: [[Unpaired]] = Kind.allCases.map { _ in [] }
  private var text = 0

  init(_ words: HalfWords) { self.words = words }

  mutating func open(_ kind: Kind, _ range: Range<Int>, _ text: Int) {
    turn(to: text)
    open[kind.rawValue].append(range)
  }

  mutating func close(_ kind: Kind, _ range: Range<Int>, _ text: Int) {
    turn(to: text)
    guard open[kind.rawValue].popLast() == nil else { return }
    // A paragraph that was cut in two may have been cut between them, and a quotation may have several
    // paragraphs.
    if let other = waiting[kind.rawValue].last, kind.isQuotation || text - other.text == 1 {
      waiting[kind.rawValue].removeLast()
    } else if kind != .round || !isNumbering(range.lowerBound) {
      unpaired.append(Unpaired(kind: kind, isOpening: false, range: range, text: text))
    }
  }

  /// A straight quotation mark, which opens and closes.
  mutating func toggle(_ range: Range<Int>, _ text: Int) {
    turn(to: text)
    let kind = Kind.straight.rawValue
    if open[kind].popLast() != nil { return }
    // `19"` is a length.
    let start = words.texts[text].bytes.lowerBound
    if range.lowerBound > start, words.bytes[range.lowerBound - 1].isDigit { return }
    open[kind].append(range)
  }

  /// Closes the last text.
  mutating func close() {
    endText()
    endPart()
    unpaired.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func turn(to next: Int) {
    guard next != text else { return }
    endText()
    if words.texts[next].place.part != words.texts[text].place.part { endPart() }
    text = next
  }

  private mutating func endText() {
    // The end of a text that was cut is not known.
    let isCut = words.texts.indices.contains(text) && words.texts[text].isCut
    for kind in Kind.allCases where !open[kind.rawValue].isEmpty {
      if !isCut {
        for range in open[kind.rawValue] {
          let mark = Unpaired(kind: kind, isOpening: true, range: range, text: text)
          // A straight mark closes what another text opened.
          if kind == .straight, waiting[kind.rawValue].popLast() != nil { continue }
          waiting[kind.rawValue].append(mark)
        }
      }
      open[kind.rawValue].removeAll(keepingCapacity: true)
    }
  }

  private mutating func endPart() {
    for kind in Kind.allCases where !waiting[kind.rawValue].isEmpty {
      unpaired += waiting[kind.rawValue]
      waiting[kind.rawValue].removeAll()
    }
  }

  /// Whether a bracket follows the number of a list, as in `a)`, `12)` and `iv)`.
  private func isNumbering(_ offset: Int) -> Bool {
    let start = words.texts[text].bytes.lowerBound
    var at = offset
    while at > start, offset - at < Self.longestNumber, words.bytes[at - 1].isLetterOrDigit {
      at -= 1
    }
    guard at < offset else { return false }
    return at == start
      || !words.bytes[at - 1].isLetterOrDigit && words.bytes[at - 1] < 0x80
        && (offset - at <= 2 || words.bytes[at..<offset].allSatisfy { $0.isOne(of: "ivx") })
  }

  /// `viii)`
  private static let longestNumber = 4
}

extension MarkPairs.Kind {
  var isQuotation: Bool { self != .round && self != .square }
}
