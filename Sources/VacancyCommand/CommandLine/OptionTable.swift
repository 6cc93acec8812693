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
      english:
        "text, json, ndjson, csv, xlsx, sarif, junit, github, gitlab, markdown or html; repeatable with "
        + "--output",
      french:
        "text, json, ndjson, csv, xlsx, sarif, junit, github, gitlab, markdown ou html ; répétable avec "
        + "--output"
    ) { $0.add($1) },
    Option(
      "output", "o", value: .path(), in: [.validate],
      english:
        "write the preceding --format, or that of its extension, to FILE; repeatable",
      french: "écrire dans FICHIER le --format qui précède, ou celui de son extension ; répétable"
    ) { $0.add($1) },
    Option(
      "output-dir", value: .folder, in: checkers,
      english: "html: write index.html and one page per notice to DIR, which is created if needed",
      french: "html : écrire index.html et une page par avis dans DOSSIER, créé au besoin"
    ) { $0.add(folder: $1) },
    Option(
      "fail-on", value: .word("LEVEL"), in: [.validate], group: .rules,
      english: "lowest severity that gives exit status 1: error (default), warning, note or never",
      french: "gravité minimale donnant le code de sortie 1 : error (par défaut), warning, note ou "
        + "never"
    ) { $0.failLevel = $1 },
    Option(
      "select", value: .rules, in: checkers, group: .rules,
      english: "apply only these rules and families, e.g. fields,url-mismatch",
      french: "n'appliquer que ces règles et familles, p. ex. fields,url-mismatch"
    ) { $0.selected.append($1) },
    Option(
      "ignore", value: .rules, in: checkers, group: .rules,
      english: "do not apply these rules and families",
      french: "ne pas appliquer ces règles et familles"
    ) { $0.ignored.append($1) },
    Option(
      "severity", value: .severityChange, in: checkers, group: .rules,
      english: "set the severity of a rule to error, warning or note",
      french: "fixer la gravité d'une règle : error, warning ou note"
    ) { $0.severities.append($1) },
    Option(
      "as-of", value: .date, in: [.validate], group: .rules,
      english: "date to check deadlines against; without it they are not checked",
      french: "date de référence pour les dates limites ; sans elle, elles ne sont pas vérifiées"
    ) { $0.asOf = $1 },
    Option(
      "as-of", value: .date, in: [.diff], group: .rules,
      english: "date to check the 'until' of suppressions against",
      french: "date de référence pour le champ « until » des exclusions"
    ) { $0.asOf = $1 },
    Option(
      "baseline", value: .path(), in: checkers, group: .rules,
      english: "suppress the findings listed in FILE",
      french: "ignorer les constats répertoriés dans FICHIER"
    ) { $0.baseline = $1 },
    Option(
      "write-baseline", value: .path(), in: checkers, group: .rules,
      english: "write all findings to FILE and suppress them",
      french: "enregistrer tous les constats dans FICHIER et les ignorer"
    ) { $0.newBaseline = $1 },
    Option(
      "glossary", value: .path(), in: checkers, group: .rules,
      english: "check the terms in FILE: English, a tab, French; '|' divides alternatives",
      french:
        "vérifier les termes de FICHIER : anglais, tabulation, français ; « | » entre variantes"
    ) { $0.glossary = $1 },
    Option(
      "config", value: .path(), in: configurable, group: .rules,
      english: "use FILE instead of .vacancy.json",
      french: "utiliser FICHIER au lieu de .vacancy.json"
    ) { $0.configuration = $1 },
    Option(
      "no-config", in: configurable, group: .rules,
      english: "do not use a configuration", french: "n'utiliser aucune configuration"
    ) { $0.ignoresConfiguration = true },
    Option(
      "init", in: [.config], group: .rules,
      english: "print a configuration to start from", french: "afficher une configuration de départ"
    ) { $0.asksForTemplate = true },
    Option(
      "statistics", in: [.validate],
      english: "print the number of findings per rule to standard error",
      french: "afficher le nombre de constats par règle sur la sortie d'erreur"
    ) { $0.showsStatistics = true },
    Option(
      "format", value: .format(of: .rules), in: [.rules, .explain, .config],
      english: "text or json", french: "text ou json"
    ) { $0.add($1) },
    Option(
      "format", value: .format(of: .parse), in: [.parse],
      english:
        "json (indented), ndjson (one record per line), csv or xlsx (one row per half) or "
        + "jobposting (schema.org)",
      french:
        "json (indenté), ndjson (une fiche par ligne), csv ou xlsx (une ligne par version) ou "
        + "jobposting (schema.org)"
    ) { $0.add($1) },
    Option(
      "format", value: .format(of: .list), in: [.list],
      english: "text, json, csv, xlsx (a spreadsheet) or ics (a calendar of the deadlines)",
      french: "text, json, csv, xlsx (un classeur) ou ics (un calendrier des dates limites)"
    ) { $0.add($1) },
    Option(
      "where", value: .condition, in: [.list],
      english: "only notices that satisfy it, e.g. 'grade>=G15'; repeatable",
      french: "seulement les avis qui y satisfont, p. ex. 'grade>=G15' ; répétable"
    ) { $0.conditions.append($1) },
    Option(
      "sort", value: .word("KEY"), in: [.list],
      english: "deadline, grade, salary, number, title or path; without it, as they are read",
      french:
        "deadline, grade, salary, number, title ou path ; sans cette option, dans l'ordre de lecture"
    ) { $0.order = $1 },
    Option(
      "reverse", in: [.list],
      english: "in the opposite order: the highest or latest first",
      french: "dans l'ordre inverse : le plus élevé ou le plus tardif d'abord"
    ) { $0.isReversed = true },
    Option(
      "as-of", value: .date, in: [.list], group: .rules,
      english: "date to count the days left from; without it they are not shown",
      french: "date de référence pour les jours restants ; sans elle, ils ne sont pas indiqués"
    ) { $0.asOf = $1 },
    Option(
      "format", value: .format(of: .diff), in: [.diff],
      english: "text, json, ndjson, csv, xlsx, markdown (for a comment) or html",
      french: "text, json, ndjson, csv, xlsx, markdown (pour un commentaire) ou html"
    ) { $0.add($1) },
    Option(
      "format", value: .format(of: .align), in: [.align],
      english: "tmx (a translation memory), tsv or json",
      french: "tmx (une mémoire de traduction), tsv ou json"
    ) { $0.add($1) },
    Option(
      "alignment", in: [.diff],
      english: "json and ndjson: include the alignment of the two halves",
      french: "json et ndjson : inclure l'alignement des deux versions"
    ) { $0.alignment = true },
    Option(
      "min-severity", value: .word("LEVEL"), in: checkers,
      english:
        "text, markdown and html: lowest severity shown: error, warning or note; no effect on the status",
      french:
        "text, markdown et html : gravité minimale affichée : error, warning ou note ; sans effet sur le code"
    ) { $0.minimumSeverity = $1 },
    Option(
      "notes", in: checkers,
      english: "same as --min-severity note",
      french: "équivaut à --min-severity note"
    ) { $0.minimumSeverity = .note },
    Option(
      "fail-on", value: .word("LEVEL"), in: [.diff], group: .rules,
      english: "lowest severity that gives exit status 1: error, warning (default), note or never",
      french: "gravité minimale donnant le code de sortie 1 : error, warning (par défaut), note ou "
        + "never"
    ) { $0.failLevel = $1 },
    Option(
      "exit-zero", in: checkers, group: .rules,
      english: "exit 0 instead of 1 when there are findings",
      french: "code de sortie 0 au lieu de 1 en présence de constats"
    ) { $0.exitsZero = true },
    Option(
      "spans", in: [.parse],
      english: "add the position of every value in its file",
      french: "ajouter la position de chaque valeur dans le fichier"
    ) { $0.spans = true },
    Option(
      "compact", in: [.parse],
      english: "JSON without indentation", french: "JSON sans indentation"
    ) { $0.compact = true },
    Option(
      "output", "o", value: .path(), in: [.parse, .list, .diff, .align],
      english:
        "write to FILE; its extension is the default of --format; a failed write leaves it unchanged",
      french:
        "écrire dans FICHIER ; sans --format, selon son extension ; laissé intact en cas d'échec"
    ) { $0.add($1) },
    Option(
      "no-bom", in: [.parse, .list, .validate, .diff],
      english: "begin a .csv file without a byte order mark",
      french: "commencer un fichier .csv sans marque d'ordre des octets"
    ) { $0.omitsByteOrderMark = true },
    Option(
      "encoding", value: .encoding, in: readers, group: .input,
      english: "auto, utf-8, utf-16le, utf-16be, windows-1252 or iso-8859-1",
      french: "auto, utf-8, utf-16le, utf-16be, windows-1252 ou iso-8859-1"
    ) { $0.encoding = $1 },
    Option(
      "max-file-size", value: .size, in: readers, group: .input,
      english: "reject files larger than BYTES, e.g. 500K (default: 8MiB)",
      french: "refuser les fichiers de plus de OCTETS, p. ex. 500K (par défaut : 8MiB)"
    ) { $0.maximumFileSize = $1.bytes },
    Option(
      "no-convert", in: readers, group: .input,
      english: "do not convert PDF, Word, OpenDocument, RTF and HTML files",
      french: "ne pas convertir les fichiers PDF, Word, OpenDocument, RTF et HTML"
    ) { $0.converts = false },
    Option(
      "convert-timeout", value: .seconds, in: readers, group: .input,
      english: "end the conversion of a file after SECONDS (default: 60)",
      french: "arrêter la conversion d'un fichier après SECONDES (par défaut : 60)"
    ) { $0.conversionSeconds = $1 },
    Option(
      "files-from", value: .path(), in: readers, group: .input,
      english: "read paths from FILE, one per line ('-': standard input)",
      french: "lire les chemins dans FICHIER, un par ligne (« - » : entrée standard)"
    ) { $0.filesFrom = $1 },
    Option(
      "null", "0", in: readers, group: .input,
      english: "paths in --files-from are separated by NUL",
      french: "les chemins de --files-from sont séparés par un octet nul"
    ) { $0.nulSeparated = true },
    Option(
      "jobs", "j", value: .threads, in: readers, group: .input,
      english: "use N threads (default: all cores)",
      french: "utiliser N fils d'exécution (par défaut, tous les cœurs)"
    ) { $0.jobs = $1 },
    Option(
      "stdin-filename", value: .path("NAME"), in: readers, group: .input,
      english: "file name to report for standard input",
      french: "nom de fichier à afficher pour l'entrée standard"
    ) { $0.stdinFilename = $1 },
    Option(
      "include", value: .pattern, in: readers, group: .input,
      english: "search folders for more files, e.g. '*.pdf'; repeatable",
      french: "chercher d'autres fichiers dans les dossiers, p. ex. « *.pdf » ; répétable"
    ) { $0.include.append($1) },
    Option(
      "exclude", value: .pattern, in: readers, group: .input,
      english: "skip what matches GLOB, by name or by path below the folder; repeatable",
      french: "exclure selon GLOB, par nom ou par chemin sous le dossier ; répétable"
    ) { $0.exclude.append($1) },
    Option(
      "follow-symlinks", in: readers, group: .input,
      english: "follow symbolic links to folders, reading each folder once",
      french: "suivre les liens symboliques vers des dossiers, chacun lu une seule fois"
    ) { $0.followsSymlinks = true },
    Option(
      "allow-empty", in: readers, group: .input,
      english: "do not fail if a folder has no notices, or nothing can be compared",
      french: "ne pas échouer si un dossier ne contient aucun avis ou s'il n'y a rien à comparer"
    ) { $0.allowsEmpty = true },
    Option(
      "quiet", "q", in: readers, group: .general,
      english: "show only errors and what reaches --fail-on",
      french: "n'afficher que les erreurs et ce qui atteint --fail-on"
    ) { $0.quiet = true },
    Option(
      "color", value: .word("WHEN"), in: readers, group: .general,
      english: "auto, always or never; auto: on a terminal, unless NO_COLOR is set",
      french: "auto, always ou never ; auto : sur un terminal, sauf si NO_COLOR est défini"
    ) { $0.color = $1 },
    Option(
      "lang", value: .word("LANGUAGE"), in: CommandName.allCases, group: .general,
      english: "language of help and messages: en or fr",
      french: "langue de l'aide et des messages : en ou fr"
    ) { $0.language = $1 },
    Option(
      "man", in: [.help], group: .general,
      english: "print the manual page (view with 'man -l -')",
      french: "afficher la page de manuel (à lire avec « man -l - »)"
    ) { $0.asksForManual = true },
    Option(
      "help", "h", in: CommandName.allCases, group: .general,
      english: "show this help", french: "afficher cette aide"
    ) { _ in },
    Option(
      "version", in: [.help], group: .general,
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
