/// A text and its translation in one notice, by hashes of their words: marks and white space do not
/// count.
struct TranslatedText: Sendable {
  /// The hashes of the words.
  let hashes: Bilingual<UInt64>
  let places: Bilingual<TextPlace>
}

extension AlignedNotice {
  /// The texts that are aligned one to one, in the order of the record.
  var translatedTexts: [TranslatedText] {
    alignment.beads.compactMap { bead in
      guard bead.english.count == 1, bead.french.count == 1, bead.score > 0 else { return nil }
      let texts = Bilingual { words.text(bead[$0].lowerBound, $0) }
      // A short text has its meaning from what is around it, and so has a name.
      guard texts.english.tokens.count >= Self.fewestWords,
        texts.english.place.part != .title, texts.english.place.part != .position
      else { return nil }
      return TranslatedText(
        hashes: Bilingual { words[$0].hash(ofText: bead[$0].lowerBound) },
        places: texts.map(\.place))
    }
  }

  /// Shorter texts are headings, names and parts of lists.
  private static let fewestWords = 6
}

extension HalfWords {
  /// A hash of the words and the figures of a text.
  fileprivate func hash(ofText index: Int) -> UInt64 {
    let tokens = stream.tokens
    return texts[index].tokens.reduce(UInt64(0x2545_F491_4F6C_DD1D)) { hash, at in
      let bits =
        tokens[at].kind.hasLetters
        ? tokens[at].key.bits : UInt64(bitPattern: Int64(tokens[at].value)) ^ 1 << 63
      let product = (hash ^ bits) &* 0x9E37_79B9_7F4A_7C15
      return product ^ product >> 32
    }
  }
}
