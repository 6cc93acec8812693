extension Comparer {
  /// Holds the header lines against each other, by value.
  mutating func compareHeader() {
    let (en, fr) = (englishHalf, frenchHalf)
    compare(.title, en.title, fr.title) { _, _ in nil }
    if let first = english.texts(.title).first, let second = french.texts(.title).first {
      addBead(english: first..<first + 1, french: second..<second + 1, score: 8)
    }
    compare(.jobNumber, en.jobNumber, fr.jobNumber) { $0 == $1 ? nil : .error }
    if en.posts != fr.posts {
      report(
        Difference(
          "posts-mismatch", .error, .mismatch, .posts(en.posts, fr.posts),
          english: postsSide(en, .english), french: postsSide(fr, .french)))
    }
    compare(.location, en.location, fr.location, \.text) { $0.disagreement(with: $1) }
    compare(.body, en.body, fr.body, \.text) { first, second in
      if first.code == second.code {
        return first.code != nil || first.text.folded == second.text.folded ? nil : .note
      }
      // A name that is not known says nothing.
      return first.code == nil || second.code == nil ? .note : .error
    }
    compare(.schedule, en.schedule, fr.schedule, \.text) {
      $0.kind == $1.kind ? nil : $0.kind == nil || $1.kind == nil ? .warning : .error
    }
    compare(.deadline, en.deadline, fr.deadline, \.text) {
      $0.date == $1.date && $0.time == $1.time ? nil : .error
    }
    compare(.salary, en.salary, fr.salary, \.text) { first, second in
      if first.amount != second.amount { return .error }
      if let one = first.currency, let other = second.currency, one != other { return .error }
      if let one = first.period, let other = second.period, one != other { return .error }
      return first.currency == second.currency && first.period == second.period ? nil : .note
    }
    compare(.grade, en.grade, fr.grade, \.text) { first, second in
      if first.lowest != second.lowest || first.highest != second.highest { return .error }
      if first.lowest == nil { return first.text.folded == second.text.folded ? nil : .error }
      if first.former.map(\.folded) == second.former.map(\.folded) { return nil }
      // One half may leave the older name out; where both print one, it is the same.
      return first.former.isEmpty || second.former.isEmpty ? .note : .error
    }
    compare(.clearance, en.clearance, fr.clearance, \.text) {
      $0.level == $1.level ? nil : .error
    }
    if en.otherFields.count != fr.otherFields.count {
      report(
        Difference(
          "field-in-one-half", .note, .mismatch,
          .otherFields(en.otherFields.count, fr.otherFields.count),
          english: otherFieldsSide(en, than: fr), french: otherFieldsSide(fr, than: en)))
    }
    if en.pendingBudget != fr.pendingBudget {
      report(
        Difference(
          "budget-status-mismatch", .error, en.pendingBudget ? .missingInFrench : .missingInEnglish,
          .budget(inEnglish: en.pendingBudget),
          english: en.pendingBudget ? printedSide("/halves/en/pendingBudget", .english) : nil,
          french: fr.pendingBudget ? printedSide("/halves/fr/pendingBudget", .french) : nil))
    }
  }

  /// The words for the number of posts; the title, where one post is unsaid.
  private func postsSide(_ half: Half, _ language: Language) -> Difference.Side? {
    let side = printedSide("/halves/\(language.rawValue)/posts", language)
    guard side.range == nil, let title = half.title else { return side }
    return self.side("/halves/\(language.rawValue)/title", title, language)
  }

  /// The first of the lines that the other half has fewer of.
  private func otherFieldsSide(_ half: Half, than other: Half) -> Difference.Side? {
    let index = min(half.otherFields.count, other.otherFields.count)
    guard index < half.otherFields.count else { return nil }
    return side(
      "/halves/\(half.language.rawValue)/otherFields/\(index)", half.otherFields[index].text,
      half.language)
  }

  private mutating func compare<Value>(
    _ field: Field, _ first: Value?, _ second: Value?, _ text: KeyPath<Value, String>,
    _ severity: (Value, Value) -> Severity?
  ) {
    switch (first, second) {
    case (nil, nil): break
    case (let first?, let second?):
      if let severity = severity(first, second) {
        reportField(
          field, field.rule, severity, first[keyPath: text], second[keyPath: text])
      }
    case (let first?, nil): reportOneHalf(field, first[keyPath: text], .english)
    case (nil, let second?): reportOneHalf(field, second[keyPath: text], .french)
    }
  }

  private mutating func compare(
    _ field: Field, _ first: String?, _ second: String?,
    _ severity: (String, String) -> Severity?
  ) {
    compare(field, first, second, \.self, severity)
  }

  private mutating func reportField(
    _ field: Field, _ rule: String, _ severity: Severity, _ first: String, _ second: String
  ) {
    report(
      Difference(
        rule, severity, .mismatch, .differs(field, first, second),
        english: side("/halves/en/" + field.rawValue, first, .english),
        french: side("/halves/fr/" + field.rawValue, second, .french)))
  }

  private mutating func reportOneHalf(_ field: Field, _ text: String, _ language: Language) {
    let isEnglish = language == .english
    let there = side((isEnglish ? "/halves/en/" : "/halves/fr/") + field.rawValue, text, language)
    report(
      Difference(
        "field-in-one-half", .error, isEnglish ? .missingInFrench : .missingInEnglish,
        .onlyIn(language, field, text), english: isEnglish ? there : nil,
        french: isEnglish ? nil : there))
  }

  /// A line of the header.
  fileprivate enum Field: String {
    case title, jobNumber, posts, location, body, schedule, deadline, salary, grade, clearance,
      otherFields

    var rule: String {
      switch self {
      case .jobNumber: "job-number-mismatch"
      case .title: "title-count-mismatch"
      default: rawValue + "-mismatch"
      }
    }

    /// The name that reports give the field.
    var name: Message {
      PlaceName.fields[rawValue] ?? Message(english: rawValue, french: "\(rawValue)")
    }
  }
}

