extension RuleID {
  /// A file is in UTF-8, or says what it is in by a byte order mark.
  public static let assumedEncoding = RuleID("assumed-encoding", .input, .warning)
}

struct AssumedEncoding: Rule {
  static let page = RulePage(
    .assumedEncoding,
    requirement: .init(
      english: "a file is in UTF-8, or says what it is in by a byte order mark",
      french: "un fichier est en UTF-8, ou indique son codage par une marque d'ordre des octets"),
    rationale: .init(
      english: "bytes that are not UTF-8 are read as Windows-1252, which may be wrong",
      french:
        "les octets qui ne sont pas de l'UTF-8 sont lus en Windows-1252, ce qui peut être faux"),
    violating: "$ iconv -t windows-1252 notice.txt",
    compliant: "$ iconv -t utf-8 notice.txt")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
