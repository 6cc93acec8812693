import VacancyCore

/// The part of a page that shows one notice: its heading, the list of differences, and the two
/// halves in rows.
struct DiffHTMLTable {
  let notice: ComparedNotice
  let language: Language
  private let texts: Bilingual<TextIndex>
  private let shown: [ShownDifference]
  private let severities: [Int: Severity]
  /// The words to mark in each text of a half.
  private let marks: Bilingual<[Int: [(range: Range<String.Index>, number: Int)]]>

  /// Where words are missing in each text of a half, the last place first.
  private let gaps: Bilingual<[Int: [(offset: Int, number: Int)]]>

  /// Whether no other notice is on the page: its title is that of the page then.
  private let isAlone: Bool
  private let placed: [PlacedRow]
  /// How many differences there are, and how many are not shown.
  private let summary: String

  init(
    _ notice: ComparedNotice, _ language: Language, isAlone: Bool = false, summary: String
  ) {
    self.summary = summary
    self.notice = notice
    self.language = language
    self.isAlone = isAlone
    let texts = notice.texts
    self.texts = texts
    // The differences are counted in the order in which the page has them.
    let rows = notice.isComparable ? Self.rows(of: notice, texts) : []
    shown = notice.shownDifferences(in: language, texts, order: rows.flatMap(\.differences))
    var number = 0
    placed = rows.map { row in
      let numbers = Array(number..<number + row.differences.count)
      number += row.differences.count
      return PlacedRow(row: row.row, differences: numbers)
    }
    severities = Dictionary(uniqueKeysWithValues: shown.map { ($0.number, $0.difference.severity) })
    marks = Bilingual(
      english: Self.marks(
        shown.map { ($0.number, $0.difference.english) }, notice.english, texts.english),
      french: Self.marks(
        shown.map { ($0.number, $0.difference.french) }, notice.french, texts.french))
    gaps = Bilingual(
      english: Self.gaps(shown.map { ($0.number, $0.difference.english) }, texts.english),
      french: Self.gaps(shown.map { ($0.number, $0.difference.french) }, texts.french))
  }

  private static func gaps(
    _ sides: [(number: Int, side: Finding.Side?)], _ texts: TextIndex
  ) -> [Int: [(offset: Int, number: Int)]] {
    var gaps: [Int: [(offset: Int, number: Int)]] = [:]
    for (number, side) in sides {
      guard let place = side?.surroundings, place.words == nil, let offset = place.gap,
        let index = texts.index(at: place.text)
      else { continue }
      gaps[index, default: []].append((offset, number))
    }
    return gaps.mapValues { $0.sorted { ($1.offset, $1.number) < ($0.offset, $0.number) } }
  }

  private static func marks(
    _ sides: [(number: Int, side: Finding.Side?)], _ half: ComparedHalf?,
    _ texts: TextIndex
  ) -> [Int: [(range: Range<String.Index>, number: Int)]] {
    var marks: [Int: [(range: Range<String.Index>, number: Int)]] = [:]
    for (number, side) in sides {
      guard let half, let side, let (index, found) = half.words(of: side, in: texts),
        let words = found
      else { continue }
      marks[index, default: []].append((words, number))
    }
    return marks
  }

  /// The `id` of a difference. It begins with the path, for a page may show many notices.
  private func identifier(of number: Int) -> String { "\(notice.source.identifier)-\(number)" }

  var heading: String {
    let identifier = notice.source.identifier
    let title = notice.title(in: language) ?? notice.source.path
    let facts = [notice.jobNumber, notice.source.path, notice.frenchSource?.path].compactMap(\.self)
    let level = isAlone ? "h1" : "h2"
    let verdict = notice.remark == nil && notice.tally.agrees ? "agree" : "differ"
    return """
      <header id="\(identifier)" tabindex="-1">
      <\(level)>\(title.html)</\(level)>
      <p class="facts">\(facts.map(\.html).joined(separator: " · "))</p>
      <p class="summary \(verdict)">\(summary.html)</p>
      </header>

      """
  }

  var jumpList: String {
    guard !shown.isEmpty else { return "" }
    let label = Message(english: "Differences", french: "Différences")[language]
    let items = shown.map { shown in
      """
      <li class="\(shown.difference.severity.rawValue)" value="\(shown.number)">\
      <a href="#\(identifier(of: shown.number))"><b class="number">\(shown.number)</b> \(shown.difference.severity.badge(in: language)) \
      <b>\(shown.place.html)</b> <span>\(sentence(of: shown))</span></a></li>

      """
    }
    return """
      <nav aria-label="\(label)">
      <ol>
      \(items.joined())</ol>
      </nav>

      """
  }

