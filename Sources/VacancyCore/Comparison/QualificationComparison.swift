extension Comparer {
  /// Holds what the essential items ask for against each other: years, schooling, language levels.
  mutating func compareQualifications() {
    let (en, fr) = (englishHalf.qualifications, frenchHalf.qualifications)
    compareExperience(en, fr)
    compareEducation(en, fr)
    compareLanguages(en, fr)
  }

  private func essential(_ item: Int, _ words: HalfWords) -> Int? {
    let texts = words.texts(.essential)
    return item < texts.count ? texts.lowerBound + item : nil
  }

  /// Some words of a text, given by their place in the folded text; the whole text without any.
  func words(_ folded: Range<Int>?, of text: Int, _ half: HalfWords, in fact: FactText) -> Words {
    guard let folded else { return Words(text: text) }
    let start = half.texts[text].bytes.lowerBound
    let first = fact.cleanOffset(of: folded.lowerBound)
    let end = fact.cleanOffset(of: folded.upperBound)
    guard first < end else { return Words(text: text) }
    // Facts are read from the beginnings of some words: `master` of `master's`.
    let limit = half.texts[text].bytes.upperBound
    var last = start + end
    func isInWord(_ offset: Int) -> Bool {
      offset < limit && (half.bytes[offset].isLetterOrDigit || half.bytes[offset] >= 0x80)
    }
    if isInWord(last - 1) {
      while isInWord(last) { last += 1 }
      if last + 1 < limit, half.bytes[last..<last + 2].elementsEqual("'s".utf8) { last += 2 }
    }
    return Words(text: text, range: start + first..<last)
  }

  /// A text, folded for the facts in it.
  func fact(_ text: Int, _ half: HalfWords) -> FactText {
    FactText(CleanText(plain: Array(half.bytes[half.texts[text].bytes])))
  }

  private func quote(_ words: Words?, _ half: HalfWords) -> String? {
    words?.range.map(half.string)
  }

  // MARK: - Years

  /// The years are compared item by item: the pairs are known by now.
  private mutating func compareExperience(_ en: Qualifications, _ fr: Qualifications) {
    let (first, second) = (english.texts(.essential), french.texts(.essential))
    let asked = YearsOfItems(en.experience)
    let answers = YearsOfItems(fr.experience)
    for bead in beads
    where !bead.isGap && first.contains(bead.english.lowerBound) && !isCut(bead) {
      let (item, answer) = (
        bead.english.lowerBound - first.lowerBound, bead.french.lowerBound - second.lowerBound
      )
      let years = asked[item]
      let others = answers[answer]
      // `24 months` and `deux ans` are one; the texts' own quantities know it.
      let lonely = unmatchedQuantities(bead)
      guard years != others, !lonely.isEmpty else { continue }
      let one = yearWords(
        bead.english.lowerBound, english, not: others, lonely.flatMap(\.english))
      let other = yearWords(bead.french.lowerBound, french, not: years, lonely.flatMap(\.french))
      let kind: Finding.Kind =
        one.range == nil ? .missingInEnglish : other.range == nil ? .missingInFrench : .mismatch
      report(
        "experience-mismatch", .error, kind,
        .asked(
          Message(
            english: "the length of experience asked for", french: "la durée d'expérience exigée"),
          quote(one, english), quote(other, french)), english: one, french: other,
        values: [years.description, others.description]
          + lonely.flatMap { marks in
            marks.english.map { english.string($0.mark.range) }
              + marks.french.map { french.string($0.mark.range) }
          })
    }
  }

  /// The years of a text that the other half does not ask for, or its months; the first years where
  /// it asks for all of them.
  private func yearWords(
    _ text: Int, _ half: HalfWords, not others: [Int], _ lonely: [LonelyMark]
  ) -> Words {
    let fact = fact(text, half)
    let years = Quantity.years(in: fact.folded)
    var rest = Remainder(others)
    let surplus = years.first { !rest.take($0.count) }
    if surplus == nil,
      let months = lonely.first(where: { $0.text == text && $0.mark.unit == .month })
    {
      return Words(text: text, range: half.rangeWithUnit(of: months.mark))
    }
    return words((surplus ?? years.first)?.range, of: text, half, in: fact)
  }

  // MARK: - Schooling

  private mutating func compareEducation(_ en: Qualifications, _ fr: Qualifications) {
    guard let first = en.education, let second = fr.education, first.level != second.level else {
      return
    }
    let one = essential(first.item, english).map { educationWords($0, english) }
    let other = essential(second.item, french).map { educationWords($0, french) }
    report(
      "education-mismatch", .error, .mismatch,
      .asked(
        Message(english: "the schooling asked for", french: "la formation exigée"),
        quote(one, english) ?? first.level.rawValue, quote(other, french) ?? second.level.rawValue),
      english: one, french: other, values: [first.level.rawValue, second.level.rawValue])
  }

  private func educationWords(_ text: Int, _ half: HalfWords) -> Words {
    let fact = fact(text, half)
    return words(EducationReading(in: fact.folded, half.language)?.range, of: text, half, in: fact)
  }

  // MARK: - Languages

  private mutating func compareLanguages(_ en: Qualifications, _ fr: Qualifications) {
    let (first, second) = (en.languages ?? [], fr.languages ?? [])
    guard disagree(first, second) else { return }
    let one = levelWords(english, not: second)
    let other = levelWords(french, not: first)
    switch (one, other) {
    case (let one?, let other?):
      report(
        "language-level-mismatch", .error, .mismatch, .levels(first, second),
        english: one, french: other, values: [first.list, second.list])
    case (let one?, nil):
      // An item that nothing answers is missing as a whole.
      guard let bead = beads.first(where: { !$0.isGap && $0.english.contains(one.text) }) else {
        return
      }
      report(
        "language-level-mismatch", .error, .missingInFrench, .levelsOnly(first.list, .english),
        english: one, french: Words(text: bead.french.lowerBound), values: [first.list, ""])
    case (nil, let other?):
      guard let bead = beads.first(where: { !$0.isGap && $0.french.contains(other.text) }) else {
        return
      }
      report(
        "language-level-mismatch", .error, .missingInEnglish, .levelsOnly(second.list, .french),
        english: Words(text: bead.english.lowerBound), french: other, values: ["", second.list])
    case (nil, nil): break
    }
  }

  /// The order is no difference; neither is `the other language` for a language's name.
  private func disagree(
    _ first: [LanguageRequirement], _ second: [LanguageRequirement]
  ) -> Bool {
    if first.map(\.level).sorted() != second.map(\.level).sorted() { return true }
    func named(_ list: [LanguageRequirement]) -> [String]? {
      let names = list.filter { $0.language == .english || $0.language == .french }
      return names.count == list.count
        ? names.map { $0.language.rawValue + " " + $0.level }.sorted() : nil
    }
    guard let one = named(first), let other = named(second) else { return false }
    return one != other
  }

  /// The first level that the other half does not ask for, with its name; `nil` without any level.
  private func levelWords(_ half: HalfWords, not others: [LanguageRequirement]) -> Words? {
    var rest = Remainder(others.map(\.level))
    var first: Words?
    for text in half.texts(.essential) {
      let fact = fact(text, half)
      for reading in LanguageReading.all(in: fact) {
        let words = words(reading.range, of: text, half, in: fact)
        first = first ?? words
        guard rest.take(reading.requirement.level) else { return words }
      }
    }
    return first
  }
}

