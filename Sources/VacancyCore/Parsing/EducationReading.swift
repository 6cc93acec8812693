/// The schooling that an item asks for: the first level that it names.
struct EducationReading {
  var level: Education.Level
  var range: Range<Int>

  init?(in text: FoldedText, _ language: Language) {
    var best: (offset: Int, length: Int, level: Education.Level)?
    var study: Int?
    let (phrases, higherStudies) = (Self.phrases, EducationPhrases.higherStudies)
    text.forEachWord { offset, first in
      guard best == nil, phrases.indices.contains(Int(first)) else { return }
      for (phrase, level) in phrases[Int(first)] where text.has(phrase, at: offset) {
        // In English, a licence is for driving.
        if language == .english, first == UInt8(ascii: "l"), text.has("lic", at: offset) {
          continue
        }
        best = (offset, phrase.utf8CodeUnitCount, level)
        return
      }
      if first == UInt8(ascii: "e"), study == nil, text.has(higherStudies, at: offset) {
        study = offset
      }
    }
    // `diplôme d'études supérieures` alone is a university's; a cycle or a name makes it more.
    best = best ?? study.map { ($0, higherStudies.utf8CodeUnitCount, .university) }
    guard let best else { return nil }
    level = best.level
    range = best.offset..<best.offset + best.length
  }

  /// The phrases for the levels by their first bytes, which are ASCII.
  private static let phrases: [[(phrase: StaticString, level: Education.Level)]] = {
    var table = [[(phrase: StaticString, level: Education.Level)]](repeating: [], count: 128)
    let levels: [([StaticString], Education.Level)] = [
      (EducationPhrases.doctorate, .doctorate), (EducationPhrases.master, .master),
      (EducationPhrases.university, .university), (EducationPhrases.secondary, .secondary),
    ]
    for (phrases, level) in levels {
      for phrase in phrases {
        let first = Int(phrase.withUTF8Buffer { $0.first ?? 0 })
        if table.indices.contains(first) { table[first].append((phrase, level)) }
      }
    }
    return table
  }()
}
