import VacancyCore

/// What `help` explains besides the commands.
enum HelpTopic: String, CaseIterable, Sendable {
  case formats, record, configuration
  case exitStatus = "exit-status"
  case converters

  var summary: Message {
    switch self {
    case .formats:
      Message(
        english: "what each --format writes, and how -o FILE chooses one",
        french: "ce qu'écrit chaque --format, et comment -o FICHIER en choisit un")
    case .record:
      Message(
        english: "the keys of the JSON of 'parse'", french: "les clés du JSON de « parse »")
    case .configuration:
      Message(
        english: "the keys of .vacancy.json, suppressions and baselines",
        french: "les clés de .vacancy.json, exclusions et fichiers de référence")
    case .exitStatus:
      Message(
        english: "what the exit status means, and which one counts",
        french: "ce que signifie le code de sortie, et lequel l'emporte")
    case .converters:
      Message(
        english: "how PDF, Word and HTML files are read",
        french: "comment les fichiers PDF, Word et HTML sont lus")
    }
  }

  var details: Message {
    switch self {
    case .formats: .formats
    case .record: .record
    case .configuration: .configuration
    case .exitStatus: .exitStatus
    case .converters: .converters
    }
  }
}

extension Message {
  fileprivate static var formats: Self {
    Self(
      english: """
        parse (the default is json)
          json         one object for one file or '-', the first notice of several; an
                       array for a folder, several paths or a list
          ndjson       one record per line
          csv, xlsx    one row per half: header fields, and counts of the sections
          jobposting   schema.org JobPosting (JSON-LD), one per half

        list (text)
          text         a table that fits the terminal, or COLUMNS
          json, csv, xlsx   one row per notice
          ics          a calendar of the deadlines

        validate (text)
          text         path:line:column: severity: message [rule]
          json         one object
          ndjson       one line per file, followed by one per finding, and a final line
          csv, xlsx    one row per finding
          sarif        SARIF 2.1.0, for code scanning and editors
          junit        JUnit XML
          github       annotations of GitHub Actions
          gitlab       a code quality report of GitLab
          markdown     for a comment or a job summary
          html         one page; with --output-dir, an index and one page per notice

        diff (text)
          text         the differences; an overview first, for several notices
          json         one object for one notice, else an array
          ndjson       one object per line
          csv, xlsx    one row per difference
          markdown     for a comment
          html         one page; with --output-dir, an index and one page per notice

        align (tmx)
          tmx          TMX 1.4b, a translation memory
          tsv          en, fr, pointer, score, with a header
          json         with positions

        The shape depends on how the command was called, not on how many notices were
        found. The same input gives the same bytes, whatever the number of threads.

        Without --format, the extension of -o FILE decides: .json, .ndjson or .jsonl,
        .csv, .xlsx, .ics, .tmx, .tsv, .jsonld (jobposting), .sarif, .xml (junit), .md, .html or
        .htm, .txt or .log (text). FILE is written as a whole or left unchanged.

        The HTML of one notice, and each page of --output-dir DIR, has both halves side
        by side; the page of several has the findings. A page of the same notice in
        DIR is replaced, other files are not; pages of notices that are gone stay.

        A .csv file begins with a byte order mark, so that a spreadsheet reads its
        accents; --no-bom omits it. Control, bidirectional and invisible characters of
        a notice never reach a terminal: JSON escapes them, other formats show them.
        """,
      french: """
        parse (json par défaut)
          json         un objet pour un fichier ou « - », le premier avis de plusieurs ;
                       un tableau pour un dossier, plusieurs chemins ou une liste
          ndjson       une fiche par ligne
          csv, xlsx    une ligne par version : champs d'en-tête, décomptes des rubriques
          jobposting   JobPosting de schema.org (JSON-LD), un par version

        list (text)
          text         un tableau à la largeur du terminal, ou de COLUMNS
          json, csv, xlsx   une ligne par avis
          ics          un calendrier des dates limites

        validate (text)
          text         chemin:ligne:colonne: gravité: message [règle]
          json         un objet
          ndjson       une ligne par fichier, une par constat, une ligne finale
          csv, xlsx    une ligne par constat
          sarif        SARIF 2.1.0, pour l'analyse de code et les éditeurs
          junit        JUnit XML
          github       annotations de GitHub Actions
          gitlab       rapport de qualité de code de GitLab
          markdown     pour un commentaire ou le résumé d'une tâche
          html         une page ; avec --output-dir, un index et une page par avis

        diff (text)
          text         les différences ; d'abord un aperçu, pour plusieurs avis
          json         un objet pour un avis, sinon un tableau
          ndjson       un objet par ligne
          csv, xlsx    une ligne par différence
          markdown     pour un commentaire
          html         une page ; avec --output-dir, un index et une page par avis

        align (tmx)
          tmx          TMX 1.4b, une mémoire de traduction
          tsv          en, fr, pointer, score, avec un en-tête
          json         avec les positions

        La forme dépend de l'appel de la commande, et non du nombre d'avis trouvés. Les
        mêmes entrées donnent les mêmes octets, quel que soit le nombre de fils
        d'exécution.

        Sans --format, l'extension de -o FICHIER décide : .json, .ndjson ou .jsonl,
        .csv, .xlsx, .ics, .tmx, .tsv, .jsonld (jobposting), .sarif, .xml (junit), .md, .html ou
        .htm, .txt ou .log (text). FICHIER est écrit en entier ou laissé intact.

        Le HTML d'un avis, et chaque page de --output-dir DOSSIER, présente les deux
        versions côte à côte ; la page de plusieurs avis donne les constats. La page du
        même avis dans DOSSIER est remplacée, pas les autres fichiers ; les pages d'avis
        disparus restent.

        Un fichier .csv commence par un indicateur d'ordre des octets, pour qu'un
        tableur lise ses accents ; --no-bom l'omet. Les caractères de commande,
        bidirectionnels ou invisibles d'un avis n'atteignent jamais un terminal : le
        JSON les échappe, les autres formats les montrent.
        """)
  }

