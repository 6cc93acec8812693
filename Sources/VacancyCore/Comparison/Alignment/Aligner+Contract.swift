extension Aligner {
  /// Aligns the contract section part by part; a part that one half lacks is tried together with the
  /// one before it, as a half may have run it on to that.
  mutating func alignContract() {
    let parts = SectionKind.contract.parts
    var at = 0
    while at < parts.count {
      let end = isInOneHalf(parts, at + 1) ? at + 2 : at + 1
      if end == at + 1 || !alignRunOn(parts[at], parts[at + 1]) {
        for part in parts[at..<end] { alignContract(part) }
      }
      at = end
    }
  }

  private func isInOneHalf(_ parts: [TextPlace.Part], _ index: Int) -> Bool {
    guard parts.indices.contains(index) else { return false }
    let texts = words.texts(parts[index])
    return texts.english.isEmpty != texts.french.isEmpty && !words.isShortened(parts[index])
  }

  /// Aligns two neighbouring parts as one.
  ///
  /// - Returns: Whether all their texts have counterparts; else nothing is aligned.
  private mutating func alignRunOn(_ part: TextPlace.Part, _ next: TextPlace.Part) -> Bool {
    let (first, last) = (words.texts(part), words.texts(next))
    guard !first.english.isEmpty, !first.french.isEmpty, !words.isShortened(part) else {
      return false
    }
    let start = alignment.beads.count
    alignParagraphs(
      part,
      Bilingual {
        first[$0].lowerBound..<max(first[$0].upperBound, last[$0].upperBound)
      })
    guard alignment.beads[start...].contains(where: { $0.isGap || $0.isMoved }) else { return true }
    alignment.beads.removeSubrange(start...)
    return false
  }

  /// Aligns a part of the contract section: one to one where each half has one text, in the order of
  /// the texts otherwise. A part that only one half has is left unmatched as a whole.
  private mutating func alignContract(_ part: TextPlace.Part) {
    let texts = words.texts(part)
    if words.isShortened(part) {
      alignParagraphs(part)
    } else if texts.english.isEmpty != texts.french.isEmpty {
      alignment.beads.append(Bead(english: texts.english, french: texts.french, score: 0))
    } else if texts.english.count == 1, texts.french.count == 1 {
      add(texts.english.lowerBound, texts.french.lowerBound)
    } else {
      alignParagraphs(part)
    }
  }
}
