extension RuleID {
  /// A text has the same translation in all notices.
  public static let inconsistentTranslation: RuleID = .init(
    "inconsistent-translation", .folder, .note, foundBy: .run,
    requirement: "a text has the same translation in all notices of a run",
    french: "un texte a la même traduction dans tous les avis d'une exécution",
    rationale:
      "readers take two wordings for two meanings; the note is at the later notice, once for each "
      + "other translation",
    french:
      "deux formulations passent pour deux sens ; la remarque est dans le second avis, une fois pour "
      + "chaque autre traduction",
    violating: "$ a.txt\n"
      + Example.summaries(books, "Le magasinier tient les livres du magasin et compte le stock.")
      + "$ b.txt\n"
      + Example.both(
        Example.staff(title: "Driver (260456)", text: "SUMMARY\n\n" + books),
        Example.french(
          title: "Conductrice/Conducteur (260456)",
          text: "RÉSUMÉ\n\nL'agent assure la comptabilité du magasin et l'inventaire.")),
    edits: [
      "L'agent assure la comptabilité du magasin et l'inventaire.":
        "Le magasinier tient les livres du magasin, et compte le stock."
    ])
}

private let books = "The storekeeper keeps the books of the store and counts the stock."
