/// The posts that a several-post notice lists.
struct PositionCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    let beads = notice.alignment.beads.filter { notice.words.part(of: $0) == .position }
    return beads.flatMap { bead in
      if let (text, language) = bead.unmatched {
        let index = notice.words.text(text, language).place.index
        let number = notice.halves[language].positions[index].number
        return [
          notice.missing(
            .positionsMismatch, text, language,
            name: number.map { Message(english: "post '\($0)'", french: "le poste « \($0) »") })
        ]
      }
      return findings(
        Bilingual { notice.words.text(bead[$0].lowerBound, $0).place.index }, in: notice)
    }
  }

  /// What differs between two posts that belong together, each thing at its own place.
  private func findings(_ index: Bilingual<Int>, in notice: AlignedNotice) -> [Finding] {
    let posts = Bilingual { notice.halves[$0].positions[index[$0]] }
    let paths = Bilingual { RecordPath($0)[.positions, index[$0]] }
    func finding(
      _ members: Bilingual<RecordPath>, _ values: Bilingual<String?>, _ name: Message
    ) -> Finding? {
      guard values.english?.folded != values.french?.folded else { return nil }
      let sides = Bilingual { language in
        values[language].map { notice.side(members[language], $0) }
          ?? notice.side(paths[language], posts[language].title)
      }
      return notice.difference(
        .positionsMismatch, .asked(name.of(index.english), values), sides.map { $0 },
        kind: .of(values), before: .preamble)
    }
    var result = [
      finding(
        paths.map { $0[.grade] }, posts.map(\.grade),
        Message(english: "the grade", french: "le grade")),
      finding(
        paths.map { $0[.number] }, posts.map(\.number),
        Message(english: "the number", french: "le numéro")),
    ].compactMap(\.self)
    if posts.english.pendingBudget != posts.french.pendingBudget {
      let language: Language = posts.english.pendingBudget ? .english : .french
      result.append(
        notice.difference(
          .positionsMismatch, .budget(index.english, language),
          Bilingual { notice.side(paths[$0], posts[$0].title) },
          kind: .missing(in: language.other), before: .preamble))
    }
    return result
  }
}

extension Message {
  /// A thing of a post: `the grade of listed post 2`.
  fileprivate func of(_ index: Int) -> Self {
    Self(
      english: "\(english) of listed post \(index + 1)",
      french: "\(french) du poste \(index + 1) de la liste")
  }

  fileprivate static func budget(_ index: Int, _ language: Language) -> Self {
    Self(
      english: "listed post \(index + 1): only the \(language.name.english) half is subject to "
        + "budget approval",
      french: "poste \(index + 1) de la liste : seule la version \(language.name.french)e est "
        + "sous réserve d'approbation budgétaire")
  }
}
