extension Comparer {
  /// Pairs the competencies by their names, then holds their behaviours against each other.
  mutating func compareCompetencies() {
    let (first, second) = (englishHalf.competencies.items, frenchHalf.competencies.items)
    let (texts, answers) = (english.texts(.competency), french.texts(.competency))
    guard isShort(.competency) else {
      reportSimplified(.competency, texts, answers)
      compareRuns(texts, answers, .competency, rule: ("competency-missing", .error))
      return
    }
    let names = PhrasePairs.competencies
    let meanings = first.map { names.nearMeaning(of: $0.name, in: .english) }
    let others = second.map { names.nearMeaning(of: $0.name, in: .french) }
    let isKnown = !meanings.contains(where: { $0 == nil }) && !others.contains(where: { $0 == nil })
    let grid = isKnown ? nil : grid(texts, answers, runs: 1)
    let columns = Self.pairNames(meanings, others) { row, column in
      // Two behaviours that are known to differ speak against a pair.
      let isOther = behavioursDiffer(first[row].behaviour, second[column].behaviour) == true
      return (grid?.score(row, 1, column, 1) ?? 0) - (isOther ? 3 : 0)
    }
    report(
      items: columns, texts, answers, rules: ("competency-missing", .error, "competency-moved"))
    for (row, column) in columns.enumerated() {
      guard let column else { continue }
      let (one, other) = (texts.lowerBound + row, answers.lowerBound + column)
      addBead(english: one..<one + 1, french: other..<other + 1, score: 8, comparing: false)
      compareBehaviours(first[row], second[column], one, other)
    }
  }

  private mutating func compareBehaviours(
    _ first: Competencies.Item, _ second: Competencies.Item, _ one: Int, _ other: Int
  ) {
    let kind: Finding.Kind
    switch (first.behaviour, second.behaviour) {
    case (nil, nil): return
    case (_, nil): kind = .missingInFrench
    case (nil, _): kind = .missingInEnglish
    default:
      guard behavioursDiffer(first.behaviour, second.behaviour) ?? false else { return }
      kind = .mismatch
    }
    report(
      "behaviour-mismatch", .warning, kind, .behaviour(first, second),
      english: first.behaviour.map { words($0, of: one, english) } ?? Words(text: one),
      french: second.behaviour.map { words($0, of: other, french) } ?? Words(text: other))
  }

  /// The behaviour stands at the end of the text that was made of a competency.
  private func words(_ behaviour: String, of text: Int, _ half: HalfWords) -> Words {
    let end = half.texts[text].bytes.upperBound
    return Words(text: text, range: end - behaviour.utf8.count..<end, member: "/behaviour")
  }

  /// Whether two behaviours are known not to answer each other; `nil` where one is not known.
  private func behavioursDiffer(_ first: String?, _ second: String?) -> Bool? {
    guard let first, let second else { return nil }
    guard let meaning = PhrasePairs.behaviours.nearMeaning(of: first, in: .english),
      let other = PhrasePairs.behaviours.nearMeaning(of: second, in: .french)
    else { return PhrasePairs.behaviours.isForeign(first, to: second) ? true : nil }
    return meaning != other
  }
}

extension Message {
  fileprivate static func behaviour(_ first: Competencies.Item, _ second: Competencies.Item) -> Self
  {
    let (name, otherName) = (first.name.brief, second.name.brief)
    let (one, other) = (first.behaviour?.brief, second.behaviour?.brief)
    guard let one else {
      return Self(
        english: "the behaviour of '\(otherName)' stands only in French: "
          + "'\(other ?? "")'",
        french: "le comportement de « \(otherName) » ne figure qu'en français : "
          + "« \(other ?? "") »")
    }
    guard let other else {
      return Self(
        english: "the behaviour of '\(name)' stands only in English: '\(one)'",
        french: "le comportement de « \(otherName) » ne figure qu'en anglais : « \(one) »")
    }
    return Self(
      english: "the behaviour of '\(name)' is '\(one)' in English, '\(other)' in French",
      french:
        "le comportement de « \(otherName) » est « \(one) » en anglais, « \(other) » en français")
  }
}
