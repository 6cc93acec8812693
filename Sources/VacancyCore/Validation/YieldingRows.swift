/// Who yields to whom.
extension Yielding {
  /// Findings of some rules yield to those of others about the same thing.
  struct Row {
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
  enum Relation {
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

  static func rows(of rule: String) -> [Row] { rowsByRule[rule] ?? [] }

  static let targets = Set(rows.flatMap(\.to))

  /// What a finding is about besides the value that it points at, within its half.
  static let otherPlaces: [String: [String]] = [
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
}
