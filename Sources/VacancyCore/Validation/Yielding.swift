/// One slip is told once: the one place where a finding steps back for another that says the same better.
///
/// It looks at what will be reported, after rules were selected and ignored: where the better finding is
/// not asked for, the other one stays, and nothing is lost. The one that stays is as grave as the gravest
/// that it stands for, so that the verdict is the same.
struct Yielding {
  /// How grave the findings of a rule are, where the configuration says so.
  let severity: [String: Severity]

  /// The findings that are left, in their order.
  ///
  /// - Parameter isPrinted: Whether a value of the record stands in the text.
  func findings(of found: [Found], isPrinted: (String) -> Bool) -> [Found] {
    guard found.count > 1 else { return found }
    var found = found
    let survivors = survivors(among: &found, isPrinted: isPrinted)
    return found.indices.filter { survivors[$0] == nil }.map { found[$0] }
  }

  /// The number of the finding that each steps back for; `nil` where it stays. Those that stay become
  /// as grave as what they stand for.
  ///
  /// - Parameter isPrinted: Whether a value of the record stands in the text.
  /// - Complexity: Linear in the number of findings.
  func survivors(among found: inout [Found], isPrinted: (String) -> Bool) -> [Int?] {
    let index = Index(found)
    guard found.count > 1, !index.isEmpty else { return found.map { _ in nil } }
    let asFound = found
    var survivor = asFound.indices.map { number -> Int? in
      for row in Self.rows(of: asFound[number].diagnostic.rule) {
        if let other = index.number(of: row, for: asFound[number], isPrinted), other != number,
          mayStand(other, for: number, in: asFound)
        {
          return other
        }
      }
      return nil
    }
    // What stands for others may itself stand back: gravity is handed on, a chain is three long.
    for _ in 0..<3 {
      for number in found.indices {
        guard let other = survivor[number] else { continue }
        if mayStand(other, for: number, in: found) {
          let grave = gravity(of: found[number])
          if gravity(of: found[other]) < grave { found[other].diagnostic.severity = grave }
        } else {
          survivor[number] = nil
        }
      }
    }
    return survivor
  }

  /// A rule that is told to be less grave than another does not silence that one.
  private func mayStand(_ other: Int, for number: Int, in found: [Found]) -> Bool {
    severity[found[other].diagnostic.rule].map { $0 >= gravity(of: found[number]) } ?? true
  }

  private func gravity(of found: Found) -> Severity {
    severity[found.diagnostic.rule] ?? found.diagnostic.severity
  }
}

// MARK: - Who yields to whom

extension Yielding {
  /// Findings of some rules yield to those of others about the same thing.
  fileprivate struct Row {
    var yielding: [String]
    var to: [String]
    var relation: Relation = .sameValue

    init(_ yielding: [String], to: [String], _ relation: Relation = .sameValue) {
      self.yielding = yielding
      self.to = to
      self.relation = relation
    }
  }

  /// Where the other finding must be for both to be about one thing.
  fileprivate enum Relation {
    /// At the same value, around it or in it, in one of the halves that the finding is about.
    case sameValue
    /// At the same value or around it.
    case around
    /// Around a value that the half should have there and has not.
    case aroundUnprinted
    /// Anywhere in the same half.
    case sameHalf
    /// On the same words.
    case sameWords
    /// Anywhere, in the same sentence.
    case sameSentence
  }

