/// The schooling that an item asks for: the first level that it names.
struct EducationReading {
  var level: Education.Level
  var range: Range<Int>

  init?(in text: FoldedText, _ language: Language) {
    var best: (offset: Int, length: Int, level: Education.Level)?
    var study: Int?
    let higherStudies = EducationPhrases.higherStudies
    text.forEachWord { offset, first in
      guard best == nil else { return }
      for place in Self.index.candidates(in: text.bytes, at: offset) {
        let phrase = Self.phrases[place]
        guard text.has(phrase, at: offset) else { continue }
        // In English, a licence is for driving.
        if language == .english, first == UInt8(ascii: "l"), text.has("lic", at: offset) {
          continue
        }
        best = (offset, phrase.utf8CodeUnitCount, Self.level(at: place))
        return
      }
      if first == UInt8(ascii: "e"), study == nil, text.has(higherStudies, at: offset) {
        study = offset
      }
    }
    // `diplôme d'études supérieures` alone is a university's; a cycle or a name makes it more.
    best = best ?? study.map { ($0, higherStudies.utf8CodeUnitCount, .university) }
    guard let best else { return nil }
    level =
      best.level == .university
        && EducationPhrases.masterBehind.contains {
          text.has($0, at: best.offset + best.length)
        } ? .master : best.level
    range = best.offset..<best.offset + best.length
  }

  /// The phrases of all levels, the highest level first.
  private static let phrases =
    EducationPhrases.doctorate + EducationPhrases.master + EducationPhrases.university
    + EducationPhrases.secondary
  private static let index = PhraseIndex(phrases)

  /// The level of a phrase, by its place among ``phrases``.
  private static func level(at place: Int) -> Education.Level {
    var rest = place - EducationPhrases.doctorate.count
    if rest < 0 { return .doctorate }
    rest -= EducationPhrases.master.count
    if rest < 0 { return .master }
    return rest < EducationPhrases.university.count ? .university : .secondary
  }
}
