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
    for field in HeaderField.allCases { compare(field, &found) }
    return found
  }

  private func compare(_ field: HeaderField, _ found: inout [Difference]) {
    switch field {
    case .title: compare(field, (englishHalf.title, frenchHalf.title), &found) { _, _ in nil }
    case .jobNumber:
      compare(field, (englishHalf.jobNumber, frenchHalf.jobNumber), &found) {
        $0 == $1 ? nil : .error
      }
    case .posts: comparePosts(&found)
    case .location:
      compare(field, (englishHalf.location, frenchHalf.location), &found) {
        $0.disagreement(with: $1)
      }
    case .body:
      compare(field, (englishHalf.body, frenchHalf.body), &found) { $0.disagreement(with: $1) }
    case .schedule:
      compare(field, (englishHalf.schedule, frenchHalf.schedule), &found) {
        $0.kind == $1.kind ? nil : $0.kind == nil || $1.kind == nil ? .warning : .error
      }
    case .deadline:
      compare(field, (englishHalf.deadline, frenchHalf.deadline), &found) {
        $0.date == $1.date && $0.time == $1.time ? nil : .error
      }
    case .salary:
      compare(field, (englishHalf.salary, frenchHalf.salary), &found) { $0.disagreement(with: $1) }
    case .grade:
      compare(field, (englishHalf.grade, frenchHalf.grade), &found) { $0.disagreement(with: $1) }
    case .clearance:
      compare(field, (englishHalf.clearance, frenchHalf.clearance), &found) {
        $0.level == $1.level ? nil : .error
      }
    case .otherFields: compareOtherFields(&found)
    case .pendingBudget: comparePendingBudget(&found)
    }
  }

  private func comparePosts(_ found: inout [Difference]) {
    guard englishHalf.posts != frenchHalf.posts else { return }
    found.append(
      Difference(
        HeaderField.posts.mismatchRule, .error, .mismatch,
        .posts(englishHalf.posts, frenchHalf.posts),
        english: postsSide(englishHalf, .english), french: postsSide(frenchHalf, .french)))
  }

  private func compareOtherFields(_ found: inout [Difference]) {
    let (first, second) = (englishHalf.otherFields.count, frenchHalf.otherFields.count)
    guard first != second else { return }
    found.append(
      Difference(
        HeaderField.otherFields.mismatchRule, .note, .mismatch, .otherFields(first, second),
        english: otherFieldsSide(englishHalf, than: frenchHalf),
        french: otherFieldsSide(frenchHalf, than: englishHalf)))
  }

  private func comparePendingBudget(_ found: inout [Difference]) {
    let (first, second) = (englishHalf.pendingBudget, frenchHalf.pendingBudget)
    guard first != second else { return }
    found.append(
      Difference(
        HeaderField.pendingBudget.mismatchRule, .error,
        first ? .missingInFrench : .missingInEnglish, .budget(inEnglish: first),
        english: first ? printedSide("/halves/en/pendingBudget", .english) : nil,
        french: second ? printedSide("/halves/fr/pendingBudget", .french) : nil))
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

  /// - Parameter severity: How much two values disagree; `nil` where they say the same.
  private func compare<Value: PrintedValue>(
    _ field: HeaderField, _ values: (Value?, Value?), _ found: inout [Difference],
    _ severity: (Value, Value) -> Severity?
  ) {
    switch values {
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
    _ field: HeaderField, _ severity: Severity, _ first: String, _ second: String
  ) -> Difference {
    Difference(
      field.mismatchRule, severity, .mismatch, .differs(field, first, second),
      english: side("/halves/en/" + field.rawValue, first, .english),
      french: side("/halves/fr/" + field.rawValue, second, .french))
  }

  private func onlyHalf(_ field: HeaderField, _ text: String, _ language: Language) -> Difference {
    let isEnglish = language == .english
    let there = side((isEnglish ? "/halves/en/" : "/halves/fr/") + field.rawValue, text, language)
    return Difference(
      "field-in-one-half", .error, isEnglish ? .missingInFrench : .missingInEnglish,
      .onlyIn(language, field, text), english: isEnglish ? there : nil,
      french: isEnglish ? nil : there)
  }
}

extension HeaderField {
  /// The rule that a difference of the field is reported under.
  var mismatchRule: String {
    switch self {
    case .title: "title-count-mismatch"
    case .jobNumber: "job-number-mismatch"
    case .posts: "posts-mismatch"
    case .location: "location-mismatch"
    case .body: "body-mismatch"
    case .schedule: "schedule-mismatch"
    case .deadline: "deadline-mismatch"
    case .salary: "salary-mismatch"
    case .grade: "grade-mismatch"
    case .clearance: "clearance-mismatch"
    case .otherFields: "field-in-one-half"
    case .pendingBudget: "budget-status-mismatch"
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

extension Body {
  fileprivate func disagreement(with other: Body) -> Severity? {
    if code == other.code { return code != nil || text.folded == other.text.folded ? nil : .note }
    // A name that is not known says nothing.
    return code == nil || other.code == nil ? .note : .error
  }
}

extension Salary {
  fileprivate func disagreement(with other: Salary) -> Severity? {
    if amount != other.amount { return .error }
    if let currency, let second = other.currency, currency != second { return .error }
    if let period, let second = other.period, period != second { return .error }
    return currency == other.currency && period == other.period ? nil : .note
  }
}

extension Grade {
  fileprivate func disagreement(with other: Grade) -> Severity? {
    if lowest != other.lowest || highest != other.highest { return .error }
    if lowest == nil { return text.folded == other.text.folded ? nil : .error }
    if former.map(\.folded) == other.former.map(\.folded) { return nil }
    // One half may leave the older name out; where both print one, it is the same.
    return former.isEmpty || other.former.isEmpty ? .note : .error
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
  fileprivate static func differs(_ field: HeaderField, _ first: String, _ second: String) -> Self {
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

  fileprivate static func onlyIn(_ language: Language, _ field: HeaderField, _ text: String) -> Self
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
