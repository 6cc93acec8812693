import Testing

@testable import VacancyCore

/// Texts that one half has in two and the other in one: right translations, which give a note at most.
@Suite(.slow) struct CutTextTests {
  private static let items: [(english: [String], french: [String])] = [
    (
      ["have good drafting skills and experience in preparing speaking notes for managers"],
      [
        "avoir de bonnes aptitudes rédactionnelles",
        "avoir l'expérience de la préparation d'argumentaires pour les responsables",
      ]
    ),
    (
      ["be flexible to travel on a frequent basis", "be able to work outside office hours"],
      ["être disposé(e) à voyager fréquemment et à travailler en dehors des heures de service"]
    ),
    (
      ["hold a degree in accounting or finance", "have three years' experience in audit"],
      [
        "être titulaire d'un diplôme en comptabilité ou en finance, et avoir trois ans d'expérience "
          + "de l'audit"
      ]
    ),
    (
      ["know the procurement rules of NATO and the directives on contracts and suppliers"],
      [
        "connaître les règles de l'OTAN en matière d'acquisition",
        "connaître les directives relatives aux contrats et aux fournisseurs",
      ]
    ),
  ]

  private static let others: (english: [String], french: [String]) = (
    ["hold a driving licence for lorries", "keep the archives of the committee"],
    [
      "être titulaire d'un permis de conduire pour poids lourds",
      "tenir les archives du comité",
    ]
  )

  private func reported(_ english: String, _ french: String) -> [String] {
    Comparison(of: Reading(of: SourceText(Example.halves(english, french)))).differences
      .filter { $0.severity > .note }.map { "\($0.rule): \($0.message.english)" }
  }

  private func reported(items: (english: [String], french: [String])) -> [String] {
    reported(
      Example.qualifications("- " + items.english.joined(separator: ";\n- ") + "."),
      Example.frenchQualifications("- " + items.french.joined(separator: " ;\n- ") + "."))
  }

  @Test(arguments: items.indices) func `an item that is two in one half is no alarm`(index: Int) {
    let (english, french) = Self.items[index]
    let (others, autres) = Self.others
    #expect(reported(items: (english + others, french + autres)) == [])
    #expect(reported(items: (others + english, autres + french)) == [])
  }

  @Test(arguments: items.indices) func `an item beside a cut one that is missing is reported`(
    index: Int
  ) {
    let (english, french) = Self.items[index]
    let (others, autres) = Self.others
    for (number, _) in others.enumerated() {
      var rest = autres
      rest.remove(at: number)
      #expect(reported(items: (english + others, french + rest)) != [])
      #expect(reported(items: (others + english, rest + french)) != [])
    }
  }

  // MARK: - Paragraphs

  private static let sentences: [(english: String, french: String)] = [
    (
      "The Section files the letters of the Division.",
      "La Section classe le courrier de la Division."
    ),
    (
      "It keeps the archives of the Committee on nuclear policy.",
      "Elle tient les archives du Comité de la politique nucléaire."
    ),
    (
      "Its staff travel to the member nations twice a year.",
      "Ses agents se rendent dans les pays membres deux fois par an."
    ),
  ]

