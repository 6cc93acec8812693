/// What pages carry besides the notice, folded, English and French.
enum PagePhrases {
  /// The buttons of a web page: each is a whole line.
  static let buttons: [StaticString] = [
    "go to the main content section.", "go to the main content section", "printable format",
    "aller au contenu principal.", "version imprimable", "english version", "french version",
    "version anglaise", "version francaise",
  ]

  /// The buttons and links of a job board, which a record keeps as lines of the page: each is a whole line.
  static let links = Bilingual<[StaticString]>(
    english: [
      "apply", "apply now", "apply online", "apply for this job", "apply for job", "save",
      "save job", "save this job", "save for later", "add to favorites", "add to favourites",
      "share", "share job", "share this job", "share this page", "email this job",
      "e-mail this job", "send to a friend", "print", "print this page", "print this job",
      "view job", "view all jobs", "view more jobs", "view profile", "job details", "back",
      "back to results", "back to search", "back to search results", "back to list", "back to top",
      "return to top", "top of page", "next job", "previous job", "search jobs", "job search",
      "new search", "create alert", "create job alert", "job alert", "job alerts",
      "set up job alerts", "sign in", "log in", "login", "sign up", "register", "sign out",
      "my account", "my jobs", "my profile", "home", "careers", "jobs", "contact us",
      "privacy policy", "privacy notice", "privacy statement", "terms of use",
      "terms and conditions", "cookie policy", "cookie settings", "cookies", "accept all cookies",
      "accept cookies", "legal notice", "disclaimer", "accessibility", "sitemap", "site map",
      "skip to main content", "skip to content", "follow us", "facebook", "twitter", "linkedin",
      "x", "instagram", "youtube", "copy link", "show more", "show less", "read more",
      "similar jobs", "related jobs", "recommended jobs", "other jobs", "more jobs",
      "similar vacancies", "other vacancies", "you may also be interested in",
      "you might also like",
    ],
    french: [
      "postuler", "postuler maintenant", "postuler en ligne", "enregistrer",
      "enregistrer cette offre", "enregistrer l'offre", "sauvegarder", "partager",
      "partager cette offre", "partager l'offre", "imprimer", "imprimer cette page", "voir l'offre",
      "voir toutes les offres", "retour", "retour aux resultats", "retour a la liste",
      "retour en haut", "haut de page", "se connecter", "connexion", "s'inscrire", "mon compte",
      "accueil", "nous contacter", "contactez-nous", "politique de confidentialite",
      "mentions legales", "plan du site", "conditions d'utilisation", "gestion des cookies",
      "accessibilite", "offres similaires", "autres offres", "suivez-nous", "aller au contenu",
      "creer une alerte", "offres d'emploi similaires", "autres offres d'emploi",
    ])

  /// Behind a line that is one of these, a page lists other notices.
  static let otherNotices: [StaticString] = [
    "similar jobs", "similar vacancies", "related jobs", "recommended jobs", "other jobs",
    "other vacancies", "more jobs", "you may also be interested in", "you might also like",
    "offres similaires", "offres d'emploi similaires", "autres offres", "autres offres d'emploi",
  ]

  /// A line that begins with one of these says who owns the page.
  static let copyright: [StaticString] = ["copyright ", "(c) ", "© "]

  /// How the mastheads of NATO begin, which are printed in capitals.
  static let mastheads: [StaticString] = [
    "nato north atlantic treaty organi", "otan organisation du traite de l'atlantique nord",
    "vacancy notification", "north atlantic treaty organi",
  ]

  /// A line of the letterhead that begins with one of these does not continue the line before it.
  static let letterheadOpenings: [StaticString] = [
    "nato ", "otan ", "nato\t", "vacancy", "notification",
  ]

  /// The markings of unclassified pages: each is a whole line, or has the number of the page behind it.
  /// Longer ones come before those that they begin with.
  static let markings: [StaticString] = [
    "nato unclassified/otan sans classification", "nato unclassified", "otan sans classification",
    "nato / otan unclassified", "nato/otan unclassified", "unclassified",
  ]
}
