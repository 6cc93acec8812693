import Testing

@testable import VacancyCore

/// How texts are cut into sentences.
@Suite struct SentenceScanTests {
  @Test(arguments: [
    ("The Unit is here. It works.", ["The Unit is here.", "It works."]),
    ("Is it here? Yes! See below…", ["Is it here?", "Yes!", "See below…"]),
    ("He said “no.” She left.", ["He said “no.”", "She left."]),
    (
      "Elle a dit « non. » Puis elle est partie.", ["Elle a dit « non. »", "Puis elle est partie."]
    ),
    ("Étudie les plans. Évalue les risques.", ["Étudie les plans.", "Évalue les risques."]),
  ])
  func `a sentence ends at its mark`(text: String, sentences: [String]) {
    #expect(cut(text) == sentences)
  }

  @Test(arguments: [
    "Tools, e.g. Excel, are used here.", "Works with Mr. Smith and Mme. Durand of the office.",
    "See art. 5 and no. 12 of the rules.", "The J. Smith prize is given each year.",
    "Some tools (see annex 1. Others are left out) are used.", "It costs 3.5 million a year.",
  ])
  func `an abbreviation ends no sentence`(text: String) {
    #expect(cut(text) == [text])
  }

  @Test func `long parts are cut at a semicolon`() {
    #expect(
      cut("Keeps the archives of the Unit; answers the questions of readers.")
        == ["Keeps the archives of the Unit;", "answers the questions of readers."])
    #expect(cut("Keeps books; reads.") == ["Keeps books; reads."])
  }

  @Test(arguments: ["", ".", "...", "? ", "(((", ";", "«", "é", "a. ", ". A"])
  func `any text is cut, and nothing is lost`(text: String) {
    let letters = cut(text).joined().filter { !$0.isWhitespace }
    #expect(letters == text.filter { !$0.isWhitespace })
  }

  private func cut(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceScan.sentences(of: 0..<bytes.count, in: bytes).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }
}

/// What the comparison finds in the sentences of aligned texts.
@Suite struct SentenceTests {
  private static let english =
    "The Section keeps the archives of the Division. It answers the questions of readers. It trains the staff of the Division."
  private static let french = [
    "La Section tient les archives de la Division.", "Elle répond aux questions des lecteurs.",
    "Elle forme le personnel de la Division.",
  ]

  @Test func `a sentence without a counterpart is shown, with the place of its counterpart`() throws
  {
    let found = differences(
      "sentence-missing", between: Self.english, and: Self.french[0] + " " + Self.french[2])
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.english?.text == "It answers the questions of readers.")
    #expect(finding.kind == .missingInFrench)
    #expect(finding.message.english.contains("it would follow 'La Section tient les archives"))
  }

  @Test(arguments: [
    "La Section tient les archives de la Division et répond aux questions des lecteurs. Elle forme le personnel de la Division.",
    "La Section tient les archives de la Division, répond aux questions des lecteurs et forme le personnel de la Division.",
    "La Section tient les archives de la Division. Elle répond aux questions. Ces questions sont celles des lecteurs. Elle forme le personnel de la Division.",
  ])
  func `sentences may be merged and split`(french: String) {
    #expect(differences("sentence-missing", between: Self.english, and: french).isEmpty)
  }

  @Test func `two sentences in another order are a note`() throws {
    let french = [Self.french[0], Self.french[2], Self.french[1]].joined(separator: " ")
    let found = differences("sentence-moved", between: Self.english, and: french)
    #expect(found.map(\.severity) == [.note])
  }

  @Test func `a sentence that stands twice in one half is shown`() {
    let french = [Self.french[0], Self.french[0], Self.french[1], Self.french[2]]
    let found = differences(
      "doubled-sentence", between: Self.english, and: french.joined(separator: " "))
    #expect(found.map(\.french?.text) == [Self.french[0]])
  }

  @Test(arguments: [
    ("The Office is here.", "Le Bureau est est ici.", ["est est"]),
    ("The Office is is here.", "Le Bureau est ici.", ["is is"]),
    ("Staff meet in Baden Baden.", "Le personnel se réunit à Baden Baden.", []),
    ("We meet often.", "Nous nous réunissons souvent.", []),
    ("The rules that that office has.", "Les règles de ce bureau.", []),
  ])
  func `a word that stands twice in one half is shown`(
    english: String, french: String, words: [String]
  ) {
    let found = differences("doubled-word", between: english, and: french)
    #expect(found.count == words.count)
    let texts = found.flatMap { [$0.english?.text, $0.french?.text].compactMap(\.self) }
    #expect(words.allSatisfy(texts.contains))
  }

  @Test(arguments: [
    (
      "The budget of the office is prepared here, and its use is followed.",
      "Le budget du bureau est préparé ici, et on suit"
    ),
    (
      "The budget of the office (travel, training and supplies) is prepared.",
      "Le budget du bureau (voyages, formation et"
    ),
  ])
  func `a text that ends in the middle of a sentence is found`(english: String, french: String) {
    let found = differences(
      "cut-off-text", between: Self.english + "\n\n" + english,
      and: Self.french.joined(separator: " ") + "\n\n" + french)
    #expect(found.count == 1)
  }
}

