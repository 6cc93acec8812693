/// Sentences that run into each other in one half: a full stop was lost, or the end of a sentence.
struct RunTogetherCheck {
  func findings(of bead: SentenceBead, in notice: AlignedNotice) -> [Finding] {
    guard bead.english.count != bead.french.count else { return [] }
    let language: Language = bead.english.count < bead.french.count ? .english : .french
    let words = notice.words[language]
    for sentence in bead[language] {
      let unit = notice.sentences[language].all[sentence]
      guard let at = words.beginningInside(unit.tokens) else { continue }
      let side = notice.side(unit.text, language, words.bytes(at - 1, at + 1))
      var sides = Bilingual<Finding.Side?>(side, in: language)
      if let other = bead[language.other].first {
        sides[language.other] = notice.side(
          notice.sentences[language.other].all[other].text, language.other)
      }
      return [
        notice.difference(
          .cutOffText, .runTogether(side.text, notice.name(of: unit.text, language)), sides,
          kind: .incomplete)
      ]
    }
    return []
  }
}

extension HalfWords {
  /// A word within a sentence that begins one: it has a capital, but is no name, and the words around it
  /// have none.
  fileprivate func beginningInside(_ tokens: Range<Int>) -> Int? {
    tokens.dropFirst(3).dropLast(2).first { at in
      Self.beginnings[language].contains(self.tokens[at].key.bits)
        && bytes[Int(self.tokens[at].start)].isUppercase && self.tokens[at].kind == .word
        && self.tokens[at].joint == .space && self.tokens[at + 1].joint == .space
        && [at - 1, at + 1].allSatisfy {
          self.tokens[$0].kind == .word && bytes[Int(self.tokens[$0].start)].isLowercase
        }
    }
  }

  private static let beginnings = FunctionWords.beginnings.map { WordKey.all(of: $0) }
}

extension Message {
  fileprivate static func runTogether(_ words: String, _ place: Message) -> Self {
    Self(
      english: "'\(words)' runs two sentences together, in \(place.english)",
      french: "« \(words) » : deux phrases se suivent sans point (\(place.frenchInBrackets))")
  }
}
