extension Reading {
  /// The headings of the sections of a half, in the order of the text.
  func headings(of language: Language) -> [PrintedHeading] {
    forms.filter { $0.language == language }.flatMap(\.headings).filter {
      $0.kind != .other && $0.words.start >= 0 && $0.words.end <= text.bytes.count
    }
  }
}

/// The order of the sections, and how often each is there.
struct SectionOrderCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    let first = notice.headings.map(firstOfEach)
    // Most halves have the same sections, each once and in one order.
    if first.english.count == notice.headings.english.count,
      first.french.count == notice.headings.french.count,
      first.english.elementsEqual(first.french, by: { $0.kind == $1.kind })
    {
      return []
    }
    return Language.allCases.flatMap { unnamedSections(first, $0, in: notice) }
      + movedSections(first, in: notice)
      + Language.allCases.flatMap { repeatedSections($0, in: notice) }
  }

  private func movedSections(
    _ headings: Bilingual<[PrintedHeading]>, in notice: AlignedNotice
  ) -> [Finding] {
    let shared = Bilingual { language in
      headings[language].filter { one in
        headings[language.other].contains { $0.kind == one.kind }
      }
    }
    let order = shared.english.enumerated().map { row, heading in
      (row: row, column: shared.french.firstIndex { $0.kind == heading.kind } ?? row)
    }
    return movedIndices(order).sorted().filter { order[$0].row != order[$0].column }.map {
      let pair = Bilingual(english: order[$0].row, french: order[$0].column)
      let sides = Bilingual { side(shared[$0][pair[$0]], $0, in: notice) }
      return notice.difference(
        .sectionInOneHalf, .order(sides.map(\.text), numbers(pair, shared)), sides.map { $0 },
        kind: .moved, severity: .warning, before: shared.english[pair.english].kind.part,
        values: ["order", "\(order)"])
    }
  }

  /// The headings that the other half lacks while it has the texts below them.
  private func unnamedSections(
    _ headings: Bilingual<[PrintedHeading]>, _ language: Language, in notice: AlignedNotice
  ) -> [Finding] {
    headings[language].filter { heading in
      (notice.words.has(heading.kind, in: language.other)
        || notice.alignment.mergedSections.contains(heading.kind))
        && !headings[language.other].contains { $0.kind == heading.kind }
    }.map { heading in
      let side = side(heading, language, in: notice)
      let isPart = heading.kind == .essential || heading.kind == .desirable
      return notice.difference(
        .sectionInOneHalf, .unnamed(side.text, language), Bilingual(side, in: language),
        severity: isPart ? .warning : nil, before: heading.kind.part, values: ["heading"])
    }
  }

  /// Which section it is in either half, as a reader counts them: `ESSENTIAL` and `DESIRABLE` are parts
  /// of another, unless nothing else distinguishes the two places.
  private func numbers(
    _ pair: Bilingual<Int>, _ headings: Bilingual<[PrintedHeading]>
  ) -> Bilingual<Int> {
    let hasParts = headings.english.contains { $0.kind == .qualifications }
    let numbers = Bilingual { language in
      headings[language].prefix(pair[language]).count {
        !hasParts || $0.kind != .essential && $0.kind != .desirable
      }
    }
    return (numbers.english == numbers.french ? pair : numbers).map { $0 + 1 }
  }

  private func firstOfEach(_ headings: [PrintedHeading]) -> [PrintedHeading] {
    // There are a dozen kinds at most: a set would take longer.
    var seen: [SectionKind] = []
    return headings.filter { heading in
      guard !seen.contains(heading.kind) else { return false }
      seen.append(heading.kind)
      return true
    }
  }

  /// The sections that are there again under the same heading where the other half has them once.
  private func repeatedSections(
    _ language: Language, in notice: AlignedNotice
  ) -> [Finding] {
    let headings = notice.headings[language]
    let others = notice.headings[language.other]
    var words: [SectionKind: Set<[UInt8]>] = [:]
    var seen: Set<SectionKind> = []
    return headings.filter { heading in
      let text = FoldedText(side(heading, language, in: notice).text).bytes
      let isNew = words[heading.kind, default: []].insert(text).inserted
      return !isNew && others.count { $0.kind == heading.kind } == 1
        && seen.insert(heading.kind).inserted
    }.map { heading in
      let side = side(heading, language, in: notice)
      let count = headings.count { $0.kind == heading.kind }
      return notice.difference(
        .sectionInOneHalf, .twice(side.text, language), Bilingual(side, in: language),
        before: heading.kind.part, values: ["times", "\(count)"])
    }
  }

  private func side(
    _ heading: PrintedHeading, _ language: Language, in notice: AlignedNotice
  ) -> Finding.Side {
    let kind = heading.kind == .qualifications ? .essential : heading.kind
    return notice.side(kind.path(in: language), printedAt: heading.words, language)
  }
}

extension Message {
  fileprivate static func unnamed(_ heading: String, _ language: Language) -> Self {
    Self(
      english: "heading '\(heading)' has no counterpart in the \(language.other.name.english) half",
      french: "le titre « \(heading) » n'a pas d'équivalent dans la version "
        + "\(language.other.name.french)e")
  }

  fileprivate static func order(
    _ headings: Bilingual<String>, _ numbers: Bilingual<Int>
  ) -> Self {
    let headings = headings.map(\.brief)
    return Self(
      english:
        "'\(headings.english)' is section \(numbers.english) in English, '\(headings.french)' "
        + "is section \(numbers.french) in French",
      french: "« \(headings.english) » est la rubrique \(numbers.english) en anglais, "
        + "« \(headings.french) » la rubrique \(numbers.french) en français")
  }

  fileprivate static func twice(_ heading: String, _ language: Language) -> Self {
    let (name, other) = (language.name, language.other.name)
    return Self(
      english: "section '\(heading.brief)' appears twice in \(name.english), "
        + "once in \(other.english)",
      french: "la rubrique « \(heading.brief) » figure deux fois en \(name.french), "
        + "une fois en \(other.french)")
  }
}
