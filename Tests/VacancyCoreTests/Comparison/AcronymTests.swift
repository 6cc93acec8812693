import Testing

@testable import VacancyCore

/// What the comparison says of acronyms, codes and words in capitals.
@Suite struct AcronymTests {
  @Test(arguments: [
    ("a budget of EUR 5 million", "un budget de 5 millions d'euros"),
    ("a budget of €5 million; the European Union (EU)", "5 millions EUR ; l'Union européenne (UE)"),
    ("EUR 5 million, not USD", "5 millions d'euros, et non de dollars ; l'Union européenne (UE)"),
    ("the ISO norm; operating procedures (SOPs)", "la norme ISO ; les instructions (IPO)"),
    (
      "the Public Affairs Officer (PAO), assisted translation tools (CAT)",
      "l'officier (PAO), les outils de traduction assistée par ordinateur (TAO)"
    ),
    ("NATO RESTRICTED documents", "des documents NATO DIFFUSION RESTREINTE"),
    ("NATO CONFIDENTIAL documents", "des documents NATO CONFIDENTIEL"),
    ("NATO UNCLASSIFIED documents", "des documents NATO SANS CLASSIFICATION"),
    ("COSMIC TOP SECRET documents", "des documents COSMIC TRÈS SECRET"),
    ("sent by e-mail, NOT by post", "par courriel et NON par la poste"),
    ("what MUST be read", "ce qui DOIT IMPÉRATIVEMENT être lu"),
    ("EUR 5, or EUR 600 K", "5 EUR, ou 600 kEUR"), ("the ASG and DASG", "le SGA et son adjoint"),
    ("the DEA of the host nation", "la DEA du pays hôte"),
    ("the EU and SHAPE", "l'Union européenne et le SHAPE"),
    ("the UN and the EU", "l'ONU et l'Union européenne"),
    ("a CV and a letter", "un CV et une lettre"),
    ("the United Nations and the EU", "l'ONU et l'Union européenne"),
    ("the AI Strategy of the Alliance", "la stratégie de l'OTAN pour l'intelligence artificielle"),
    ("some EUR 3.5 million", "quelque 3,5 MEUR"), ("HR and PR", "les RH et les RP"),
    ("it is NOT urgent", "ce N'EST PAS urgent"), ("a DPIA is done", "une AIPD est faite"),
  ])
  func `what is no slip gives no more than notes`(english: String, french: String) {
    #expect(warnings(english, french) == [])
  }

  @Test(arguments: [
    ("a budget in EUR", "un budget en USD", ["USD"]),
    ("a code (JISD), of CyOC", "un code (JIST), du CyOC", ["JIST"]),
    ("a system (GIS) for it", "un système (DIG) pour cela", ["DIG"]),
    ("NS documents", "des documents NC", ["NC"]),
    ("the work of the EU", "les travaux de l'ONU", ["ONU"]),
    ("the work of SACEUR", "les travaux du SACT", ["SACT"]),
    ("the work of NATO", "les travaux de l'ONU", ["ONU"]),
    ("the work of the EU", "les travaux de l'EU", ["EU"]),
    // The English one is in what the French half lacks.
    ("ACO and ACT", "le seul ACO", ["Les pays sont soutenus : le seul ACO."]),
    ("the IA of machines", "l'IA des machines", ["IA"]),
  ])
  func `an acronym that nothing answers is found`(
    english: String, french: String, expected: [String]
  ) {
    #expect(warnings(english, french) == expected)
  }

  /// The French acronyms, or else the English ones, of which more is said than a note.
  private func warnings(_ english: String, _ french: String) -> [String] {
    differences(
      "acronym-mismatch", between: "The Nations are supported: \(english).",
      and: "Les pays sont soutenus : \(french)."
    ).filter { $0.severity > .note }.compactMap { ($0.french ?? $0.english)?.text }
  }
}
