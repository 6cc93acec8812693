import Testing

@testable import VacancyCore

/// What the items of a notice say of languages, years, posts and contracts.
@Suite struct ItemFactTests {
  @Test(arguments: [
    "have these languages: English: level IV; French: level II;",
    "have a good command of English (level IV) and a basic knowledge of French (level II);",
    "hold level IV in English and level II in French;",
  ])
  func `a level is that of the language that it is given to`(item: String) {
    var notice = SmallNotice()
    notice.item = item
    let languages = notice.reading.notice.halves.english?.qualifications.languages ?? []
    #expect(languages.map(\.language) == [.english, .french])
    #expect(languages.map(\.level) == ["IV", "II"])
  }

  @Test func `the length of a probation is no length of a contract`() {
    let notice = Reading(
      Example.halves(
        "CONTRACT\n\nContract clause applicable:\n\nThe first six months are a probationary period.",
        "CONTRAT\n\nClause contractuelle applicable :\n\n"
          + "Les six premiers mois du contrat constituent une période probatoire."))
    for half in [notice.notice.halves.english, notice.notice.halves.french] {
      #expect(half?.contract.clause?.paragraphs.count == 1)
      #expect(half?.contract.clause?.duration == nil)
    }
  }

  @Test(arguments: [
    (
      "NATO's official languages (English/French): SLP 3333 in one; SLP 1111 in the other;",
      "one 3333, other 1111"
    ),
    (
      "avoir le niveau PLS 3333 dans l'une (anglais/français), et le niveau PLS 1111 dans l'autre ;",
      "one 3333, other 1111"
    ),
    (
      "des langues officielles de l'OTAN (anglais/français) : PLS 3333 dans l'une et PLS 1111 dans "
        + "l'autre ;", "one 3333, other 1111"
    ),
    ("two official languages: SLP 3333 in English and SLP 2222 in French;", "en 3333, fr 2222"),
    ("Standard Language Profile (SLP) 3333 in English; 1010 in French;", "en 3333, fr 1010"),
    ("English - SLP 3322; French - SLP 2222;", "en 3322, fr 2222"),
    ("SLP 3333 in English and SLP 2222 in German;", "en 3333"),
    ("English SLP 3333 and German SLP 2222;", "en 3333"),
    (
      "possess English V (Advanced); French III (Intermediate);",
      "en V Advanced, fr III Intermediate"
    ),
    ("English - Level V; French - Level II;", "en V, fr II"),
    (
      "posséder l'anglais au niveau V (« avancé ») et l'allemand au niveau III (« intermédiaire ») ;",
      "en V avancé"
    ),
    ("English: SLP 3333 (Listening, Speaking, Reading and Writing);", "en 3333"),
    (
      "(English/French): VI (Proficiency in French; I (Beginner) in English;",
      "fr VI, en I Beginner"
    ),
    (
      "(English/French): V (\"Advanced\") in one; II (\"Elementary\") in the other;",
      "one V Advanced, other II Elementary"
    ),
  ])
  func `a level is asked in the language that is named with it`(item: String, levels: String) {
    var notice = SmallNotice()
    notice.item = item
    let found = (notice.half.qualifications.languages ?? []).map {
      "\($0.language.rawValue) \($0.level)" + ($0.label.map { " \($0)" } ?? "")
    }
    #expect(found.joined(separator: ", ") == levels)
  }

  @Test(arguments: ["•", "\u{F0B7}", "▪"])
  func `a list that lost its line breaks is parted at its bullets`(sign: String) {
    #expect(items(of: "\(sign) a ship; \(sign) a port") == ["a ship;", "a port"])
  }

  @Test(arguments: [
    ("\u{2011}", "a time\u{2011}sensitive task"), ("\u{2010}", "a time\u{2010}sensitive task"),
    ("−", "work at −5 degrees"), ("→", "go from A → B"), ("\u{FFFD}", "l'exp\u{FFFD}rience"),
    ("–", "a ship – or two"),
  ])
  func `an item is not parted at a sign that sentences have`(sign: String, item: String) {
    #expect(items(of: "\(sign) \(item)") == [item])
  }

  /// The items of a list with one bullet, and of what follows it on its line.
  private func items(of line: String) -> [String] {
    let text = SmallNotice().text
      .replacing("- \(SmallNotice().item)", with: line).replacing("\n- be discreet.", with: "")
    return Reading(of: SourceText(text)).notice.halves.english?.qualifications.essential.items ?? []
  }

