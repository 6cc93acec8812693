/// Which texts answer a text; what is missing as a whole has no answer, and is reported as a whole.
struct Answers {
  private var toFrench: [Range<Int>]
  private var toEnglish: [Range<Int>]

  init(_ beads: [Bead], _ english: borrowing HalfWords, _ french: borrowing HalfWords) {
    toFrench = Array(repeating: 0..<0, count: english.texts.count)
    toEnglish = Array(repeating: 0..<0, count: french.texts.count)
    for bead in beads where !bead.isGap {
      for text in bead.english { toFrench[text] = bead.french }
      for text in bead.french { toEnglish[text] = bead.english }
    }
  }

  /// The French texts that answer an English one.
  func french(of text: Int) -> Range<Int> { toFrench[text] }

  /// The English texts that answer a French one.
  func english(of text: Int) -> Range<Int> { toEnglish[text] }

  func hasFrench(of text: Int) -> Bool { !toFrench[text].isEmpty }
  func hasEnglish(of text: Int) -> Bool { !toEnglish[text].isEmpty }
}
