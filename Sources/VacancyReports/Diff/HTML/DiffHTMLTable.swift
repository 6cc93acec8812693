import VacancyCore

/// The two halves of a notice in rows, with the differences above the rows that they are in.
///
/// A page has one such table, and a list of the differences: each leads to the other.
struct DiffHTMLTable {
  let notice: ComparedNotice
  let language: Language
  private let texts: Bilingual<TextIndex>
  /// In the order of the rows.
  let shown: [ShownDifference]
  private let severities: [Int: Severity]
  /// The words to mark in each text of a half.
  private let marks: Bilingual<[Int: [(range: Range<String.Index>, number: Int)]]>

  /// Where words are missing in each text of a half, the last place first.
  private let gaps: Bilingual<[Int: [(offset: Int, number: Int)]]>

  private let placed: [PlacedRow]
  /// The differences that are in the list of the page.
  private let listed: Set<Int>

  /// A finding in the list of a page, and where it is in the table.
  struct Place: Hashable {
    /// The `id` in the list; `nil` where another finding has it.
    var finding: String?
    /// The `id` in the table.
    let row: String
  }

  /// - Parameter findings: What the page lists; `nil` where it lists all differences.
  init(_ notice: ComparedNotice, _ language: Language, listing findings: [Finding]? = nil) {
    self.notice = notice
    self.language = language
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
    let known = findings.map(Set.init)
    listed = Set(shown.filter { known?.contains($0.difference) ?? true }.map(\.number))
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

  /// The `id` of a difference in the list, and that of its row.
  static func place(_ number: Int) -> Place { Place(finding: "f\(number)", row: "d\(number)") }

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

  /// The rows as HTML, each below its differences.
  var rows: [String] { notice.isComparable ? placed.map(text) : [] }

  /// The two halves, row by row.
  ///
  /// - Parameters:
  ///   - texts: What ``rows`` gives.
  ///   - notes: What else is shown above a row.
  func text(_ texts: [String], notes: [Int: String] = [:]) -> String {
    guard notice.isComparable else { return "" }
    let caption = Message(
      english: "English and French halves side by side",
      french: "Versions anglaise et française côte à côte")
    let groups = RecordSection.allCases.compactMap { section -> String? in
      let rows = placed.indices.filter { placed[$0].row.section == section }
      guard !rows.isEmpty else { return nil }
      let isSame = rows.allSatisfy { placed[$0].differences.isEmpty && notes[$0] == nil }
      return group(section, isSame, rows.map { (notes[$0] ?? "") + texts[$0] })
    }
    // The roles say again what the elements are: on narrow screens they are laid out as blocks,
    // and some browsers then take a table for none.
    return """
      <table class="halves" role="table">
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

  private func group(_ section: RecordSection, _ isSame: Bool, _ rows: [String]) -> String {
    return """
      <tbody role="rowgroup"\(isSame ? " class=\"same\"" : "")>
      <tr role="row" class="section"><th role="rowheader" scope="rowgroup" colspan="2">\
      <h3>\(section.title[language].html)</h3></th></tr>
      \(rows.joined())</tbody>

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
    let severity = shown.difference.severity
    return """
      <tr role="row" class="note-row \(severity.rawValue)" id="\(Self.place(shown.number).row)" tabindex="-1">\
      <td role="cell" colspan="2"><b class="number">\(shown.number)</b> \(severity.badge(in: language)) \
      <b>\(shown.place.html)</b>\(DiffWords.colon[language])\(shown.sentence) \
      <small>\(shown.source) · \(links(of: shown.number))</small></td></tr>

      """
  }

  /// To the list, to the difference before, to the difference behind.
  private func links(of number: Int) -> String {
    let before = Message(english: "previous", french: "précédente")
    let next = Message(english: "next", french: "suivante")
    let entry = listed.contains(number) ? Self.place(number).finding : nil
    var links = ["<a href=\"#\(entry ?? "findings")\">\(Self.list[language])</a>"]
    if number > 1 {
      links.append("<a href=\"#\(Self.place(number - 1).row)\">\(before[language])</a>")
    }
    if number < shown.count {
      links.append("<a href=\"#\(Self.place(number + 1).row)\">\(next[language])</a>")
    }
    return links.joined(separator: " ")
  }
}

// MARK: - Findings that are no differences

extension DiffHTMLTable {
  private static let list = Message(english: "list", french: "liste")

  /// The places of findings, some of which are no differences, and what is shown above the rows that these
  /// are about.
  func places(of findings: [ReportedFinding]) -> (places: [Place?], notes: [Int: String]) {
    let numbers = Dictionary(
      shown.map { ($0.difference, $0.number) }, uniquingKeysWith: { first, _ in first })
    var rows = Bilingual<[Int: Int]>(english: [:], french: [:])
    for (number, placed) in placed.enumerated() {
      for index in placed.row.english { rows.english[index] = number }
      for index in placed.row.french { rows.french[index] = number }
    }
    var (places, notes): ([Place?], [Int: String]) = ([], [:])
    var known: Set<Int> = []
    for (count, finding) in findings.enumerated() {
      if let number = numbers[finding.finding] {
        var place = Self.place(number)
        if !known.insert(number).inserted { place.finding = nil }
        places.append(place)
      } else if let path = finding.path, let half = path.half,
        let index = texts[half].indexes(at: path).first, let row = rows[half][index]
      {
        let identifier = "f-r\(count + 1)"
        let place = Place(finding: identifier, row: "r\(count + 1)")
        places.append(place)
        notes[row, default: ""] += note(finding, place.row, entry: identifier)
      } else {
        places.append(nil)
      }
    }
    return (places, notes)
  }

  private func note(_ finding: ReportedFinding, _ identifier: String, entry: String) -> String {
    """
    <tr role="row" class="note-row link \(finding.severity.rawValue)" id="\(identifier)" tabindex="-1">\
    <td role="cell" colspan="2">\(finding.severity.badge(in: language)) \
    \(finding.shownMessage(in: language).html) \
    <small><code>\(finding.rule.name.html)</code> · <a href="#\(entry)">\(Self.list[language])</a></small></td></tr>

    """
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
