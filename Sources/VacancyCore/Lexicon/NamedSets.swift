/// Sets of names of which a translation must not exchange one for another.
///
/// One line a member: the English phrases, then the French ones, with `|` between them, folded and
/// whole. A French half may have the English name too. A word that may stand for several members is in
/// the line of each.
enum NamedSets {
  struct Names: Sendable {
    /// What a member is called, in a sentence.
    var name: Message
    /// Whether a member begins with a capital letter in both halves: `the Branch`.
    var isCapital = true
    var members: [(english: StaticString, french: StaticString)]
  }

  static let all: [Names] = [
    places, regions, classifications, houseUnits, bodies, secretaries, advisers, ranks, levels,
    terms,
    timeFrames, parts, currencies, products, programmes, levelsOfCommand,
  ]

  private static let places = Names(
    name: Message(english: "the place", french: "le lieu"),
    members: [
      ("brussels", "bruxelles"), ("mons | casteau", "mons | casteau"),
      ("brunssum", "brunssum"), ("naples", "naples"), ("norfolk", "norfolk"),
      ("izmir", "izmir | smyrne"), ("istanbul", "istanbul"), ("ankara", "ankara"),
      ("ramstein", "ramstein"), ("the hague", "la haye"), ("paris", "paris"), ("rome", "rome"),
      ("lisbon | oeiras | monsanto", "lisbonne | oeiras | monsanto"),
      ("madrid | torrejon", "madrid | torrejon"), ("uedem", "uedem"), ("kalkar", "kalkar"),
      ("luxembourg | capellen", "luxembourg | capellen"), ("geilenkirchen", "geilenkirchen"),
      ("northwood", "northwood"), ("stavanger", "stavanger"), ("bydgoszcz", "bydgoszcz"),
      ("ulm", "ulm"), ("la spezia", "la spezia"), ("oberammergau", "oberammergau"),
      ("garmisch", "garmisch"), ("latina", "latina"), ("sigonella", "sigonella"),
      ("tallinn", "tallinn"), ("riga", "riga"), ("vilnius", "vilnius"), ("warsaw", "varsovie"),
      ("prague", "prague"), ("budapest", "budapest"), ("bucharest", "bucarest"),
      ("sofia", "sofia"), ("athens", "athenes"), ("london", "londres"), ("berlin", "berlin"),
      ("copenhagen", "copenhague"), ("oslo", "oslo"), ("helsinki", "helsinki"),
      ("stockholm", "stockholm"), ("reykjavik", "reykjavik"), ("ottawa", "ottawa"),
      ("washington", "washington"), ("vienna", "vienne"), ("geneva", "geneve"),
      ("new york", "new york"), ("kyiv | kiev", "kiev | kyiv"), ("tbilisi", "tbilissi | tbilisi"),
      ("chisinau", "chisinau"), ("sarajevo", "sarajevo"), ("skopje", "skopje"),
      ("pristina", "pristina"), ("zagreb", "zagreb"), ("baghdad", "bagdad"),
      ("amman", "amman"), ("strasbourg", "strasbourg"), ("munich", "munich"),
      ("cologne", "cologne"), ("wales", "pays de galles | galles"), ("chicago", "chicago"),
    ])

  private static let regions = Names(
    name: Message(english: "the region", french: "la région"), isCapital: false,
    members: [
      ("central asia", "asie centrale"), ("south east asia | southeast asia", "asie du sud est"),
      ("western balkans", "balkans occidentaux"), ("middle east", "moyen orient"),
      ("north africa", "afrique du nord"), ("sub saharan africa", "afrique subsaharienne"),
      ("black sea", "mer noire"), ("baltic sea", "mer baltique"),
      ("north sea", "mer du nord"), ("mediterranean", "mediterranee"),
      ("arctic | high north", "arctique | grand nord"), ("indo pacific", "indo pacifique"),
      ("sahel", "sahel"), ("south caucasus", "caucase du sud"),
      ("eastern europe", "europe orientale | europe de l est"),
      ("western europe", "europe occidentale | europe de l ouest"),
    ])

