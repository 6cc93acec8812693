import VacancyCore

/// What `help` explains besides the commands.
enum HelpTopic: String, CaseIterable, Sendable {
  case converters

  var summary: Message {
    switch self {
    case .converters:
      Message(
        english: "how PDF, Word and HTML files are read",
        french: "comment les fichiers PDF, Word et HTML sont lus")
    }
  }

  var details: Message {
    switch self {
    case .converters: .converters
    }
  }
}

extension Message {
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

        A program is looked for in the folders of PATH, and started without a shell.
        It gets the file through a pipe, without its name. Nothing else is read and
        nothing is fetched from the network, whatever the file names; no temporary file
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
          autres   pandoc --sandbox -f FORMAT -t plain --wrap=none   (2.15 ou plus récent)

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
