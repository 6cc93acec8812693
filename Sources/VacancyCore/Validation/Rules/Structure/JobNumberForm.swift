extension RuleID {
  /// A job number has six digits.
  public static let jobNumberForm = RuleID("job-number-form", .structure, .warning)
}

struct JobNumberForm: Rule {
  static let page = RulePage(
    .jobNumberForm, foundBy: .check { JobNumberForm().check($0) },
    requirement: .init(
      english: "a job number has six digits",
      french: "un numéro de poste compte six chiffres"),
    rationale: .init(
      english:
        "the first two digits are the year of creation; a number of another length is a slip",
      french:
        "les deux premiers chiffres sont l'année de création ; un numéro d'une autre longueur est une erreur"
    ),
    violating: Example.notice(title: "Storekeeper (26045)"),
    edits: ["26045": "260455"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.compactMap { half in
      guard half.jobNumber == nil, let title = half.title,
        let digits = Self.malformed(in: title)
      else { return nil }
      let path = half.path[.title]
      return Self.finding(
        .form(digits), at: subject.range(ofWord: digits, in: path), path: path,
        values: [digits])
    }
  }

  /// The digits at the end of a title that were meant for a job number: in brackets or behind a
  /// hyphen, more than two of them.
  static func malformed(in title: String) -> String? {
    var end = title.utf8.endIndex
    let bytes = title.utf8
    while end > bytes.startIndex {
      let last = bytes[bytes.index(before: end)]
      guard last == UInt8(ascii: ")") || last == .space else { break }
      end = bytes.index(before: end)
    }
    var start = end
    while start > bytes.startIndex, bytes[bytes.index(before: start)].isDigit {
      start = bytes.index(before: start)
    }
    guard start > bytes.startIndex, bytes.distance(from: start, to: end) > 2,
      bytes[bytes.index(before: start)].isOne(of: "(-")
    else { return nil }
    return String(title[start..<end])
  }
}

extension Message {
  fileprivate static func form(_ digits: String) -> Self {
    Self(
      english: "expected a job number of six digits, but found '\(digits)'",
      french: "un numéro de poste à six chiffres était attendu, mais « \(digits) » a été trouvé")
  }
}
