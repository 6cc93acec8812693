extension Comparer {
  /// Holds the posts that a several-post notice lists against each other.
  ///
  /// Posts of one number belong together; those of no number that the other half has, in turn.
  mutating func comparePositions() {
    let (first, second) = (englishHalf.positions, frenchHalf.positions)
    guard !first.isEmpty || !second.isEmpty else { return }
    let (firstTexts, secondTexts) = (english.texts(.position), french.texts(.position))
    guard !isShortened(.position) else {
      reportSimplified(.position, firstTexts, secondTexts)
      return
    }
    let answers = pairedPositions(first, second)
    var isAnswered = Array(repeating: false, count: second.count)
    for (index, answer) in answers.enumerated() {
      let text = firstTexts.lowerBound + index
      guard let answer else {
        reportPosition(first[index], text, .english)
        continue
      }
      isAnswered[answer] = true
      let other = secondTexts.lowerBound + answer
      addBead(english: text..<text + 1, french: other..<other + 1, score: 8)
      compare(first[index], index, second[answer], answer)
    }
    for index in second.indices where !isAnswered[index] {
      reportPosition(second[index], secondTexts.lowerBound + index, .french)
    }
  }

  /// The post of the other half for each; `nil` for one that it does not list.
  private func pairedPositions(_ first: [ListedPost], _ second: [ListedPost]) -> [Int?] {
    var free: [String?: [Int]] = [:]
    for (index, post) in second.enumerated().reversed() {
      free[post.number?.folded, default: []].append(index)
    }
    var answers: [Int?] = first.map { post in
      post.number == nil ? nil : free[post.number?.folded]?.popLast()
    }
    // What is left may have a slip in its number: it stands at the same place, if it is as many.
    let rest = Set(second.indices).subtracting(answers.compactMap { $0 }).sorted()
    let lonely = answers.indices.filter { answers[$0] == nil }
    if lonely.count == rest.count {
      for (index, answer) in zip(lonely, rest) { answers[index] = answer }
    } else {
      // Without a number, the grade and the place tell.
      var numbered: [String?: [Int]] = [:]
      var unnumbered: [String?: [Int]] = [:]
      for answer in rest.reversed() {
        let grade = second[answer].grade?.folded
        if second[answer].number == nil {
          unnumbered[grade, default: []].append(answer)
        } else {
          numbered[grade, default: []].append(answer)
        }
      }
      for index in lonely {
        let grade = first[index].grade?.folded
        let isNumbered = first[index].number != nil
        let (one, other) = (unnumbered[grade]?.last, isNumbered ? nil : numbered[grade]?.last)
        guard let nearest = [one, other].compactMap(\.self).min() else { continue }
        answers[index] = nearest
        if nearest == one { unnumbered[grade]?.removeLast() } else { numbered[grade]?.removeLast() }
      }
    }
    return answers
  }

  /// Reports what differs between two posts that belong together, each thing at its own place.
  private mutating func compare(
    _ first: ListedPost, _ index: Int, _ second: ListedPost, _ answer: Int
  ) {
    let (here, there) = ("/halves/en/positions/\(index)", "/halves/fr/positions/\(answer)")
    func report(_ member: String, _ one: String?, _ other: String?, _ name: Message) {
      guard one?.folded != other?.folded else { return }
      let kind: Finding.Kind =
        one == nil ? .missingInEnglish : other == nil ? .missingInFrench : .mismatch
      self.report(
        Difference(
          "positions-mismatch", .error, kind, .asked(name.of(index), one, other),
          english: one.map { side("\(here)/\(member)", $0, .english) }
            ?? side(here, first.title, .english),
          french: other.map { side("\(there)/\(member)", $0, .french) }
            ?? side(there, second.title, .french)), before: .preamble)
    }
    report("grade", first.grade, second.grade, Message(english: "the grade", french: "le grade"))
    report(
      "number", first.number, second.number, Message(english: "the number", french: "le numéro"))
    if first.pendingBudget != second.pendingBudget {
      self.report(
        Difference(
          "positions-mismatch", .error, first.pendingBudget ? .missingInFrench : .missingInEnglish,
          .budget(index, inEnglish: first.pendingBudget),
          english: side(here, first.title, .english), french: side(there, second.title, .french)),
        before: .preamble)
    }
  }

  private mutating func reportPosition(_ post: ListedPost, _ text: Int, _ language: Language) {
    let isEnglish = language == .english
    let name = post.number.map { Message(english: "post '\($0)'", french: "le poste « \($0) »") }
    report(
      "positions-mismatch", .error, isEnglish ? .missingInFrench : .missingInEnglish,
      .missing(
        name ?? self.name(english: isEnglish ? text : nil, french: isEnglish ? nil : text),
        in: isEnglish ? .french : .english),
      english: isEnglish ? Words(text: text) : nil, french: isEnglish ? nil : Words(text: text))
    addBead(
      english: isEnglish ? text..<text + 1 : 0..<0, french: isEnglish ? 0..<0 : text..<text + 1,
      score: 0)
  }
}

extension Message {
  /// A thing of a post: `the grade of listed post 2`.
  fileprivate func of(_ index: Int) -> Self {
    Self(
      english: "\(english) of listed post \(index + 1)",
      french: "\(french) du poste énuméré \(index + 1)")
  }

  fileprivate static func budget(_ index: Int, inEnglish: Bool) -> Self {
    inEnglish
      ? Self(
        english: "listed post \(index + 1) is subject to budget approval in English only",
        french: "le poste énuméré \(index + 1) n'est soumis à l'approbation du budget qu'en anglais"
      )
      : Self(
        english: "listed post \(index + 1) is subject to budget approval in French only",
        french:
          "le poste énuméré \(index + 1) n'est soumis à l'approbation du budget qu'en français")
  }
}
