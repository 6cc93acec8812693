/// Sections that only one half has.
struct SectionCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    notice.alignment.sectionsInOneHalf.map { kind, index, language in
      let half = notice.halves[language]
      guard kind == .other else {
        let side = section(kind, language, in: notice)
        return notice.difference(
          .sectionInOneHalf, .onlyIn(language, side.path.name(in: half).capitalized),
          Bilingual(side, in: language), before: kind.part, values: ["section"])
      }
      let heading = half.otherSections[index].heading
      return notice.difference(
        .sectionInOneHalf,
        .onlyIn(language, Message(english: heading.brief, french: "\(heading.brief)")),
        Bilingual(
          notice.side(RecordPath(language)[.otherSections, index], heading), in: language),
        before: kind.part)
    }
  }

  private func section(
    _ kind: SectionKind, _ language: Language, in notice: AlignedNotice
  ) -> Finding.Side {
    let texts = notice.words[language].texts
    let first = texts.firstIndex { kind.parts.contains($0.place.part) }
    var side = notice.side(
      first.map { notice.path(of: $0, language) } ?? RecordPath(language),
      first.map { notice.string(texts[$0].bytes, language) } ?? "")
    // The section is what is missing, not its first text.
    side.path = kind.path(in: language)
    return side
  }
}

extension Message {
  fileprivate var capitalized: Self {
    func capitalized(_ text: String) -> String {
      text.prefix(1).uppercased() + text.dropFirst()
    }
    return Self(english: capitalized(english), french: "\(capitalized(french))")
  }

  fileprivate static func onlyIn(_ language: Language, _ name: Message) -> Self {
    Self(
      english: "section '\(name.english)' has no counterpart in the "
        + "\(language.other.name.english) half",
      french: "la rubrique « \(name.french) » n'a pas d'équivalent dans la version "
        + "\(language.other.name.french)e")
  }
}
