/// The marks that the items of a list end in.
struct PrintedList {
  /// In the order of the list; items that lead into a list of their own are left out.
  private(set) var items: [Item] = []

  struct Item {
    var mark: Mark?
    var place: TextRange
    /// The index of its place in ``Reading/spans``: few are ever shown.
    fileprivate var span: Int
  }

  enum Mark {
    case semicolon, fullStop

    var name: Message {
      switch self {
      case .semicolon: Message(english: "a semicolon", french: "un point-virgule")
      case .fullStop: Message(english: "a full stop", french: "un point")
      }
    }
  }

  /// The mark that most items before the last one end in; `nil` where most have none, for such a list
  /// has no rule.
  var style: Mark? {
    let middle = items.dropLast()
    for mark in [Mark.semicolon, .fullStop]
    where middle.count(where: { $0.mark == mark }) * 2 > middle.count {
      return mark
    }
    return nil
  }

  /// The lists of a notice that are printed with marks: essential, desirable, competencies.
  static func all(in subject: RuleSubject) -> [PrintedList] {
    var lists: [PrintedList] = []
    for half in subject.halves {
      let path = half.path
      let counts: [(list: RecordPath, count: Int)] = [
        (path[.qualifications][.essential][.items], half.qualifications.essential.items.count),
        (path[.qualifications][.desirable][.items], half.qualifications.desirable.items.count),
        (path[.competencies][.items], half.competencies.items.count),
      ]
      for (list, count) in counts where count > 1 {
        let list = PrintedList(list, count, subject.reading.spans, in: subject.bytes)
        if list.items.count > 1 { lists.append(list) }
      }
    }
    return lists
  }

  /// Reads the marks in the text; there are none where no places were recorded.
  private init(_ list: RecordPath, _ count: Int, _ spans: [Reading.Span], in bytes: [UInt8]) {
    items.reserveCapacity(count)
    var start = 0
    // The spans are in the order of the text: one pass finds all items.
    for item in 0..<count {
      guard let index = spans.index(of: list[item], from: start) else { break }
      let end = End(of: spans[index].range, in: bytes)
      if !end.isLeadIn { items.append(Item(mark: end.mark, place: end.place, span: index)) }
      start = index + 1
    }
  }

  /// How an item ends.
  private struct End {
    var mark: Mark?
    var isLeadIn = false
    var place: TextRange

    init(of range: TextRange, in bytes: [UInt8]) {
      var end = range.end
      while end > range.start, bytes[end - 1].isOne(of: "*_ \"") { end -= 1 }
      // `…; and` ends as the item before it does.
      if end > range.start, bytes[end - 1].isOne(of: "drtu") {
        for word in [" and", " or", " et", " ou"] where bytes[range.start..<end].ends(with: word) {
          end -= word.utf8.count
          while end > range.start, bytes[end - 1] == .space { end -= 1 }
        }
      }
      var start = max(range.start, end - 1)
      while start > range.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      place = TextRange(start, end)
      switch end > range.start ? bytes[end - 1] : 0 {
      case UInt8(ascii: ";"): mark = .semicolon
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): mark = .fullStop
      case UInt8(ascii: ":"): isLeadIn = true
      default: break
      }
    }
  }
}

extension RuleSubject {
  func path(of item: PrintedList.Item) -> RecordPath { reading.spans[item.span].path }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with word: String) -> Bool {
    count > word.utf8.count && suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
