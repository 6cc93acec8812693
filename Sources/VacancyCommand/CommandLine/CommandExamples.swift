import VacancyCore

/// What is typed, and what it does.
struct CommandExample: Sendable {
  let line: String
  let meaning: Message

  init(_ line: String, _ english: String, _ french: FrenchSentence) {
    self.line = line
    meaning = Message(english: english, french: french)
  }
}

extension CommandName {
  /// The examples of the help, the most common use first.
  var examples: [CommandExample] {
    switch self {
    case .parse:
      [
        .init("vacancy parse notice.txt", "its record, as JSON", "sa fiche, en JSON"),
        .init(
          "vacancy parse -o notices.xlsx notices/", "a spreadsheet of all notices in a folder",
          "un classeur de tous les avis d'un dossier"),
        .init(
          "vacancy parse --format ndjson --include '*.pdf' notices/ > notices.ndjson",
          "one record per line, of text and PDF files",
          "une fiche par ligne, de textes et de fichiers PDF"),
      ]
    case .list:
      [
        .init(
          "vacancy list --sort deadline --as-of 2026-11-30 notices/",
          "a table, with the days left until each deadline",
          "un tableau, avec les jours restants avant chaque date limite"),
        .init(
          "vacancy list --where 'grade>=G15' --where 'deadline<2027-01-01' notices/",
          "only notices that satisfy all conditions",
          "seulement les avis qui satisfont à toutes les conditions"),
        .init(
          "vacancy list -o deadlines.ics notices/", "a calendar of the deadlines",
          "un calendrier des dates limites"),
      ]
    case .validate:
      [
        .init(
          "vacancy validate notices/", "findings of all notices in a folder",
          "les constats de tous les avis d'un dossier"),
        .init(
          "vacancy validate --as-of 2026-03-01 --fail-on warning notice.txt",
          "exit status 1 for warnings, too; deadlines before that date have passed",
          "code de sortie 1 pour des avertissements aussi ; les dates limites antérieures sont dépassées"
        ),
        .init(
          "vacancy validate --format text --format sarif -o vacancy.sarif notices/",
          "findings as text, and as SARIF in a file",
          "les constats en texte, et en SARIF dans un fichier"),
        .init(
          "vacancy validate --output-dir report notices/", "a web page per notice, and an index",
          "une page web par avis, et un index"),
      ]
    case .diff:
      [
        .init(
          "vacancy diff notice.txt", "differences between its English and French halves",
          "les différences entre ses versions anglaise et française"),
        .init(
          "vacancy diff english.txt french.txt", "halves in two files",
          "versions dans deux fichiers"
        ),
        .init(
          "vacancy diff -o report.html notices/", "a report of all notices in a folder",
          "un rapport sur tous les avis d'un dossier"),
      ]
    case .align:
      [
        .init(
          "vacancy align -o notices.tmx notices/", "a translation memory",
          "une mémoire de traduction"
        ),
        .init(
          "vacancy align --format tsv notice.en.txt notice.fr.txt",
          "a table of the sentences, with their scores",
          "un tableau des phrases, avec leurs scores"),
      ]
    case .rules:
      [
        .init("vacancy rules", "all rules", "toutes les règles"),
        .init(
          "vacancy rules halves fields", "the rules of two families", "les règles de deux familles"),
      ]
    case .explain:
      [
        .init("vacancy explain twin-grade-pair", "a rule", "une règle"),
        .init("vacancy explain halves", "a family of rules", "une famille de règles"),
      ]
    case .config:
      [
        .init(
          "vacancy config notices/", "the configuration that applies to a folder",
          "la configuration qui s'applique à un dossier"),
        .init(
          "vacancy config --init > .vacancy.json", "a configuration to start from",
          "une configuration pour commencer"),
      ]
    case .schema:
      [
        .init(
          "vacancy schema notice", "the JSON Schema of a record", "le schéma JSON d'une fiche")
      ]
    case .completions:
      [
        .init(
          "eval \"$(vacancy completions bash)\"", "in ~/.bashrc, for bash",
          "dans ~/.bashrc, pour bash"
        ),
        .init(
          "vacancy completions zsh > ~/.zfunc/_vacancy", "a folder of $fpath, for zsh",
          "un dossier de $fpath, pour zsh"),
        .init(
          "vacancy completions fish > ~/.config/fish/completions/vacancy.fish", "for fish",
          "pour fish"),
      ]
    case .help:
      [
        .init("vacancy help diff", "the help of a command", "l'aide d'une commande"),
        .init("vacancy help formats", "a topic", "un sujet"),
        .init("vacancy help --man | man -l -", "the manual page", "la page de manuel"),
      ]
    }
  }
}
