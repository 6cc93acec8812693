/// What the texts of a run were translated by, so that a text with two translations is found.
///
/// It keeps hashes of texts, and the place of the first translation of each.
struct TranslationMemory: Sendable {
  /// A text and its translation in one notice.
  struct Pair: Sendable {
    let hashes: Bilingual<UInt64>
    /// Where a finding about the translation into a language is reported.
    let paths: Bilingual<RecordPath>
    let spans: Bilingual<ValidationReport.Span?>
  }

  /// A text whose translation is another one than before.
  struct Change {
    let pair: Pair
    /// The language that it was translated into.
    let language: Language
    /// The path of the notice with the first translation, and its line; 0 where that is not known.
    let path: String
    let line: Int
  }

  private struct First {
    let translation: UInt64
    let notice: Int32
    let line: Int32
  }

  private var firsts: Bilingual<[UInt64: First]> = Bilingual(english: [:], french: [:])
  /// The other translations that were reported, by hashes of both texts.
  private var others: Set<UInt64> = []
  private var notices: [String] = []

  private let mostTexts: Int

  /// - Parameter mostTexts: The most texts that are kept of each language: some megabytes, for the texts
  ///   of thousands of notices.
  init(mostTexts: Int = 1 << 17) { self.mostTexts = mostTexts }

  /// Notes the texts of a notice.
  ///
  /// - Returns: Those that were translated otherwise before; each other translation once in a run.
  mutating func add(_ pairs: [Pair], of path: String) -> [Change] {
    guard !pairs.isEmpty else { return [] }
    var result: [Change] = []
    let notice = Int32(truncatingIfNeeded: notices.count)
    notices.append(path)
    for pair in pairs {
      for language in Language.allCases {
        let (text, translation) = (pair.hashes[language.other], pair.hashes[language])
        guard let first = firsts[language][text] else {
          if firsts[language].count < mostTexts {
            firsts[language][text] = First(
              translation: translation, notice: notice,
              line: Int32(truncatingIfNeeded: pair.spans[language]?.start.line ?? 0))
          }
          continue
        }
        guard first.translation != translation, others.count < mostTexts,
          others.insert(text ^ (translation &* 0x9E37_79B9_7F4A_7C15)).inserted
        else { continue }
        result.append(
          Change(
            pair: pair, language: language, path: notices[Int(first.notice)],
            line: Int(first.line)))
      }
    }
    return result
  }
}
