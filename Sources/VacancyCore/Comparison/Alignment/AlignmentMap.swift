/// Which texts of the other half each text is aligned with.
struct AlignmentMap {
  private var counterparts: Bilingual<[Range<Int>]>

  init(_ beads: some Sequence<Bead>, _ words: borrowing Bilingual<HalfWords>) {
    counterparts = Bilingual(
      english: Array(repeating: 0..<0, count: words.english.texts.count),
      french: Array(repeating: 0..<0, count: words.french.texts.count))
    for bead in beads where !bead.isGap {
      for text in bead.english { counterparts.english[text] = bead.french }
      for text in bead.french { counterparts.french[text] = bead.english }
    }
  }

  /// The texts of the other half; none for a text that is missing there as a whole.
  func counterparts(of text: Int, _ language: Language) -> Range<Int> {
    language == .english ? counterparts.english[text] : counterparts.french[text]
  }
}