/// Sentences that run into each other.
@Suite struct RunTogetherTests {
  private static let french =
    "La Section tient les registres de toutes les lettres reçues. Elle répond aussi aux questions du personnel."

  @Test func `a full stop that was lost is found`() {
    let found = differences(
      "cut-off-text",
      between:
        "The Section keeps the registers of all letters It also answers questions of the staff.",
      and: Self.french)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.english?.text == "letters It")
  }

  @Test(arguments: [
    "The Section keeps the registers of all letters, and it also answers questions of the staff.",
    "The Section keeps the registers of all letters in The Hague and answers questions of the staff.",
    "The Section keeps the registers of all letters to Staff members and answers their questions.",
  ])
  func `one sentence for two is a right translation`(english: String) {
    #expect(differences("cut-off-text", between: english, and: Self.french).isEmpty)
  }
}

/// Denials and opposites.
@Suite struct PolarityTests {
  @Test(arguments: [
    ("The promotion is not automatic.", "La promotion est automatique."),
    ("The promotion is automatic.", "La promotion n'est pas automatique."),
    ("Late applications cannot be accepted.", "Les candidatures tardives peuvent être acceptées."),
    ("Staff may not park in the yard.", "Le personnel peut se garer dans la cour."),
    ("Staff cannot enter the vault.", "Le personnel peut entrer dans la chambre forte."),
    ("Nobody may enter without a badge.", "Tout le monde peut entrer sans badge."),
    (
      "Candidates without a clearance may apply.",
      "Les candidats ayant une habilitation peuvent postuler."
    ),
  ])
  func `a denial that one half lacks is found`(english: String, french: String) {
    #expect(differences("polarity-mismatch", between: english, and: french).count == 1)
  }

  @Test(arguments: [
    (
      "No fee is charged at any stage.",
      "Aucuns frais ne sont demandés, à quelque stade que ce soit."
    ),
    ("The work is done without supervision.", "Le travail se fait en autonomie."),
    (
      "Unless directed otherwise, letters are signed.",
      "Sauf instruction contraire, les lettres sont signées."
    ),
    (
      "Applications are due no later than Monday.",
      "Les candidatures sont attendues au plus tard lundi."
    ),
    (
      "Candidates must have no criminal record.",
      "Les candidats doivent avoir un casier judiciaire vierge."
    ),
    ("The candidate is a European pharmacist.", "Le candidat est européen(ne) et pharmacien(ne)."),
    ("Ensures that every deadline is met.", "Veille à ce qu'aucune échéance ne soit manquée."),
    (
      "Make sure that none of the comments go unanswered.",
      "Veiller à ce que toutes les observations reçoivent une réponse."
    ),
    ("Only nationals may apply.", "Les non-ressortissants ne peuvent pas postuler."),
    ("Letters are answered only in English.", "Il n'est répondu aux lettres qu'en anglais."),
  ])
  func `one half may say in other words what the other denies`(english: String, french: String) {
    #expect(differences("polarity-mismatch", between: english, and: french).isEmpty)
  }

