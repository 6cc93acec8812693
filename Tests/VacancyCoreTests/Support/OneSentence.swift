@testable import VacancyCore

/// A notice whose halves have one text each.
func bilingualNotice(_ english: String, _ french: String) -> String {
  """
  Clerk (260001)

  Primary Location: Belgium-Brussels
  NATO Body: NATO International Staff (NATO IS)
  Description

  1. SUMMARY

  \(english)

  Commis (260001)

  Emplacement principal : Belgique-Bruxelles
  Organisation : OTAN SI
  Description

  1. RÉSUMÉ

  \(french)
  """
}

/// The differences of one rule between two halves that say the same but for one sentence.
func differences(_ rule: RuleID, between english: String, and french: String) -> [Finding] {
  let notice = bilingualNotice(english, french)
  return Comparison(of: Reading(of: SourceText(notice))).differences.filter { $0.rule == rule }
}
