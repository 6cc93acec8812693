/// The marks that the items of a list end in.
struct PrintedList {
  /// In the order of the list; items that lead into a list of their own are left out.
  var marks: [(mark: Mark?, pointer: String, place: TextRange)]

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
    let middle = marks.dropLast()
    for mark in [Mark.semicolon, .fullStop]
    where middle.count(where: { $0.mark == mark }) * 2 > middle.count {
      return mark
    }
    return nil
  }

  /// The lists of a notice that are printed with marks: essential, desirable, competencies.
  static func all(in subject: RuleSubject) -> [PrintedList] {
    subject.halves.flatMap { half in
      [
        ("/qualifications/essential/items/", half.qualifications.essential.items.count),
        ("/qualifications/desirable/items/", half.qualifications.desirable.items.count),
        ("/competencies/items/", half.competencies.items.count),
      ].compactMap { PrintedList(half.pointer + $0, $1, in: subject) }
    }
  }

  /// Reads the marks in the text; `nil` where a list has one item, or no places were recorded.
  private init?(_ pointer: String, _ count: Int, in subject: RuleSubject) {
    guard count > 1 else { return nil }
    marks = []
    let spans = subject.reading.spans
    var start = 0
    // The spans are in the order of the text: one pass finds all items.
    let list = PointerDigest(pointer)
    for item in 0..<count {
      guard let index = spans.index(of: list.adding(item), from: start) else { break }
      let end = End(of: spans[index].range, in: subject.bytes)
      if !end.isLeadIn { marks.append((end.mark, spans[index].pointer, end.place)) }
      start = index + 1
    }
    guard marks.count > 1 else { return nil }
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
      for word in [" and", " or", " et", " ou"] where bytes[range.start..<end].ends(with: word) {
        end -= word.utf8.count
        while end > range.start, bytes[end - 1] == .space { end -= 1 }
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

extension ArraySlice<UInt8> {
  fileprivate func ends(with word: String) -> Bool {
    count > word.utf8.count && suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
