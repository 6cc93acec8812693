/// A French noun that names of values begin with, and its gender.
///
/// A name in a message that has no entry gets no article, and a test fails: `RecordPathNameTests` goes
/// through the names of all fields, parts and facts.
enum FrenchNoun {
  /// The definite article before a name: `la ` of `date limite`, `l'` of `intitulé`, `les ` of
  /// `acquis essentiels`.
  ///
  /// - Returns: `nil` for a noun that is not known.
  static func article(of name: String) -> String? {
    let words = name.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\u{A0}" })
    guard let noun = words.first.map(String.init) else { return nil }
    if noun == "la" { return "" }
    if plurals.contains(noun) || isPlural(words) { return "les " }
    let isFeminine = feminine.contains(noun)
    guard isFeminine || masculine.contains(noun) else { return nil }
    let initial = folded(Array(noun.utf8)).first
    return initial?.isOne(of: "aeiouh") == true ? "l'" : isFeminine ? "la " : "le "
  }

  /// Whether `acquis`, one word for one and for several, is several: `acquis essentiels`.
  private static func isPlural(_ words: [Substring]) -> Bool {
    words.first == "acquis" && words.dropFirst().first?.last == "s"
  }

  private static let masculine: Set = [
    "acquis", "champ", "comportement", "contrat", "délai", "grade", "horaire", "intitulé", "lieu",
    "niveau", "nombre", "numéro", "organisme", "poste", "préambule", "renouvellement", "salaire",
    "sigle", "titre",
  ]
  private static let feminine: Set = [
    "adresse", "approbation", "clause", "compétence", "date", "disposition", "durée",
    "habilitation", "introduction", "ligne", "nature", "note", "responsabilité", "rubrique",
    "transformation", "version",
  ]
  private static let plurals: Set = [
    "années", "autres", "compétences", "lignes", "niveaux", "postes", "qualifications",
    "responsabilités", "subordonnés",
  ]
}
