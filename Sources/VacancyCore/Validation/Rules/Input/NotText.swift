extension RuleID {
  /// A notice is a text.
  public static let notText = RuleID("not-text", .input, .error)
}

struct NotText: Rule {
  static let page = RulePage(
    .notText,
    requirement: .init(
      english: "a notice is a text",
      french: "un avis est un texte"),
    rationale: .init(
      english: "a PDF or a word processor's document has to be exported as text first",
      french: "un PDF ou un document de traitement de texte doit d'abord être exporté en texte"),
    violating: "$ vacancy validate notice.pdf",
    compliant: "$ pdftotext -layout notice.pdf - | vacancy validate -")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