  @Test(arguments: [
    ("have eight years' experience in stores, of which five in a port;", [8, 5]),
    ("have 8 years' experience in stores, of which 9 in a port;", [8, 9]),
    ("have eight years' experience in stores, including two at sea;", [8, 2]),
    ("have eight years' experience in stores, two of them at sea;", [8, 2]),
    ("avoir huit ans d'expérience, dont cinq dans un port ;", [8, 5]),
    ("avoir huit ans d'expérience, dont une partie dans un port ;", [8]),
    ("have eight years' experience, including one diploma;", [8]),
    ("have worked as an interpreter for 150 days over the past three years;", []),
    ("have five years' experience within the last 10 years;", [5]),
    ("be able to travel up to 100 days a year;", []),
    ("be willing to travel four to six times a year;", []),
    ("have at least a year of experience at sea;", [1]),
    ("have 5 years' experience as a nurse, of which no fewer than two at sea;", [5, 2]),
    ("hold a master's degree (at least five years of study);", []),
    ("être titulaire d'un master (au minimum cinq années d'études) ;", []),
    ("have two and a half years of experience in registries;", [2.5]),
    ("avoir deux ans et demi d'expérience des registres ;", [2.5]),
    ("have 2.5 years of experience in registries;", [2.5]),
    ("avoir 2,5 ans d'expérience des registres ;", [2.5]),
    ("have at least a dozen years of experience in registries;", [12]),
    ("avoir une dizaine d'années d'expérience des registres ;", [10]),
    ("have a decade of experience in registries;", [10]),
    ("avoir une décennie d'expérience des registres ;", [10]),
    ("avoir cent ans d'expérience ;", [100]),
    ("avoir dix-huit mois d'expérience des registres ;", [1.5]),
    ("have at least 24 months' experience in registries;", [2]),
    ("have spent six months in a registry;", []),
    ("have 10 years' experience in planning, at least 4 of which at managerial level;", [10, 4]),
    ("avoir dix ans d'expérience, dont au moins quatre à un poste de direction ;", [10, 4]),
    ("have three to five years of experience in registries;", [3, 5]),
    ("have three (3) years of experience in registries;", [3]),
    ("be at least 21 years old on the first day;", []),
    ("be at least 18 years of age;", []),
    ("avoir au moins 21 ans le premier jour du stage ;", []),
    ("être âgé(e) de 18 ans révolus ;", []),
    ("avoir moins de 30 ans ;", []),
    ("avoir vingt ans de métier ;", [20]),
    ("avoir au minimum quinze ans d'ancienneté dans un registre ;", [15]),
    ("hold a certificate that is valid for five years;", []),
    ("être titulaire d'un certificat valable cinq ans ;", []),
    ("have completed a three-year course in archiving;", []),
    ("hold a three-year degree;", []),
    ("avoir suivi une formation de trois ans ;", []),
    ("have worked for three years as a driver;", [3]),
    ("have experience in a 3-year programme;", []),
    ("have experience of running 5-year plans;", []),
    ("have experience of a 2 year budget cycle;", []),
    ("avoir l'expérience d'un programme de trois ans ;", []),
    ("have a 3-year professional experience in stores;", [3]),
    ("have at least 5 year of experience in stores;", [5]),
    ("avoir une expérience professionnelle de trois ans ;", [3]),
    ("have three full years of experience as a driver;", [3]),
    ("avoir trois bonnes années d'expérience comme chauffeur ;", [3]),
    ("have held a driving licence for two years;", []),
    ("avoir le permis de conduire depuis deux ans ;", []),
  ])
  func `years in words are years`(item: String, years: [Double]) {
    var notice = SmallNotice()
    notice.item = item
    #expect(
      notice.half.qualifications.experience.compactMap { Double($0.years.description) } == years)
  }

  @Test(arguments: [
    "- Assistant (G8) (IMS0311)", "- Assistant (G8) - IMS0311", "- Assistant - G8 (IMS0311)",
    "- Assistant (G8) – IMS0311", "- Assis\u{AD}tant (G8)(IMS0311)",
    "- Assistant (G8)\n\u{0C}(IMS0311)", "- Assistant\n\n\u{0C}(G8)(IMS0311)",
  ])
  func `a post is listed with grade and number`(line: String) throws {
    var notice = SmallNotice()
    notice.description = "Description\n\nThese posts are open:\n\n\(line)\n- Head (G10)(IMS0312)"
    let post = try #require(notice.half.positions.first)
    #expect(post.title.filter { $0 != "\u{AD}" } == "Assistant")
    #expect(post.grade == "G8")
    #expect(post.number == "IMS0311")
    #expect(notice.half.positions.count == 2)
  }

  @Test(arguments: [
    "- **Assistant (G8)(IMS\u{AD}xxxx) - Pending budget appr\u{AD}oval**",
    "- **Assistant (G8)(IMSxxxx)\n\n3\n\u{0C}- Pending budget approval**",
  ])
  func `a post that was cut by a page is one`(line: String) throws {
    var notice = SmallNotice()
    notice.description = "Description\n\nThese are open:\n\n\(line)\n- **Head (G10)(IMS0312)**"
    let posts = notice.half.positions
    #expect(posts.map(\.title) == ["Assistant", "Head"])
    #expect(posts.map(\.pendingBudget) == [true, false])
    #expect(!notice.half.pendingBudget)
  }

  @Test(arguments: ["Assistant, Registry – 2 vacancies", "Head, Policy - NATO"])
  func `what stands behind a dash need not be a post`(line: String) {
    var notice = SmallNotice()
    notice.description = "Description\n\nWe look for:\n\n- \(line)"
    #expect(notice.half.positions.isEmpty)
  }

  @Test(arguments: [
    "Definite duration contract of three years; which may be followed by an indefinite duration "
      + "contract.",
    "Contrat de durée déterminée de trois ans, qui pourra être suivi d'un contrat à durée "
      + "indéterminée.",
    "A 3-year contract, followed, if performance is satisfactory, by an indefinite duration contract.",
    "Un contrat de trois ans, suivi d'un contrat d'une durée indéterminée.",
    "La/Le titulaire pourra demander sa transformation en contrat à durée indéterminée.",
  ])
  func `a contract that may follow is a conversion`(offer: String) {
    #expect(ContractTerms(in: FoldedText(offer), .english).conversion != nil)
  }

  @Test(arguments: [
    "A 3-year contract; the total period of service shall not exceed 6 years.",
    "Un contrat de trois ans ; la durée totale de service ne peut excéder 6 ans.",
  ])
  func `the most years of service are those in all`(clause: String) {
    let terms = ContractTerms(in: FoldedText(clause), .english)
    #expect(terms.maximumService?.term == Term(6, .year))
    #expect(terms.duration?.term == Term(3, .year))
  }

  @Test(arguments: [
    "7,54O.44Euro (EUR) Monthly", "-7,540.44Euro (EUR) Monthly", "7,540.44 - 9,000.00Euro (EUR)",
  ])
  func `an amount is not guessed`(text: String) {
    let salary = Salary(reading: text)
    #expect(salary.amount == nil)
    #expect(salary.currency == "EUR")
    #expect(salary.problem(in: .english)?.rule == "unreadable-salary")
  }

  @Test func `a year beside an amount is no other amount`() {
    #expect(Salary(reading: "EUR 3,411.06 (2026) monthly").amount?.description == "3411.06")
  }

  @Test func `a date is not guessed`() {
    let deadline = Deadline(reading: "15-Dec-2024 (extended to 31-Jan-2025)")
    #expect(deadline.date == nil)
    #expect(deadline.problem(in: .english)?.rule == "unreadable-deadline")
    #expect(Deadline(reading: "15-Dec-2024 (15 December 2024)").date != nil)
  }

  @Test func `a clearance is not guessed`() {
    #expect(Clearance(reading: "NS / CTS").level == nil)
    #expect(Clearance(reading: "NS / CTS").problem(in: .english) != nil)
    #expect(Clearance(reading: "COSMIC TOP SECRET (CTS)").level == .cosmicTopSecret)
  }

  @Test(arguments: [
    ("hold a category B driving licence;", Language.english, Education.Level?.none),
    ("hold a diploma in nursing at Bachelor's level;", .english, .university),
    ("être titulaire d'un diplôme de niveau bachelier ;", .french, .university),
    ("être titulaire d'une licence en droit ;", .french, .university),
    ("être titulaire d'un diplôme de niveau bac +5 ;", .french, .master),
    ("hold a university degree (Master level or equivalent);", .english, .master),
    ("hold a university degree in law;", .english, .university),
  ])
  func `a level of schooling has its name`(
    item: String, language: Language, level: Education.Level?
  ) {
    #expect(EducationReading(in: FoldedText(Array(item.utf8)), language)?.level == level)
  }
}
