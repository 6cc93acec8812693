import VacancyCore

/// All options, in the order of the help.
enum OptionTable {
  /// The commands that read notices.
  private static let readers: [CommandName] = [.parse, .list, .validate, .diff, .align]
  private static let checkers: [CommandName] = [.validate, .diff]
  private static let configurable = readers + [.config]

  static let options: [Option] = [
    Option(
      "format", value: .format(of: .validate), in: [.validate],
      english: "text, json, ndjson, csv, xlsx, sarif, junit, github, gitlab, markdown or html; "
        + "may be given again",
      french: "text, json, ndjson, csv, xlsx, sarif, junit, github, gitlab, markdown ou html ; "
        + "peut être répété"
    ) { $0.add($1) },
    Option(
      "output", "o", value: .path(), in: [.validate],
      english:
        "write the format before it, or that of its extension, to FILE, whole or not at all",
      french: "écrire dans FILE, en entier ou pas du tout, le format qui précède ou celui de son "
        + "extension"
    ) { $0.add($1) },
    Option(
      "fail-on", value: .word("LEVEL"), in: [.validate],
      english: "error (the default), warning, note or never: what makes the status 1",
      french: "error (par défaut), warning, note ou never : ce qui donne le code 1"
    ) { $0.failLevel = $1 },
    Option(
      "select", value: .rules, in: checkers,
      english: "apply these rules and families only, such as fields,url-mismatch",
      french: "n'appliquer que ces règles et familles, par exemple fields,url-mismatch"
    ) { $0.selected.append($1) },
    Option(
      "ignore", value: .rules, in: checkers,
      english: "leave these rules and families out",
      french: "ignorer ces règles et familles"
    ) { $0.ignored.append($1) },
    Option(
      "severity", value: .severityChange, in: checkers,
      english: "count the findings of a rule as error, warning or note",
      french: "compter les constats d'une règle comme error, warning ou note"
    ) { $0.severities.append($1) },
    Option(
      "as-of", value: .date, in: [.validate],
      english: "the day that deadlines are compared with; without it none has passed",
      french: "le jour auquel comparer les dates limites ; sans lui, aucune n'est passée"
    ) { $0.asOf = $1 },
    Option(
      "as-of", value: .date, in: [.diff],
      english: "date to check the 'until' of suppressions against",
      french: "date de référence pour le champ « until » des exclusions"
    ) { $0.asOf = $1 },
    Option(
      "baseline", value: .path(), in: checkers,
      english: "suppress the findings listed in FILE",
      french: "ignorer les constats répertoriés dans FILE"
    ) { $0.baseline = $1 },
    Option(
      "write-baseline", value: .path(), in: checkers,
      english: "write all findings to FILE and suppress them",
      french: "enregistrer tous les constats dans FILE et les ignorer"
    ) { $0.newBaseline = $1 },
    Option(
      "glossary", value: .path(), in: checkers,
      english: "check the terms in FILE: English, a tab, French; '|' divides alternatives",
      french: "vérifier les termes de FILE : anglais, tabulation, français ; « | » entre variantes"
    ) { $0.glossary = $1 },
    Option(
      "config", value: .path(), in: configurable,
      english: "take the configuration FILE, not the .vacancy.json beside or above a notice",
      french: "prendre la configuration FILE, non le .vacancy.json à côté ou au-dessus d'un avis"
    ) { $0.configuration = $1 },
    Option(
      "no-config", in: configurable,
      english: "take no configuration", french: "ne prendre aucune configuration"
    ) { $0.ignoresConfiguration = true },
    Option(
      "statistics", in: [.validate],
      english: "count the findings by rule, on standard error",
      french: "compter les constats par règle, sur la sortie d'erreur"
    ) { $0.showsStatistics = true },
    Option(
      "format", value: .format(of: .rules), in: [.rules, .explain, .config],
      english: "text or json", french: "text ou json"
    ) { $0.add($1) },
    Option(
      "format", value: .format(of: .parse), in: [.parse],
      english: "json (indented), ndjson (one record a line), csv or xlsx (one row a half) or "
        + "jobposting (of schema.org)",
      french:
        "json (indenté), ndjson (une fiche par ligne), csv ou xlsx (une rangée par moitié) ou "
        + "jobposting (de schema.org)"
    ) { $0.add($1) },
    Option(
      "format", value: .format(of: .list), in: [.list],
      english: "text, json, csv, xlsx (a spreadsheet) or ics (a calendar of the deadlines)",
      french: "text, json, csv, xlsx (un classeur) ou ics (un calendrier des dates limites)"
    ) { $0.add($1) },
    Option(
      "where", value: .condition, in: [.list],
      english: "only notices that satisfy it, such as 'grade>=G15'; may be given again",
      french: "seulement les avis qui y satisfont, par exemple 'grade>=G15' ; peut être répété"
    ) { $0.conditions.append($1) },
    Option(
      "sort", value: .word("KEY"), in: [.list],
      english: "deadline, grade, number or path; without it, as they are read",
      french: "deadline, grade, number ou path ; sans cette option, dans l'ordre de lecture"
    ) { $0.order = $1 },
    Option(
      "as-of", value: .date, in: [.list],
      english: "the day that the days left are counted from; without it there are none",
      french: "le jour à partir duquel compter les jours restants ; sans lui, aucun n'est compté"
    ) { $0.asOf = $1 },
    Option(
      "format", value: .format(of: .diff), in: [.diff],
      english: "text, json, ndjson, csv, xlsx, markdown (for a comment) or html (one page)",
      french: "text, json, ndjson, csv, xlsx, markdown (pour un commentaire) ou html (une page)"
    ) { $0.add($1) },
    Option(
      "format", value: .format(of: .align), in: [.align],
      english: "tmx (a translation memory), tsv or json",
      french: "tmx (une mémoire de traduction), tsv ou json"
    ) { $0.add($1) },
    Option(
      "alignment", in: [.diff],
      english: "json and ndjson: add which texts are aligned",
      french: "json et ndjson : ajouter ce qui a été comparé à quoi"
    ) { $0.alignment = true },
    Option(
      "min-severity", value: .word("LEVEL"), in: checkers,
      english: "text, markdown and html: show error, warning or note and above; the status stays",
      french: "text, markdown et html : montrer à partir de error, warning ou note ; le code reste"
    ) { $0.minimumSeverity = $1 },
    Option(
      "notes", in: checkers,
      english: "show notes, too: the same as --min-severity note",
      french: "montrer aussi les remarques : équivaut à --min-severity note"
    ) { $0.minimumSeverity = .note },
    Option(
      "fail-on", value: .word("LEVEL"), in: [.diff],
      english: "error, warning (the default), note or never: what makes the status 1",
      french: "error, warning (par défaut), note ou never : ce qui donne le code 1"
    ) { $0.failLevel = $1 },
    Option(
      "exit-zero", in: checkers,
      english: "leave with 0 where findings would give 1",
      french: "sortir avec 0 là où des constats donneraient 1"
    ) { $0.exitsZero = true },
    Option(
      "spans", in: [.parse],
      english: "add the place of every value in its file",
      french: "ajouter la place de chaque valeur dans son fichier"
    ) { $0.spans = true },
    Option(
      "compact", in: [.parse],
      english: "json without indentation", french: "json sans indentation"
    ) { $0.compact = true },
    Option(
      "output", "o", value: .path(), in: [.parse, .list, .diff, .align],
      english: "write to FILE, whole or not at all; its extension is the default of --format",
      french: "écrire dans FILE, en entier ou pas du tout ; sans --format, selon son extension"
    ) { $0.add($1) },
    Option(
      "no-bom", in: [.parse, .list, .validate, .diff],
      english: "begin a .csv file without a byte order mark",
      french: "commencer un fichier .csv sans marque d'ordre des octets"
    ) { $0.omitsByteOrderMark = true },
    Option(
      "encoding", value: .encoding, in: readers,
      english: "auto, utf-8, utf-16le, utf-16be, windows-1252 or iso-8859-1",
      french: "auto, utf-8, utf-16le, utf-16be, windows-1252 ou iso-8859-1"
    ) { $0.encoding = $1 },
    Option(
      "max-file-size", value: .size, in: readers,
      english: "read no file larger than BYTES, such as 500K or 8MiB (the default)",
      french: "ne lire aucun fichier plus grand que BYTES, par exemple 500K ou 8MiB (par défaut)"
    ) { $0.maximumFileSize = $1.bytes },
    Option(
      "no-convert", in: readers,
      english: "do not convert PDF, Word, OpenDocument, RTF and HTML files",
      french: "ne pas convertir les fichiers PDF, Word, OpenDocument, RTF et HTML"
    ) { $0.converts = false },
    Option(
      "convert-timeout", value: .seconds, in: readers,
      english: "end the conversion of a file after SECONDS; 60 is the default",
      french: "arrêter la conversion d'un fichier après SECONDS ; 60 par défaut"
    ) { $0.conversionSeconds = $1 },
    Option(
      "files-from", value: .path(), in: readers,
      english: "read the paths from FILE, one a line; '-' is standard input",
      french: "lire les chemins dans FILE, un par ligne ; « - » est l'entrée standard"
    ) { $0.filesFrom = $1 },
    Option(
      "null", "0", in: readers,
      english: "the paths of --files-from end with a NUL byte",
      french: "les chemins de --files-from se terminent par un octet nul"
    ) { $0.nulSeparated = true },
    Option(
      "jobs", "j", value: .threads, in: readers,
      english: "work with N threads; the default is all cores",
      french: "travailler avec N fils ; par défaut, tous les cœurs"
    ) { $0.jobs = $1 },
    Option(
      "stdin-filename", value: .path("NAME"), in: readers,
      english: "the name that standard input goes by",
      french: "le nom à donner à l'entrée standard"
    ) { $0.stdinFilename = $1 },
    Option(
      "include", value: .pattern, in: readers,
      english: "search folders for files that match GLOB, too, such as '*.pdf'",
      french: "chercher aussi dans les dossiers les fichiers conformes à GLOB, ainsi « *.pdf »"
    ) { $0.include.append($1) },
    Option(
      "exclude", value: .pattern, in: readers,
      english: "pass over files and folders that match GLOB; beats --include",
      french: "passer les fichiers et dossiers conformes à GLOB ; l'emporte sur --include"
    ) { $0.exclude.append($1) },
    Option(
      "follow-symlinks", in: readers,
      english: "follow links to folders; each folder is read once",
      french: "suivre les liens vers des dossiers ; chaque dossier est lu une fois"
    ) { $0.followsSymlinks = true },
    Option(
      "allow-empty", in: readers,
      english: "a folder without notices, or nothing to compare, is no failure",
      french: "un dossier sans avis, ou rien à comparer, n'est pas un échec"
    ) { $0.allowsEmpty = true },
    Option(
      "quiet", "q", in: readers,
      english: "report errors only, and what --fail-on makes decide",
      french: "ne signaler que les erreurs, et ce que --fail-on rend déterminant"
    ) { $0.quiet = true },
    Option(
      "color", value: .word("WHEN"), in: readers,
      english: "auto, always or never; auto is on a terminal without NO_COLOR",
      french: "auto, always ou never ; auto : sur un terminal sans NO_COLOR"
    ) { $0.color = $1 },
    Option(
      "lang", value: .word("LANGUAGE"), in: CommandName.allCases,
      english: "speak en or fr", french: "parler en ou fr"
    ) { $0.language = $1 },
    Option(
      "man", in: [.help],
      english: "write the manual page, for 'man -l -'",
      french: "écrire la page de manuel, pour « man -l - »"
    ) { $0.asksForManual = true },
    Option(
      "help", "h", in: CommandName.allCases,
      english: "show this help", french: "afficher cette aide"
    ) { _ in },
    Option(
      "version", in: [.help],
      english: "show the version", french: "afficher la version"
    ) { $0.asksForVersion = true },
  ]

  static func option(named name: String) -> Option? { options.first { $0.name == name } }

  /// The option of that name that a command has, as the values of `--format` depend on the command.
  static func option(named name: String, of command: CommandName) -> Option? {
    options.first { $0.name == name && $0.commands.contains(command) }
  }

  static func help(of name: String, in language: Language) -> String {
    option(named: name)?.help[language] ?? ""
  }

  static func option(short: Character) -> Option? { options.first { $0.short == short } }

  /// The options of a command that its help shows. `--version` is in the overview.
  static func options(of command: CommandName) -> [Option] {
    options.filter { $0.commands.contains(command) && $0.name != "version" }
  }
}
