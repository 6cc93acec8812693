/// The schooling that an item asks for: the first level that it names.
struct EducationReading {
  var level: Education.Level
  var range: Range<Int>

  init?(in text: FoldedText) {
    var best: (offset: Int, length: Int, level: Education.Level)?
    for (phrase, level) in Self.phrases {
      var from = 0
      while let offset = text.first(phrase, from: from) {
        from = offset + 1
        guard !text[offset - 1].isLetterOrDigit else { continue }
        if best == nil || offset < best?.offset ?? .max {
          best = (offset, phrase.utf8CodeUnitCount, level)
        }
        break
      }
    }
    // `diplôme d'études supérieures` alone is a university's; a cycle or a name makes it more.
    if best == nil, let offset = text.first("etudes superieures") {
      best = (offset, 18, .university)
    }
    guard let best else { return nil }
    level = best.level
    range = best.offset..<best.offset + best.length
  }

  private static let phrases: [(StaticString, Education.Level)] = [
    ("doctora", .doctorate), ("phd", .doctorate), ("ph.d", .doctorate),
    ("troisieme cycle", .doctorate), ("3e cycle", .doctorate),
    ("master", .master), ("2e cycle", .master), ("deuxieme cycle", .master),
    ("postgraduate degree", .master), ("post-graduate degree", .master),
    ("university degree", .university), ("degree from a university", .university),
    ("degree in", .university), ("degree from", .university), ("academic degree", .university),
    ("university diploma", .university), ("university education", .university),
    ("university studies", .university), ("university level", .university),
    ("university graduate", .university), ("bachelor", .university), ("licence", .university),
    ("diplome universitaire", .university), ("diplome d'une universite", .university),
    ("diplome(e) d'une universite", .university), ("diplomee d'une universite", .university),
    ("titre universitaire", .university), ("diplome de l'enseignement superieur", .university),
    ("higher secondary", .secondary), ("secondary education", .secondary),
    ("secondary school", .secondary), ("upper secondary", .secondary), ("high school", .secondary),
    ("etudes secondaires", .secondary), ("enseignement secondaire", .secondary),
    ("baccalaureat", .secondary),
  ]
}