  fileprivate static var record: Self {
    Self(
      english: """
        Every key is always there, in the same order: null or [] where the notice says
        nothing. 'vacancy schema notice' prints the JSON Schema.

          schemaVersion   changes when the shape does
          source          path, bytes, encoding, notice (its number in a file of
                          several), converter
          frenchSource    the same for the file of the French half, if it has one
          jobNumber       that of the English half, else of the French half
          letterhead      the lines before the first title
          halves          en and fr: a half, or null
          spans           with --spans: the position of each value

        A half:

          language, title, jobNumber, posts
          location           places: country (ISO 3166-1) and name
          body, schedule     the NATO body and its code; full-time or part-time
          deadline           date and time (ISO 8601), without a time zone
          salary             amount, currency (ISO 4217), period
          grade              lowest and highest of G1 to G24, twin, former names
          clearance          NU, NR, NC, NS or CTS
          otherFields        header fields with an unknown label
          pendingBudget, positions, preamble
          summary, qualifications, accountabilities, interrelationships,
          competencies, contract, application, additional     sections 1 to 8
          otherSections      sections without a key of their own
          unrecognized       lines that were not recognized, with their number

        A typed value keeps the words of the notice in 'text'; what cannot be read is
        null. Spelling is never corrected, and nothing is guessed.

        A span is keyed by the JSON Pointer of a value. Lines and columns count from 1,
        columns in Unicode scalars, offsets in bytes of the file; ends are exclusive.
        """,
      french: """
        Chaque clé est toujours là, dans le même ordre : null ou [] si l'avis n'en dit
        rien. « vacancy schema notice » affiche le schéma JSON.

          schemaVersion   change avec la forme
          source          path, bytes, encoding, notice (son numéro dans un fichier qui
                          en contient plusieurs), converter
          frenchSource    de même pour le fichier propre à la version française
          jobNumber       celui de la version anglaise, sinon de la version française
          letterhead      les lignes qui précèdent le premier intitulé
          halves          en et fr : une version, ou null
          spans           avec --spans : la position de chaque valeur

        Une version :

          language, title, jobNumber, posts
          location           places : country (ISO 3166-1) et name
          body, schedule     l'organisme OTAN et son code ; full-time ou part-time
          deadline           date et heure (ISO 8601), sans fuseau horaire
          salary             montant, monnaie (ISO 4217), période
          grade              le plus bas et le plus haut, jumelé, anciens noms
          clearance          NU, NR, NC, NS ou CTS
          otherFields        champs d'en-tête au libellé inconnu
          pendingBudget, positions, preamble
          summary, qualifications, accountabilities, interrelationships,
          competencies, contract, application, additional     rubriques 1 à 8
          otherSections      rubriques sans clé propre
          unrecognized       lignes non reconnues, avec leur numéro

        Une valeur typée garde les mots de l'avis dans « text » ; ce qui est illisible
        est null. L'orthographe n'est jamais corrigée, et rien n'est deviné.

        Une position a pour clé le pointeur JSON d'une valeur. Lignes et colonnes sont
        comptées à partir de 1, les colonnes en scalaires Unicode, les décalages en octets
        du fichier ; les fins sont exclues.
        """)
  }