  @Test(arguments: [
    ("The contract is for up to three years.", "Le contrat est d'au moins trois ans."),
    ("The Section advises external partners.", "La Section conseille les partenaires internes."),
    ("The post is graded at the lower grade.", "Le poste est classé au grade supérieur."),
    (
      "The file is closed before the end of the year.",
      "Le dossier est clos après la fin de l'année."
    ),
    ("Candidates must pass a test.", "Les candidats peuvent passer une épreuve."),
    ("It takes less than five minutes.", "Cela prend plus de cinq minutes."),
    ("Reports are sent no later than 15 March.", "Les rapports partent au plus tôt le 15 mars."),
    ("The training is mandatory for all staff.", "La formation est facultative pour tous."),
    ("The allowance is exempt from tax.", "L'indemnité est soumise à l'impôt."),
    ("The network holds unclassified data.", "Le réseau contient des données classifiées."),
    (
      "A team of ten or more people works here.", "Une équipe de dix personnes au plus y travaille."
    ),
    ("Over 40 people work in the Branch.", "Moins de 40 personnes travaillent dans la Branche."),
    (
      "Candidates must be under 60 years of age.",
      "Les candidats doivent être âgés de plus de 60 ans."
    ),
    (
      "Expenses of less than EUR 25 need no receipt.",
      "Les dépenses de plus de 25 euros ne nécessitent aucun justificatif."
    ),
    (
      "No more than five candidates are invited.", "Plus de cinq candidats sont invités."
    ),
    ("Keeps the first version of each text.", "Conserve la dernière version de chaque texte."),
    ("The incumbent rarely travels.", "La/Le titulaire voyage fréquemment."),
    ("The budget shows a shortfall.", "Le budget présente un excédent."),
  ])
  func `an opposite is found`(english: String, french: String) {
    #expect(differences("opposite-term", between: english, and: french).count == 1)
  }

  @Test(arguments: [
    ("At least three years are needed.", "Un minimum de trois ans est requis."),
    (
      "Internal and external partners are served.",
      "Les partenaires tant internes qu'externes sont servis."
    ),
    ("Applications are due on 3 May.", "Les candidatures doivent parvenir le 3 mai."),
    (
      "Report the findings. Before doing so, hear the units.",
      "Communique les constatations, après avoir entendu les unités."
    ),
    ("The register is kept up to date.", "Le registre est tenu au moins chaque jour."),
    ("Applications can only be sent online.", "Les candidatures doivent être envoyées en ligne."),
    (
      "Reports are due by 15 March at the latest.", "Les rapports sont dus le 15 mars au plus tard."
    ),
    ("The training is optional.", "La formation n'est pas obligatoire."),
    ("The allowance is not subject to tax.", "L'indemnité est exonérée d'impôt."),
    ("The network is unclassified.", "Le réseau n'est pas classifié."),
    ("A team of three or more people.", "Une équipe d'au moins trois personnes."),
    ("Equipment is kept under the contract.", "Le contrat permet de garder plus de matériel."),
    ("The file is closed over the weekend.", "Le dossier est clos en moins de temps le week-end."),
    (
      "The incumbent must not hold any other paid employment.",
      "La/Le titulaire ne peut exercer aucune autre activité rémunérée."
    ),
    ("Prepare first drafts of speeches.", "Mettre la dernière main aux avant-projets de discours."),
    ("Small-scale exercises take place.", "Des exercices à petite échelle ont lieu."),
  ])
  func `both terms, or one of another sense, are no opposites`(english: String, french: String) {
    #expect(differences("opposite-term", between: english, and: french).isEmpty)
  }
}

/// Texts in the language of the other half.
@Suite struct UntranslatedTests {
  @Test(arguments: [
    (
      "The Unit is responsible for the archives. It answers the questions of readers.",
      "L'Unité est responsable des archives. It answers the questions of readers.",
      "It answers the questions of readers."
    ),
    (
      "L'Unité est responsable des archives et répond aux questions.",
      "L'Unité est responsable des archives et répond aux questions.",
      "L'Unité est responsable des archives et répond aux questions."
    ),
    (
      "Manage the procurement process from start to finish.",
      "Gérer le processus de procurement du début à la fin.", "procurement"
    ),
  ])
  func `a sentence in the other language is found`(english: String, french: String, words: String) {
    let found = differences("untranslated-text", between: english, and: french)
    #expect(found.count == 1)
    let texts = found.flatMap { [$0.english?.text, $0.french?.text].compactMap(\.self) }
    #expect(texts.contains(words))
  }

  @Test(arguments: [
    ("Temps plein", "Full-time"), ("Belgique-Bruxelles", "Belgium-Brussels"),
    ("20-mars-2026", "20-March-2026"), ("Mensuelle", "Monthly"),
  ])
  func `a value of the header in the other language is found`(old: String, new: String) throws {
    let sample = try #require(Fixtures.notices.first { $0.name == "analyst-officer" })
    let text = String(decoding: try sample.bytes, as: UTF8.self).replacing(old, with: new)
    let found = Comparison(of: Reading(of: SourceText(text))).differences
    #expect(found.map(\.rule) == [.untranslatedText])
    #expect(found.first?.severity == .warning)
  }

