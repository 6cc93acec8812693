import Testing

@testable import VacancyCore

/// Times, weekdays, ordinals, frequencies, fractions, units, document and telephone numbers.
@Suite struct ValueKindTests {
  @Test(arguments: [
    ("The office is open from 8 a.m. to noon.", "Le bureau est ouvert de 8 heures à midi."),
    ("The shift ends at midnight.", "Le service se termine à minuit."),
    ("The shift ends at 23:59.", "Le service se termine à minuit."),
    ("Calls are taken from 0900 to 1730.", "Les appels sont pris de 9 heures à 17 h 30."),
    ("The briefing is at half past nine in the morning.", "L'exposé a lieu à 9 h 30."),
    ("The briefing is at nine o'clock.", "L'exposé a lieu à 9 heures."),
    ("The briefing is at 7 pm.", "L'exposé a lieu à 19 heures."),
    ("The working day is 7 hours 36 minutes.", "La journée de travail est de 7 h 36."),
    ("A break of 1.5 hours is taken at 12:30.", "Une pause de 1 h 30 est prise à 12 h 30."),
    ("The journey takes two hours.", "Le trajet dure 2 heures."),
    (
      "The deadline is 11:59 p.m. Brussels time.",
      "La date limite est fixée à 23 h 59, heure de Bruxelles."
    ),
    (
      "In the afternoon, calls are taken until 5 p.m.",
      "L'après-midi, les appels sont pris jusqu'à 17 heures."
    ),
    ("Lunch is served at midday.", "Le déjeuner est servi à midi."),
    (
      "Meetings take place on Tuesdays and Thursdays.",
      "Les réunions ont lieu le mardi et le jeudi."
    ),
    ("The office is closed at weekends.", "Le bureau est fermé le samedi et le dimanche."),
    ("The office is open on weekdays.", "Le bureau est ouvert du lundi au vendredi."),
    ("Chairs the board every other Monday.", "Préside le conseil un lundi sur deux."),
    ("Prepares the second edition of the handbook.", "Prépare la deuxième édition du manuel."),
    ("Prepares the 21st session.", "Prépare la vingt et unième session."),
    ("Acts as the first point of contact.", "Fait office de premier interlocuteur."),
    ("First, reads the letters; second, answers them.", "Lit d'abord le courrier, puis y répond."),
    ("Works with third parties.", "Travaille avec des tiers."),
    ("Provides first aid.", "Donne les premiers secours."),
    (
      "Manages the first-line support and the second-line support.",
      "Gère l'assistance de premier et de deuxième niveau."
    ),
    ("Supports the work of the tenth anniversary.", "Contribue au dixième anniversaire."),
    (
      "hold a degree of the third cycle in the 20th century",
      "être titulaire d'un diplôme de troisième cycle sur le XXe siècle"
    ),
    ("Meets on the first Monday of the month.", "Se réunit le premier lundi du mois."),
    ("Sends the accounts on 1 March.", "Envoie les comptes le 1er mars."),
    ("Sends the accounts on March 15.", "Envoie les comptes le 15 mars."),
    (
      "By the fifteenth of March, 3 may apply.", "Trois peuvent postuler avant le 15 mars."
    ),
    ("Is on duty from 1 to 15 March.", "Est de service du 1er au 15 mars."),
    ("Takes a second look at the files.", "Réexamine les dossiers."),
    (
      "Reads once more the second part, and for the first time the third.",
      "Relit la deuxième partie, et lit pour la première fois la troisième."
    ),
    ("Publishes an annual report.", "Publie un rapport annuel."),
    ("Publishes an annual report.", "Publie chaque année un rapport."),
    ("Publishes an annual report.", "Publie un rapport tous les ans."),
    ("Publishes a report every six months.", "Publie un rapport semestriel."),
    ("Publishes a report every six months.", "Publie un rapport deux fois par an."),
    ("Publishes a report every two years.", "Publie un rapport bisannuel."),
    ("Publishes a biennial report.", "Publie un rapport tous les deux ans."),
    ("Publishes a report three times a year.", "Publie un rapport trois fois par an."),
    ("Publishes a report three times a year.", "Publie un rapport tous les quatre mois."),
    ("Publishes a report four times a year.", "Publie un rapport trimestriel."),
    ("Publishes a fortnightly bulletin.", "Publie un bulletin bimensuel."),
    ("Publishes a fortnightly bulletin.", "Publie un bulletin toutes les deux semaines."),
    ("Publishes a weekly bulletin.", "Publie un bulletin toutes les semaines."),
    ("Publishes a weekly bulletin.", "Publie un bulletin une fois par semaine."),
    ("Handles the day-to-day running of the office.", "Assure la gestion quotidienne du bureau."),
    ("Works 38 hours per week.", "Travaille 38 heures par semaine."),
    ("Works a 38-hour week.", "Travaille 38 heures par semaine."),
    (
      "Is paid by the hour, 20 hours a week.",
      "Est payé(e) à l'heure, à raison de 20 heures par semaine."
    ),
    ("Travels for a year, then stays for a month.", "Voyage pendant un an, puis reste un mois."),
    (
      "Sends reports twice a week and statistics once a month.",
      "Envoie des rapports deux fois par semaine et des statistiques chaque mois."
    ),
    ("Reviews the plan on a quarterly basis.", "Revoit le plan chaque trimestre."),
    ("Reviews the plan on a quarterly basis.", "Revoit le plan tous les trimestres."),
    ("Reviews the plan semi-annually.", "Revoit le plan tous les six mois."),
    ("Reviews the plan several times a year.", "Revoit le plan plusieurs fois par an."),
    ("Reviews the plan several times a year.", "Revoit régulièrement le plan."),
    ("Answers 300 calls a day.", "Répond à 300 appels par jour."),
    ("Is on call 24 hours a day, 7 days a week.", "Est joignable 24 heures sur 24, 7 jours sur 7."),
    (
      "Is on call 24 hours a day, 7 days a week.",
      "Est joignable 24 heures par jour et 7 jours par semaine."
    ),
    (
      "Keeps the monthly, quarterly and annual statistics.",
      "Tient les statistiques mensuelles, trimestrielles et annuelles."
    ),
    ("One in four staff members is a driver.", "Un quart du personnel est chauffeur."),
    ("Meets the suppliers twice a week.", "A deux réunions hebdomadaires avec les fournisseurs."),
    ("Holds two workshops a year.", "Tient deux fois par an un atelier."),
    ("Starts in May, and may end in June.", "Commence en mai et peut se terminer en juin."),
    ("The first half of April is busy.", "La première quinzaine d'avril est chargée."),
    ("The studies are on the 21st century.", "Les études portent sur le XXIe siècle."),
    ("The twenty-first century is near.", "Le vingt et unième siècle est proche."),
    ("The store is in Wing B.", "Le magasin est dans l'aile B."),
    ("One third of the staff is military.", "Un tiers du personnel est militaire."),
    ("A third of the staff is military.", "Le tiers du personnel est militaire."),
    ("A third of the staff is military.", "33 % du personnel est militaire."),
    ("Half of the staff is military.", "50 % du personnel est militaire."),
    ("Half the staff is military.", "Un agent sur deux est militaire."),
    ("Three-quarters of the staff is military.", "Les trois quarts du personnel sont militaires."),
    ("Three quarters of the staff is military.", "75 % du personnel est militaire."),
    ("Two-fifths of the staff is military.", "Deux cinquièmes du personnel sont militaires."),
    ("A two-thirds majority is needed.", "Une majorité des deux tiers est requise."),
    ("Staff may work half-time.", "Le personnel peut travailler à mi-temps."),
    (
      "In the first half of the year, the office is closed.",
      "Au premier semestre, le bureau est fermé."
    ),
    ("Each half-day counts.", "Chaque demi-journée compte."),
    ("The loads weigh 25 kg.", "Les charges pèsent 25 kilos."),
    ("The loads weigh 25kg.", "Les charges pèsent 25 kg."),
    ("The loads weigh 1,000 kg.", "Les charges pèsent 1 tonne."),
    ("The track is 10 miles long.", "La piste mesure 16 km."),
    ("The track is 400 m long.", "La piste mesure 400 mètres."),
    ("The range is 200 nautical miles.", "La portée est de 200 milles marins."),
    ("The room is 30 square metres.", "La salle fait 30 mètres carrés."),
    ("The file has 500 MB.", "Le fichier fait 500 Mo."),
    ("The file has 1,024 megabytes.", "Le fichier fait 1 024 mégaoctets."),
    ("The budget is EUR 500.", "Le budget est de 500 euros."),
    ("The budget is CHF 500.", "Le budget est de 500 francs suisses."),
    ("The radio works at 2.4 GHz.", "La radio fonctionne à 2,4 GHz."),
    ("The 4G network is used.", "Le réseau 4G est utilisé."),
    ("The vehicle is 2.5 m wide and 3 m high.", "Le véhicule fait 2,5 m de large et 3 m de haut."),
    ("The course lasts 90 seconds.", "Le parcours dure 90 secondes."),
    ("The course lasts one and a half minutes.", "Le parcours dure 90 secondes."),
    ("Keeps STANAG 6001 up to date.", "Tient à jour le STANAG 6001."),
    ("Applies MC 0472/1.", "Applique le MC 472/1."),
    ("Applies AAP-6 and AAP-15.", "Applique l'AAP-6 et l'AAP-15."),
    ("Flies the E-3A.", "Vole à bord de l'E-3A."),
    ("Applies C-M(2002)49-REV1.", "Applique le C-M(2002)49-REV1."),
    (
      "Applies Enclosure 2 to AC/322-D(2021)0032.",
      "Applique la pièce jointe 2 au AC/322-D(2021)0032."
    ),
    ("Applies Annex B.", "Applique l'annexe B."),
    ("Applies Annex 4.", "Applique l'annexe IV."),
    ("Works in the annex.", "Travaille dans l'annexe."),
    ("Knows ISO 9001 and ISO/IEC 27001.", "Connaît les normes ISO 9001 et ISO/CEI 27001."),
    ("Prepares the NATO 2030 agenda.", "Prépare le programme OTAN 2030."),
    ("Knows Windows 11 and Office 365.", "Connaît Windows 11 et Office 365."),
    ("Knows the F-16 and the F-35.", "Connaît le F-16 et le F-35."),
    ("Fights COVID-19.", "Lutte contre la COVID-19."),
    ("Questions: +32 2 707 41 11.", "Renseignements : +32 (0)2 707 4111."),
    ("Questions: 065 44 55 66.", "Renseignements : 065/44.55.66."),
    ("Call extension 4111.", "Composer le 41 11."),
    ("The budget has doubled.", "Le budget a doublé."),
    ("The budget was tripled.", "Le budget a été multiplié par trois."),
    ("There was a fivefold increase.", "Le chiffre a été multiplié par cinq."),
    ("Output is twice what it was.", "La production a été multipliée par deux."),
    ("Output is 2.5 times what it was.", "La production est 2,5 fois plus élevée."),
    ("The fleet has 1.2m vehicles.", "Le parc compte 1,2 million de véhicules."),
    ("The budget is €1.2bn.", "Le budget est de 1,2 milliard d'euros."),
    ("The project lasts 3¾ hours.", "Le projet dure 3,75 heures."),
    ("The seventies and the eighties are covered.", "Les années 70 et 80 sont couvertes."),
    ("It takes two and a half sittings.", "Il faut deux séances et demie."),
    ("The table between two windows is free.", "La table entre les deux fenêtres est libre."),
    ("It is paid within twelve months.", "Il est payé dans l'année."),
    ("One of the two officers is on duty.", "L'un des deux officiers est de service."),
    ("A dozen officers are on duty.", "Une douzaine d'officiers sont de service."),
    ("Both officers are on duty.", "Les deux officiers sont de service."),
    ("Four one-hour sessions are held.", "Quatre séances d'une heure sont organisées."),
    ("Six two-day courses are held.", "Six cours de deux jours sont organisés."),
    ("A three-month course is held twice.", "Un cours de trois mois est organisé deux fois."),
    ("The second and third floors are closed.", "Les deuxième et troisième étages sont fermés."),
    ("The archive keeps 2.5 TB of records.", "Le service conserve 2,5 To de documents."),
    ("Working hours are 38 a week.", "La durée hebdomadaire du travail est de 38 heures."),
    ("A test takes one and a half sittings.", "Une épreuve dure une séance et demie."),
    ("There are eleven hours between shifts.", "Onze heures séparent deux prestations."),
    (
      "The Division holds four half-day seminars.",
      "La Division organise quatre séminaires d'une demi-journée."
    ),
    ("The building dates from the nineties.", "Le bâtiment date des années 90."),
    ("Output is 1.5 times what it was.", "La production atteint 150 % de ce qu'elle était."),
    ("The office sends 1.2m e-mails a year.", "Le bureau envoie 1,2 million de courriels par an."),
    ("A 2½-year project is run here.", "Un projet de deux ans et demi est mené ici."),
    (
      "Office hours are from 8.30 a.m. to 5.30 p.m.",
      "L'horaire de travail va de 8 h 30 à 17 h 30."
    ),
    ("Buses run every quarter of an hour.", "Les bus passent tous les quarts d'heure."),
    ("Write half-yearly assessments.", "Rédige des évaluations semestrielles."),
    ("Work at four fifths may be granted.", "Le travail à temps partiel (80 %) est accordé."),
    ("The salary is reduced by 20%.", "Le salaire est réduit d'un cinquième."),
  ])
  func `a value that is translated is no difference`(english: String, french: String) {
    #expect(differences(english, french).map(\.message.english) == [])
  }