  private static let classifications = Names(
    name: Message(english: "the classification", french: "la classification"),
    members: [
      ("nato unclassified", "nato sans classification | nato unclassified"),
      (
        "nato restricted",
        "nato diffusion restreinte | nato restricted | diffusion restreinte otan | otan diffusion restreinte"
      ),
      ("nato confidential", "nato confidentiel | nato confidential | confidentiel otan"),
      ("nato secret", "nato secret | secret otan | otan secret"),
      (
        "cosmic top secret",
        "cosmic tres secret | cosmic top secret | tres secret cosmic | tres secret otan"
      ),
    ])

  private static let houseUnits = Names(
    name: Message(english: "the unit", french: "l'entité"),
    members: [
      ("section", "section"), ("branch", "branche | service"), ("unit", "unite"),
      ("division", "division"), ("directorate", "direction"),
      ("office", "bureau | cabinet | office | secretariat"), ("cell", "cellule"),
      ("department", "departement | service | direction"), ("service", "service"),
    ])

  private static let bodies = Names(
    name: Message(english: "the body", french: "l'organisme"),
    members: [
      ("international staff", "secretariat international"),
      ("international military staff", "etat major militaire international"),
      ("military committee", "comite militaire"), ("political committee", "comite politique"),
      ("budget committee", "comite des budgets | comite du budget | comite budgetaire"),
      ("nato defense college | nato defence college", "college de defense de l otan"),
      ("nato school", "ecole de l otan"),
      ("logistics committee", "comite de la logistique"),
      ("north atlantic council", "conseil de l atlantique nord"),
      ("nuclear planning group", "groupe des plans nucleaires"),
      ("european commission", "commission europeenne"),
      ("european defence agency", "agence europeenne de defense"),
      (
        "international committee of the red cross",
        "comite international de la croix rouge"
      ),
      (
        "high commissioner for refugees",
        "haut commissariat des nations unies pour les refugies | haut commissariat pour les refugies | haut commissaire pour les refugies | haut commissaire des nations unies pour les refugies"
      ),
      (
        "organization for security and co operation in europe | organization for security and cooperation in europe | organisation for security and co operation in europe",
        "organisation pour la securite et la cooperation en europe"
      ),
      (
        "defence policy and planning committee",
        "comite des plans et de la politique de defense"
      ),
      ("european parliament", "parlement europeen"),
      ("european council", "conseil europeen"),
      ("european union", "union europeenne"), ("african union", "union africaine"),
      ("united nations", "nations unies | organisation des nations unies"),
      ("investment committee", "comite des investissements"),
      ("private office of the secretary general", "cabinet de la du secretaire general"),
      ("private office of the chair", "cabinet de la du president"),
      ("allied command operations", "commandement allie operations"),
      ("allied command transformation", "commandement allie transformation"),
      ("nato office of security", "bureau de securite de l otan"),
      ("nato office of resources", "bureau otan des ressources"),
      ("office of legal affairs", "bureau des affaires juridiques"),
      ("operations division", "division operations"),
      ("defence policy and planning division", "division plans et politique de defense"),
      (
        "executive management division", "division gestion executive | division management executif"
      ),
      ("public diplomacy division", "division diplomatie publique"),
      ("defence investment division", "division investissement de defense"),
      (
        "emerging security challenges division", "division defis de securite emergents"
      ),
      (
        "political affairs and security policy division",
        "division affaires politiques et politique de securite"
      ),
      (
        "joint intelligence and security division",
        "division civilo militaire renseignement et securite"
      ),
    ])

