extension RuleID {
  /// The bytes of a file fit the encoding that was given for it.
  public static let undecodableText = RuleID("undecodable-text", .input, .error)
}

struct UndecodableText: Rule {
  static let page = RulePage(
    .undecodableText,
    requirement: .init(
      english: "the bytes of a file fit the encoding that was given for it",
      french: "les octets d'un fichier conviennent au codage indiqué"),
    rationale: .init(
      english: "a wrong encoding changes words without a trace; nothing is replaced in silence",
      french:
        "un codage erroné altère les mots sans laisser de trace ; rien n'est remplacé en silence"),
    violating: "$ vacancy validate --encoding utf-8 windows-1252.txt",
    compliant: "$ vacancy validate --encoding windows-1252 windows-1252.txt")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
