/// What acronyms are called in the other language.
extension HalfAcronyms {
  /// Whether texts of a half have the name of what an acronym means in words: `Union européenne` for `EU`.
  ///
  /// Only the initials are looked at.
  func isNamed(_ use: AcronymUse, in texts: Range<Int>, _ language: Language) -> Bool {
    var forms = [use.letters, use.englishLetters]
    if language == .french { forms += AcronymMap.french(of: use.meaning) }
    // `Nations Unies` needs no `Organisation des`.
    forms += forms.filter { $0.count > 2 }.map { AcronymLetters($0.dropFirst()) }
    let words = notice.words[language]
    return texts.contains { text in
      forms.contains { words.hasName(of: $0, in: words.texts[text].tokens) }
    }
  }

  /// The French acronyms that are English ones, kept where French has its own, in texts whose counterparts
  /// have them too: one use of each.
  func keptInFrench(_ map: AlignmentMap) -> [(french: AcronymUse, english: AcronymUse)] {
    var seen: Set<UInt64> = []
    return uses.french.compactMap { use in
      guard AcronymMap.isForeign(use.meaning), AcronymMap.key(use.letters) == use.meaning,
        !notice.words.french.isPartOfName(use), !seen.contains(use.meaning)
      else { return nil }
      let texts = map.counterparts(of: use.text, .french)
      guard
        let english = uses.english.first(where: {
          $0.meaning == use.meaning && texts.contains($0.text)
        })
      else { return nil }
      seen.insert(use.meaning)
      return (use, english)
    }
  }
}

extension HalfWords {
  /// Whether words of a text have some initials, small ones between them aside. In English the first has a
  /// capital.
  fileprivate func hasName(of letters: AcronymLetters, in text: Range<Int>) -> Bool {
    guard letters.count > 1 else { return false }
    return text.contains { start in
      guard initial(start) == letters[0],
        language == .french || bytes[Int(tokens[start].start)].isUppercase
      else { return false }
      var (next, missing) = (start, letters[...])
      while next < text.upperBound, let letter = missing.first, next - start < 3 * letters.count {
        if initial(next) == letter, tokens[next].kind != .acronym || letters.count > 2 {
          missing = missing.dropFirst()
        } else if tokens[next].key.length > 3, !entry(next).isCommon {
          return false
        }
        next += 1
      }
      return missing.isEmpty
    }
  }

  private func initial(_ token: Int) -> UInt8 { UInt8(truncatingIfNeeded: tokens[token].key.bits) }

  /// Whether a word in capitals follows, as in `NATO SECRET`, or a name in English.
  fileprivate func isPartOfName(_ use: AcronymUse) -> Bool {
    guard let at = firstToken(of: use) else { return false }
    let next = at + 1
    return next < texts[use.text].tokens.upperBound
      && bytes[Int(tokens[next].start)].isUppercase && tokens[next].joint == .space
  }
}

extension Message {
  /// That a half has another known acronym than the other.
  static func exchanged(_ words: Bilingual<String>) -> Self {
    Self(
      english: "'\(words.english)' in English, '\(words.french)' in French",
      french: "« \(words.english) » en anglais, « \(words.french) » en français")
  }

  static func kept(_ acronym: String, _ expected: String) -> Self {
    Self(
      english: "acronym '\(acronym)' is English; expected '\(expected)' in French",
      french: "le sigle « \(acronym) » est anglais ; attendu en français : « \(expected) »")
  }
}