  private static let secretaries = Names(
    name: Message(english: "the rank", french: "le rang"), isCapital: false,
    members: [
      (
        "secretary general",
        "secretaire general | secretaire generale | secretaire general e | secretariat general"
      ),
      (
        "assistant secretary general",
        "secretaire general adjoint | secretaire generale adjointe | secretaire general e adjoint e"
      ),
      (
        "deputy assistant secretary general",
        "secretaire general adjoint delegue | secretaire generale adjointe deleguee | secretaire general e adjoint e delegue e"
      ),
      (
        "deputy secretary general",
        "secretaire general delegue | secretaire generale deleguee | secretaire general e delegue e"
      ),
    ])

  private static let advisers = Names(
    name: Message(english: "the post", french: "le poste"), isCapital: false,
    members: [
      (
        "medical adviser | medical advisor",
        "medecin conseil | conseiller medical | conseillere medicale"
      ),
      ("legal adviser | legal advisor", "conseiller juridique | conseillere juridique"),
      ("political adviser | political advisor", "conseiller politique | conseillere politique"),
      ("financial adviser | financial advisor", "conseiller financier | conseillere financiere"),
      ("financial controller", "controleur financier | controleuse financiere"),
      ("security officer", "agent de securite | officier de securite"),
    ])

  private static let timeFrames = Names(
    name: Message(english: "the time frame", french: "l'échéance"), isCapital: false,
    members: [
      ("short term", "court terme"), ("medium term | mid term", "moyen terme"),
      ("long term", "long terme"),
    ])

  private static let parts = Names(
    name: Message(english: "the part of the week", french: "la partie de la semaine"),
    isCapital: false,
    members: [
      ("week | weeks | weekday | weekdays", "semaine | semaines | en semaine"),
      ("weekend | weekends", "week end | week ends | fin de semaine | fins de semaine"),
    ])

  private static let currencies = Names(
    name: Message(english: "the currency", french: "la monnaie"), isCapital: false,
    members: [
      ("euro | euros", "euro | euros"), ("dollar | dollars", "dollar | dollars"),
      ("pound | pounds", "livre | livres"),
    ])

  private static let ranks = Names(
    name: Message(english: "the rank", french: "le grade"), isCapital: false,
    members: [
      ("colonel | colonels", "colonel | colonels"),
      ("lieutenant colonel", "lieutenant colonel"),
      ("brigadier general", "general de brigade"), ("major general", "general de division"),
      ("lieutenant general", "general de corps d armee"), ("vice admiral", "vice amiral"),
      ("rear admiral", "contre amiral"), ("lieutenant", "lieutenant"),
      ("sergeant", "sergent"), ("officer | officers", "officier | officiers"),
      (
        "non commissioned officer | non commissioned officers",
        "sous officier | sous officiers"
      ),
    ])

  private static let levels = Names(
    name: Message(english: "the level", french: "le niveau"), isCapital: false,
    members: [
      ("beginner", "debutant"), ("elementary | basic", "elementaire | de base | notions"),
      ("intermediate", "intermediaire"), ("advanced", "avance | avancee"),
      ("fluent | fluency", "niveau courant | couramment | maitrise | aisance"),
      (
        "thorough | in depth | extensive",
        "approfondi | approfondie | approfondies | poussee | etendue"
      ),
    ])

  private static let terms = Names(
    name: Message(english: "the term", french: "le terme"), isCapital: false,
    members: [
      ("change management", "gestion du changement | conduite du changement"),
      ("crisis management", "gestion de crise | gestion des crises"),
      ("risk management", "gestion du risque | gestion des risques"),
      ("incident management", "gestion des incidents"),
      ("project management", "gestion de projet | gestion de projets"),
      ("host nation", "pays hote"), ("sending nation", "pays d envoi | pays d origine"),
      ("procurement", "acquisition | acquisitions | passation | achat | achats"),
      ("recruitment", "recrutement"), ("deterrence", "dissuasion"),
      ("stakeholder | stakeholders", "partie prenante | parties prenantes | acteurs"),
      ("shareholder | shareholders", "actionnaire | actionnaires"),
      ("arms control", "maitrise des armements"),
      ("armaments production", "production d armements"),
      (
        "security clearance | security clearances",
        "habilitation de securite | habilitations de securite"
      ),
      (
        "security guard | security guards",
        "garde | gardes | agent de securite | agents de securite"
      ),
    ])