  fileprivate static var configuration: Self {
    Self(
      english: """
        The .vacancy.json next to a notice applies to it, else that of the nearest
        parent folder; configurations are not merged. 'vacancy config PATH' shows which
        one applies, 'vacancy config --init' prints one to start from. An error in it
        gives status 2, with line and column; nothing is processed.

          $schema        for editors: what 'vacancy schema config' prints
          select         rules and families to apply; all if missing or empty
          ignore         rules and families not to apply
          severity       severity of a rule: {"missing-french-half": "note"}
          failOn         as --fail-on
          asOf           as --as-of
          glossary       as --glossary; a path below the configuration's folder
          include        more files to search folders for, as --include
          exclude        files and folders to skip, as --exclude
          suppressions   findings that do not affect the exit status

        A suppression needs 'rule' (or a family), 'path' (a pattern) and 'reason'.
        'pointer' narrows it to a value and what is below it. After 'until', compared
        with --as-of, it is a finding itself, as is one that matches no finding.

        Options win: --select, --fail-on, --as-of and --glossary replace the key,
        --severity replaces it for its rule, --ignore adds to it.

        A baseline lists accepted findings; only new ones affect the exit status:

          vacancy validate --write-baseline known.json notices/
          vacancy validate --baseline known.json notices/

        It still matches when lines move or the text around a finding changes. A value
        that changes is a new finding.
        """,
      french: """
        Le .vacancy.json placé à côté de l'avis s'applique, sinon celui du dossier
        parent le plus proche ; les configurations ne sont pas fusionnées.
        « vacancy config CHEMIN » montre celle qui s'applique, « vacancy config --init »
        en affiche une pour commencer. Une erreur donne le code 2, avec ligne et
        colonne ; rien n'est traité.

          $schema        pour les éditeurs : ce qu'affiche « vacancy schema config »
          select         règles et familles à appliquer ; toutes par défaut
          ignore         règles et familles à ne pas appliquer
          severity       gravité d'une règle : {"missing-french-half": "note"}
          failOn         comme --fail-on
          asOf           comme --as-of
          glossary       comme --glossary ; chemin sous le dossier de ce fichier
          include        autres fichiers à chercher, comme --include
          exclude        fichiers et dossiers à exclure, comme --exclude
          suppressions   constats sans effet sur le code de sortie

        Une exclusion exige « rule » (ou une famille), « path » (un motif) et « reason ».
        « pointer » la limite à une valeur et à ce qu'elle contient. Après « until »,
        comparé à --as-of, elle est elle-même un constat, de même si elle ne correspond
        à aucun.

        Les options l'emportent : --select, --fail-on, --as-of et --glossary remplacent
        la clé, --severity la remplace pour sa règle, --ignore s'y ajoute.

        Un fichier de référence répertorie des constats acceptés ; seuls les nouveaux
        influent sur le code de sortie :

          vacancy validate --write-baseline known.json avis/
          vacancy validate --baseline known.json avis/

        Il reste valable si les lignes se déplacent ou si le texte autour d'un constat
        change. Une valeur qui change est un nouveau constat.
        """)
  }

