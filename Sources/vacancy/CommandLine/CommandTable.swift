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
      .parse, "[OPTIONS] PATH...", english: "turn vacancy notices into records",
      french: "transformer des avis de vacance en fiches",
      Message(
        english: """
          PATH is a file, a folder or '-' (standard input). A folder is searched for *.txt and *.md files, through all
          its folders but hidden ones, in the order of their paths; README*, CHANGELOG*, CONTRIBUTING* and LICENSE*
          are left out. --include adds files, --exclude leaves out files and folders; a .vacancy.json has both as keys.
          Links to files are read; links to folders are followed with --follow-symlinks. Pipes and devices are
          passed over, unless they are named.

          PDF, Word, OpenDocument, RTF and HTML files that are named, and those that --include adds, are converted
          to text by programs that are installed: see 'vacancy help converters'.

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

          Les fichiers PDF, Word, OpenDocument, RTF et HTML qui sont nommés ou que --include ajoute sont convertis en
          texte par des programmes installés : voir « vacancy help converters ».

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
    CommandPage(
      .list, "[OPTIONS] PATH...", english: "list vacancy notices in a table, one row each",
      french: "lister des avis de vacance dans un tableau, une ligne par avis",
      Message(
        english: """
          PATH is a file, a folder or '-' (standard input), as for 'parse'. Values are those of the English half, else
          of the French half. A cell in which the halves differ ends in '*'; JSON, CSV and spreadsheets have 'differs'.

            vacancy list --sort deadline --as-of 2026-11-30 notices/
            vacancy list --where 'grade>=G15' --where 'deadline<2027-01-01' notices/
            vacancy list --where 'body=NATO IS' --where 'title~policy' -o policy.xlsx notices/
            vacancy list -o deadlines.ics notices/

          A condition is a key, an operator and a value, in quotes so that the shell does not read '<' and '>'.
          Keys: number, title, body, location, grade, salary, currency, deadline, days, clearance, languages, path.
          Operators: = != < <= > >= and ~ (contains). Case and accents do not count; grades and clearances compare by
          their place on the scale; a twin grade satisfies what one of its grades does. Location takes countries (BE)
          and places. A notice without a value satisfies no condition about it, and is sorted last.
          """,
        french: """
          PATH est un fichier, un dossier ou « - » (l'entrée standard), comme pour « parse ». Les valeurs sont celles de
          la moitié anglaise, sinon de la moitié française. Une cellule où les moitiés divergent se termine par « * » ;
          JSON, CSV et classeurs ont « differs ».

            vacancy list --sort deadline --as-of 2026-11-30 avis/
            vacancy list --where 'grade>=G15' --where 'deadline<2027-01-01' avis/
            vacancy list --where 'body=NATO IS' --where 'title~policy' -o policy.xlsx avis/
            vacancy list -o dates.ics avis/

          Une condition est une clé, un opérateur et une valeur, entre guillemets pour que l'interpréteur de commandes
          ne lise pas « < » et « > ». Clés : number, title, body, location, grade, salary, currency, deadline, days,
          clearance, languages, path. Opérateurs : = != < <= > >= et ~ (contient). La casse et les accents ne comptent
          pas ; grades et habilitations se comparent selon leur échelle ; un grade double satisfait à ce à quoi l'un de
          ses grades satisfait. location accepte les pays (BE) et les lieux. Un avis sans valeur ne satisfait à aucune
          condition à son sujet et est classé en dernier.
          """)),
    CommandPage(
      .validate, "[OPTIONS] PATH...", english: "check vacancy notices against the rules",
      french: "vérifier des avis de vacance selon les règles",
      Message(
        english: """
          PATH is a file, a folder or '-' (standard input), as for 'parse'. Each file has its place in the report, also
          one that cannot be read. Without a notice the run is incomplete, unless --allow-empty says otherwise.

          The status is 1 where findings reach the level of --fail-on, and 3 where a file could not be checked.
          Several reports come of one run: --format sarif --output a.sarif --format text.

          A .vacancy.json beside a notice, or in the nearest folder above it, sets the rules; 'vacancy config' shows it.
          That a file could not be checked cannot be ignored: --exclude leaves such a file out of a folder.
          """,
        french: """
          PATH est un fichier, un dossier ou « - » (l'entrée standard), comme pour « parse ». Chaque fichier a sa place
          dans le rapport, même s'il n'a pas pu être lu. Sans avis, l'exécution est incomplète, sauf avec --allow-empty.

          Le code est 1 si des constats atteignent le niveau de --fail-on, et 3 si un fichier n'a pas pu être vérifié.
          Une exécution donne plusieurs rapports : --format sarif --output a.sarif --format text.

          Un .vacancy.json à côté d'un avis, ou dans le dossier le plus proche au-dessus, fixe les règles ;
          « vacancy config » le montre. Qu'un fichier n'ait pas pu être vérifié ne s'ignore pas : --exclude l'écarte d'un
          dossier.
          """)),
    CommandPage(
      .diff, "[OPTIONS] NOTICE | ENGLISH FRENCH",
      english: "hold the English half of a notice against the French half",
      french: "comparer la moitié anglaise d'un avis à sa moitié française",
      Message(
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
    CommandPage(
      .align, "[OPTIONS] PATH...",
      english: "write the aligned sentences of notices for a translator's tools",
      french: "écrire les phrases alignées des avis pour les outils de traduction",
      Message(
        english: """
          PATH is a file, a folder or '-' (standard input), as for 'parse'. Sentences of the two halves that are
          translations of each other are a unit; where they cannot be aligned, whole items and paragraphs are. The score
          from 0 to 1 says how alike they are.

            vacancy align -o notices.tmx notices/
            vacancy align --format tsv notice.en.txt notice.fr.txt

          tmx (the default) is a translation memory, TMX 1.4b, with the texts that have a counterpart. tsv has a header
          and the columns en, fr, pointer and score; json the places, too, and both the texts without a counterpart.
          Where no notice has both halves the status is 3, unless --allow-empty says otherwise.
          """,
        french: """
          PATH est un fichier, un dossier ou « - » (l'entrée standard), comme pour « parse ». Les phrases des deux moitiés
          qui sont des traductions l'une de l'autre forment une unité ; quand elles ne peuvent pas être alignées, ce sont
          les éléments et les paragraphes entiers. Le score de 0 à 1 indique à quel point elles se ressemblent.

            vacancy align -o avis.tmx avis/
            vacancy align --format tsv avis.en.txt avis.fr.txt

          tmx (par défaut) est une mémoire de traduction, TMX 1.4b, avec les textes qui ont un équivalent. tsv a une ligne
          de titre et les colonnes en, fr, pointer et score ; json a en plus les emplacements, et les deux ont les textes
          sans équivalent. Si aucun avis n'a ses deux moitiés, le code est 3, sauf avec --allow-empty.
          """)),
    CommandPage(
      .rules, "[OPTIONS]", english: "list the rules",
      french: "donner la liste des règles",
      Message(
        english:
          "One rule a line: its name, the severity of its findings, its family, what should hold.",
        french:
          "Une règle par ligne : son nom, la gravité de ses constats, sa famille, ce qui vaut.")),
    CommandPage(
      .explain, "[OPTIONS] RULE", english: "explain a rule",
      french: "expliquer une règle",
      Message(
        english: "What should hold and why, a notice that breaks the rule and one that keeps it.",
        french: "Ce qui vaut et pourquoi, un avis qui enfreint la règle et un qui la respecte.")),
    CommandPage(
      .config, "[OPTIONS] [PATH]",
      english: "show which configuration is in force, and where it is from",
      french: "montrer quelle configuration vaut, et d'où elle vient",
      Message(
        english: """
          PATH is a notice or a folder; without it, the working folder. The configuration is the .vacancy.json in the
          nearest folder, from that of the notice upwards. Its 'include' and 'exclude' are in force for the search of
          that folder, with those of the options.
          """,
        french: """
          PATH est un avis ou un dossier ; sans lui, le dossier courant. La configuration est le .vacancy.json du dossier
          le plus proche, de celui de l'avis vers le haut. Ses clés « include » et « exclude » valent pour la recherche
          dans ce dossier, avec celles des options.
          """)),
    CommandPage(
      .schema, "[notice|notices|validation|finding|diff|diffs|list|alignment|rules|config]",
      english: "print the JSON Schema of what is written, or of a configuration",
      french: "afficher le schéma JSON de ce qui est écrit, ou d'une configuration",
      Message(
        english: """
          notice is what parse writes of one file, and a line of its ndjson; notices is what it writes of several.
          validation is the json of validate, and finding a line of its ndjson. diff is the json of diff about one
          notice, and diffs about several. list is the json of list, and alignment that of align. rules is the json of rules, and config a configuration.

          The schema is draft 2020-12 and strict: no other key is allowed, and what is written has them all.
          """,
        french: """
          notice est ce que parse écrit d'un fichier, et une ligne de son ndjson ; notices, ce qu'il écrit de
          plusieurs. validation est le json de validate, et finding une ligne de son ndjson. diff est le json de diff
          au sujet d'un avis, et diffs de plusieurs. list est le json de list, et alignment celui d'align. rules est le json de rules, et config une configuration.

          Le schéma suit la version 2020-12 ; aucune autre clé n'est admise, et ce qui est écrit les a toutes.
          """)),
    CommandPage(
      .completions, "bash|zsh|fish", english: "write the completions for a shell",
      french: "écrire les complétions pour un interpréteur de commandes",
      Message(
        english: """
            bash: eval "$(vacancy completions bash)"
            zsh:  vacancy completions zsh > a folder of $fpath, as _vacancy
            fish: vacancy completions fish > ~/.config/fish/completions/vacancy.fish
          """,
        french: """
            bash : eval "$(vacancy completions bash)"
            zsh :  vacancy completions zsh > un dossier de $fpath, sous le nom _vacancy
            fish : vacancy completions fish > ~/.config/fish/completions/vacancy.fish
          """)),
    CommandPage(
      .help, "[OPTIONS] [COMMAND|TOPIC]", english: "explain the command or one of its parts",
      french: "expliquer la commande ou l'une de ses parties",
      Message(
        english: "The same as --help. The manual page is made of the same tables.",
        french: "Équivaut à --help. La page de manuel est tirée des mêmes tables.")),
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
