extension TokenStream {
  /// Reads a level of education where the words around it say that it is one: `master's degree`,
  /// `licence en droit`, `deuxième cycle`; gives the token behind it.
  mutating func readSchooling(_ at: Int, _ text: Range<Int>) -> Int {
    let previous = at > text.lowerBound ? tokens[at - 1].key : WordKey(letters: 0, length: 0)
    let next = at + 1 < text.upperBound ? tokens[at + 1].key : WordKey(letters: 0, length: 0)
    let key = tokens[at].key
    var levels = entry(at).value
    var first = at
    switch key {
    case Self.master where language == .english, Self.bachelor where language == .english:
      // `to master the rules`
      guard Self.degrees.contains(next.bits) else { return at + 1 }
    case Self.primary, Self.primaire, Self.primaires:
      guard Self.schools.contains(next.bits) || Self.schools.contains(previous.bits) else {
        return at + 1
      }
    case Self.licence, Self.maitrise:
      // `permis et licences`, `maîtrise de l'anglais`
      guard Self.subjects.contains(next.bits) else { return at + 1 }
    case Self.cycle:
      guard at > text.lowerBound, let ordinal = marksOrdinal(before: at) else { return at + 1 }
      levels =
        switch ordinal {
        case 1: Schooling.bachelor
        case 2: Schooling.master
        // `post-graduate` is `de troisième cycle` as well.
        case 3: Schooling.master | Schooling.doctorate
        default: 0
        }
      first = at - 1
    default: break
    }
    if levels > 0 { addMark(.schooling, levels, first, at + 1) }
    return at + 1
  }

  /// The number of the ordinal before a token.
  private func marksOrdinal(before at: Int) -> Int? {
    let token = tokens[at - 1]
    if token.kind == .ordinal { return token.value / 1000 }
    return entry(at - 1).role == .ordinal ? entry(at - 1).value : nil
  }

  private static let master = WordKey("master".utf8)
  private static let bachelor = WordKey("bachelor".utf8)
  private static let primary = WordKey("primary".utf8)
  private static let primaire = WordKey("primaire".utf8)
  private static let primaires = WordKey("primaires".utf8)
  private static let licence = WordKey("licence".utf8)
  private static let maitrise = WordKey("maitrise".utf8)
  private static let cycle = WordKey("cycle".utf8)
  private static let degrees = WordKey.all(of: "s degree of in")
  private static let schools = WordKey.all(of: "school education enseignement ecole etudes")
  private static let subjects = WordKey.all(of: "en es universitaire")
}
