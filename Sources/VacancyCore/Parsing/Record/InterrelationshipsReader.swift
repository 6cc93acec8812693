/// Reads section 4.
struct InterrelationshipsReader: PartReader {
  let notes: ReadingNotes

  /// Reads section 4: its paragraphs, and the numbers of reports.
  func readInterrelationships(
    _ passage: Passage, into result: inout Interrelationships, at path: RecordPath
  ) {
    let blocks = document.layout.blocks(of: passage, isBoundary: document.beginsReports)
    var waiting: ReportsLabel?
    for block in blocks {
      var fact = FactText(text(block))
      if fact.clean.isEmpty { continue }
      if let label = waiting, ReportsLabel(in: fact.folded, at: 0) == nil {
        // The number stands below its label.
        waiting = nil
        if fact.clean.bytes.count <= 24, take(fact.clean, for: label, into: &result, at: path) {
          continue
        }
      }
      if let label = ReportsLabel(firstIn: fact.folded, from: 1), label.hasMark,
        ReportsLabel(in: fact.folded, at: 0) == nil
      {
        // The numbers are run together with the paragraph before them.
        let cut = fact.cleanOffset(of: label.start)
        let before = fact.clean.part(0..<cut)
        result.paragraphs.append(
          record(before, at: path[.paragraphs, result.paragraphs.count]))
        fact = FactText(fact.clean.part(cut..<fact.clean.bytes.count))
      }
      if !readReports(fact, into: &result, at: path, waiting: &waiting) {
        result.paragraphs.append(
          record(fact.clean, at: path[.paragraphs, result.paragraphs.count]))
      }
    }
  }

  /// Reads the numbers of reports of a text; `false` if it does not begin with one.
  ///
  /// - Parameter waiting: The label whose number is still to come.
  func readReports(
    _ fact: FactText, into result: inout Interrelationships, at path: RecordPath,
    waiting: inout ReportsLabel?
  ) -> Bool {
    guard var label = ReportsLabel(in: fact.folded, at: 0) else { return false }
    while true {
      let next = ReportsLabel(firstIn: fact.folded, from: label.end)
      let end = next?.start ?? fact.folded.bytes.count
      let value = fact.clean.part(fact.cleanOffset(of: label.end)..<fact.cleanOffset(of: end))
      if value.isEmpty {
        waiting = label
      } else if !take(value, for: label, into: &result, at: path) {
        // A number that was given before stays what it was.
        let again = fact.clean.part(fact.cleanOffset(of: label.start)..<fact.cleanOffset(of: end))
        result.paragraphs.append(
          record(again, at: path[.paragraphs, result.paragraphs.count]))
      }
      guard let next else { return true }
      label = next
    }
  }

  /// Takes a number of reports; `false` if there is one already.
  private func take(
    _ value: CleanText, for label: ReportsLabel, into result: inout Interrelationships,
    at path: RecordPath
  ) -> Bool {
    guard (label.isDirect ? result.directReports : result.indirectReports) == nil else {
      return false
    }
    let place = path[label.isDirect ? .directReports : .indirectReports]
    self.place(place, value.range)
    let reports = Interrelationships.Reports(
      text: record(value, at: place[.text]),
      count: ReportsLabel.count(in: FoldedText(value.bytes)))
    if label.isDirect {
      result.directReports = reports
    } else {
      result.indirectReports = reports
    }
    return true
  }
}

extension DocumentPart {
  /// Whether a line begins with the number of reports.
  func beginsReports(_ line: Int) -> Bool {
    let first = byte(lines[line].start) | 0x20
    guard first.isOne(of: "dins") else { return false }
    return ReportsLabel(in: folded(line, upTo: 80), at: 0) != nil
  }
}

/// `Direct reports:` or `Nombre de subordonné(e)s direct(e)s :` as it stands in a folded text.
struct ReportsLabel {
  var isDirect: Bool
  var start: Int
  /// Where the value begins.
  var end: Int
  /// Whether a colon stands between label and value.
  var hasMark: Bool

  init?(in text: FoldedText, at start: Int) {
    var cursor = Cursor(text, at: start)
    _ = cursor.take("number of ") || cursor.take("nombre de ")
    let isIndirect = cursor.take("indirect report")
    if isIndirect || cursor.take("direct report") {
      _ = cursor.take("s") || cursor.take("(s)")
      isDirect = !isIndirect
    } else if cursor.take("subordonne") {
      // `subordonné(e)s indirect(e)s`
      guard let colon = text.first(":", from: cursor.offset, upTo: cursor.offset + 40),
        let direct = text.first("direct", from: cursor.offset, upTo: colon)
      else { return nil }
      isDirect = !text.has("in", at: direct - 2)
      cursor.offset = colon
    } else {
      return nil
    }
    cursor.skipSpaces()
    hasMark = cursor.takeOne(of: ":;=") != nil
    guard hasMark || start == 0 else { return nil }
    cursor.skipSpaces()
    self.start = start
    end = cursor.offset
  }

  init?(firstIn text: FoldedText, from start: Int) {
    // It stands in each of them.
    guard text.first("direct", from: start) != nil else { return nil }
    for offset in start..<max(start, text.bytes.count)
    where SectionPhrases.reportsLabels.contains(where: { text.has($0, at: offset) }) {
      if let label = ReportsLabel(in: text, at: offset) {
        self = label
        return
      }
    }
    return nil
  }

  /// `N/A`, `sans objet` and their like are 0; `one of grade B and two of grade C` are three, and what
  /// brackets say is said before them.
  static func count(in text: FoldedText) -> Int? {
    if text.startsWith(anyOf: SectionPhrases.noReports) { return 0 }
    var depth = 0
    let words = text.bytes.filter { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      defer { if byte == UInt8(ascii: ")") { depth -= 1 } }
      return depth <= 0
    }
    return NumberWords.sum(in: FoldedText(words))
  }
}
