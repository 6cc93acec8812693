extension Comparer {
  /// Holds the header lines against each other, by value.
  mutating func compareHeader() {
    for difference in headerDifferences() { report(difference) }
    if let first = english.texts(.title).first, let second = french.texts(.title).first {
      addBead(english: first..<first + 1, french: second..<second + 1, score: 8)
    }
  }

  private func headerDifferences() -> [Difference] {
    var found: [Difference] = []
    compare(.title, englishHalf.title, frenchHalf.title, &found) { _, _ in nil }
    compare(.jobNumber, englishHalf.jobNumber, frenchHalf.jobNumber, &found) {
      $0 == $1 ? nil : .error
    }
    if englishHalf.posts != frenchHalf.posts {
      found.append(
        Difference(
          "posts-mismatch", .error, .mismatch, .posts(englishHalf.posts, frenchHalf.posts),
          english: postsSide(englishHalf, .english), french: postsSide(frenchHalf, .french)))
    }
    compare(.location, englishHalf.location, frenchHalf.location, &found) {
      $0.disagreement(with: $1)
    }
    compare(.body, englishHalf.body, frenchHalf.body, &found) { first, second in
      if first.code == second.code {
        return first.code != nil || first.text.folded == second.text.folded ? nil : .note
      }
      // A name that is not known says nothing.
      return first.code == nil || second.code == nil ? .note : .error
    }
    compare(.schedule, englishHalf.schedule, frenchHalf.schedule, &found) {
      $0.kind == $1.kind ? nil : $0.kind == nil || $1.kind == nil ? .warning : .error
    }
    compare(.deadline, englishHalf.deadline, frenchHalf.deadline, &found) {
      $0.date == $1.date && $0.time == $1.time ? nil : .error
    }
    compare(.salary, englishHalf.salary, frenchHalf.salary, &found) { first, second in
      if first.amount != second.amount { return .error }
      if let one = first.currency, let other = second.currency, one != other { return .error }
      if let one = first.period, let other = second.period, one != other { return .error }
      return first.currency == second.currency && first.period == second.period ? nil : .note
    }
    compare(.grade, englishHalf.grade, frenchHalf.grade, &found) { first, second in
      if first.lowest != second.lowest || first.highest != second.highest { return .error }
      if first.lowest == nil { return first.text.folded == second.text.folded ? nil : .error }
      if first.former.map(\.folded) == second.former.map(\.folded) { return nil }
      // One half may leave the older name out; where both print one, it is the same.
      return first.former.isEmpty || second.former.isEmpty ? .note : .error
    }
    compare(.clearance, englishHalf.clearance, frenchHalf.clearance, &found) {
      $0.level == $1.level ? nil : .error
    }
    if englishHalf.otherFields.count != frenchHalf.otherFields.count {
      found.append(
        Difference(
          "field-in-one-half", .note, .mismatch,
          .otherFields(englishHalf.otherFields.count, frenchHalf.otherFields.count),
          english: otherFieldsSide(englishHalf, than: frenchHalf),
          french: otherFieldsSide(frenchHalf, than: englishHalf)))
    }
    if englishHalf.pendingBudget != frenchHalf.pendingBudget {
      found.append(
        Difference(
          "budget-status-mismatch", .error,
          englishHalf.pendingBudget ? .missingInFrench : .missingInEnglish,
          .budget(inEnglish: englishHalf.pendingBudget),
          english: englishHalf.pendingBudget
            ? printedSide("/halves/en/pendingBudget", .english) : nil,
          french: frenchHalf.pendingBudget ? printedSide("/halves/fr/pendingBudget", .french) : nil)
      )
    }
    return found
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

  private func compare<Value: PrintedValue>(
    _ field: Field, _ first: Value?, _ second: Value?, _ found: inout [Difference],
    _ severity: (Value, Value) -> Severity?
  ) {
    switch (first, second) {
    case (nil, nil): break
    case (let first?, let second?):
      if let severity = severity(first, second) {
        found.append(difference(field, severity, first.text, second.text))
      }
    case (let first?, nil): found.append(onlyHalf(field, first.text, .english))
    case (nil, let second?): found.append(onlyHalf(field, second.text, .french))
    }
  }

  private func difference(
    _ field: Field, _ severity: Severity, _ first: String, _ second: String
  ) -> Difference {
    Difference(
      field.rule, severity, .mismatch, .differs(field, first, second),
      english: side("/halves/en/" + field.rawValue, first, .english),
      french: side("/halves/fr/" + field.rawValue, second, .french))
  }

  private func onlyHalf(_ field: Field, _ text: String, _ language: Language) -> Difference {
    let isEnglish = language == .english
    let there = side((isEnglish ? "/halves/en/" : "/halves/fr/") + field.rawValue, text, language)
    return Difference(
      "field-in-one-half", .error, isEnglish ? .missingInFrench : .missingInEnglish,
      .onlyIn(language, field, text), english: isEnglish ? there : nil,
      french: isEnglish ? nil : there)
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
      PlaceName.field(rawValue) ?? Message(english: rawValue, french: "\(rawValue)")
    }
  }
}

/// A value of the header with the text that it was read from.
private protocol PrintedValue {
  var text: String { get }
}

extension Location: PrintedValue {}
extension Body: PrintedValue {}
extension Schedule: PrintedValue {}
extension Deadline: PrintedValue {}
extension Salary: PrintedValue {}
extension Grade: PrintedValue {}
extension Clearance: PrintedValue {}
extension String: PrintedValue {
  fileprivate var text: String { self }
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
    var isKnown = false
    // The first place that has the one name says which others it has.
    for place in places {
      var (hasFirst, hasSecond) = (false, false)
      forEachName(of: place) { key in
        if key == first { hasFirst = true }
        if key == second { hasSecond = true }
      }
      if hasFirst { return hasSecond }
      if hasSecond { isKnown = true }
    }
    return isKnown ? false : nil
  }

  /// Calls the body with the letters of each name: `Braine-l'Alleud` and `Braine l'Alleud` are one.
  private static func forEachName(of place: StaticString, _ body: (UInt64) -> Void) {
    place.withUTF8Buffer { bytes in
      var key = ByteHash()
      for byte in bytes {
        if byte == UInt8(ascii: ",") {
          body(key.value)
          key = ByteHash()
        } else if byte.isLetterOrDigit {
          key.add(byte)
        }
      }
      body(key.value)
    }
  }
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
