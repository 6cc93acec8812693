extension Variant {
  /// Page ends between paragraphs, and in mid-sentence.
  static let pages: [Self] = [
    between("a page number", furniture: { ["\($0)"] }),
    between("'Page 3 of 40'", furniture: { ["Page \($0) of 40"] }),
    between("'- 3 -'", furniture: { ["- \($0) -"] }),
    between("a form feed alone", furniture: { _ in [] }),
    within("a page number", furniture: { ["\($0)"] }),
    within("'Page 3 of 40'", furniture: { ["Page \($0) of 40"] }),
    within("'- 3 -'", furniture: { ["- \($0) -"] }),
    within("a form feed alone", furniture: { _ in [] }),
    within("a page number without form feed", furniture: { ["\($0)"] }, feed: ""),
    within("a blank line alone", furniture: { _ in [] }, feed: ""),
    within("'3 | Page'", furniture: { ["\($0) | Page"] }, feed: ""),
    within("a mark and a number", furniture: { ["NATO UNCLASSIFIED", "\($0)"] }, width: 90),
    within(
      "a mark, a number and a mark",
      furniture: { ["NATO UNCLASSIFIED", "\($0)", "NATO UNCLASSIFIED"] }, feed: "", width: 90),
    within(
      "an address", furniture: { ["https://example.org/job?number=260101          \($0)/9"] },
      width: 90),
    within(
      "the name of a file", furniture: { ["Vacancy 260101", "Page \($0) sur 9"] }, width: 90),
    within("a rule", furniture: { _ in ["---"] }, feed: ""),
    within("a page number, before capitals", furniture: { ["\($0)"] }, capitals: true),
    between("the letterhead again", furniture: { _ in [] }, letterhead: true),
    within("the letterhead again", furniture: { ["\($0)", ""] }, letterhead: true),
    within("a page number, wrapped at 80", furniture: { ["\($0)"] }, width: 80),
    within("'Page 3 of 40', wrapped at 60", furniture: { ["Page \($0) of 40"] }, width: 60),
    within("a blank line, wrapped at 80", furniture: { _ in [] }, feed: "", width: 80),
  ]

  private typealias Furniture = @Sendable (Int) -> [String]

  /// A page ends before every sixth paragraph or heading.
  private static func between(
    _ what: String, furniture: @escaping Furniture, letterhead: Bool = false
  ) -> Self {
    whole("pages that end with \(what) between paragraphs") { notice in
      let head = letterhead ? notice.masthead : []
      var (written, count, page) = ([String](), 0, 1)
      for (line, before) in zip(notice.lines, [.blank] + notice.lines) {
        let starts =
          line.half != nil && before.kind == .blank && line.kind != .blank && line.kind != .field
          && line.kind != .title && line.kind != .description
        count += starts ? 1 : 0
        if starts, count % 6 == 0 {
          written += furniture(page) + head + [""]
          written.append("\u{0C}" + line.plain)
          page += 1
        } else {
          written.append(line.plain)
        }
      }
      return written
    }
  }

  /// A page ends in mid-sentence in every second long paragraph or item.
  private static func within(
    _ what: String, furniture: @escaping Furniture, feed: String = "\u{0C}",
    capitals: Bool = false, letterhead: Bool = false, width: Int? = nil
  ) -> Self {
    whole("pages that end with \(what) in mid-sentence") { notice in
      let head = letterhead ? notice.masthead : []
      var (written, count, page) = ([String](), 0, 1)
      func write(_ text: String, first: String) {
        written +=
          width.map { wrap(text, $0, first: first, rest: first == "- " ? "  " : "") } ?? [
            first + text
          ]
      }
      for line in notice.lines {
        let cut = line.isRunning ? cut(line.text, beforeCapital: capitals) : nil
        count += cut == nil ? 0 : 1
        guard let cut, capitals || count % 2 == 0 else {
          if line.isRunning {
            write(line.text, first: line.kind == .bullet ? "- " : "")
          } else {
            written.append(line.plain)
          }
          continue
        }
        page += 1
        write(cut.0, first: line.kind == .bullet ? "- " : "")
        let between = furniture(page) + head
        written += [""] + between + (between.isEmpty ? [] : [""])
        write(cut.1, first: feed)
      }
      return written
    }
  }

  /// The text cut near its middle, between two words of one sentence.
  private static func cut(_ text: String, beforeCapital: Bool) -> (String, String)? {
    let words = text.split(separator: " ")
    guard words.count >= 16 else { return nil }
    let places = (6..<(words.count - 6)).sorted {
      abs($0 - words.count / 2) < abs($1 - words.count / 2)
    }
    for place in places {
      let (before, after) = (words[place - 1], words[place])
      guard let last = before.last, let first = after.first, last.isLowercase || last == ",",
        after.allSatisfy({ $0.isLetter || $0 == "," }),
        beforeCapital ? first.isUppercase && last != "," : first.isLowercase
      else { continue }
      return (
        words[..<place].joined(separator: " "), words[place...].joined(separator: " ")
      )
    }
    return nil
  }
}

extension NoticeModel {
  /// The lines that every page of a printed notice repeats.
  fileprivate var masthead: [String] {
    letterhead.filter { $0.kind == .letterhead }.prefix(2).map(\.text)
  }
}