  /// The two halves, row by row.
  var text: String {
    guard notice.isComparable else { return "" }
    let caption = Message(
      english: "English and French halves side by side",
      french: "Versions anglaise et française côte à côte")
    let groups = RecordSection.allCases.compactMap { section -> String? in
      let rows = placed.filter { $0.row.section == section }
      return rows.isEmpty ? nil : group(section, rows)
    }
    // The roles say again what the elements are: on narrow screens they are laid out as blocks,
    // and some browsers then take a table for none.
    return """
      <table role="table">
      <caption>\(caption[language].html)</caption>
      <thead role="rowgroup"><tr role="row">\
      <th role="columnheader" scope="col">\(DiffWords.name(of: .english)[language])</th>\
      <th role="columnheader" scope="col">\(DiffWords.name(of: .french)[language])</th></tr></thead>
      \(groups.joined())</table>

      """
  }
}

// MARK: - Rows

extension DiffHTMLTable {
  /// A row and the differences that are shown above it.
  private struct PlacedRow {
    var row: AlignedRow
    /// Indexes of differences.
    var differences: [Int] = []
  }

  /// Each difference goes to the row of its English side, else of its French side; what belongs to
  /// no row gets one without texts.
  private static func rows(
    of notice: ComparedNotice, _ texts: Bilingual<TextIndex>
  ) -> [PlacedRow] {
    var rows = notice.alignedRows(texts).map { PlacedRow(row: $0) }
    var englishRow: [Int: Int] = [:]
    var frenchRow: [Int: Int] = [:]
    for (number, placed) in rows.enumerated() {
      for index in placed.row.english { englishRow[index] = number }
      for index in placed.row.french { frenchRow[index] = number }
    }
    for (number, difference) in notice.differences.enumerated() {
      let english = index(of: difference.english, in: texts.english)
      let french = index(of: difference.french, in: texts.french)
      if let row = english.flatMap({ englishRow[$0] }) ?? french.flatMap({ frenchRow[$0] }) {
        rows[row].differences.append(number)
      } else {
        let row = AlignedRow(section: section(of: difference))
        rows.append(PlacedRow(row: row, differences: [number]))
      }
    }
    return RecordSection.allCases.flatMap { section in
      rows.filter { $0.row.section == section }
    }
  }

  private static func index(of side: Finding.Side?, in texts: TextIndex) -> Int? {
    side.flatMap { side in
      texts.indexes(at: side.surroundings?.text ?? side.path).first
        ?? texts.indexes(at: side.path).first
    }
  }

  /// The part of the record that a difference belongs to that no text bears.
  private static func section(of difference: Finding) -> RecordSection {
    switch (difference.english ?? difference.french)?.path.member(at: 0) {
    case .preamble: .preamble
    case .summary: .summary
    case .qualifications: .essential
    case .accountabilities: .accountabilities
    case .interrelationships: .interrelationships
    case .competencies: .competencies
    case .contract: .contract
    case .application: .application
    case .additional: .additional
    case .otherSections: .other
    case .unrecognized: .unrecognized
    default: .header
    }
  }

  private func group(_ section: RecordSection, _ rows: [PlacedRow]) -> String {
    let isSame = rows.allSatisfy(\.differences.isEmpty)
    let level = isAlone ? "h2" : "h3"
    return """
      <tbody role="rowgroup"\(isSame ? " class=\"same\"" : "")>
      <tr role="row" class="section"><th role="rowheader" scope="rowgroup" colspan="2">\
      <\(level)>\(section.title[language].html)</\(level)></th></tr>
      \(rows.map(text).joined())</tbody>

      """
  }

  private func text(of placed: PlacedRow) -> String {
    let differences = placed.differences.map { shown[$0] }
    let worst = differences.map(\.difference.severity).max()
    let notes = differences.map(note).joined()
    let row = placed.row
    guard !row.english.isEmpty || !row.french.isEmpty else { return notes + loose(differences) }
    let english = cell(.english, row.english, notice.english)
    let french = cell(.french, row.french, notice.french)
    return """
      \(notes)<tr role="row" class="\(worst?.rawValue ?? "same")">\(english)\(french)</tr>

      """
  }