  fileprivate static var exitStatus: Self {
    let rows = ExitStatus.allCases.map { status in
      (number: "\(status.rawValue)", meaning: status.meaning)
    }
    func list(_ language: Language) -> String {
      HelpLayout.list(rows.map { ($0.number, $0.meaning[language]) }, width: HelpLayout.width)
    }
    return Self(
      english: """
        \(list(.english))
        The highest-ranking status is returned: 4, 2, 3, 1, 0. A bad file is reported
        and the run continues. An empty list gives 3, except for 'parse' and 'list',
        which write an empty document and return 0.

        --fail-on sets the lowest severity that gives status 1: error for 'validate',
        warning for 'diff'; --exit-zero returns 0 instead of 1 and changes nothing else.
        A pipe that is closed ends the writing without a message.
        """,
      french: """
        \(list(.french))
        Le code le plus élevé dans cet ordre l'emporte : 4, 2, 3, 1, 0. Un fichier
        défectueux est signalé et l'exécution continue. Une liste vide donne 3, sauf
        pour « parse » et « list », qui écrivent un document vide et renvoient 0.

        --fail-on fixe la gravité minimale donnant le code 1 : error pour « validate »,
        warning pour « diff » ; --exit-zero renvoie 0 au lieu de 1 et ne change rien
        d'autre. Un tube fermé met fin à l'écriture sans message.
        """)
  }

  fileprivate static var converters: Self {
    Self(
      english: """
        Files named *.pdf, *.docx, *.odt, *.rtf, *.html and *.htm are converted to text
        by a program that is installed. On standard input the first bytes decide, and
        for *.doc, too. The old Word format is not converted: save it as .docx.
        A folder is searched for text files only, unless --include '*.pdf' adds others.

          PDF      pdftotext -layout -enc UTF-8 - -
          others   pandoc --sandbox -f FORMAT -t plain --wrap=none   (2.15 or newer)

        To install both:

          Debian 12, Ubuntu 24.04 or newer   sudo apt install poppler-utils pandoc
          Fedora                             sudo dnf install poppler-utils pandoc
          macOS (Homebrew)                   brew install poppler pandoc
          Windows                            in WSL, as on Ubuntu

        A program is searched for in the folders of PATH, and started without a shell.
        It gets the file through a pipe, without its name. Nothing else is read and
        nothing is fetched from the network, whatever the file refers to; no temporary file
        is written. No configuration can name a program or its arguments.
        --max-file-size limits the text, --convert-timeout the time. --no-convert
        refuses such files, and reads HTML as plain text.

        Where the program is not installed, that is the finding converter-missing; where
        it fails, and where a PDF has no text, conversion-failed. The status is then 3.
        Lines, columns and spans are those of the converted text; 'source.converter' of
        the record names the program.
        """,
      french: """
        Les fichiers *.pdf, *.docx, *.odt, *.rtf, *.html et *.htm sont convertis en
        texte par un programme installé. Sur l'entrée standard, les premiers octets
        décident, pour *.doc aussi. L'ancien format de Word n'est pas converti :
        enregistrez le fichier en .docx. Un dossier n'est parcouru qu'à la recherche de
        textes, sauf si --include '*.pdf' en ajoute d'autres.

          PDF      pdftotext -layout -enc UTF-8 - -
          autres   pandoc --sandbox -f FORMAT -t plain --wrap=none   (dès 2.15)

        Pour installer les deux :

          Debian 12, Ubuntu 24.04 ou plus récent   sudo apt install poppler-utils pandoc
          Fedora                                   sudo dnf install poppler-utils pandoc
          macOS (Homebrew)                         brew install poppler pandoc
          Windows                                  dans WSL, comme sous Ubuntu

        Un programme est cherché dans les dossiers de PATH et lancé sans interpréteur
        de commandes. Il reçoit le fichier par un tube, sans son nom. Rien d'autre n'est
        lu ni demandé au réseau, quoi que le fichier indique ; aucun fichier temporaire
        n'est écrit. Aucune configuration ne peut désigner un programme ni ses arguments.
        --max-file-size limite le texte, --convert-timeout la durée. --no-convert refuse
        ces fichiers, et lit le HTML comme du texte brut.

        Un programme qui n'est pas installé donne le constat converter-missing ; un
        échec, ou un PDF sans texte, conversion-failed. Le code est alors 3.
        Lignes, colonnes et emplacements sont ceux du texte converti ;
        « source.converter » de la fiche indique le programme.
        """)
  }
}
