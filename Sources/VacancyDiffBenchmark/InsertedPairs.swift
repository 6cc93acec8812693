import VacancyCore

/// A sentence that is put into both halves, its translation, and a translation with another value.
private struct InsertedPair {
  let kind: String
  let english: String
  let french: String
  let wrong: String

  init(_ kind: String, _ english: String, _ french: String, not wrong: String) {
    (self.kind, self.english, self.french, self.wrong) = (kind, english, french, wrong)
  }
}

extension Sample {
  /// Pairs of sentences with a value, which notices seldom have: a right pair, which must not be
  /// reported, and one with another value in French, which must.
  func valueMutations(_ half: String) -> [Mutation] {
    // In place of the line's end, so that the place of the edit is that of the sentence; the last line
    // of a file may have none.
    func lineEnd(before place: Int) -> Range<Int> {
      bytes[place - 1] == 10 ? place - 1..<place : place..<place
    }
    guard half == "en",
      let english = pointers("/halves/en/additional").last,
      let french = pointers("/halves/fr/additional").last,
      let place = lines(of: english)?.upperBound, let other = lines(of: french)?.upperBound
    else { return [] }
    func mutation(_ kind: String, _ english: String, _ french: String) -> Mutation {
      Mutation(
        kind,
        [
          .init(lineEnd(before: place), Array("\n\n\(english)\n".utf8)),
          .init(lineEnd(before: other), Array("\n\n\(french)\n".utf8)),
        ])
    }
    return pairs.flatMap { pair in
      [
        mutation("value: \(pair.kind)", pair.english, pair.wrong),
        mutation("right pair (false alarms)", pair.english, pair.french),
      ]
    }
  }
}

private let pairs: [InsertedPair] = [
  InsertedPair(
    "time of day", "The desk is open from 9:30 a.m. to 4:30 p.m.",
    "Le guichet est ouvert de 9 h 30 à 16 h 30.", not: "Le guichet est ouvert de 8 h 30 à 16 h 30."),
  InsertedPair(
    "time of day", "The canteen closes at noon.", "La cantine ferme à midi.",
    not: "La cantine ferme à 14 heures."),
  InsertedPair(
    "time of day", "The test begins at 2 p.m.", "L'épreuve commence à 14 heures.",
    not: "L'épreuve commence à 12 heures."),
  InsertedPair(
    "weekday", "The board meets on Tuesdays.", "Le conseil se réunit le mardi.",
    not: "Le conseil se réunit le jeudi."),
  InsertedPair(
    "weekday", "Work is from Monday to Friday.", "Le travail va du lundi au vendredi.",
    not: "Le travail va du lundi au samedi."),
  InsertedPair(
    "ordinal", "The office is on the fifth floor.", "Le bureau est au cinquième étage.",
    not: "Le bureau est au quatrième étage."),
  InsertedPair(
    "ordinal", "The 21st session is prepared here.", "La vingt et unième session est préparée ici.",
    not: "La vingt-deuxième session est préparée ici."),
  InsertedPair(
    "frequency", "The accounts are checked quarterly.",
    "Les comptes sont vérifiés chaque trimestre.",
    not: "Les comptes sont vérifiés chaque mois."),
  InsertedPair(
    "frequency", "The group meets twice a year.", "Le groupe se réunit tous les six mois.",
    not: "Le groupe se réunit tous les deux ans."),
  InsertedPair(
    "frequency", "Staff are on duty two days per week.",
    "Les agents sont de service deux jours par semaine.",
    not: "Les agents sont de service deux jours par mois."),
  InsertedPair(
    "fraction", "A quarter of the posts are military.", "Un quart des postes sont militaires.",
    not: "Un tiers des postes sont militaires."),
  InsertedPair(
    "fraction", "Two-thirds of the rent is refunded.", "Les deux tiers du loyer sont remboursés.",
    not: "Les trois quarts du loyer sont remboursés."),
  InsertedPair(
    "unit", "The loads weigh up to 25 kg.", "Les charges pèsent jusqu'à 25 kilos.",
    not: "Les charges pèsent jusqu'à 25 g."),
  InsertedPair(
    "unit", "The archive holds 2.5 TB of records.", "Le service conserve 2,5 To de documents.",
    not: "Le service conserve 2,5 Go de documents."),
  InsertedPair(
    "unit", "The test track is 10 miles long.", "La piste d'essai mesure 16 km.",
    not: "La piste d'essai mesure 10 km."),
  InsertedPair(
    "document number", "Annex IV of C-M(2002)49 applies.", "L'annexe IV du C-M(2002)49 s'applique.",
    not: "L'annexe IV du C-M(2002)50 s'applique."),
  InsertedPair(
    "document number", "The work follows MC 402/3.", "Le travail est régi par le MC 402/3.",
    not: "Le travail est régi par le MC 402/2."),
  InsertedPair(
    "document number", "Knowledge of AJP-3.10 is needed.",
    "La connaissance de l'AJP-3.10 est requise.",
    not: "La connaissance de l'AJP-3.1 est requise."),
  InsertedPair(
    "telephone", "Questions: 02 707 4111.", "Renseignements : 02 707 41 11.",
    not: "Renseignements : 02 707 41 12."),
  InsertedPair(
    "factor", "The workload has grown tenfold.", "La charge de travail a été multipliée par dix.",
    not: "La charge de travail a été multipliée par cinq."),
  InsertedPair(
    "factor", "The office sends 1.2m e-mails.", "Le bureau envoie 1,2 million de courriels.",
    not: "Le bureau envoie 1,2 milliard de courriels."),
]
