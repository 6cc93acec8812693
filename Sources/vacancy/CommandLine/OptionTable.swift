import VacancyCore

/// All options, in the order of the help. Parsing and help both come from here.
enum OptionTable {
  /// The commands that read notices.
  private static let readers: [CommandName] = [.parse, .validate, .diff]

  static let options = validation + common

  private static let common: [Option] = [
    Option(
      "format", "FORMAT", oneOf: \.format, in: [.parse],
      Message(
        english: "json (indented), ndjson (one record a line), csv (one row a half) or jobposting "
          + "(of schema.org)",
        french: "json (indenté), ndjson (une fiche par ligne), csv (une rangée par moitié) ou "
          + "jobposting (de schema.org)")),
    Option(
      "format", "FORMAT", oneOf: \.diffFormat, in: [.diff],
      Message(
        english: "text, json, markdown (for a comment) or html (one page)",
        french: "text, json, markdown (pour un commentaire) ou html (une page)")),
    Option(
      "alignment", flag: \.alignment, in: [.diff],
      Message(
        english: "json: add what was held against what",
        french: "json : ajouter ce qui a été comparé à quoi")),
    Option(
      "notes", flag: \.showsNotes, in: [.diff],
      Message(
        english: "text and markdown: show notes, too",
        french: "text et markdown : montrer aussi les remarques")),
    Option(
      "fail-on", "LEVEL", someOf: \.validation.failLevel, in: [.diff],
      Message(
        english: "error, warning (the default), note or never: what makes the status 1",
        french: "error, warning (par défaut), note ou never : ce qui donne le code 1")),
    Option(
      "exit-zero", flag: \.exitsZero, in: [.validate, .diff],
      Message(
        english: "leave with 0 where findings would give 1",
        french: "sortir avec 0 là où des constats donneraient 1")),
    Option(
      "spans", flag: \.spans, in: [.parse],
      Message(
        english: "add the place of every value in its file",
        french: "ajouter la place de chaque valeur dans son fichier")),
    Option(
      "compact", flag: \.compact, in: [.parse],
      Message(english: "json without indentation", french: "json sans indentation")),
    Option(
      "output", "o", file: "FILE", \.output, in: [.parse, .diff],
      Message(
        english: "write to FILE, whole or not at all; its extension is the default of --format",
        french: "écrire dans FILE, en entier ou pas du tout ; sans --format, selon son extension")),
    Option(
      "encoding", "NAME", autoOr: \.encoding, in: readers,
      Message(
        english: "auto, utf-8, utf-16le, utf-16be, windows-1252 or iso-8859-1",
        french: "auto, utf-8, utf-16le, utf-16be, windows-1252 ou iso-8859-1")),
    Option(
      name: "max-file-size", short: nil, valueName: "BYTES", choices: [], commands: readers,
      help: Message(
        english: "read no file larger than BYTES, such as 500K or 8MiB (the default)",
        french: "ne lire aucun fichier plus grand que BYTES, par exemple 500K ou 8MiB (par défaut)"),
      take: takeMaximumFileSize),
    Option(
      "files-from", file: "FILE", \.filesFrom, in: readers,
      Message(
        english: "read the paths from FILE, one a line; '-' is standard input",
        french: "lire les chemins dans FILE, un par ligne ; « - » est l'entrée standard")),
    Option(
      "null", "0", flag: \.nulSeparated, in: readers,
      Message(
        english: "the paths of --files-from end with a NUL byte",
        french: "les chemins de --files-from se terminent par un octet nul")),
    Option(
      name: "jobs", short: "j", valueName: "N", choices: [], commands: readers,
      help: Message(
        english: "work with N threads; the default is all cores",
        french: "travailler avec N fils ; par défaut, tous les cœurs"),
      take: takeJobs),
    Option(
      "stdin-filename", file: "NAME", \.stdinFilename, in: readers,
      Message(
        english: "the name that standard input goes by",
        french: "le nom à donner à l'entrée standard")),
    patterns(
      "include", \.include,
      Message(
        english: "search folders for files that match GLOB, too, such as '*.pdf'",
        french: "chercher aussi dans les dossiers les fichiers conformes à GLOB, ainsi « *.pdf »")),
    patterns(
      "exclude", \.exclude,
      Message(
        english: "pass over files and folders that match GLOB; beats --include",
        french: "passer les fichiers et dossiers conformes à GLOB ; l'emporte sur --include")),
    Option(
      "follow-symlinks", flag: \.followsSymlinks, in: readers,
      Message(
        english: "follow links to folders; each folder is read once",
        french: "suivre les liens vers des dossiers ; chaque dossier est lu une fois")),
    Option(
      "allow-empty", flag: \.allowsEmpty, in: readers,
      Message(
        english: "a folder without notices, or nothing to compare, is no failure",
        french: "un dossier sans avis, ou rien à comparer, n'est pas un échec")),
    Option(
      "quiet", "q", flag: \.quiet, in: readers,
      Message(
        english: "report errors only, and what --fail-on makes decide",
        french: "ne signaler que les erreurs, et ce que --fail-on rend déterminant")),
    Option(
      "color", "WHEN", oneOf: \.color, in: readers,
      Message(
        english: "auto, always or never; auto is on a terminal without NO_COLOR",
        french: "auto, always ou never ; auto : sur un terminal sans NO_COLOR")),
    Option(
      "lang", "LANGUAGE", oneOf: \.language, in: CommandName.allCases,
      Message(english: "speak en or fr", french: "parler en ou fr")),
    Option(
      "man", flag: \.asksForManual, in: [.help],
      Message(
        english: "write the manual page, for 'man -l -'",
        french: "écrire la page de manuel, pour « man -l - »")),
    Option(
      "help", "h", flag: \.asksForHelp, in: CommandName.allCases,
      Message(english: "show this help", french: "afficher cette aide")),
    Option(
      "version", flag: \.asksForVersion, in: [.help],
      Message(english: "show the version", french: "afficher la version")),
  ]

