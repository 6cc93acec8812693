import Foundation
import Testing

@testable import VacancyCore

/// What the comparison says of the notices that we wrote, and of changes to them.
@Suite struct ComparisonTests {
  @Test(arguments: Fixtures.notices)
  func `halves that agree give no more than notes`(sample: SampleNotice) throws {
    let found = Comparison(of: try sample.reading()).differences.filter {
      $0.severity > .note && !$0.rule.name.hasPrefix("missing-")
    }
    #expect(found.isEmpty, "\(found.map { ($0.rule, $0.message.english) })")
  }

  @Test(
    arguments: [
      ("20-mars-2026", "21-mars-2026", "deadline-mismatch", "/halves/fr/deadline"),
      ("912,36Euro", "912,63Euro", "salary-mismatch", "/halves/fr/salary"),
      ("Belgique-Bruxelles", "Italie-Naples", "location-mismatch", "/halves/fr/location"),
      ("Organisation : OTAN SI", "Organisation : OTAN EMI", "body-mismatch", "/halves/fr/body"),
      ("Temps plein", "Temps partiel", "schedule-mismatch", "/halves/fr/schedule"),
      ("sécurité NS", "sécurité NC", "clearance-mismatch", "/halves/fr/clearance"),
      (
        "approvisionnement) (260118)", "approvisionnement) (260181)", "job-number-mismatch",
        "/halves/fr/jobNumber"
      ),
      (
        "au moins trois ans", "au moins cinq ans", "experience-mismatch",
        "/halves/fr/qualifications/essential/items/1"
      ),
      (
        "niveau de compétence V", "niveau de compétence IV", "language-level-mismatch",
        "/halves/fr/qualifications/essential/items/5"
      ),
      (
        "deux ateliers par an", "dix ateliers par an", "quantity-mismatch",
        "/halves/fr/accountabilities/2/paragraphs/1"
      ),
      ("recruit-hq-e.htm>).", "recruit-hg-e.htm>).", "url-mismatch", "/halves/fr/application/3"),
      (
        "Section Voies d'approvisionnement (SRS) conduit",
        "Section Voies d'approvisionnement (SRV) conduit", "acronym-mismatch",
        "/halves/fr/summary/1"
      ),
      (
        "- **Flexibilité** : s'adapte à des situations imprévues.\n", "", "competency-missing",
        "/halves/en/competencies/items/2"
      ),
      (
        "vérifie son travail", "contrôle des données ou des projets", "behaviour-mismatch",
        "/halves/fr/competencies/items/1/behaviour"
      ),
      (
        "Élaboration des politiques", "Gestion financière", "accountability-missing",
        "/halves/fr/accountabilities/1/heading"
      ),
      (
        "Développement de l'expertise", "Service aux agents", "accountability-missing",
        "/halves/fr/accountabilities/0/heading"
      ),
      (
        "s'adapte à des situations imprévues", "écoute les autres", "behaviour-mismatch",
        "/halves/fr/competencies/items/2/behaviour"
      ),
      (
        "géographique (SIG)", "géographique (SRS)", "acronym-mismatch",
        "/halves/fr/qualifications/essential/items/4"
      ),
      (
        "géographique (SIG)", "géographique (DIG)", "acronym-mismatch",
        "/halves/fr/qualifications/essential/items/4"
      ),
      ("résilience (LRD)", "résilience (NSPA)", "acronym-mismatch", "/halves/fr/summary/0"),
      (
        "La durée de service maximale prévue à ce poste est de six ans.",
        "La durée de service maximale prévue à ce poste est de neuf ans.", "contract-mismatch",
        "/halves/fr/contract/clause/maximumService"
      ),
      (
        "Le Secrétariat international de l'OTAN est un environnement sans tabac.\n\n", "",
        "paragraph-missing", "/halves/en/additional/2"
      ),
    ] as [(String, String, RuleID, RecordPath)])
  func `a change in French is found where it is`(
    old: String, new: String, rule: RuleID, path: RecordPath
  ) throws {
    let text = try notice()
    let changed = text.replacing(old, with: new)
    try #require(changed != text)
    let found = differences(changed).filter { $0.severity > .note }
    #expect(
      found.contains {
        $0.rule == rule && ($0.english?.path == path || $0.french?.path == path)
      },
      "\(found.map { ($0.rule, $0.english?.path, $0.french?.path) })")
  }

  @Test func `an item that has moved is said to have moved`() throws {
    let text = try notice()
    let first =
      "- savoir expliquer les limites d'un jeu de données à des lecteurs qui ne sont pas spécialistes ;\n"
    let second =
      "- avoir l'expérience de la rédaction de documents clairs et concis à l'intention de décideurs ;\n"
    let found = differences(text.replacing(first + second, with: second + first)).filter {
      $0.severity > .note
    }
    #expect(found.map(\.rule) == ["item-moved"])
    #expect(found.first?.kind == .moved)
  }

  @Test func `a missing item is one difference`() throws {
    let item = "- have experience of drafting clear and concise papers for decision-makers;\n"
    let found = differences(try notice().replacing(item, with: "")).filter { $0.severity > .note }
    #expect(found.map(\.rule) == ["item-missing"])
    #expect(found.first?.french?.path == "/halves/fr/qualifications/essential/items/3")
  }

  @Test func `the sides have their ranges when spans are recorded`() throws {
    let text = try notice().replacing("deux ateliers", with: "dix ateliers")
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    for difference in Comparison(of: reading).differences {
      #expect(difference.english?.range != nil && difference.french?.range != nil)
    }
  }

  @Test func `two files are compared like one`() throws {
    let text = try notice()
    let one = Comparison(of: Reading(of: SourceText(text)))
    let reading = Reading(of: SourceText(text))
    let two = Comparison(english: reading, french: reading)
    #expect(one.differences == two.differences)
    #expect(one.alignment == two.alignment)
  }

  @Test func `a half that is missing is one difference`() throws {
    let text = try notice()
    let start = try #require(text.range(of: "Analyste (voies d'approvisionnement)"))
    let found = differences(String(text[..<start.lowerBound]))
    #expect(found.map(\.rule) == ["missing-french-half"])
  }

  @Test(.slow) func `thousands of items and paragraphs are aligned in bounded time`() throws {
    var english = Half(language: .english)
    var french = Half(language: .french)
    english.qualifications.essential.items = (0..<3000).map { "knowledge of the subject \($0);" }
    french.qualifications.essential.items = (0..<3000).map { "une connaissance du sujet \($0) ;" }
    english.summary = (0..<3000).map { "The incumbent manages project \($0) of the Section." }
    french.summary = (0..<3000).map { "La/Le titulaire gère le projet \($0) de la Section." }
    var known = SegmentCache(isKeeping: false)
    var found: [Finding] = []
    let time = ContinuousClock().measure {
      found = ComparisonChecks.findings(
        in: AlignedNotice(Bilingual(english: english, french: french), remembering: &known))
    }
    #expect(time < .seconds(60))
    #expect(found.allSatisfy { $0.severity == .note })
    #expect(found.contains { $0.kind == .wording })
  }

  @Test(.slow, arguments: 0..<60 as Range<UInt64>)
  func `texts that nobody wrote are compared all the same`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var lines = try notice().split(separator: "\n", omittingEmptySubsequences: false)
    for _ in 0..<12 {
      let (here, there) = (
        Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
      )
      switch Int.random(in: 0..<4, using: &random) {
      case 0: lines.swapAt(here, there)
      case 1: lines.insert(lines[here].suffix(40), at: there)
      case 2: lines[here] = lines[here].prefix(30)
      default: lines[min(here, there)...max(here, there)].shuffle(using: &random)
      }
    }
    var mutations = TextMutations(seed: seed)
    lines.insert(Substring(mutations.noise(300)), at: lines.count / 2)
    _ = differences(lines.joined(separator: "\n")).count
  }

  @Test(arguments: [
    "999 999 999 999 999 999 999 999 999 999", "99999999999999999999999999 million billion",
    "nine hundred billion million thousand billion", "a@b@c@d", "www.", "http://", "(((((",
    "1/1/1/1/1",
    "TE/TR/TE/TR", "neuf cent milliards millions mille milliards", "12:", "3:4:5", "2e2e2e",
    "N.A.T.O.",
  ])
  func `odd values do no harm`(text: String) throws {
    for half in ["The Logistics and", "La Division Logistique"] {
      let changed = try notice().replacing(half, with: text + " " + half)
      #expect(!differences(changed).contains { $0.severity == .error })
    }
  }

  @Test(arguments: [
    // What stands in English only, and in French instead of it; the slips of the English.
    ("the Joint Consultative Board (JCB)", "la commission paritaire", ["TCB", "JCK"]),
    ("an enterprise resource planning system (ERP)", "un progiciel de gestion", ["EKP", "ORP"]),
    ("the Operational Headquarters (OHQ)", "le quartier général opérationnel", []),
    ("the Maritime Command (MARCOM)", "le Commandement maritime", []),
  ])
  func `an acronym that its own words contradict is a slip`(
    english: String, french: String, slips: [String]
  ) throws {
    let text = try notice()
      .replacing("The Logistics and", with: "The work of \(english) goes on. The Logistics and")
      .replacing("La Division Logi", with: "Les travaux de \(french) continuent. La Division Logi")
    #expect(acronymFindings(text).isEmpty)
    let acronym = try #require(english.split(separator: "(").last?.dropLast())
    for slip in slips {
      let found = acronymFindings(text.replacing("(\(acronym))", with: "(\(slip))"))
      #expect(found.map(\.english?.text) == [slip], "\(slip)")
    }
  }

  @Test(arguments: [
    ("a planning system (SAP)", "un progiciel de gestion documentaire (PGD)"),
    ("the Council for Excellence (CFE)", "le Conseil d'excellence (CDE)"),
    ("the rules of the civilians", "le Statut général du personnel de l'OTAN (SGP)"),
    ("the Board of CISOA", "le comité des autorités d'emploi des SIC"),
    ("UNSCR 1325", "la RCSNU 1325"),
    ("the third quarter (Q3)", "le troisième trimestre (T3)"),
    ("the Division (PDD) and a PhD", "la Division (PDD) et un doctorat"),
  ])
  func `names that differ between the languages are no slips`(english: String, french: String)
    throws
  {
    let text = try notice()
      .replacing("The Logistics and", with: "The work of \(english) goes on. The Logistics and")
      .replacing("La Division Logi", with: "Les travaux de \(french) continuent. La Division Logi")
    #expect(acronymFindings(text).isEmpty, "\(acronymFindings(text).map(\.message.english))")
  }

  @Test(arguments: [
    ("4820ABCDEFGHJKLMNPQ1", "4820ABCDEFGHJKLMNPQ2", false),
    ("4820ABCDEFGHJKLMN", "4820ABCDEFGHJKLM", false),
    ("4820ABCDEFGHJKLMNPQ1", "4820ABCDEFGHJKLMNPQ1", true),
    ("4820ABCDEFGHJKLMNPs", "4820ABCDEFGHJKLMNP", true),
  ])
  func `long codes are told apart by all their letters`(
    english: String, french: String, isSame: Bool
  ) throws {
    let text = try notice()
      .replacing("The Logistics and", with: "The stock has item \(english). The Logistics and")
      .replacing("La Division Logi", with: "Le stock compte l'article \(french). La Division Logi")
    let found = acronymFindings(text)
    #expect(found.compactMap(\.french?.text) == (isSame ? [] : [french]))
  }

  private func acronymFindings(_ text: String) -> [Finding] {
    differences(text).filter { $0.severity > .note && $0.rule == "acronym-mismatch" }
  }

  /// Everyday words that neither are alike in both languages nor belong to the domain.
  @Test(arguments: [
    (
      "be prepared to be on call at night and at weekends, in accordance with a duty roster",
      "être disposé(e) à assurer des astreintes la nuit et le week-end, selon un tableau de service"
    ),
    (
      "have English as their mother tongue and a thorough command of French",
      "être de langue maternelle anglaise et avoir une maîtrise approfondie du français"
    ),
  ])
  func `an item in everyday words is answered`(english: String, french: String) throws {
    let text = try notice()
      .replacing(
        "be able to explain the limits of a data set to readers who are not specialists",
        with: english
      )
      .replacing(
        "savoir expliquer les limites d'un jeu de données à des lecteurs qui ne sont pas spécialistes",
        with: french)
    let found = differences(text).filter { $0.rule.name.hasPrefix("item-") }
    #expect(found.isEmpty, "\(found.map(\.message.english))")
  }

  @Test func `a competency that no table has is answered in its place`() throws {
    let text = try notice()
    let changed =
      text
      .replacing("**Flexibility:** Adapts to unforeseen situations", with: "**Grit:** Keeps going")
      .replacing(
        "**Flexibilité** : s'adapte à des situations imprévues",
        with: "**Ténacité** : ne renonce pas")
    try #require(changed != text)
    let found = differences(changed).filter { $0.severity > .note }
    #expect(found.isEmpty, "\(found.map(\.message.english))")
  }

  /// `experience of` alone makes no answer of an item, in a list of three neither.
  @Test(arguments: [
    "une expérience d'un système d'archivage électronique",
    "une expérience des accords sur le statut des forces",
  ])
  func `an item of another notice is no answer`(item: String) throws {
    let old =
      "une expérience au sein d'un ministère des transports ou chez un exploitant portuaire ou ferroviaire"
    let found = differences(try notice().replacing(old, with: item)).filter {
      $0.rule == "item-missing"
    }
    // One finding tells of both.
    #expect(found.map(\.english?.path) == ["/halves/en/qualifications/desirable/items/1"])
    #expect(found.map(\.french?.path) == ["/halves/fr/qualifications/desirable/items/1"])
    #expect(
      found.map(\.message.french) == [
        "l'acquis souhaitable\u{A0}2 dit sans doute autre chose en français"
      ])
  }

  /// A text that has an acronym in the place of another one that the notice has too.
  @Test func `acronyms that change places are found at both`() throws {
    let text = try notice()
      .replacing(
        "The incumbent reports to the Head",
        with: "The LRD and SRS meet. The incumbent reports to the Head"
      )
      .replacing(
        "La/Le titulaire du poste relève",
        with: "La LRD et la SRS se réunissent. La/Le titulaire du poste relève")
    #expect(acronymFindings(text).isEmpty)
    let found = acronymFindings(text.replacing("La LRD et la SRS", with: "La LRD et la NSPA"))
    #expect(found.map(\.english?.text) == ["SRS"] && found.map(\.french?.text) == ["NSPA"])
  }

  /// What only French has stands where a slip does: the slip is told, and nothing of the other.
  @Test func `a slip is not taken for the acronym beside it`() throws {
    let text = try notice()
      .replacing("(LRD) advises", with: "(LRD) advises OPS and")
      .replacing("(LRD) conseille", with: "(LRD) conseille OPS et")
      .replacing(
        "The incumbent reports to the Head",
        with: "The Depot Services Control Desk (DSCD) meets. DSCD plans. "
          + "The incumbent reports to the Head"
      )
      .replacing(
        "La/Le titulaire du poste relève",
        with: "À la Division OPS, le bureau de contrôle des dépôts (DSCD) se réunit. "
          + "DSCD planifie. La/Le titulaire du poste relève")
    #expect(acronymFindings(text).isEmpty)
    let found = acronymFindings(text.replacing("dépôts (DSCD)", with: "dépôts (DSC)"))
    #expect(found.map(\.french?.text) == ["DSC"])
    #expect(found.map(\.english?.text) == ["DSCD"])
  }

  private func notice() throws -> String {
    let sample = try #require(Fixtures.notices.first { $0.name == "analyst-officer" })
    return String(decoding: try sample.bytes, as: UTF8.self)
  }

  private func differences(_ text: String) -> [Finding] {
    Comparison(of: Reading(of: SourceText(text))).differences
  }

  @Test(arguments: [
    // The English half has lost the heading that the second French one answers; its text stands under
    // the first.
    ([1, 2] as [Int?], [1, nil, 2] as [Int?], [0, 2] as [Int?]),
    ([1], [nil], [0]), ([nil, 1], [nil], [0, nil]), ([1, 1], [1, nil], [0, 1]),
  ])
  func `a name that the table answers is answered by nothing else`(
    names: [Int?], answers: [Int?], expected: [Int?]
  ) {
    let pairs = namePairs(Bilingual(english: names, french: answers)) { _, column in
      answers[column] == nil ? 40 : 0
    }
    #expect(pairs == expected)
  }

  @Test func `a heading that is lost is the one that is told`() {
    let notice = """
      Clerk (260001)

      Primary Location: Belgium-Brussels
      NATO Body: NATO International Staff (NATO IS)
      Description

      3. MAIN ACCOUNTABILITIES

      Nursing

      Manage the recruitment of nurses, train volunteers in hygiene and inspect the laboratory, \
      the hospital and its equipment with the doctors.

      Analyse the budget of the programme, prepare the annual audit of the contracts and report on \
      the risks, the incidents and the quality of the documents to the committee.

      Commis (260001)

      Emplacement principal : Belgique-Bruxelles
      Organisation : OTAN SI
      Description

      3. RESPONSABILITÉS PRINCIPALES

      Soins

      Gère le recrutement des infirmiers, forme les volontaires à l'hygiène et inspecte le \
      laboratoire, l'hôpital et ses équipements avec les médecins.

      Chiffres

      Analyse le budget du programme, prépare l'audit annuel des contrats et rend compte au comité \
      des risques, des incidents et de la qualité des documents.
      """
    let found = Comparison(of: Reading(of: SourceText(notice))).differences
    #expect(
      found.filter { $0.rule == "accountability-missing" }.map(\.french?.text) == ["Chiffres"])
  }
}