  @Test(arguments: [
    ("Calls are taken from 0900 to 1730.", "Les appels sont pris de 9 heures à 18 h 30."),
    ("Sends the accounts on 15 March.", "Envoie les comptes le 15 mai."),
    ("Sends the accounts on March 15.", "Envoie les comptes le 15 mai."),
    ("The briefing is at 7 pm.", "L'exposé a lieu à 18 heures."),
    (
      "Meetings take place on Tuesdays and Thursdays.",
      "Les réunions ont lieu le mardi et le vendredi."
    ),
    ("Prepares the second edition of the handbook.", "Prépare la troisième édition du manuel."),
    ("Prepares the 21st session.", "Prépare la 22e session."),
    ("Publishes an annual report.", "Publie un rapport trimestriel."),
    ("Publishes a biennial report.", "Publie un rapport annuel."),
    ("Publishes a weekly bulletin.", "Publie un bulletin quotidien."),
    ("Sends reports twice a week.", "Envoie des rapports trois fois par semaine."),
    ("Answers 300 calls a day.", "Répond à 300 appels par semaine."),
    (
      "Keeps the monthly, quarterly and annual statistics.",
      "Tient les statistiques mensuelles, semestrielles et annuelles."
    ),
    ("A third of the staff is military.", "La moitié du personnel est militaire."),
    ("Two-fifths of the staff is military.", "Trois cinquièmes du personnel sont militaires."),
    ("A two-thirds majority is needed.", "Une majorité des trois quarts est requise."),
    ("The track is 400 m long.", "La piste mesure 400 km."),
    ("The file has 500 MB.", "Le fichier fait 500 Go."),
    ("The radio works at 2.4 GHz.", "La radio fonctionne à 2,4 MHz."),
    ("The course lasts 90 seconds.", "Le parcours dure 90 minutes."),
    ("Keeps STANAG 6001 up to date.", "Tient à jour le STANAG 6010."),
    ("Applies AAP-6 and AAP-15.", "Applique l'AAP-6 et l'AAP-16."),
    ("Flies the E-3A.", "Vole à bord de l'E-3D."),
    ("Applies C-M(2002)49.", "Applique le C-M(2002)50."),
    ("Applies Annex B.", "Applique l'annexe C."),
    ("Questions: 065 44 55 66.", "Renseignements : 065/44.55.67."),
    ("The loads weigh 25 kg.", "Les charges pèsent 25 g."),
    ("The track is 2.4 miles long.", "La piste mesure 2,4 km."),
    ("The archive keeps 2.5 TB of records.", "Le service conserve 2,5 Go de documents."),
    ("The Unit opens at 8:15 a.m.", "L'Unité ouvre à 8 h 45."),
    ("The test begins at 2 p.m.", "L'épreuve commence à 2 heures du matin."),
    ("The survey takes place in April.", "L'enquête a lieu en mai."),
    ("It starts in early June and may go on.", "Elle commence début juillet et peut continuer."),
    ("The studies are on the 21st century.", "Les études portent sur le XXe siècle."),
    ("The store is in Wing B of the building.", "Le magasin est dans l'aile D du bâtiment."),
    ("The licence is one of category B.", "Le permis est de catégorie C."),
    ("One in four staff members is a driver.", "Un tiers du personnel est chauffeur."),
    ("Each is on duty every weekend.", "Chacun est de service un week-end sur trois."),
    (
      "Three fifths of the fleet is in the north.",
      "Les deux cinquièmes de la flotte sont dans le nord."
    ),
  ])
  func `a value that is another one is found`(english: String, french: String) {
    let found = differences(english, french)
    #expect(found.count == 1)
    #expect(found.first?.english != nil)
    #expect(found.first?.french != nil)
  }

