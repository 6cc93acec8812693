extension RuleID {
  /// No two files of a run have the same job number.
  public static let duplicateJobNumber = RuleID("duplicate-job-number", .folder, .warning)
}

struct DuplicateJobNumber: Rule {
  static let page = RulePage(
    .duplicateJobNumber,
    requirement: .init(
      english: "no two files of a run have the same job number",
      french: "deux fichiers d'une exécution n'ont pas le même numéro de poste"),
    rationale: .init(
      english: "a notice that was copied keeps the number of the one that it was made from",
      french: "un avis copié garde le numéro de celui dont il a été tiré"),
    violating: "$ a.txt\n" + Example.notice() + "$ b.txt\n"
      + Example.notice(title: "Driver (260455)"),
    compliant: "$ a.txt\n" + Example.notice() + "$ b.txt\n"
      + Example.notice(title: "Driver (260456)"))

  /// A ``FolderCheck`` finds this when all notices are read.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
