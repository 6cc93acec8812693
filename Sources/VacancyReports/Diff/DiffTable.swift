package import VacancyCore

/// The differences of notices as a table, a row each; a notice that was not compared has a row that says
/// why.
package enum DiffTable {
  package static let columns = [
    "path", "frenchPath", "jobNumber", "status", "severity", "rule", "kind", "message", "enPointer",
    "enText", "enLine", "frPointer", "frText", "frLine", "suppression",
  ]

  package static func rows(of notice: ComparedNotice, in language: Language) -> [[TableCell]] {
    let head: [TableCell] = [
      .text(notice.source.path), .text(notice.frenchSource?.path), .text(notice.jobNumber),
      .word(notice.status.rawValue),
    ]
    if let remark = notice.remark { return [head + nothing(but: remark[language])] }
    return notice.judged.map { judged in
      let finding = judged.finding
      return head + [
        .word(judged.severity.rawValue), .word(judged.rule.name), .word(finding.kind?.rawValue),
        .text(judged.message[language]),
      ] + side(finding.english, notice.english) + side(finding.french, notice.french) + [
        .text(judged.suppression)
      ]
    }
  }

  package static func row(of input: UnreadableInput, in language: Language) -> [TableCell] {
    [.text(input.path), .text(nil), .text(nil), .word(input.reason.rawValue)]
      + nothing(but: input.message[language])
  }

  private static func nothing(but message: String) -> [TableCell] {
    Array(repeating: .word(nil), count: 3) + [.text(message)]
      + Array(repeating: .word(nil), count: 7)
  }

  private static func side(_ side: Finding.Side?, _ half: ComparedHalf?) -> [TableCell] {
    let line = side.flatMap { half?.range(of: $0) }.map { half?.place(of: $0).start.line } ?? nil
    return [.word(side?.path.description), .text(side?.text), .number(line)]
  }
}
