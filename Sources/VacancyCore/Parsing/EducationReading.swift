/// The schooling that an item asks for: the first level that it names.
struct EducationReading {
  var level: Education.Level
  var range: Range<Int>

  init?(in text: FoldedText, _ language: Language) {
    var best: (offset: Int, length: Int, level: Education.Level)?
    var study: Int?
    text.forEachWord { offset, first in
      guard best == nil else { return }
      for (phrase, level) in Self.phrases(first) where text.has(phrase, at: offset) {
        // In English, a licence is for driving.
        if language == .english, first == UInt8(ascii: "l"), text.has("lic", at: offset) {
          continue
        }
        best = (offset, phrase.utf8CodeUnitCount, level)
        return
      }
      if first == UInt8(ascii: "e"), study == nil, text.has(Self.study, at: offset) {
        study = offset
      }
    }
    // `diplôme d'études supérieures` alone is a university's; a cycle or a name makes it more.
    best = best ?? study.map { ($0, Self.study.utf8CodeUnitCount, .university) }
    guard let best else { return nil }
    level = best.level
    range = best.offset..<best.offset + best.length
  }

  private static let study: StaticString = "etudes superieures"

  /// The words for a level that begin with a letter, folded.
  private static func phrases(_ first: UInt8) -> [(StaticString, Education.Level)] {
    switch first {
    case UInt8(ascii: "d"):
      [
        ("diplome universitaire de troisieme cycle", .doctorate),
        ("diplome universitaire de 3e cycle", .doctorate),
        ("diplome universitaire de deuxieme cycle", .master),
        ("diplome universitaire de 2e cycle", .master),
        ("doctora", .doctorate),
        ("deuxieme cycle", .master),
        ("degree from a university", .university),
        ("degree in", .university),
        ("degree from", .university),
        ("diplome universitaire", .university),
        ("diplome d'une universite", .university),
        ("diplome(e) d'une universite", .university),
        ("diplomee d'une universite", .university),
        ("diplome de l'enseignement superieur", .university),
      ]
    case UInt8(ascii: "p"):
      [
        ("phd", .doctorate),
        ("ph.d", .doctorate),
        ("postgraduate degree", .master),
        ("post-graduate degree", .master),
      ]
    case UInt8(ascii: "t"):
      [
        ("titulaire d'une maitrise", .master),
        ("troisieme cycle", .doctorate),
        ("titre universitaire", .university),
      ]
    case UInt8(ascii: "3"):
      [
        ("3e cycle", .doctorate)
      ]
    case UInt8(ascii: "m"):
      [
        ("mba", .master),
        ("msc", .master),
        ("m.sc", .master),
        ("maitrise en ", .master),
        ("maitrise de ", .master),
        ("maitrise universitaire", .master),
        ("master", .master),
      ]
    case UInt8(ascii: "2"):
      [
        ("2e cycle", .master)
      ]
    case UInt8(ascii: "u"):
      [
        ("university degree", .university),
        ("university diploma", .university),
        ("university education", .university),
        ("university studies", .university),
        ("university level", .university),
        ("university graduate", .university),
        ("upper secondary", .secondary),
      ]
    case UInt8(ascii: "a"):
      [
        ("academic degree", .university)
      ]
    case UInt8(ascii: "b"):
      [
        ("bsc", .university),
        ("b.sc", .university),
        ("bachelor", .university),
        ("bachelier", .university),
        ("bac+3", .university),
        ("bac +3", .university),
        ("bac + 3", .university),
        ("bac+5", .master),
        ("bac +5", .master),
        ("bac + 5", .master),
        ("baccalaureat", .secondary),
      ]
    case UInt8(ascii: "l"):
      [
        ("law degree", .university),
        ("licence", .university),
      ]
    case UInt8(ascii: "h"):
      [
        ("higher secondary", .secondary),
        ("higher education", .university),
        ("high school", .secondary),
      ]
    case UInt8(ascii: "s"):
      [
        ("secondary education", .secondary),
        ("secondary school", .secondary),
      ]
    case UInt8(ascii: "e"):
      [
        ("etudes universitaires", .university),
        ("etudes secondaires", .secondary),
        ("enseignement secondaire", .secondary),
        ("enseignement superieur", .university),
      ]
    case UInt8(ascii: "f"):
      [
        ("formation universitaire", .university)
      ]
    default: []
    }
  }
}