  @Test(arguments: [
    ("Applies C-M(2002)49.", "Applique le C-M(2002)50.", ["C-M(2002)49", "C-M(2002)50"]),
    ("Applies MC 402/3.", "Applique le MC 402/2.", ["MC 402/3", "MC 402/2"]),
    ("Flies the E-3A.", "Vole à bord de l'E-3D.", ["E-3A", "E-3D"]),
    ("Applies Annex IV.", "Applique l'annexe VI.", ["Annex IV", "annexe VI"]),
    (
      "Meets twice a year.", "Se réunit deux fois par mois.",
      ["twice a year", "deux fois par mois"]
    ),
    ("Opens at 8:15 a.m.", "Ouvre à 8 h 45.", ["8:15 a.m", "8 h 45"]),
    (
      "A quarter of the posts is open.", "Un tiers des postes est ouvert.",
      ["A quarter", "Un tiers"]
    ),
    ("Loads of 25 kg.", "Des charges de 25 g.", ["25 kg", "25 g"]),
  ])
  func `a value is shown whole`(english: String, french: String, words: [String]) {
    #expect(
      differences(english, french).flatMap { [$0.english?.text, $0.french?.text] } == words)
  }

  @Test(arguments: [
    ("hold a bachelor's degree in law", "être titulaire d'une licence en droit"),
    ("hold a university degree in law", "être titulaire d'une maîtrise en droit"),
    ("hold a university degree in law", "être titulaire d'un diplôme universitaire en droit"),
    ("hold a post-graduate degree", "être titulaire d'un diplôme de troisième cycle"),
    (
      "hold an advanced university degree",
      "être titulaire d'un diplôme universitaire de deuxième cycle"
    ),
    ("have completed secondary education", "avoir achevé des études secondaires supérieures"),
    ("hold a software licence", "être titulaire d'une licence logicielle"),
    ("master the rules of the house", "avoir une bonne maîtrise des règles"),
  ])
  func `schooling that is translated is no difference`(english: String, french: String) {
    #expect(schooling(english, french).isEmpty)
  }

  @Test(arguments: [
    ("hold a master's degree in law", "être titulaire d'une licence en droit"),
    ("hold a doctorate in law", "être titulaire d'une licence en droit"),
    ("have a university degree", "avoir un diplôme de l'enseignement secondaire"),
    ("have completed secondary education", "avoir achevé l'enseignement primaire"),
    ("hold a PhD in law", "être titulaire d'une maîtrise en droit"),
  ])
  func `another level of schooling is found`(english: String, french: String) {
    #expect(schooling(english, french).count == 1)
  }

  private func differences(_ english: String, _ french: String) -> [Finding] {
    [RuleID.quantityMismatch, .dateMismatch].flatMap {
      VacancyCoreTests.differences($0, between: english, and: french)
    }
  }

  private func schooling(_ english: String, _ french: String) -> [Finding] {
    VacancyCoreTests.differences(
      .educationMismatch, between: "Candidates must \(english).",
      and: "Les candidat(e)s doivent \(french).")
  }
}