  /// A chain of rows never leads back to its start.
  private static let rows: [Row] = [
    // A section that stands twice, or is empty, upsets all that is counted in it.
    Row(countedRules, to: ["duplicate-section", "empty-section"], .around),
    // Of a heading that is printed twice, one has nothing below it.
    Row(["empty-section"], to: ["duplicate-section"]),
    Row(["missing-section"], to: ["missing-essential", "section-in-one-half"]),
    Row(["missing-essential"], to: ["section-in-one-half"]),
    Row(["section-number"], to: ["section-order"], .sameHalf),

    // What one half lacks is told once, where the other half has it.
    Row(["missing-field", "missing-title"], to: ["field-in-one-half"]),
    Row(["missing-job-number"], to: ["job-number-form", "field-in-one-half"]),
    Row(
      ["missing-language-requirement"], to: ["unknown-language-level", "language-level-mismatch"]),
    Row(["missing-experience"], to: ["experience-mismatch"]),
    Row(
      ["missing-contract-offer", "missing-contract-clause"],
      to: ["contract-mismatch", "section-in-one-half"]),
    Row(["position-count"], to: ["posts-mismatch"]),

    // A label with a slip in it, or a line that stands twice, is one slip.
    Row(["missing-field", "field-in-one-half"], to: ["unknown-field"]),
    Row(
      [
        "location-mismatch", "body-mismatch", "schedule-mismatch", "deadline-mismatch",
        "salary-mismatch", "grade-mismatch", "clearance-mismatch",
      ], to: ["duplicate-field"]),
    // So is a day that the offer, the clause and their translations name.
    Row(["impossible-date"], to: ["impossible-date"], .sameSentence),

    // A value that cannot be right in its half cannot be that of the other half.
    Row(["location-mismatch"], to: ["unreadable-location"]),
    Row(["body-mismatch"], to: ["unknown-body"]),
    Row(["schedule-mismatch"], to: ["unknown-schedule"]),
    Row(["deadline-mismatch"], to: ["unreadable-deadline", "impossible-date"]),
    Row(["salary-mismatch"], to: ["unreadable-salary"]),
    Row(["grade-mismatch"], to: ["unreadable-grade", "unknown-grade", "twin-grade-pair"]),
    Row(["clearance-mismatch"], to: ["unknown-clearance"]),
    Row(["title-count-mismatch"], to: ["job-number-form"]),
    Row(["field-in-one-half"], to: ["job-number-form"]),
    Row(
      ["language-level-mismatch"],
      to: ["unknown-language-level", "item-missing", "section-in-one-half"], .around),
    Row(
      ["experience-mismatch"], to: ["experience-exceeds", "item-missing", "section-in-one-half"],
      .around),
    Row(["education-mismatch"], to: ["item-missing", "section-in-one-half"], .around),
    Row(["behaviour-mismatch"], to: ["missing-behaviour"], .around),
    Row(["unterminated-list"], to: ["missing-behaviour"], .around),
    Row(["salary-implausible"], to: ["unreadable-salary"]),
    Row(["twin-grade-note"], to: ["twin-grade-pair"], .around),
    Row(["competency-missing"], to: ["duplicate-competency"], .around),
    Row(
      ["contract-mismatch"],
      to: [
        "impossible-date", "contract-end-before-deadline", "duration-inconsistent",
        "conversion-inconsistent", "twin-grade-note",
      ]),
    Row(["contract-mismatch"], to: ["placeholder"], .aroundUnprinted),
    Row(["duration-inconsistent"], to: ["impossible-date", "contract-end-before-deadline"]),
    Row(["paragraph-missing"], to: ["budget-status-mismatch"], .sameWords),

    // `TBD` for a date is one slip.
    Row(
      ["placeholder"],
      to: [
        "unreadable-location", "unknown-body", "unknown-schedule", "unreadable-deadline",
        "impossible-date", "unreadable-salary", "unreadable-grade", "unknown-grade",
        "unknown-clearance",
      ], .around),
  ]

  private static let countedRules = [
    "section-in-one-half", "item-missing", "item-moved", "accountability-missing",
    "accountability-moved", "competency-missing", "competency-moved", "behaviour-mismatch",
    "paragraph-missing", "experience-mismatch", "education-mismatch", "language-level-mismatch",
    "reports-mismatch", "contract-mismatch", "unknown-competency", "duplicate-competency",
    "missing-behaviour", "missing-contract-offer", "missing-contract-clause", "twin-grade-note",
    "section-number", "section-order",
  ]

  private static let rowsByRule: [String: [Row]] = {
    var result: [String: [Row]] = [:]
    for row in rows { for rule in row.yielding { result[rule, default: []].append(row) } }
    return result
  }()

  private static func rows(of rule: String) -> [Row] { rowsByRule[rule] ?? [] }

  private static let targets = Set(rows.flatMap(\.to))

  /// What a finding is about besides the value that it points at, within its half.
  private static let otherPlaces: [String: [String]] = [
    "unknown-language-level": ["/qualifications/languages"],
    "language-level-mismatch": ["/qualifications/languages"],
    "experience-mismatch": ["/qualifications/experience"],
    "posts-mismatch": ["/posts"],
    "twin-grade-pair": ["/contract/notes"],
    "conversion-inconsistent": ["/contract/offer/conversion", "/contract/clause/conversion"],
    "contract-end-before-deadline": [
      "/contract/offer/until", "/contract/clause/until", "/contract/secondment/until",
    ],
  ]

  // MARK: - Finding them

  /// The findings that others may yield to, by rule and place.
  private struct Index {
    private struct Key: Hashable {
      var rule: String
      var place: String
    }

