extension Comparer {
  /// Holds the parts of the contract section against each other: the texts by what they are, then
  /// the facts that were read from them.
  mutating func compareContract() {
    let (en, fr) = (englishHalf.contract, frenchHalf.contract)
    for part in [TextPlace.Part.offer, .clause, .secondment, .servingStaff, .note] {
      compareContractTexts(part)
    }
    var facts = Facts()
    facts.add("kind", en.offer?.kind?.rawValue, fr.offer?.kind?.rawValue)
    facts.add("duration", en.offer?.duration, fr.offer?.duration)
    facts.add("until", en.offer?.until, fr.offer?.until)
    facts.add("renewal", en.offer?.renewal, fr.offer?.renewal)
    facts.add("conversion", en.offer?.conversion.description, fr.offer?.conversion.description)
    compare(facts, .offer, "/contract/offer")
    facts = Facts()
    facts.add("kind", en.clause?.kind?.rawValue, fr.clause?.kind?.rawValue)
    facts.add("duration", en.clause?.duration, fr.clause?.duration)
    facts.add("until", en.clause?.until, fr.clause?.until)
    facts.add("renewal", en.clause?.renewal, fr.clause?.renewal)
    facts.add("maximumService", en.clause?.maximumService, fr.clause?.maximumService)
    facts.add("conversion", en.clause?.conversion.description, fr.clause?.conversion.description)
    facts.add("conversionNotice", en.clause?.conversionNotice, fr.clause?.conversionNotice)
    compare(facts, .clause, "/contract/clause")
    facts = Facts()
    facts.add("duration", en.secondment?.duration, fr.secondment?.duration)
    facts.add("until", en.secondment?.until, fr.secondment?.until)
    facts.add("renewal", en.secondment?.renewal, fr.secondment?.renewal)
    facts.add("maximumService", en.secondment?.maximumService, fr.secondment?.maximumService)
    compare(facts, .secondment, "/contract/secondment")
    if en.notes.map(\.kind) != fr.notes.map(\.kind) {
      reportFact(
        "notes", String(en.notes.count), String(fr.notes.count), .note, "/contract/notes")
    }
  }

  /// The texts of a part: one to one where there is one of each, in runs otherwise. A part that only
  /// one half has is reported once.
  private mutating func compareContractTexts(_ part: TextPlace.Part) {
    let (first, second) = (english.texts(part), french.texts(part))
    switch (first.isEmpty, second.isEmpty) {
    case (true, true): break
    case (false, false):
      if first.count == 1, second.count == 1 {
        addBead(english: first, french: second, score: 8)
      } else {
        compareRuns(first, second, part)
      }
    case (let isMissing, _):
      let words = isMissing ? french : english
      let text = isMissing ? second.lowerBound : first.lowerBound
      report(
        "contract-mismatch", .error, isMissing ? .missingInEnglish : .missingInFrench,
        .missing(words.texts[text].place, in: isMissing ? .english : .french),
        english: isMissing ? nil : Words(text: text), french: isMissing ? Words(text: text) : nil)
      beads.append(
        Bead(
          english: first.isEmpty ? 0..<0 : first, french: second.isEmpty ? 0..<0 : second, score: 0)
      )
    }
  }

  /// The facts that were read from a part, in words.
  private struct Facts {
    var list: [(member: String, first: String?, second: String?)] = []

    mutating func add(
      _ member: String, _ first: (some CustomStringConvertible)?,
      _ second: (some CustomStringConvertible)?
    ) {
      let (one, other) = (first?.description, second?.description)
      if one != other { list.append((member, one, other)) }
    }
  }

  private mutating func compare(_ facts: Facts, _ part: TextPlace.Part, _ pointer: String) {
    guard !facts.list.isEmpty, !english.texts(part).isEmpty, !french.texts(part).isEmpty else {
      return
    }
    let isSame = beads.allSatisfy { bead in
      guard let text = bead.english.first, english.texts[text].place.part == part else {
        return true
      }
      return !bead.isGap && unmatchedQuantities(bead).isEmpty && unmatchedDates(bead).isEmpty
    }
    for fact in facts.list {
      if fact.first == nil || fact.second == nil {
        // A fact that was read from one half alone may be worded in a way that the reader does not
        // know; the numbers and dates of the texts tell.
        if isSame { continue }
      } else if let one = fact.first.flatMap(Term.init), let other = fact.second.flatMap(Term.init),
        one.months != nil, one.months == other.months
      {
        continue
      }
      reportFact(fact.member, fact.first, fact.second, part, pointer + "/" + fact.member)
    }
  }

  private mutating func reportFact(
    _ member: String, _ first: String?, _ second: String?, _ part: TextPlace.Part, _ pointer: String
  ) {
    let kind: Difference.Kind =
      first == nil ? .missingInEnglish : second == nil ? .missingInFrench : .mismatch
    var one = side("/halves/en" + pointer, first ?? "", .english)
    var other = side("/halves/fr" + pointer, second ?? "", .french)
    if one.range == nil { one.range = textSide(part, .english) }
    if other.range == nil { other.range = textSide(part, .french) }
    report(
      Difference(
        "contract-mismatch", .error, kind, .fact(TextPlace(part).name, member, first, second),
        english: one, french: other),
      before: .application)
  }

  private mutating func textSide(_ part: TextPlace.Part, _ language: Language) -> TextRange? {
    let words = language == .english ? english : french
    guard let text = words.texts(part).first else { return nil }
    return side(words.texts[text].place.pointer(in: language), "", language).range
  }
}

extension Term {
  /// The months of a term of months or years.
  fileprivate var months: Int? {
    switch unit {
    case .year: count * 12
    case .month: count
    default: nil
    }
  }
}

extension Message {
  fileprivate static func fact(
    _ place: Message, _ member: String, _ first: String?, _ second: String?
  ) -> Self {
    let name = names[member] ?? Message(english: member, french: member)
    return Self(
      english:
        "\(place.english): \(name.english) is '\(first ?? "unsaid")' in English, "
        + "'\(second ?? "unsaid")' in French",
      french:
        "\(place.french) : \(name.french), « \(first ?? "non dit") » en anglais, "
        + "« \(second ?? "non dit") » en français")
  }

  private static let names: [String: Message] = [
    "kind": Message(english: "the kind", french: "la nature"),
    "duration": Message(english: "the duration", french: "la durée"),
    "until": Message(english: "the last day", french: "le dernier jour"),
    "renewal": Message(english: "the renewal", french: "le renouvellement"),
    "maximumService": Message(
      english: "the longest service", french: "la durée de service maximale"),
    "conversion": Message(english: "the conversion", french: "la transformation"),
    "conversionNotice": Message(
      english: "the notice for conversion", french: "le délai de demande de transformation"),
    "notes": Message(
      english: "the number or kind of notes", french: "le nombre ou la nature des notes"),
  ]
}
