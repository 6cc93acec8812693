import VacancyCore

/// What the command can be asked to do.
enum CommandName: String, CaseIterable, Sendable {
  case parse, validate, diff, rules, explain, config, schema, completions, help
}

/// A command as its help tells it.
struct CommandPage: Sendable {
  let name: CommandName
  /// What stands behind the name in the usage line.
  let operands: String
  let summary: Message
  /// What the options do not say: what is read, what comes out.
  let details: Message
}

/// All commands, in the order of the help.
enum CommandTable {
  static let pages: [CommandPage] = [
    CommandPage(
      name: .parse, operands: "[OPTIONS] PATH...",
      summary: Message(
        english: "turn vacancy notices into records",
        french: "transformer des avis de vacance en fiches"),
      details: Message(
        english: """
          PATH is a file, a folder or '-' (standard input). A folder is searched for *.txt and *.md files, through all
          its folders but hidden ones, in the order of their paths; README*, CHANGELOG*, CONTRIBUTING* and LICENSE*
          are left out. --include adds files, --exclude leaves out files and folders; a .vacancy.json has both as keys.
          Links to files are read; links to folders are followed with --follow-symlinks. Pipes and devices are
          passed over, unless they are named.

          A GLOB without '/' is matched against the name at any depth, one with '/' against the path below the folder
          that was named (in a .vacancy.json: below its own folder). '*' and '?' stop at '/', '**' does not; brackets
          and braces match themselves. --exclude beats --include, and neither touches files that are named.
          What git ignores is left to git: git ls-files -z '*.txt' | vacancy validate --files-from - -0

          NAME.en.txt with NAME.fr.txt make one notice, also -en/-fr, _EN/_FR, and en/NAME with fr/NAME, whether they
          were found or named.

          One file gives one JSON object, and 'null' where it could not be read; a folder, several paths or a list
          give an array.
          """,
        french: """
          PATH est un fichier, un dossier ou « - » (l'entrée standard). Un dossier est parcouru à la recherche de
          fichiers *.txt et *.md, sous-dossiers compris sauf ceux qui sont cachés, dans l'ordre des chemins ; README*,
          CHANGELOG*, CONTRIBUTING* et LICENSE* sont écartés. --include ajoute des fichiers, --exclude écarte des
          fichiers et des dossiers ; un .vacancy.json a ces deux clés. Les liens vers des fichiers sont lus ; les
          liens vers des dossiers sont suivis avec --follow-symlinks. Les tubes et les périphériques sont passés, sauf
          s'ils sont nommés.

          Un GLOB sans « / » est comparé au nom à toute profondeur, un GLOB avec « / » au chemin à partir du dossier
          nommé (dans un .vacancy.json : à partir de son propre dossier). « * » et « ? » s'arrêtent à « / », « ** »
          non ; crochets et accolades valent pour eux-mêmes. --exclude l'emporte sur --include, et aucun des deux ne
          touche aux fichiers nommés.
          Ce que git ignore est laissé à git : git ls-files -z '*.txt' | vacancy validate --files-from - -0

          NOM.en.txt et NOM.fr.txt forment un seul avis, de même -en/-fr, _EN/_FR, et en/NOM avec fr/NOM, qu'ils
          aient été trouvés ou nommés.

          Un fichier donne un objet JSON, et « null » s'il n'a pas pu être lu ; un dossier, plusieurs chemins ou une
          liste donnent un tableau.
          """)),
    .validate,
    CommandPage(
      name: .diff, operands: "[OPTIONS] NOTICE | ENGLISH FRENCH",
      summary: Message(
        english: "hold the English half of a notice against the French half",
        french: "comparer la moitié anglaise d'un avis à sa moitié française"),
      details: Message(
        english: """
          NOTICE is a file with both halves, a folder of notices or '-' (standard input). Two files with a half each
          are one notice, whichever comes first; so are NAME.en.txt and NAME.fr.txt, as for 'parse'. Where nothing was
          compared, as no notice has both halves, the status is 3, unless --allow-empty says otherwise.

          The status is 0 where no differences are found and 1 where some are; notes decide with --fail-on note only.
          What cannot be found: a sentence that says something else in other words, without a number, a date, an
          acronym or a term that gives it away. diff compares the two halves, and does not judge a translation.

          A .vacancy.json and a baseline hold as for 'validate': what is suppressed there is suppressed here.
          """,
        french: """
          NOTICE est un fichier avec les deux moitiés, un dossier d'avis ou « - » (l'entrée standard). Deux fichiers
          contenant chacun une moitié forment un seul avis, dans un ordre quelconque ; de même NOM.en.txt et
          NOM.fr.txt, comme pour « parse ». Si rien n'a été comparé, faute d'avis à deux moitiés, le code est 3, sauf
          avec --allow-empty.

          Le code est 0 si aucune différence n'est constatée et 1 s'il y en a ; les remarques ne décident qu'avec
          --fail-on note. Ce qui ne peut pas être constaté : une phrase qui dit autre chose en d'autres termes, sans
          un nombre, une date, un sigle ou un terme qui la trahisse. diff compare les deux moitiés et ne juge pas une
          traduction.

          Un .vacancy.json et le fichier de --baseline valent comme pour « validate » : ce qui y est ignoré l'est ici.
          """)),
    .rules, .explain, .config,
    CommandPage(
      name: .schema, operands: "[notice|notices|validation|finding|diff|diffs|rules|config]",
      summary: Message(
        english: "print the JSON Schema of what is written, or of a configuration",
        french: "afficher le schéma JSON de ce qui est écrit, ou d'une configuration"),
      details: Message(
        english:
          """
          notice is what parse writes of one file, and a line of its ndjson; notices is what it writes of several.
          validation is the json of validate, and finding a line of its ndjson. diff is the json of diff about one
          notice, and diffs about several. rules is the json of rules, and config a configuration.

          The schema is draft 2020-12 and strict: no other key is allowed, and what is written has them all.
          """,
        french:
          """
          notice est ce que parse écrit d'un fichier, et une ligne de son ndjson ; notices, ce qu'il écrit de
          plusieurs. validation est le json de validate, et finding une ligne de son ndjson. diff est le json de diff
          au sujet d'un avis, et diffs de plusieurs. rules est le json de rules, et config une configuration.

          Le schéma suit la version 2020-12 ; aucune autre clé n'est admise, et ce qui est écrit les a toutes.
          """
      )),
    .completions,
    CommandPage(
      name: .help, operands: "[OPTIONS] [COMMAND]",
      summary: Message(
        english: "explain the command or one of its parts",
        french: "expliquer la commande ou l'une de ses parties"),
      details: Message(
        english: "The same as --help. The manual page is made of the same tables.",
        french: "Équivaut à --help. La page de manuel est tirée des mêmes tables.")),
  ]

  static func page(of command: CommandName) -> CommandPage? {
    pages.first { $0.name == command }
  }
}

/// The shapes that have a schema.
enum SchemaName: String, CaseIterable, Sendable {
  case notice, notices, validation, finding, diff, diffs, rules, config
}

/// The shells that completions are written for.
enum ShellName: String, CaseIterable, Sendable {
  case bash, zsh, fish
}
