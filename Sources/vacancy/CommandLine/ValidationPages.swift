import VacancyCore

/// The pages of `validate` and of the commands around it.
extension CommandPage {
  static let validate = CommandPage(
    name: .validate, operands: "[OPTIONS] PATH...",
    summary: Message(
      english: "check vacancy notices against the rules",
      french: "vérifier des avis de vacance selon les règles"),
    details: Message(
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
        """))

  static let rules = CommandPage(
    name: .rules, operands: "[OPTIONS]",
    summary: Message(english: "list the rules", french: "donner la liste des règles"),
    details: Message(
      english:
        "One rule a line: its name, how grave its findings are, its family, what should hold.",
      french: "Une règle par ligne : son nom, la gravité de ses constats, sa famille, ce qui vaut.")
  )

  static let explain = CommandPage(
    name: .explain, operands: "[OPTIONS] RULE",
    summary: Message(english: "explain a rule", french: "expliquer une règle"),
    details: Message(
      english: "What should hold and why, a notice that breaks the rule and one that keeps it.",
      french: "Ce qui vaut et pourquoi, un avis qui enfreint la règle et un qui la respecte."))

  static let config = CommandPage(
    name: .config, operands: "[OPTIONS] [PATH]",
    summary: Message(
      english: "show which configuration is in force, and where it is from",
      french: "montrer quelle configuration vaut, et d'où elle vient"),
    details: Message(
      english: """
        PATH is a notice or a folder; without it, the working folder. The configuration is the .vacancy.json in the
        nearest folder, from that of the notice upwards. Its 'include' and 'exclude' are in force for the search of
        that folder, with those of the options.
        """,
      french: """
        PATH est un avis ou un dossier ; sans lui, le dossier courant. La configuration est le .vacancy.json du dossier
        le plus proche, de celui de l'avis vers le haut. Ses clés « include » et « exclude » valent pour la recherche
        dans ce dossier, avec celles des options.
        """))

  static let completions = CommandPage(
    name: .completions, operands: "bash|zsh|fish",
    summary: Message(
      english: "write the completions for a shell",
      french: "écrire les complétions pour un interpréteur de commandes"),
    details: Message(
      english: """
          bash: eval "$(vacancy completions bash)"
          zsh:  vacancy completions zsh > a folder of $fpath, as _vacancy
          fish: vacancy completions fish > ~/.config/fish/completions/vacancy.fish
        """,
      french: """
          bash : eval "$(vacancy completions bash)"
          zsh :  vacancy completions zsh > un dossier de $fpath, sous le nom _vacancy
          fish : vacancy completions fish > ~/.config/fish/completions/vacancy.fish
        """))
}
