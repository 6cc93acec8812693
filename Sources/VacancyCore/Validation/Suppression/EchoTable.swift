/// Which findings are echoes of which others.
enum EchoTable {
  /// Findings of some rules are echoes of those of others about the same value.
  struct Row {
    var echoes: [String]
    var originals: [String]
    var relation: Relation = .sameValue

    init(_ echoes: [String], of originals: [String], _ relation: Relation = .sameValue) {
      self.echoes = echoes
      self.originals = originals
      self.relation = relation
    }
  }

  /// Where the original must be for both to be about one value.
  enum Relation {
    /// At the same value, in one of the halves that the finding is about.
    case sameValue
    /// At the same value, around it or in it.
    case overlapping
    /// At the same value or around it.
    case around
    /// Around a value that the half should have there and has not.
    case aroundUnprinted
    /// On the same words.
    case sameWords
    /// Anywhere, with the same message.
    case sameMessage
  }

  /// A chain of rows never leads back to its start.
  private static let rows: [Row] = [
    // A section that is there twice, or is empty, upsets all that is counted in it.
    Row(countedRules, of: ["duplicate-section", "empty-section"], .around),
    // Of a heading that is printed twice, one has nothing below it.
    Row(["empty-section"], of: ["duplicate-section"]),
    Row(["missing-section"], of: ["missing-essential", "section-in-one-half"]),
    Row(["missing-essential"], of: ["section-in-one-half"]),

    // What one half lacks is reported once, where the other half has it.
    Row(["missing-field", "missing-title"], of: ["field-in-one-half"]),
    Row(["missing-job-number"], of: ["job-number-form", "field-in-one-half"]),
    Row(
      ["missing-language-requirement"], of: ["unknown-language-level", "language-level-mismatch"]),
    Row(["missing-experience"], of: ["experience-mismatch"]),
    Row(
      ["missing-contract-offer", "missing-contract-clause"],
      of: ["contract-mismatch", "section-in-one-half"], .overlapping),
    Row(["position-count"], of: ["posts-mismatch"]),

    // A label with a typo in it, or a line that is there twice, is one mistake.
    Row(["missing-field", "field-in-one-half"], of: ["unknown-field"]),
    Row(
      [
        "location-mismatch", "body-mismatch", "schedule-mismatch", "deadline-mismatch",
        "salary-mismatch", "grade-mismatch", "clearance-mismatch",
      ], of: ["duplicate-field"]),
    // So is a day that the offer, the clause and their translations name.
    Row(["impossible-date"], of: ["impossible-date"], .sameMessage),

    // A value that cannot be right in its half cannot be that of the other half.
    Row(["location-mismatch"], of: ["unreadable-location"]),
    Row(["body-mismatch"], of: ["unknown-body"]),
    Row(["schedule-mismatch"], of: ["unknown-schedule"]),
    Row(["deadline-mismatch"], of: ["unreadable-deadline", "impossible-date"]),
    Row(["salary-mismatch"], of: ["unreadable-salary"]),
    Row(["grade-mismatch"], of: ["unreadable-grade", "unknown-grade", "twin-grade-pair"]),
    Row(["clearance-mismatch"], of: ["unknown-clearance"]),
    Row(["title-count-mismatch"], of: ["job-number-form"], .sameWords),
    Row(["field-in-one-half"], of: ["job-number-form"]),
    Row(
      ["language-level-mismatch"],
      of: ["unknown-language-level", "item-missing"], .around),
    Row(["experience-mismatch"], of: ["experience-exceeds", "item-missing"], .around),
    Row(["education-mismatch"], of: ["item-missing"], .around),
    // Where the years of an item or a fact of the contract differ, so do the numbers in the text.
    Row(
      ["quantity-mismatch", "date-mismatch"], of: ["experience-mismatch", "contract-mismatch"],
      .sameWords),
    Row(["behaviour-mismatch"], of: ["missing-behaviour"], .around),
    Row(["unterminated-list"], of: ["missing-behaviour"], .around),
    Row(["salary-implausible"], of: ["unreadable-salary"]),
    Row(["twin-grade-note"], of: ["twin-grade-pair"], .around),
    Row(["competency-missing"], of: ["duplicate-competency"], .around),
    Row(
      ["contract-mismatch"],
      of: [
        "impossible-date", "contract-end-before-deadline", "duration-inconsistent",
        "conversion-inconsistent",
      ]),
    Row(["contract-mismatch"], of: ["twin-grade-note"], .around),
    Row(["contract-mismatch"], of: ["placeholder"], .aroundUnprinted),
    Row(["duration-inconsistent"], of: ["impossible-date", "contract-end-before-deadline"]),
    Row(["paragraph-missing"], of: ["budget-status-mismatch"], .sameWords),

    // `TBD` for a date is one mistake.
    Row(
      ["placeholder"],
      of: [
        "unreadable-location", "unknown-body", "unknown-schedule", "unreadable-deadline",
        "impossible-date", "unreadable-salary", "unreadable-grade", "unknown-grade",
        "unknown-clearance",
      ], .around),
  ]

  private static let countedRules = [
    "section-in-one-half", "item-missing", "item-moved", "accountability-missing",
    "accountability-moved", "competency-missing", "competency-moved", "behaviour-mismatch",
    "paragraph-missing", "contract-mismatch", "unknown-competency", "duplicate-competency",
    "missing-behaviour", "missing-contract-offer", "missing-contract-clause", "twin-grade-note",
    "section-number", "section-order",
  ]

  private static let rowsByRule: [String: [Row]] = {
    var result: [String: [Row]] = [:]
    for row in rows { for rule in row.echoes { result[rule, default: []].append(row) } }
    return result
  }()

  /// The rows for the echoes of a rule.
  static func rows(of rule: String) -> [Row] { rowsByRule[rule] ?? [] }

  /// The rules whose findings have echoes.
  static let originals = Set(rows.flatMap(\.originals))

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