  /// An option that takes a pattern of names or paths, and may be given again.
  private static func patterns(
    _ name: String,
    _ property: @autoclosure @escaping @Sendable () -> PropertyPath<[PathPattern]>,
    _ help: @autoclosure @escaping @Sendable () -> Message
  ) -> Option {
    Option(
      name: name, short: nil, valueName: "GLOB", choices: [], commands: readers, help: help()
    ) { value, settings in
      guard !value.isEmpty else { return .pattern }
      settings[keyPath: property()].append(PathPattern(value))
      return nil
    }
  }

  static func option(named name: String) -> Option? {
    options.first { $0.name == name }
  }

  /// The option of that name that a command has: what `--format` takes depends on the command.
  static func option(named name: String, of command: CommandName) -> Option? {
    options.first { $0.name == name && $0.commands.contains(command) }
  }

  static func option(short: Character) -> Option? {
    options.first { $0.short == short }
  }
}

@Sendable private func takeMaximumFileSize(_ value: [UInt8], _ settings: inout Settings)
  -> Message?
{
  guard let size = ByteSize(String(decoding: value, as: UTF8.self)) else {
    return Message(
      english: "a size such as '500000', '500K' or '8MiB'",
      french: "une taille telle que « 500000 », « 500K » ou « 8MiB »")
  }
  settings.maximumFileSize = size.bytes
  return nil
}

extension Message {
  fileprivate static var pattern: Self {
    Self(english: "a pattern such as '*.pdf'", french: "un motif tel que « *.pdf »")
  }
}

@Sendable private func takeJobs(_ value: [UInt8], _ settings: inout Settings) -> Message? {
  guard let jobs = Int(String(decoding: value, as: UTF8.self)), (1...256).contains(jobs) else {
    return Message(
      english: "a whole number from 1 to 256", french: "un nombre entier de 1 à 256")
  }
  settings.jobs = jobs
  return nil
}
