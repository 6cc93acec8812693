extension Comparer {
  /// Adds texts that answer each other, and holds their values against each other.
  mutating func addBead(
    english: Range<Int>, french: Range<Int>, score: Float, comparing: Bool = true
  ) {
    let bead = Bead(english: english, french: french, score: score)
    beads.append(bead)
    guard comparing, !bead.isGap, !isCut(bead) else { return }
    compareMarks(bead)
    compareTerms(bead)
  }

  /// Whether a text was not read to its end: its values are not compared then.
  func isCut(_ bead: Bead) -> Bool {
    bead.english.contains { english.texts[$0].isCut }
      || bead.french.contains { french.texts[$0].isCut }
  }

  /// How well the texts of a section answer each other, one by one or in runs of up to three.
  mutating func grid(_ englishTexts: Range<Int>, _ frenchTexts: Range<Int>, runs: Int) -> TextGrid {
    // Taken out, so that the halves need not be copied while it changes.
    var evidence = TextEvidence.none
    swap(&evidence, &self.evidence)
    defer { swap(&evidence, &self.evidence) }
    evidence.weigh(vocabulary, english, french, englishTexts, frenchTexts)
    return TextGrid(&evidence, english, french, englishTexts, frenchTexts, runs: runs)
  }

  // MARK: - Items

  /// Pairs the items of a list, wherever they stand; reports those without a partner and those that
  /// have moved.
  mutating func compareItems(_ part: TextPlace.Part) {
    let (first, second) = (english.texts(part), french.texts(part))
    guard isShort(part) else {
      compareLongList(part, first, second)
      return
    }
    let grid = grid(first, second, runs: 1)
    let columns = grid.pairItems()
    report(items: columns, first, second, rules: ("item-missing", .error, "item-moved"))
    for (row, column) in columns.enumerated() {
      guard let column else { continue }
      let (one, other) = (first.lowerBound + row, second.lowerBound + column)
      addBead(
        english: one..<one + 1, french: other..<other + 1, score: grid.score(row, 1, column, 1))
    }
  }

  /// Reports the rows and columns without a partner, and the pairs that are out of their order.
  mutating func report(
    items columns: [Int?], _ first: Range<Int>, _ second: Range<Int>,
    rules: (missing: String, severity: Severity, moved: String)
  ) {
    // Most lists answer each other one by one.
    if columns.count == second.count, columns.elementsEqual(columns.indices, by: ==) { return }
    for (row, column) in columns.enumerated() where column == nil {
      let text = first.lowerBound + row
      reportMissing(text, .english, rules.missing, rules.severity)
      beads.append(Bead(english: text..<text + 1, french: 0..<0, score: 0))
    }
    let answered = Set(columns.compactMap { $0 })
    for column in 0..<second.count where !answered.contains(column) {
      let text = second.lowerBound + column
      reportMissing(text, .french, rules.missing, rules.severity)
      beads.append(Bead(english: 0..<0, french: text..<text + 1, score: 0))
    }
    let pairs = columns.enumerated().compactMap { row, column in column.map { (row, $0) } }
    for index in movedIndices(pairs).sorted() where pairs[index].0 != pairs[index].1 {
      let (one, other) = (first.lowerBound + pairs[index].0, second.lowerBound + pairs[index].1)
      report(
        rules.moved, .warning, .moved, .moved(numbered(one, .english), numbered(other, .french)),
        english: Words(text: one), french: Words(text: other))
    }
  }

  /// The name of an item with its number, also where it has a name of its own.
  private func numbered(_ text: Int, _ language: Language) -> Message {
    let isEnglish = language == .english
    let name = name(english: isEnglish ? text : nil, french: isEnglish ? nil : text)
    let place = half(language).texts[text].place
    switch place.part {
    case .heading, .competency:
      let number = place.index + 1
      return Message(
        english: "\(name.english) (number \(number))", french: "\(name.french) (numéro \(number))")
    default: return name
    }
  }

  /// Reports a text that nothing answers; items wait for those of the other list.
  mutating func reportMissing(
    _ text: Int, _ language: Language, _ rule: String, _ severity: Severity
  ) {
    if rule == "item-missing" {
      lonelyItems.append(LonelyItem(text: text, language: language))
    } else if language == .english {
      report(
        rule, severity, .missingInFrench,
        .missing(name(english: text, french: nil), in: .french), english: Words(text: text),
        french: nil)
    } else {
      report(
        rule, severity, .missingInEnglish,
        .missing(name(english: nil, french: text), in: .english), english: nil,
        french: Words(text: text))
    }
  }

  mutating func addRuns(
    _ runs: [AlignedRun], _ grid: TextGrid,
    _ first: Range<Int>, _ second: Range<Int>,
    rule: (name: String, severity: Severity) = ("paragraph-missing", .warning)
  ) {
    for run in moved(runs, grid) {
      let one = first.lowerBound + run.rows.lowerBound..<first.lowerBound + run.rows.upperBound
      let other =
        second.lowerBound + run.columns.lowerBound..<second.lowerBound + run.columns.upperBound
      if run.isMoved {
        report(
          rule.name, .warning, .moved,
          .moved(
            name(english: one.lowerBound, french: nil), name(english: nil, french: other.lowerBound)
          ),
          english: Words(text: one.lowerBound), french: Words(text: other.lowerBound))
      }
      guard one.isEmpty || other.isEmpty else {
        addBead(english: one, french: other, score: run.score)
        continue
      }
      beads.append(
        Bead(english: one.isEmpty ? 0..<0 : one, french: other.isEmpty ? 0..<0 : other, score: 0))
      if let text = one.first {
        reportMissing(text, .english, rule.name, rule.severity)
      } else if let text = other.first {
        reportMissing(text, .french, rule.name, rule.severity)
      }
    }
  }

  /// Joins the texts without an answer that answer each other elsewhere in the section.
  private func moved(_ runs: [AlignedRun], _ grid: TextGrid) -> [AlignedRun] {
    var result = runs
    var lonely = result.indices.filter { result[$0].rows.isEmpty }
    guard !lonely.isEmpty, lonely.count <= 64 else { return result }
    var joined: Set<Int> = []
    for index in result.indices where result[index].columns.isEmpty {
      let row = result[index].rows.lowerBound
      let scores = lonely.map { candidate in
        let column = result[candidate].columns.lowerBound
        return grid.has(row, column) ? grid.score(row, 1, column, 1) : -.infinity
      }
      guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
        continue
      }
      result[index].columns = result[lonely[best]].columns
      result[index].score = scores[best]
      result[index].isMoved = true
      joined.insert(lonely.remove(at: best))
      if lonely.isEmpty { break }
    }
    return result.indices.filter { !joined.contains($0) }.map { result[$0] }
  }
}

extension Message {
  /// - Parameter place: The place in words, with its article.
  static func missing(_ place: Message, in language: Language) -> Self {
    language == .french
      ? Self(
        english: "nothing in French answers \(place.english)",
        french: "\(place.french)\(place.has) pas d'équivalent en français")
      : Self(
        english: "nothing in English answers \(place.english)",
        french: "\(place.french)\(place.has) pas d'équivalent en anglais")
  }

  static func moved(_ place: Message, _ answer: Message) -> Self {
    Self(
      english: "\(place.english) in English is \(answer.english) in French",
      french: "en anglais, c'est \(place.french) ; en français, c'est \(answer.french)")
  }
}

extension Message {
  /// The French verb behind the name of a place.
  ///
  /// What is put behind a comma (`le résumé, paragraphe 2`) has one behind it too.
  private var has: String {
    let end = french.utf8.lastIndex(of: UInt8(ascii: ",")).map { french[$0...] } ?? ""
    return (end.hasPrefix(", paragraphe") ? ", " : " ")
      + (french.hasPrefix("les ") ? "n'ont" : "n'a")
  }
}