  @Test(arguments: [(1, 2), (2, 1), (0, 1), (0, 2), (1, 0), (2, 0)])
  func `a paragraph that is cut at other places is no alarm`(english: Int, french: Int) {
    func text(_ sentences: [String], cutAt place: Int) -> String {
      [sentences[..<place], sentences[place...]].filter { !$0.isEmpty }
        .map { $0.joined(separator: " ") }.joined(separator: "\n\n")
    }
    #expect(
      reported(
        "SUMMARY\n\n" + text(Self.sentences.map(\.english), cutAt: english),
        "RÉSUMÉ\n\n" + text(Self.sentences.map(\.french), cutAt: french)) == [])
  }

  @Test(arguments: [
    "The Section files the letters of all Divisions of the Headquarters and sends them to the",
    "The Section files the letters of all Divisions of the Headquarters and sends them",
  ])
  func `a paragraph without its end is cut off, and does not go on in the next one`(cut: String) {
    let others = Self.sentences.dropFirst().map(\.english)
    let english = Reading(
      Example.halves(
        "SUMMARY\n\n" + ([cut] + others).joined(separator: "\n\n"),
        "RÉSUMÉ\n\n" + Self.sentences.map(\.french).joined(separator: "\n\n")))
    #expect(english.notice.halves.english?.summary.count == 3)
    #expect(Comparison(of: english).differences.map(\.rule).contains(.cutOffText))
  }

  @Test(arguments: [
    "The Section files the letters of the Defence\n\nCapacity Building Initiative of the Division.",
    "The Section files the letters of the\n\nNATO Secretary General and of the Division.",
    "The Section files the letters of the Division and\n\nkeeps them.",
  ])
  func `a paragraph that goes on with a name behind a blank line is one`(text: String) {
    let notice = Reading(Example.halves("SUMMARY\n\n" + text, "RÉSUMÉ\n\nElle classe le courrier."))
    #expect(notice.notice.halves.english?.summary.count == 1)
  }

  @Test(arguments: [("", [String]()), (".", ["cut-off-text"])])
  func `only a list whose other items end with a mark has one that is cut off`(
    mark: String, expected: [String]
  ) {
    let items = [
      "be able to read the maps of all theatres of operations of the Alliance",
      "hold a licence to drive the vehicles of the Headquarters and its units",
      "write the letters of the Division in both official languages of NATO",
    ]
    let french = [
      "savoir lire les cartes de tous les théâtres d'opérations de l'Alliance",
      "être titulaire d'un permis de conduire les véhicules du quartier général et de ses unités",
      "rédiger le courrier de la Division dans les deux langues officielles de l'OTAN",
    ]
    let last = items.count - 1
    let english = items.enumerated().map { "- \($1)" + ($0 == last ? "" : mark) }
    let found = Comparison(
      of: Reading(
        Example.halves(
          Example.qualifications(english.joined(separator: "\n")),
          Example.frenchQualifications(french.map { "- \($0)." }.joined(separator: "\n"))))
    ).differences.filter { $0.severity > .note }
    #expect(found.map(\.rule.name) == expected)
  }

  @Test(arguments: 0..<3) func `a paragraph that is missing is reported`(index: Int) {
    var french = Self.sentences.map(\.french)
    french.remove(at: index)
    #expect(
      reported(
        "SUMMARY\n\n" + Self.sentences.map(\.english).joined(separator: "\n\n"),
        "RÉSUMÉ\n\n" + french.joined(separator: "\n\n")) != [])
  }

  // MARK: - The contract

  private static let offer: (english: String, french: String) = (
    """
    CONTRACT

    Contract to be offered to the successful applicant (if non-seconded): Definite duration \
    contract of three years; possibility of renewal for up to three years.

    Contract clause applicable:

    In accordance with the contract policy, this is a post in which turnover is desirable for \
    political reasons.
    """,
    """
    CONTRAT

    Contrat proposé (hors détachement) : contrat d'une durée déterminée de trois ans, qui pourra \
    être reconduit pour une période de trois ans maximum.

    Clause contractuelle applicable :

    Conformément à la politique des contrats, il s'agit d'un poste auquel il est souhaitable, \
    pour des raisons politiques, d'assurer une rotation.
    """
  )
  private static let parts: [(english: String, french: String)] = [
    (
      "If the successful applicant is seconded from the national administration of one of NATO's "
        + "member States, a 3-year definite duration contract will be offered, which may be renewed "
        + "for a further period of up to 3 years.",
      "Si la personne retenue est détachée de l'administration d'un État membre de l'OTAN, elle se "
        + "verra offrir un contrat d'une durée déterminée de trois ans, qui pourra être reconduit "
        + "pour une période de trois ans maximum."
    ),
    (
      "The maximum period of service in the post as a seconded staff member is six years.",
      "À ce poste, la durée de service d'un agent détaché n'excède pas six ans."
    ),
    (
      "Serving staff will be offered a contract in accordance with the NATO Civilian Personnel "
        + "Regulations.",
      "Les agents en fonction se verront offrir un contrat conforme aux dispositions du Règlement "
        + "du personnel civil de l'OTAN."
    ),
    (
      "NOTE: Irrespective of previous qualifications and experience, candidates for twin-graded "
        + "posts will be appointed at the lower grade.",
      "NOTE : Quelles que soient leurs qualifications et leur expérience, les candidats retenus "
        + "pour un poste à grades jumelés sont nommés au grade le moins élevé."
    ),
  ]

  /// - Parameter marks: What stands between the parts.
  private func contract(
    _ language: Language, _ marks: [String], without index: Int? = nil
  ) -> String {
    let parts = Self.parts.map { language == .english ? $0.english : $0.french }
    var result = language == .english ? Self.offer.english : Self.offer.french
    for (at, part) in parts.enumerated() where at != index {
      result += (at == 0 ? "\n\n" : marks[at - 1]) + part
    }
    return result
  }

  private static let apart = ["\n\n", "\n\n", "\n\n"]
  private static let cuts = [[" ", "\n\n", "\n\n"], [" ", "\n\n", " "], ["\n\n", "\n\n", " "]]

  @Test(arguments: cuts) func `a part of the contract that runs on is no alarm`(marks: [String]) {
    for other in Self.cuts + [Self.apart] {
      #expect(reported(contract(.english, marks), contract(.french, other)) == [])
      #expect(reported(contract(.english, other), contract(.french, marks)) == [])
    }
  }

  @Test(arguments: 0..<4) func `a part of the contract that is missing is reported`(index: Int) {
    for marks in Self.cuts + [Self.apart] {
      #expect(
        reported(contract(.english, Self.apart), contract(.french, marks, without: index)) != [])
      #expect(
        reported(contract(.english, marks, without: index), contract(.french, Self.apart)) != [])
    }
  }
}