  /// What is shown above a row: number, severity, place, message, and where in the files.
  private func note(_ shown: ShownDifference) -> String {
    let places = Language.allCases.compactMap { half in
      shown.side(half).map { "\(half.rawValue.uppercased()) \($0.line)" }
    }
    let (severity, identifier) = (shown.difference.severity, identifier(of: shown.number))
    return """
      <tr role="row" class="note-row \(severity.rawValue)" id="\(identifier)" tabindex="-1">\
      <td role="cell" colspan="2"><b class="number">\(shown.number)</b> \(severity.badge(in: language)) \
      <b>\(shown.place.html)</b>\(DiffWords.colon[language])\(sentence(of: shown)) \
      <small><code>\(shown.difference.rule.name.html)</code> · \(places.map(\.html).joined(separator: " · ")) · \
      \(links(of: shown.number))</small></td></tr>

      """
  }

  /// The message; the words of the notice in it have their language.
  private func sentence(of shown: ShownDifference) -> String {
    var html = ""
    var rest = shown.message[...]
    for half in Language.allCases {
      let side = half == .english ? shown.difference.english : shown.difference.french
      guard let words = side?.text.brief, !words.isEmpty,
        let quoted = ["'\(words)'", "«\u{A0}\(words)\u{A0}»"].lazy
          .compactMap({ rest.firstRange(of: $0) }).first
      else { continue }
      html += String(rest[..<quoted.lowerBound]).html
      html += "<span lang=\"\(half.rawValue)\">\(String(rest[quoted]).html)</span>"
      rest = rest[quoted.upperBound...]
    }
    return html + String(rest).html
  }

  /// To the difference before, to the list, to the difference behind.
  private func links(of number: Int) -> String {
    let back = Message(english: "list", french: "liste")
    let before = Message(english: "previous", french: "précédente")
    let next = Message(english: "next", french: "suivante")
    var links = ["<a href=\"#\(notice.source.identifier)\">\(back[language])</a>"]
    if number > 1 {
      links.append("<a href=\"#\(identifier(of: number - 1))\">\(before[language])</a>")
    }
    if number < shown.count {
      links.append("<a href=\"#\(identifier(of: number + 1))\">\(next[language])</a>")
    }
    return links.joined(separator: " ")
  }
}

// MARK: - Cells

extension DiffHTMLTable {
  private func cell(_ language: Language, _ indexes: [Int], _ half: ComparedHalf?) -> String {
    let texts = indexes.compactMap { index in half.map { text(index, $0, language) } }
    let open = "<td role=\"cell\" lang=\"\(language.rawValue)\""
    guard texts.isEmpty else { return "\(open)>\(texts.joined())</td>" }
    let nothing = DiffWords.nothing(in: language)[self.language].html
    return """
      <td role="cell" lang="\(self.language.rawValue)" class="none"><span class="nothing">— \
      <span class="said">\(nothing)</span></span></td>
      """
  }

  private func text(_ index: Int, _ half: ComparedHalf, _ language: Language) -> String {
    let record = texts[language].texts[index]
    var marked = MarkedText(record.text, marking: marks[language][index] ?? [])
    for gap in gaps[language][index] ?? [] { marked.insertGap(gap.number, at: gap.offset) }
    let text = marked.html(severities)
    switch record.kind {
    case .heading: return "<p class=\"heading\">\(text)</p>"
    case .item: return "<p class=\"item\">\(text)</p>"
    case .paragraph: return "<p>\(text)</p>"
    case .field:
      // A label is in the language of its column.
      let name = record.path.name(in: half.half)[language]
      let label = "<span class=\"label\">\(name.html)</span> "
      return "<p class=\"field\">\(label)\(text)</p>"
    }
  }

  /// The words of a difference that belongs to no text of the record.
  private func loose(_ differences: [ShownDifference]) -> String {
    differences.map { shown in
      let cells = Language.allCases.map { half in
        let text = shown.side(half)?.text.html(severities) ?? "—"
        return "<td role=\"cell\" lang=\"\(half.rawValue)\"><p>\(text)</p></td>"
      }
      return """
        <tr role="row" class="\(shown.difference.severity.rawValue)">\(cells.joined())</tr>

        """
    }.joined()
  }
}