extension Location {
  /// How gravely two locations disagree: by country, then by the names of places.
  fileprivate func disagreement(with other: Location) -> Severity? {
    guard places.count == other.places.count else { return .error }
    var worst: Severity?
    for (place, answer) in zip(places, other.places) {
      guard place.country == answer.country else {
        if place.country != nil, answer.country != nil { return .error }
        worst = max(worst ?? .note, .warning)
        continue
      }
      guard let name = place.name, let second = answer.name else {
        if place.name != answer.name { worst = max(worst ?? .note, .warning) }
        continue
      }
      switch Exonyms.areSame(name, second) {
      case true?: break
      case false?: return .error
      case nil: worst = worst ?? .note
      }
    }
    return worst
  }
}

extension Exonyms {
  /// Whether two names mean one place; `nil` where neither is known.
  fileprivate static func areSame(_ name: String, _ other: String) -> Bool? {
    let (first, second) = (letterKey(of: name), letterKey(of: other))
    if first == second { return true }
    guard let group = groups[first] else { return groups[second] == nil ? nil : false }
    return names[group].contains(second)
  }

  /// The names of each place, by their letters: `Braine-l'Alleud` and `Braine l'Alleud` are one.
  private static let names = places.map { place in
    Set(place.map { letterKey(of: $0.description) })
  }

  /// The first place that has a name.
  private static let groups = Dictionary(
    names.enumerated().flatMap { group, names in names.map { ($0, group) } },
    uniquingKeysWith: { first, _ in first })
}

extension Message {
  fileprivate static func differs(_ field: Comparer.Field, _ first: String, _ second: String)
    -> Self
  {
    asked(field.name.withArticle, first, second)
  }

  fileprivate static func posts(_ first: Int, _ second: Int) -> Self {
    Self(
      english: "the number of posts is \(first) in English, \(second) in French",
      french: "le nombre de postes est de \(first) en anglais, de \(second) en français")
  }

  fileprivate static func otherFields(_ first: Int, _ second: Int) -> Self {
    Self(
      english: "the number of other lines is \(first) in English, \(second) in French",
      french: "le nombre d'autres lignes est de \(first) en anglais, de \(second) en français")
  }

  fileprivate static func onlyIn(_ language: Language, _ field: Comparer.Field, _ text: String)
    -> Self
  {
    let (name, text) = (field.name.withArticle, text.brief)
    return language == .english
      ? Self(
        english: "only the English half has \(name.english): '\(text)'",
        french: "seule la moitié anglaise indique \(name.french) : « \(text) »")
      : Self(
        english: "only the French half has \(name.english): '\(text)'",
        french: "seule la moitié française indique \(name.french) : « \(text) »")
  }

  fileprivate static func budget(inEnglish: Bool) -> Self {
    inEnglish
      ? Self(
        english: "only the English half is subject to budget approval",
        french: "seule la moitié anglaise est sous réserve d'approbation budgétaire")
      : Self(
        english: "only the French half is subject to budget approval",
        french: "seule la moitié française est sous réserve d'approbation budgétaire")
  }
}