    /// By the values that they are about.
    private var exact: [Key: Int] = [:]
    /// By all that is around those values.
    private var within: [Key: Int] = [:]
    /// By what they say.
    private var said: [Key: Int] = [:]
    /// By their rule alone.
    private var all: [String: [Int]] = [:]
    private let found: [Found]

    var isEmpty: Bool { all.isEmpty }

    init(_ found: [Found]) {
      self.found = found
      for (number, found) in found.enumerated() {
        let rule = found.diagnostic.rule
        guard Yielding.targets.contains(rule) else { continue }
        all[rule, default: []].append(number)
        let sentence = Key(rule: rule, place: found.diagnostic.message.english)
        said[sentence] = said[sentence] ?? number
        for place in Self.places(of: found) {
          exact[Key(rule: rule, place: place)] = exact[Key(rule: rule, place: place)] ?? number
          for outer in Self.around(place) {
            within[Key(rule: rule, place: outer)] = within[Key(rule: rule, place: outer)] ?? number
          }
        }
      }
    }

    /// The first finding that one yields to by a row.
    func number(of row: Row, for found: Found, _ isPrinted: (String) -> Bool) -> Int? {
      for rule in row.to where all[rule] != nil {
        if let number = number(rule, row.relation, found, isPrinted) { return number }
      }
      return nil
    }

    private func number(
      _ rule: String, _ relation: Relation, _ found: Found, _ isPrinted: (String) -> Bool
    ) -> Int? {
      switch relation {
      case .sameWords:
        return all[rule]?.first {
          self.found[$0].diagnostic.range == found.diagnostic.range
            && self.found[$0].isInSecondFile == found.isInSecondFile
        }
      case .sameSentence:
        return said[Key(rule: rule, place: found.diagnostic.message.english)]
      case .sameHalf:
        let half = found.diagnostic.pointer.map { $0.prefix("/halves/en".count) }
        return half.flatMap { within[Key(rule: rule, place: String($0))] }
      case .sameValue, .around, .aroundUnprinted:
        for place in Self.places(of: found) {
          if relation == .aroundUnprinted, isPrinted(place) { continue }
          if relation == .sameValue, let number = within[Key(rule: rule, place: place)] {
            return number
          }
          for outer in [place] + Self.around(place) {
            if let number = exact[Key(rule: rule, place: outer)] { return number }
          }
        }
        return nil
      }
    }

    /// The values that a finding is about, in each half.
    private static func places(of found: Found) -> [String] {
      guard let pointer = found.diagnostic.pointer else { return [] }
      var places = [pointer]
      if let also = found.diagnostic.alsoAbout { places.append(also) }
      if let other = found.other?.pointer ?? found.answer {
        places.append(other)
      } else if found.isDifference, let mirror = mirror(of: pointer) {
        places.append(mirror)
      }
      let rule = found.diagnostic.rule
      // A notice has one job number, and it stands in either title.
      if rule == "job-number-form" { places += ["/halves/en/jobNumber", "/halves/fr/jobNumber"] }
      if let others = Yielding.otherPlaces[rule] {
        let halves = found.isDifference ? ["/halves/en", "/halves/fr"] : [half(of: pointer)]
        places += halves.flatMap { half in others.map { half + $0 } }
      }
      // What fills all other sections is no one section.
      return places.filter { !$0.hasSuffix("/otherSections") }
    }

    private static func half(of pointer: String) -> String { String(pointer.prefix(10)) }

    /// The place in the other half that a value should have: as far as its list, for the items of the
    /// halves are not counted alike.
    private static func mirror(of pointer: String) -> String? {
      let half = half(of: pointer)
      guard half == "/halves/en" || half == "/halves/fr" else { return nil }
      let members = pointer.dropFirst(half.count).split(separator: "/")
      let fixed = members.prefix { $0.first.map { !$0.isNumber } ?? false }
      return (half == "/halves/en" ? "/halves/fr" : "/halves/en")
        + fixed.map { "/" + $0 }.joined()
    }

    /// What is around a value, up to its half.
    private static func around(_ pointer: String) -> [String] {
      var result: [String] = []
      var rest = pointer.utf8[...]
      while let slash = rest.lastIndex(of: UInt8(ascii: "/")), slash > rest.startIndex {
        rest = rest[..<slash]
        if rest.elementsEqual("/halves".utf8) { break }
        result.append(String(Substring(rest)))
      }
      return result
    }
  }
}