  /// Names that both languages share: one that the other half has too is left alone.
  private static let products = Names(
    name: Message(english: "the product", french: "le produit"),
    members: [
      ("excel", "excel"), ("powerpoint", "powerpoint"), ("outlook", "outlook"), ("visio", "visio"),
      ("sharepoint", "sharepoint"), ("onedrive", "onedrive"), ("teams", "teams"), ("zoom", "zoom"),
      ("webex", "webex"), ("skype", "skype"), ("photoshop", "photoshop"), ("indesign", "indesign"),
      ("illustrator", "illustrator"), ("acrobat", "acrobat"), ("autocad", "autocad"),
      ("java", "java"),
      ("javascript", "javascript"), ("python", "python"), ("php", "php"), ("oracle", "oracle"),
      ("sap", "sap"), ("mysql", "mysql"), ("postgresql", "postgresql"), ("mongodb", "mongodb"),
      ("linux", "linux"), ("windows", "windows"), ("unix", "unix"), ("android", "android"),
      ("scrum", "scrum"), ("itil", "itil"), ("cobit", "cobit"), ("togaf", "togaf"),
      ("jira", "jira"), ("confluence", "confluence"), ("tableau", "tableau"),
      ("power bi", "power bi"),
      ("salesforce", "salesforce"), ("servicenow", "servicenow"), ("primavera", "primavera"),
      ("drupal", "drupal"),
      ("wordpress", "wordpress"), ("trados", "trados"), ("memoq", "memoq"), ("matlab", "matlab"),
      ("spss", "spss"), ("docker", "docker"), ("kubernetes", "kubernetes"), ("azure", "azure"),
      ("aws", "aws"), ("vmware", "vmware"), ("cisco", "cisco"), ("fortinet", "fortinet"),
      ("citrix", "citrix"), ("ansible", "ansible"), ("jenkins", "jenkins"), ("github", "github"),
      ("gitlab", "gitlab"), ("arcgis", "arcgis"), ("qgis", "qgis"), ("splunk", "splunk"),
      ("nessus", "nessus"), ("wireshark", "wireshark"), ("exchange", "exchange"),
      ("peoplesoft", "peoplesoft"),
      ("workday", "workday"), ("taleo", "taleo"), ("twitter", "twitter"), ("facebook", "facebook"),
      ("instagram", "instagram"), ("linkedin", "linkedin"), ("youtube", "youtube"),
      ("tiktok", "tiktok"),
      ("prince2", "prince2"),
      ("microsoft project | ms project", "microsoft project | ms project"),
    ])

  private static let programmes = Names(
    name: Message(english: "the programme", french: "le programme"),
    members: [
      ("partnership for peace", "partenariat pour la paix"),
      ("mediterranean dialogue", "dialogue mediterraneen"),
      ("istanbul cooperation initiative", "initiative de cooperation d istanbul"),
      (
        "science for peace and security",
        "science pour la paix et la securite | science au service de la paix et de la securite"
      ),
      (
        "nato security investment programme",
        "programme otan d investissement au service de la securite"
      ),
      ("defence capacity building", "renforcement des capacites de defense"),
      ("building integrity", "developpement de l integrite"),
    ])

  private static let levelsOfCommand = Names(
    name: Message(english: "the level", french: "le niveau"), isCapital: false,
    members: [
      (
        "strategic level | at strategic",
        "niveau strategique | niveaux strategique | plan strategique | echelon strategique"
      ),
      (
        "operational level | at operational",
        "niveau operationnel | niveaux operationnel | niveau operatif | echelon operationnel | plan operationnel"
      ),
      (
        "tactical level | at tactical",
        "niveau tactique | niveaux tactique | echelon tactique | plan tactique"
      ),
    ])
}