  @Test func `a behaviour in the other language is found`() throws {
    let sample = try #require(Fixtures.notices.first { $0.name == "analyst-officer" })
    let text = String(decoding: try sample.bytes, as: UTF8.self).replacing(
      "**Travail en équipe** : coopère.", with: "**Travail en équipe** : Cooperates.")
    let found = Comparison(of: Reading(of: SourceText(text))).differences
      .filter { $0.rule == .untranslatedText }
    #expect(found.map(\.french?.text) == ["Travail en équipe: Cooperates"])
  }

  @Test(arguments: [
    (
      "The office uses the NATO Codification Bureau list.",
      "Le bureau se sert de la liste du « Bureau of the Codification for the Nations »."
    ),
    (
      "Knowledge of Microsoft Office is needed.", "La connaissance de Microsoft Office est requise."
    ),
    ("The motto is 'Liberté, égalité' (of the République).", "La devise est « Liberté, égalité »."),
    (
      "The methods of risk management (procurement) are known.",
      "Les méthodes de gestion des risques (procurement) sont connues."
    ),
  ])
  func `names and quotations may be in the other language`(english: String, french: String) {
    #expect(differences("untranslated-text", between: english, and: french).isEmpty)
  }
}

/// Names of which one is exchanged for another of its kind.
@Suite struct NamedSetTests {
  @Test(arguments: [
    ("The office moves to Naples.", "Le bureau est transféré à Brunssum."),
    (
      "Documents up to COSMIC TOP SECRET are kept.",
      "Des documents jusqu'au niveau NATO SECRET sont conservés."
    ),
    ("The incumbent works with the Section.", "La/Le titulaire travaille avec la Branche."),
    (
      "The incumbent works with the International Military Staff.",
      "La/Le titulaire travaille avec le Secrétariat international."
    ),
    ("The post is for a colonel.", "Le poste est destiné à un lieutenant-colonel."),
    ("A basic knowledge of law is needed.", "Une connaissance approfondie du droit est requise."),
    (
      "Support is provided to Georgia, Iraq and Jordan.",
      "Un appui est fourni à la Géorgie et à la Jordanie."
    ),
    (
      "Texts are translated from French into English.",
      "Les textes sont traduits de l'anglais vers le français."
    ),
    ("Interprets from German.", "Interprète vers l'allemand."),
    (
      "Prepare the annual report for the Budget Committee.",
      "Élaborer le rapport annuel destiné au Comité des investissements."
    ),
    ("Salaries are paid in euros.", "Les traitements sont versés en dollars."),
    ("Prepares the medium-term plan.", "Prépare le plan à long terme."),
    ("Works with partners in Central Asia.", "Travaille avec des partenaires d'Asie du Sud-Est."),
  ])
  func `an exchange is found`(english: String, french: String) {
    #expect(differences("term-mismatch", between: english, and: french).count == 1)
  }

  @Test(arguments: [
    ("The office moves to The Hague.", "Le bureau est transféré à La Haye."),
    ("NATO RESTRICTED papers are kept.", "Des documents NATO DIFFUSION RESTREINTE sont conservés."),
    ("The incumbent works with the Branch.", "La/Le titulaire travaille avec le Service."),
    (
      "The incumbent works in a section of the Division.",
      "La/Le titulaire travaille dans une branche de la Division."
    ),
    (
      "The Deputy Assistant Secretary General decides.",
      "La/Le secrétaire général(e) adjoint(e) délégué(e) décide."
    ),
    ("Work in English and French.", "Travaille dans les deux langues."),
    (
      "Texts are translated from French into English.",
      "Les textes sont traduits du français vers l'anglais."
    ),
    ("Travels from Belgium.", "Voyage au départ de la Belgique."),
  ])
  func `a right name is no exchange`(english: String, french: String) {
    #expect(differences("term-mismatch", between: english, and: french).isEmpty)
  }

  @Test func `a level of another language is found`() {
    #expect(
      differences(
        "language-level-mismatch",
        between: "A B2 level in English and an A2 level in French is needed.",
        and: "Le niveau B2 en français et le niveau A2 en anglais est requis."
      ).count == 1)
  }
}

/// What follows from another finding is said with it, and only while that one is reported.
@Suite struct SentenceEchoTests {
  private static let english =
    "The Section keeps the archives of the Division. It trains 14 clerks of the staff each year. It answers the questions of readers."

