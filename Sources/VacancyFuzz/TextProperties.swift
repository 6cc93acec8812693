import VacancyCore

/// Two halves with these items: a list of each, and nothing else of interest.
func notice(_ english: [String], _ french: [String]) -> SourceText {
  func list(_ items: [String]) -> String {
    items.map { "- \($0.replacing("\n", with: " "));\n" }.joined()
  }
  return SourceText(
    """
    VACANCY NOTIFICATION/ NOTIFICATION DE LA VACANCE DU POSTE

    Officer, Stores (260101)

    Primary Location: Belgium-Brussels
    NATO Body: NATO International Staff (NATO IS)
    Grade NATO Grade G17
    Description

    1. SUMMARY

    The Stores keep what the Staff needs.

    2. QUALIFICATIONS AND EXPERIENCE

    ESSENTIAL

    The incumbent must:

    \(list(english))
    Administrateur/Administratrice, Magasins (260101)

    Lieu principal : Belgique-Bruxelles
    Organisme OTAN : Secrétariat international (SI)
    Grade Grade OTAN G17
    Description

    1. RÉSUMÉ

    Les Magasins gardent ce qu'il faut au Secrétariat.

    2. QUALIFICATIONS ET EXPÉRIENCE

    ACQUIS ESSENTIELS

    Le/La titulaire du poste doit :

    \(list(french))
    """)
}

/// Words and values of anything are read and listed: what fails is a trap, or time without end.
func problemsOfTokens(_ bytes: [UInt8]) -> [String] {
  let items = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  return problems(of: notice(items, items), in: [.document, .outline, .tokens])
}

/// The sentences of anything are aligned and listed, as above.
func problemsOfSentences(_ bytes: [UInt8]) -> [String] {
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  let pairs = lines.map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
  return problems(of: notice(pairs.compactMap(\.first), pairs.compactMap(\.last)), in: [.alignment])
}

private func problems(of text: SourceText, in stages: [Stage]) -> [String] {
  let reading = Reading(of: text, recordingSpans: true)
  return stages.flatMap { stage in
    let listing = reading.listing(of: stage)
    let lines = listing.split(separator: "\n")
    return lines.isEmpty ? ["nothing is listed of \(stage.rawValue)"] : []
  }
}
