extension RuleID {
  /// A file that is named can be read.
  public static let unreadableFile = RuleID("unreadable-file", .input, .error)
}

struct UnreadableFile: Rule {
  static let page = RulePage(
    .unreadableFile,
    requirement: .init(
      english: "a file that is named can be read",
      french: "un fichier indiqué est lisible"),
    rationale: .init(
      english: "what could not be read could not be judged either: the run is incomplete",
      french: "ce qui n'a pas pu être lu n'a pas pu être jugé non plus : l'exécution est incomplète"
    ),
    violating: "$ chmod 000 notice.txt",
    compliant: "$ chmod 644 notice.txt")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