/// The years that each item asks for.
private struct YearsOfItems {
  private let list: [Experience]
  /// The places of the list by their items, then by their years.
  private let order: [Int]

  init(_ list: [Experience]) {
    self.list = list
    order = list.indices.sorted {
      (list[$0].item, list[$0].years) < (list[$1].item, list[$1].years)
    }
  }

  /// From the fewest to the most.
  subscript(item: Int) -> [Int] {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if list[order[middle]].item < item { low = middle + 1 } else { high = middle }
    }
    var years: [Int] = []
    while low < order.count, list[order[low]].item == item {
      years.append(list[order[low]].years)
      low += 1
    }
    return years
  }
}

extension CleanText {
  /// A text of the record, without a way back to a file.
  fileprivate init(plain bytes: [UInt8]) {
    self.init(bytes: PlainBytes(bytes), range: TextRange(0, bytes.count), origins: Origins())
  }
}

extension [LanguageRequirement] {
  /// The levels: `V, II`; a long list is cut.
  fileprivate var list: String { list { $0.level } }

  /// The levels with their languages in a language: `English V, French II`.
  fileprivate func named(in language: Language) -> String {
    list { requirement in
      switch requirement.language {
      case .english: (language == .english ? "English " : "anglais ") + requirement.level
      case .french: (language == .english ? "French " : "français ") + requirement.level
      case .one, .other: requirement.level
      }
    }
  }

  private func list(_ words: (LanguageRequirement) -> String) -> String {
    let levels = prefix(6).map(words).joined(separator: ", ")
    return count > 6 ? levels + ", …" : levels
  }
}

extension Message {
  /// - Parameter name: What is asked for, with its article.
  static func asked(_ name: Message, _ first: String?, _ second: String?) -> Self {
    let (first, second) = (first?.brief, second?.brief)
    guard let first else {
      return Self(
        english: "\(name.english) is '\(second ?? "")' in French and unsaid in English",
        french: "\(name.french) est « \(second ?? "") » en français, l'anglais n'en dit rien")
    }
    guard let second else {
      return Self(
        english: "\(name.english) is '\(first)' in English and unsaid in French",
        french: "\(name.french) est « \(first) » en anglais, le français n'en dit rien")
    }
    return Self(
      english: "\(name.english) is '\(first)' in English, '\(second)' in French",
      french: "\(name.french) est « \(first) » en anglais, « \(second) » en français")
  }

  /// Where the levels are the same, it is their languages that differ.
  fileprivate static func levels(
    _ first: [LanguageRequirement], _ second: [LanguageRequirement]
  ) -> Self {
    let isSame = first.map(\.level).sorted() == second.map(\.level).sorted()
    func list(_ levels: [LanguageRequirement], _ language: Language) -> String {
      isSame ? levels.named(in: language) : levels.list
    }
    return Self(
      english: "the language levels are \(list(first, .english)) in English, "
        + "\(list(second, .english)) in French",
      french: "les niveaux de langue sont \(list(first, .french)) en anglais, "
        + "\(list(second, .french)) en français")
  }

  fileprivate static func levelsOnly(_ levels: String, _ language: Language) -> Self {
    language == .english
      ? Self(
        english: "only the English half asks for language levels: \(levels)",
        french: "seule la moitié anglaise exige des niveaux de langue : \(levels)")
      : Self(
        english: "only the French half asks for language levels: \(levels)",
        french: "seule la moitié française exige des niveaux de langue : \(levels)")
  }
}
