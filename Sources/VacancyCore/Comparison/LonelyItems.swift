/// An item that nothing in the list of the other half answers.
struct LonelyItem {
  /// In the texts of its half.
  var text: Int
  var language: Language
}

extension Comparer {
  /// Reports the items without an answer: those that the other half has in its other list as moved
  /// there, the others as missing.
  ///
  /// An item that is asked for in one half and welcome in the other is as grave as a missing one.
  mutating func compareLonelyItems() {
    var rest = lonelyItems
    for part in [TextPlace.Part.essential, .desirable] {
      let pairs = answersElsewhere(part, part == .essential ? .desirable : .essential, rest)
      guard let first = pairs.first else { continue }
      rest.removeAll { item in
        pairs.contains { item.text == (item.language == .english ? $0.english : $0.french) }
      }
      if pairs.count > Self.mostMovedAcross {
        report(
          "item-missing", .error, .moved, .listsMoved(pairs.count, part),
          english: Words(text: first.english), french: Words(text: first.french),
          values: pairs.map { english.string(english.texts[$0.english].bytes) })
        continue
      }
      for pair in pairs {
        report(
          "item-missing", .error, .moved,
          .moved(name(english: pair.english, french: nil), name(english: nil, french: pair.french)),
          english: Words(text: pair.english), french: Words(text: pair.french))
      }
    }
    lonelyItems = rest
    let strangers = strangersAtOnePlace(rest)
    let told = Bilingual(
      english: Set(strangers.map(\.english)), french: Set(strangers.map(\.french)))
    rest.removeAll { told[$0.language].contains($0.text) }
    for pair in strangers {
      report(
        "item-missing", .error, .mismatch,
        .strangers(name(english: pair.english, french: pair.french)),
        english: Words(text: pair.english), french: Words(text: pair.french))
    }
    for item in rest {
      let isEnglish = item.language == .english
      report(
        "item-missing", .error, isEnglish ? .missingInFrench : .missingInEnglish,
        .missing(
          name(english: isEnglish ? item.text : nil, french: isEnglish ? nil : item.text),
          in: isEnglish ? .french : .english),
        english: isEnglish ? Words(text: item.text) : nil,
        french: isEnglish ? nil : Words(text: item.text))
    }
  }

  /// The items without an answer that have the same number in lists of the same length.
  ///
  /// They are more likely one item that was replaced or that is worded freely than two that are
  /// missing: one finding shows both.
  private func strangersAtOnePlace(_ items: [LonelyItem]) -> [(english: Int, french: Int)] {
    [TextPlace.Part.essential, .desirable].flatMap { part -> [(english: Int, french: Int)] in
      let (first, second) = (english.texts(part), french.texts(part))
      guard first.count == second.count else { return [] }
      let places = Set(
        items.filter { $0.language == .french && second.contains($0.text) }.map {
          $0.text - second.lowerBound
        })
      return items.filter { $0.language == .english && first.contains($0.text) }.compactMap {
        let place = $0.text - first.lowerBound
        return places.contains(place) ? ($0.text, second.lowerBound + place) : nil
      }
    }
  }

  /// As many items of one list as are told one by one; more are a heading that was lost or exchanged.
  private static let mostMovedAcross = 3

  /// The English items of one list that lonely French items of the other one answer, likest first.
  private mutating func answersElsewhere(
    _ part: TextPlace.Part, _ other: TextPlace.Part, _ items: [LonelyItem]
  ) -> [(english: Int, french: Int)] {
    let (first, second) = (english.texts(part), french.texts(other))
    // A list that only one half has is not compared as one: its items may be in the other list.
    let isWhole = (
      english: french.texts(part).isEmpty, french: english.texts(other).isEmpty
    )
    func lonely(_ texts: Range<Int>, _ language: Language) -> [Int] {
      items.filter { $0.language == language && texts.contains($0.text) }.map(\.text)
    }
    let rows = isWhole.english ? Array(first) : lonely(first, .english)
    let columns = isWhole.french ? Array(second) : lonely(second, .french)
    guard !rows.isEmpty, !columns.isEmpty,
      max(first.count, second.count) <= TextGrid.mostItems, !isShortened(part), !isShortened(other)
    else { return [] }
    let grid = grid(first, second, runs: 1)
    var candidates: [(score: Float, english: Int, french: Int)] = []
    for row in rows {
      for column in columns {
        let score = grid.score(row - first.lowerBound, 1, column - second.lowerBound, 1)
        // There must be evidence: nothing speaks for items of different lists but their words.
        if score > 1 { candidates.append((score, row, column)) }
      }
    }
    var pairs: [(english: Int, french: Int)] = []
    for candidate in candidates.sorted(by: { $0.score > $1.score })
    where !pairs.contains(where: {
      $0.english == candidate.english || $0.french == candidate.french
    }) {
      pairs.append((candidate.english, candidate.french))
    }
    return pairs.sorted { $0.english < $1.english }
  }
}

extension Message {
  fileprivate static func strangers(_ place: Message) -> Self {
    Self(
      english: "\(place.english) seems to say something else in French",
      french: "\(place.french) semble dire autre chose en français")
  }

  fileprivate static func listsMoved(_ count: Int, _ part: TextPlace.Part) -> Self {
    part == .essential
      ? Self(
        english: "\(count) essential items in English are desirable in French",
        french: "\(count) acquis essentiels en anglais sont souhaitables en français")
      : Self(
        english: "\(count) desirable items in English are essential in French",
        french: "\(count) acquis souhaitables en anglais sont essentiels en français")
  }
}
