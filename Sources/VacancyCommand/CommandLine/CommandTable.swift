import VacancyCore
import VacancyReports

/// The commands, in the order of the help.
enum CommandName: String, CaseIterable, Sendable {
  case parse, list, validate, diff, align, rules, explain, config, schema, completions, help
}

struct CommandPage: Sendable {
  let name: CommandName
  /// What follows the name in the usage line.
  let operands: String
  let summary: Message
  /// What the options do not say: what is read, and what is written.
  let details: Message

  init(
    _ name: CommandName, _ operands: String, english: String, french: FrenchSentence,
    _ details: Message
  ) {
    (self.name, self.operands, self.details) = (name, operands, details)
    summary = Message(english: english, french: french)
  }
}

enum CommandTable {
  static let pages: [CommandPage] = [
    CommandPage(
      .parse, "[OPTIONS] PATH...", english: "parse notices into records",
      french: "lire des avis et en produire des fiches",
      Message(
        english: """
          PATH is a file, a folder or '-' (standard input). Folders are searched recursively for *.txt and *.md files, sorted by
          path; hidden folders and README*, CHANGELOG*, CONTRIBUTING* and LICENSE* are skipped. Symbolic links to files are read;
          links to folders are followed only with --follow-symlinks. Pipes and devices found in a folder are skipped.

          NAME.en.txt and NAME.fr.txt are one notice, also -en/-fr, _EN/_FR, and en/NAME with fr/NAME, whether found or named.

          One file gives one JSON object ('null' if it could not be read); a folder, several paths or a list give an array.

          PDF, Word, OpenDocument, RTF and HTML files that are named, or added by --include, are converted by installed programs:
          see 'vacancy help converters'.

          A GLOB without '/' is matched against the name at any depth, one with '/' against the path below the named folder (in a
          .vacancy.json: below its own folder). '*' and '?' stop at '/', '**' does not; brackets and braces match themselves.
          --exclude beats --include, and neither affects files that are named. What git ignores is left to git:

            git ls-files -z '*.txt' | vacancy validate --files-from - -0
          """,
        french: """
          CHEMIN est un fichier, un dossier ou « - » (entrée standard). Les dossiers sont parcourus récursivement, fichiers *.txt
          et *.md, par ordre de chemin ; les dossiers cachés, README*, CHANGELOG*, CONTRIBUTING* et LICENSE* sont ignorés. Les
          liens symboliques vers des fichiers sont lus ; ceux vers des dossiers ne sont suivis qu'avec --follow-symlinks. Les
          tubes et périphériques trouvés dans un dossier sont ignorés.

          NOM.en.txt et NOM.fr.txt forment un seul avis, de même -en/-fr, _EN/_FR, et en/NOM avec fr/NOM, trouvés ou nommés.

          Un fichier donne un objet JSON (« null » s'il n'a pas pu être lu) ; un dossier, plusieurs chemins ou une liste donnent
          un tableau.

          Les fichiers PDF, Word, OpenDocument, RTF et HTML nommés, ou ajoutés par --include, sont convertis par des programmes
          installés : voir « vacancy help converters ».

          Un GLOB sans « / » est comparé au nom à toute profondeur, un GLOB avec « / » au chemin sous le dossier nommé (dans un
          .vacancy.json : sous son propre dossier). « * » et « ? » s'arrêtent à « / », « ** » non ; crochets et accolades ne
          correspondent qu'à eux-mêmes. --exclude l'emporte sur --include, et aucun n'a d'effet sur les fichiers nommés. Ce que
          git ignore est laissé à git :

            git ls-files -z '*.txt' | vacancy validate --files-from - -0
          """)),
    CommandPage(
      .list, "[OPTIONS] PATH...", english: "list notices in a table, one row each",
      french: "afficher un tableau des avis, une ligne par avis",
      Message(
        english: """
          PATH is as for 'parse'. Values are those of the English half, else of the French half. A cell in which the halves differ
          ends in '*'; JSON, CSV and spreadsheets have 'differs'.

          A condition is a key, an operator and a value, in quotes so that the shell does not read '<' and '>'. Keys: number,
          title, body, location, grade, salary, currency, deadline, days, clearance, languages, path. Operators: = != < <= > >=
          and ~ (contains). Case and accents do not count; grades and clearances compare by their place on the scale; a twin grade
          satisfies what one of its grades does. Location takes countries (BE) and places, deadline takes dates and what stands
          in their place (Ongoing). A notice without a value satisfies no condition about it, and is sorted last.
          """,
        french: """
          CHEMIN : comme pour « parse ». Les valeurs sont celles de la version anglaise, sinon de la version française. Une
          cellule où les versions diffèrent se termine par « * » ; JSON, CSV et classeurs ont « differs ».

          Une condition est une clé, un opérateur et une valeur, entre guillemets pour que l'interpréteur ne lise pas « < » et
          « > ». Clés : number, title, body, location, grade, salary, currency, deadline, days, clearance, languages, path.
          Opérateurs : = != < <= > >= et ~ (contient). La casse et les accents ne comptent pas ; grades et habilitations se
          comparent selon leur échelle ; un grade jumelé satisfait à ce à quoi l'un de ses grades satisfait. location accepte les
          pays (BE) et les lieux, deadline les dates et ce qui en tient lieu (Ongoing). Un avis sans valeur ne satisfait
          à aucune condition à son sujet et est classé en dernier.
          """)),
    CommandPage(
      .validate, "[OPTIONS] PATH...", english: "check notices against the rules",
      french: "vérifier des avis d'après les règles",
      Message(
        english: """
          PATH is as for 'parse'. Every file appears in the report, including unreadable ones. A run without any notice is
          incomplete, unless --allow-empty is given.

          The exit status is 1 if findings reach the --fail-on level, and 3 if a file could not be checked. One run can write
          several reports, each with its --format and -o. The .vacancy.json next to a notice, or in the nearest parent folder,
          applies; see 'vacancy help configuration'. Findings about files that could not be checked cannot be ignored: --exclude
          excludes such a file from a folder.
          """,
        french: """
          CHEMIN : comme pour « parse ». Chaque fichier figure dans le rapport, même illisible. Une exécution sans aucun avis est
          incomplète, sauf avec --allow-empty.

          Le code de sortie est 1 si des constats atteignent le niveau de --fail-on, et 3 si un fichier n'a pas pu être vérifié.
          Une exécution peut produire plusieurs rapports, chacun avec son --format et son -o. Le .vacancy.json placé à côté de
          l'avis, ou dans le dossier parent le plus proche, s'applique ; voir « vacancy help configuration ». Un constat sur un
          fichier qui n'a pas pu être vérifié ne peut pas être ignoré : --exclude exclut un tel fichier d'un dossier.
          """)),
    CommandPage(
      .diff, "[OPTIONS] NOTICE | ENGLISH FRENCH",
      english: "compare the English half of a notice with the French half",
      french: "comparer la version anglaise d'un avis à sa version française",
      Message(
        english: """
          NOTICE is a file with both halves, a folder or '-' (standard input). Two files with one half each are one notice, in
          either order; so are NAME.en.txt and NAME.fr.txt in a folder. If no notice has both halves, the exit status is 3, unless
          --allow-empty is given.

          The exit status is 0 if no differences were found and 1 otherwise; notes count only with --fail-on note. diff compares
          values and aligned texts, and does not assess a translation: a mistranslation is not detected unless a number, a date,
          an acronym, a negation, an opposite or a known term differs.

          Configuration and baseline apply as for 'validate'.
          """,
        french: """
          AVIS est un fichier contenant les deux versions, un dossier ou « - » (entrée standard). Deux fichiers contenant chacun
          une version forment un seul avis, quel que soit leur ordre ; de même NOM.en.txt et NOM.fr.txt dans un dossier. Si aucun
          avis n'a deux versions, le code de sortie est 3, sauf avec --allow-empty.

          Le code de sortie est 0 si aucune différence n'a été trouvée, 1 sinon ; les remarques ne comptent qu'avec --fail-on
          note. diff compare des valeurs et des textes alignés et n'évalue pas une traduction : une erreur de traduction n'est
          constatée que si un nombre, une date, un sigle, une négation, un contraire ou un terme connu diffère.

          La configuration et le fichier de référence s'appliquent comme pour « validate ».
          """)),
    CommandPage(
      .align, "[OPTIONS] PATH...",
      english: "export the aligned sentences of notices for a translator's tools",
      french: "exporter les phrases alignées des avis pour les outils de traduction",
      Message(
        english: """
          PATH is as for 'parse'; two files with one half each are one notice, in either order. Sentences of the two halves
          that are translations of each other are a unit; where they cannot be aligned, whole items and paragraphs are. The
          score from 0 to 1 says how similar they are.

          tmx (the default) is a translation memory, TMX 1.4b, with the texts that have a counterpart. tsv has a header
          and the columns en, fr, pointer and score; json has positions, too, and both have the texts without a
          counterpart. If no notice has both halves, the exit status is 3, unless --allow-empty is given.
          """,
        french: """
          CHEMIN : comme pour « parse » ; deux fichiers contenant chacun une version forment un seul avis, quel que soit
          leur ordre. Les phrases des deux versions qui sont des traductions l'une de l'autre forment une unité ; quand elles
          ne peuvent pas être alignées, ce sont les éléments et les paragraphes entiers. Le score de 0 à 1 indique leur
          similitude.

          tmx (par défaut) est une mémoire de traduction, TMX 1.4b, avec les textes qui ont un équivalent. tsv a une ligne
          d'en-tête et les colonnes en, fr, pointer et score ; json a en plus les positions, et les deux ont les textes
          sans équivalent. Si aucun avis n'a deux versions, le code de sortie est 3, sauf avec --allow-empty.
          """)),
    CommandPage(
      .rules, "[OPTIONS] [RULE|FAMILY...]", english: "list the rules",
      french: "afficher la liste des règles",
      Message(
        english: """
          One rule per line: name, severity, family, requirement; on a narrow terminal, two lines. Without RULE or FAMILY, all
          rules are listed.
          """,
        french: """
          Une règle par ligne : nom, gravité, famille, exigence ; deux lignes sur un terminal étroit. Sans RÈGLE ni FAMILLE,
          toutes les règles sont affichées.
          """)),
    CommandPage(
      .explain, "[OPTIONS] RULE|FAMILY", english: "explain a rule or a family of rules",
      french: "expliquer une règle ou une famille de règles",
      Message(
        english: """
          What the rule requires and why, a notice that violates it and one that complies. For a family, what its rules check, and
          the rules.
          """,
        french: """
          Ce qu'exige la règle et pourquoi, un avis qui l'enfreint et un avis conforme. Pour une famille, ce que ses règles
          vérifient, et les règles.
          """)),
    CommandPage(
      .config, "[OPTIONS] [PATH]",
      english: "show the configuration that applies and where it comes from",
      french: "afficher la configuration appliquée et son origine",
      Message(
        english: """
          PATH is a notice or a folder (default: the current folder). The configuration is the .vacancy.json in the notice's
          folder or in its nearest parent folder. Its 'include' and 'exclude' apply to the search of that folder, together with
          those of the options. See 'vacancy help configuration'.
          """,
        french: """
          CHEMIN est un avis ou un dossier (par défaut, le dossier courant). La configuration est le .vacancy.json du dossier de
          l'avis ou du dossier parent le plus proche. Ses clés « include » et « exclude » s'appliquent à la recherche dans ce
          dossier, avec celles des options. Voir « vacancy help configuration ».
          """)),
    CommandPage(
      .schema, "[notice|notices|validation|finding|diff|diffs|list|alignment|rules|config]",
      english: "print the JSON Schema of an output format or of the configuration",
      french: "afficher le schéma JSON d'un format de sortie ou de la configuration",
      Message(
        english: """
          notice is what parse writes for one file, and a line of its ndjson; notices is what it writes for several.
          validation is the json of validate, and finding a line of its ndjson. diff is the json of diff about one
          notice, and diffs about several. list is the json of list, and alignment that of align. rules is the json of rules, and config a configuration.

          JSON Schema, draft 2020-12. No other keys are allowed, and output always contains all of them.
          """,
        french: """
          notice est ce que parse écrit d'un fichier, et une ligne de son ndjson ; notices, ce qu'il écrit de
          plusieurs. validation est le json de validate, et finding une ligne de son ndjson. diff est le json de diff
          au sujet d'un avis, et diffs de plusieurs. list est le json de list, et alignment celui d'align. rules est le json de rules, et config une configuration.

          Schéma JSON, version 2020-12. Aucune autre clé n'est admise, et la sortie les contient toujours toutes.
          """)),
    CommandPage(
      .completions, "bash|zsh|fish", english: "print a completion script for a shell",
      french: "afficher un script d'autocomplétion pour un interpréteur de commandes",
      Message(
        english: """
          Prints a script that completes commands, options, and their values.
          """,
        french: """
          Affiche un script qui complète les commandes, les options et leurs valeurs.
          """)),
    CommandPage(
      .help, "[OPTIONS] [COMMAND|TOPIC]",
      english: "show the help of the command or of a subcommand",
      french: "afficher l'aide générale ou celle d'une commande",
      Message(
        english: """
          Same as --help. The manual page contains the same text.
          """,
        french: """
          Équivaut à --help. La page de manuel contient le même texte.
          """)),
  ]

  static func page(of command: CommandName) -> CommandPage? {
    pages.first { $0.name == command }
  }
}

/// The JSON Schemas that `schema` prints.
enum SchemaName: String, CaseIterable, Sendable {
  case notice, notices, validation, finding, diff, diffs, list, alignment, rules, config

  var text: String {
    switch self {
    case .notice: NoticeSchema.text
    case .notices: NoticeSchema.listText
    case .validation: ValidationSchema.text
    case .finding: ValidationSchema.lineText
    case .diff: DiffSchema.text
    case .diffs: DiffSchema.listText
    case .list: ListSchema.text
    case .alignment: AlignmentSchema.text
    case .rules: RulesSchema.text
    case .config: ConfigurationSchema.text
    }
  }
}

enum ShellName: String, CaseIterable, Sendable {
  case bash, zsh, fish
}
