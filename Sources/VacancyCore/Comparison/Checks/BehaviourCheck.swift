/// The behaviours of competencies that are aligned with each other.
struct BehaviourCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    guard let pairs = notice.alignment.pairs(of: .competency) else { return [] }
    let items = notice.halves.map { $0.competencies.items }
    let texts = notice.words.texts(.competency)
    return pairs.enumerated().compactMap { row, column in
      guard let column else { return nil }
      let pair = Bilingual(english: items.english[row], french: items.french[column])
      let behaviours = pair.map(\.behaviour)
      guard
        behaviours.only() != nil
          || PhrasePairs.behaviours.differ(behaviours.english, behaviours.french) == true
      else { return nil }
      let sides = Bilingual { language -> Finding.Side? in
        let text = texts[language].lowerBound + (language == .english ? row : column)
        guard let behaviour = behaviours[language] else { return notice.side(text, language) }
        // The behaviour is at the end of the text that was made of a competency.
        let end = notice.words.text(text, language).bytes.upperBound
        var side = notice.side(text, language, end - behaviour.utf8.count..<end)
        side.path = side.path[.behaviour]
        return side
      }
      return notice.difference(
        .behaviourMismatch, .behaviour(behaviours, pair.map(\.name)), sides,
        kind: .of(behaviours))
    }
  }
}

extension Message {
  fileprivate static func behaviour(
    _ behaviours: Bilingual<String?>, _ names: Bilingual<String>
  ) -> Self {
    func name(_ english: String) -> Self {
      Self(
        english: "the behaviour of '\(english.brief)'",
        french: "le comportement de « \(names.french.brief) »")
    }
    if let (behaviour, language) = behaviours.only() {
      let only = Message.only(name(names[language]), in: language)
      return Self(
        english: "\(only.english): '\(behaviour.brief)'",
        french: "\(only.french) : « \(behaviour.brief) »")
    }
    return .mismatch(
      name(names.english), behaviours.english?.brief ?? "", behaviours.french?.brief ?? "")
  }
}
