extension RuleID {
  /// A file is not larger than '--max-file-size'.
  public static let fileTooLarge = RuleID("file-too-large", .input, .error)
}

struct FileTooLarge: Rule {
  static let page = RulePage(
    .fileTooLarge,
    requirement: .init(
      english: "a file is not larger than '--max-file-size'",
      french: "un fichier ne dépasse pas la taille « --max-file-size »"),
    rationale: .init(
      english: "a notice is some kilobytes long; a file of megabytes is something else",
      french:
        "un avis compte quelques kilo-octets ; un fichier de plusieurs mégaoctets est autre chose"),
    violating: "$ vacancy validate --max-file-size 1000 notice.txt",
    compliant: "$ vacancy validate --max-file-size 8388608 notice.txt")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
