/// Sections that only one half has.
struct SectionCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    notice.alignment.sectionsInOneHalf.map { kind, index, language in
      let half = notice.halves[language]
      guard kind == .other else {
        let side = section(kind, language, in: notice)
        return notice.difference(
          .sectionInOneHalf, .onlyIn(language, side.path.name(in: half).asSection),
          Bilingual(side, in: language), before: kind.part, values: ["section"])
      }
      let heading = half.otherSections[index].heading
      return notice.difference(
        .sectionInOneHalf,
        .onlyIn(language, .section(heading)),
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
  /// The name of a part of the record as that of a section, which some have already.
  fileprivate var asSection: Self {
    guard !english.hasPrefix("section ") else { return self }
    func capitalized(_ text: String) -> String {
      text.prefix(1).uppercased() + text.dropFirst()
    }
    return Self(
      english: "section '\(capitalized(english))'",
      french: "rubrique « \(capitalized(french)) »")
  }

  fileprivate static func section(_ heading: String) -> Self {
    Self(english: "section", french: "rubrique").quoting(heading)
  }

  fileprivate static func onlyIn(_ language: Language, _ name: Message) -> Self {
    Self(
      english: "\(name.english) has no counterpart in the "
        + "\(language.other.name.english) half",
      french: "la \(name.french) n'a pas d'équivalent dans la version "
        + "\(language.other.name.french)e")
  }
}
