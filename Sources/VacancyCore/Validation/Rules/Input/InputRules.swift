extension RuleID {
  /// A file that is named can be read.
  public static let unreadableFile: RuleID = .init(
    "unreadable-file", .input, .error, foundBy: .run,
    requirement: "every input file can be read",
    french: "chaque fichier indiqué est lisible",
    rationale: "a file that cannot be read is not checked, so the run is incomplete",
    french: "un fichier illisible n'est pas vérifié : l'exécution est incomplète",
    violating: "$ chmod 000 notice.txt",
    edits: ["000": "644"])

  /// The program that converts a file is installed.
  public static let converterMissing: RuleID = .init(
    "converter-missing", .input, .error, foundBy: .run,
    requirement: "the program that converts the file is installed",
    french: "le programme qui convertit le fichier est installé",
    rationale: "PDF files are converted by pdftotext, the others by pandoc 2.15 or newer; without "
      + "the program the file is not checked, so the run is incomplete",
    french: "les fichiers PDF sont convertis par pdftotext, les autres par pandoc 2.15 ou plus "
      + "récent ; sans le programme, le fichier n'est pas vérifié : l'exécution est incomplète",
    violating: "$ PATH= vacancy validate notice.pdf",
    edits: ["PATH= ": ""])

  /// A file can be converted to text.
  public static let conversionFailed: RuleID = .init(
    "conversion-failed", .input, .error, foundBy: .run,
    requirement: "the file can be converted to text",
    french: "le fichier peut être converti en texte",
    rationale: "a file that is damaged or protected, a scanned page and a .doc file give no text; "
      + "the file is not checked, so the run is incomplete",
    french: "un fichier endommagé ou protégé, une page numérisée et un fichier .doc ne donnent pas "
      + "de texte ; le fichier n'est pas vérifié : l'exécution est incomplète",
    violating: "$ vacancy validate scan.pdf",
    edits: ["vacancy validate scan.pdf": "ocrmypdf scan.pdf a.pdf && vacancy validate a.pdf"])

  /// The bytes of a file fit the encoding that was given for it.
  public static let undecodableText: RuleID = .init(
    "undecodable-text", .input, .error, foundBy: .run,
    requirement: "a file matches the encoding given by --encoding or by its byte order mark",
    french: "un fichier correspond à l'encodage indiqué par --encoding ou par son indicateur "
      + "d'ordre des octets (BOM)",
    rationale: "the wrong encoding changes characters; invalid bytes are never replaced silently",
    french:
      "un mauvais encodage altère des caractères ; les octets non valides ne sont jamais "
      + "remplacés",
    violating: "$ vacancy validate --encoding utf-8 windows-1252.txt",
    edits: ["utf-8": "windows-1252"])

  /// A file is in UTF-8, or says what it is in by a byte order mark.
  public static let assumedEncoding: RuleID = .init(
    "assumed-encoding", .input, .warning, foundBy: .run,
    requirement: "a file without a byte order mark is valid UTF-8",
    french: "un fichier sans BOM est en UTF-8 valide",
    rationale: "other bytes are decoded as Windows-1252, which may be wrong",
    french: "les autres octets sont décodés en Windows-1252, ce qui peut être inexact",
    violating: "$ iconv -t windows-1252 notice.txt",
    edits: ["windows-1252": "utf-8"])

  /// A notice is a text.
  public static let notText: RuleID = .init(
    "not-text", .input, .error, foundBy: .run,
    requirement: "a file contains text",
    french: "un fichier contient du texte",
    rationale: "PDF and word-processor files must be converted to text first",
    french: "un PDF ou un document de traitement de texte doit d'abord être converti en texte",
    violating: "$ vacancy validate notice.pdf",
    edits: ["vacancy validate notice.pdf": "pdftotext -layout notice.pdf - | vacancy validate -"])

  /// A file is not larger than '--max-file-size'.
  public static let fileTooLarge: RuleID = .init(
    "file-too-large", .input, .error, foundBy: .run,
    requirement: "a file does not exceed --max-file-size",
    french: "un fichier ne dépasse pas --max-file-size",
    rationale:
      "a notice takes some tens of kilobytes; a file of several megabytes is something else",
    french:
      "un avis pèse quelques dizaines de kilo-octets ; un fichier de plusieurs mégaoctets "
      + "est autre chose",
    violating: "$ vacancy validate --max-file-size 1000 notice.txt",
    edits: ["1000": "8388608"])

  /// A file that is named holds a vacancy notice.
  public static let notANotice: RuleID = .init(
    "not-a-notice", .input, .error, foundBy: .run,
    requirement: "a file contains a vacancy notice",
    french: "un fichier contient un avis de vacance",
    rationale: "text without the labels and headings of a notice would pass every other rule",
    french:
      "un texte sans les libellés ni les titres d'un avis passerait toutes les autres règles",
    violating: "$ vacancy validate shopping-list.txt",
    edits: ["shopping-list": "notice"])

  /// A file holds one notice.
  public static let severalNotices: RuleID = .init(
    "several-notices", .input, .warning, foundBy: .reader,
    requirement: "a file contains one notice",
    french: "un fichier contient un seul avis",
    rationale: "a single JSON object has room for the first notice only; ndjson, arrays, CSV, "
      + "'validate' and 'diff' take each as a notice of its own",
    french: "un objet JSON seul n'a de place que pour le premier avis ; ndjson, les tableaux, CSV, "
      + "« validate » et « diff » traitent chaque avis séparément",
    violating: "$ cat clerk.txt driver.txt > notices/all.txt",
    edits: ["cat": "cp", "> notices/all.txt": "notices/"])

  /// The lines of a notice follow one another as they are read.
  public static let interleavedText: RuleID = .init(
    "interleaved-text", .input, .warning, foundBy: .reader,
    requirement: "the lines of a notice follow one another as they are read",
    french: "les lignes d'un avis se suivent dans l'ordre de la lecture",
    rationale:
      "a converter that reads two columns across mixes their sentences, and every value may be wrong",
    french:
      "un convertisseur qui lit deux colonnes en travers mêle leurs phrases, et chaque valeur peut être fausse",
    violating: "$ pdftotext -layout two-columns.pdf notice.txt",
    edits: ["pdftotext -layout": "pdftotext"])

  /// A notice is short enough for each text of a list to be compared with each of the other half.
  public static let comparisonSimplified: RuleID = .init(
    "comparison-simplified", .input, .note, decides: false, foundBy: .comparison,
    requirement: "a notice is short enough for its halves to be compared in full",
    french: "un avis est assez court pour que ses versions soient comparées en entier",
    rationale:
      "the comparison of very long lists and texts is shortened, so that it needs little time and memory",
    french:
      "la comparaison de listes et de textes très longs est abrégée, pour demander peu de temps et de mémoire",
    violating: "$ seq -f '- item %g;' 1000 >> notice.txt",
    edits: ["1000": "10"])

  /// Every suppression in the configuration matches a finding.
  public static let unusedSuppression: RuleID = .init(
    "unused-suppression", .input, .warning, foundBy: .run,
    requirement: "every suppression in the configuration matches a finding",
    french: "chaque exclusion de la configuration correspond à un constat",
    rationale: "a suppression that matches nothing may hide a later finding",
    french: "une exclusion qui ne correspond à rien peut masquer un constat futur",
    violating:
      #"$ echo '{"suppressions": [{"rule": "placeholder", "path": "gone.txt", "reason": "…"}]}' > .vacancy.json"#,
    edits: [#"{"rule": "placeholder", "path": "gone.txt", "reason": "…"}"#: ""])

  /// No suppression is past its `until` date.
  public static let expiredSuppression: RuleID = .init(
    "expired-suppression", .input, .warning, foundBy: .run,
    requirement: "no suppression is past its 'until' date",
    french: "aucune exclusion n'a dépassé sa date « until »",
    rationale:
      "after that date its findings count again; the date is compared with --as-of, not with the "
      + "system clock",
    french:
      "passé cette date, ses constats comptent de nouveau ; elle est comparée à --as-of, et non à "
      + "l'horloge du système",
    violating:
      #"$ echo '{"suppressions": [{"rule": "placeholder", "path": "*", "reason": "…", "until": "2020-12-31"}]}' > .vacancy.json"#,
    edits: [#", "until": "2020-12-31""#: ""])

  /// An entry of a baseline matches a finding.
  public static let unusedBaseline: RuleID = .init(
    "unused-baseline", .input, .note, foundBy: .run,
    requirement: "every entry of the baseline matches a finding of its notice",
    french: "chaque entrée du fichier de référence correspond à un constat de son avis",
    rationale:
      "the mistake was corrected; the entry would hide the same mistake when it comes back",
    french: "l'erreur a été corrigée ; l'entrée masquerait la même erreur si elle revenait",
    violating: "$ vacancy validate --write-baseline known.json notice.txt" + correction,
    edits: [correction: ""])
}

private let correction =
  "; sed -i s/OCIOxxxx/OCIO0012/ notice.txt; vacancy validate --baseline known.json notice.txt"