  @Test func `a number in a sentence that is missing is part of one finding`() {
    let french =
      "La Section tient les archives de la Division. Elle répond aux questions des lecteurs."
    #expect(rules(french) == ["sentence-missing"])
    #expect(rules(french, ignoring: "sentence-missing") == ["quantity-mismatch"])
  }

  @Test func `a sentence that was not translated hides no slip in another one`() {
    let french =
      "La Section tient les archives de la Division. Elle forme 15 commis du personnel chaque année. It answers the questions of readers."
    #expect(rules(french) == ["quantity-mismatch", "untranslated-text"])
  }

  @Test func `halves of two notices that may be so are compared`() throws {
    let notice = try #require(RuleCatalog.page("halves-of-two-notices")).violating
    #expect(rules(in: notice) == ["halves-of-two-notices"])
    let found = rules(in: notice, ignoring: "halves-of-two-notices")
    #expect(found.contains("job-number-mismatch") && found.contains("paragraph-missing"))
  }

  private func rules(_ french: String, ignoring ignored: String? = nil) -> [String] {
    rules(in: Example.summaries(Self.english, french), ignoring: ignored)
  }

  /// The rules of the findings above a note, each once.
  private func rules(in notice: String, ignoring ignored: String? = nil) -> [String] {
    var configuration = Configuration()
    configuration.ignore = ignored.flatMap { RuleID(rawValue: $0) }.map { [.rule($0)] } ?? []
    let reading = Reading(of: SourceText(notice), recordingSpans: true)
    let outcome = Validator(configuration: configuration).validate(
      reading, comparison: Comparison(of: reading), path: "a.txt")
    let found = outcome.file.findings.filter { $0.severity > .note && $0.rule.family == .halves }
    return Set(found.map(\.rule.name)).sorted()
  }
}

/// Deputies whom one half lacks.
@Suite struct DeputyTests {
  @Test(arguments: [
    ("Advises the Deputy Head of the Section.", "Conseille la/le chef de la Section."),
    (
      "Advises the Commander of the Force.", "Conseille la/le commandant(e) adjoint(e) de la Force."
    ),
  ])
  func `a deputy for the holder of the post is found`(english: String, french: String) {
    let found = differences("term-mismatch", between: english, and: french)
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("Advises the Deputy Head of the Section.", "Conseille la/le chef adjoint(e) de la Section."),
    ("Acts as deputy to the Head.", "Assure la suppléance de la/du chef."),
    ("Assists the Associate Director.", "Assiste la directrice adjointe/le directeur adjoint."),
    ("Reports to the Deputy ASG.", "Relève de la/du SGAD."),
  ])
  func `a deputy has many names`(english: String, french: String) {
    #expect(differences("term-mismatch", between: english, and: french).isEmpty)
  }
}

/// Tables whose lines are bits of one number.
@Suite struct LexiconSizeTests {
  @Test func `a set has as many names as a number has bits`() {
    for names in NamedSets.all { #expect(names.members.count <= 128, "\(names.name.english)") }
  }

  @Test func `opposites, qualifiers and the signs of denial are different bits`() {
    let last = SentenceSigns.opposites(Opposites.all.count - 1)
    #expect(last.rawValue < SentenceSigns.qualifier(0).rawValue)
    let qualifiers = Qualifiers.all.indices.reduce(SentenceSigns()) {
      $0.union([.qualifier($1), .like(qualifier: $1)])
    }
    let denials: SentenceSigns = [.denial, .weakDenial, .negativeWord, .exception, .without]
    #expect(qualifiers.isDisjoint(with: denials))
    #expect(last.isDisjoint(with: denials))
  }
}

/// Halves that were put together by mistake.
@Suite struct TwoNoticesTests {
  @Test func `the halves of two notices are one finding`() throws {
    let page = try #require(RuleCatalog.page("halves-of-two-notices"))
    let found = Comparison(of: Reading(of: SourceText(page.violating))).differences
    #expect(found.map(\.rule) == ["halves-of-two-notices"])
    #expect(Comparison(of: Reading(of: SourceText(page.compliant))).differences.isEmpty)
  }

  @Test func `a typo in a job number is no other notice`() throws {
    let page = try #require(RuleCatalog.page("halves-of-two-notices"))
    let typo = page.compliant.replacing("Magasinier (260455)", with: "Magasinier (260456)")
    let found = Comparison(of: Reading(of: SourceText(typo))).differences
    #expect(found.map(\.rule) == ["job-number-mismatch"])
  }
}
