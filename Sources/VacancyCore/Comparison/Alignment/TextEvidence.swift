#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How much each feature says for or against two texts being translations of each other.
///
/// The measure is a log-likelihood ratio. A feature that both texts have weighs the more, the rarer it
/// is among the other texts of the section; one that only one text has weighs against the pair, the
/// more, the surer translations keep it.
struct TextEvidence {
  /// What a feature that both texts have adds.
  private(set) var gains: [Float]
  /// What a feature takes away that only the text of this half has (both less than 0).
  private(set) var englishLosses: [Float]
  private(set) var frenchLosses: [Float]

  /// How often a translation keeps a feature, by its kind.
  ///
  /// A fixed paragraph is one in both halves. Names and numbers are nearly always kept, though French
  /// spells some acronyms out. In pairs that are known to be right, eight of ten concepts are kept that
  /// both halves have, and seven of ten of all; nine of ten words that begin alike. A little less is
  /// counted on, for other notices have words that the glossary lacks and words that are alike by
  /// chance. A word that the other half has nowhere is most often no cognate at all.
  private static func keeping(_ kind: Vocabulary.Kind, isShared: Bool) -> Float {
    switch kind {
    case .fixed: 0.95
    case .anchor: isShared ? 0.85 : 0.5
    case .concept: isShared ? 0.75 : 0.6
    case .word: isShared ? 0.7 : 0.1
    }
  }

  /// No single feature, an agreement in numbers least of all, decides alone: odds of 1 to 12.
  private static let mostGain: Float = 2.5
  /// As many texts as the whole half's rate counts for beside the section's own.
  private static let backgroundTexts: Float = 4

  /// Weighs the features of the texts of a section.
  init(
    _ vocabulary: Vocabulary, _ english: HalfWords, _ french: HalfWords, _ englishTexts: Range<Int>,
    _ frenchTexts: Range<Int>
  ) {
    let count = vocabulary.count
    let features = vocabulary.features.span
    let (ofEnglish, ofFrench) = (
      english.features(of: englishTexts), french.features(of: frenchTexts)
    )
    var inFrenchTexts = Scale(texts: frenchTexts.count, of: french.texts.count)
    var inEnglishTexts = Scale(texts: englishTexts.count, of: english.texts.count)
    var gains = [Float](repeating: 0, count: count)
    // What is lost is counted first: in how many texts of the section the feature stands.
    var englishLosses = gains
    var frenchLosses = gains
    do {
      var gains = gains.mutableSpan
      var english = englishLosses.mutableSpan
      var french = frenchLosses.mutableSpan
      for feature in ofEnglish { english[Int(feature)] += 1 }
      for feature in ofFrench { french[Int(feature)] += 1 }
      for list in [ofEnglish, ofFrench] {
        for number in list {
          let feature = Int(number)
          // One that has been weighed has no count left.
          guard english[feature] > 0 || french[feature] > 0 else { continue }
          let known = features[feature]
          let isShared = known.inEnglish > 0 && known.inFrench > 0
          let toFrench = inFrenchTexts.weights(
            known.kind, isShared: isShared, inSection: Int(french[feature]),
            inHalf: Int(known.inFrench))
          let toEnglish = inEnglishTexts.weights(
            known.kind, isShared: isShared, inSection: Int(english[feature]),
            inHalf: Int(known.inEnglish))
          // Both directions tell of one event: half of each.
          english[feature] = toFrench.loss / 2
          french[feature] = toEnglish.loss / 2
          gains[feature] = (toFrench.gain + toEnglish.gain) / 2
        }
      }
    }
    self.gains = gains
    self.englishLosses = englishLosses
    self.frenchLosses = frenchLosses
  }

  /// What a feature that both texts have adds, beside what it takes away from each.
  @inline(__always)
  func weight(of feature: Int) -> Float {
    gains[feature] - englishLosses[feature] - frenchLosses[feature]
  }

  /// The weights of features against the texts of one half. Most features stand in a text or two, so
  /// that few weights are worked out and most looked up.
  private struct Scale {
    let texts: Float
    let total: Float
    /// By kind, whether it is shared, and the counts in the section and in the half.
    private var known: [(gain: Float, loss: Float)]

    /// Counts from here on are worked out each time.
    private static let sections = 4
    private static let halves = 8

    init(texts: Int, of total: Int) {
      self.texts = Float(texts)
      self.total = Float(total)
      known = Array(repeating: (.nan, .nan), count: 8 * Self.sections * Self.halves)
    }

    @inline(__always)
    mutating func weights(_ kind: Vocabulary.Kind, isShared: Bool, inSection: Int, inHalf: Int)
      -> (gain: Float, loss: Float)
    {
      guard inSection < Self.sections, inHalf < Self.halves else {
        return weigh(kind, isShared, inSection, inHalf)
      }
      let row = Int(kind.rawValue) * 2 + (isShared ? 1 : 0)
      let place = (row * Self.sections + inSection) * Self.halves + inHalf
      if known[place].gain.isNaN { known[place] = weigh(kind, isShared, inSection, inHalf) }
      return known[place]
    }

    private func weigh(
      _ kind: Vocabulary.Kind, _ isShared: Bool, _ inSection: Int, _ inHalf: Int
    ) -> (gain: Float, loss: Float) {
      let chance = chance(Float(inSection), Float(inHalf))
      // What is everywhere is kept everywhere.
      let keeping = max(TextEvidence.keeping(kind, isShared: isShared), chance)
      let most = kind == .fixed ? 2 * mostGain : mostGain
      return (min(most, log(keeping / chance)), log((1 - keeping) / (1 - chance)))
    }

    /// How likely a text of the other half that is no translation has the feature by chance.
    ///
    /// Its translation is among the texts that were counted, so one is left out.
    private func chance(_ inSection: Float, _ inHalf: Float) -> Float {
      let rate = (max(0, inHalf - 1) + 0.5) / max(1, total)
      let chance =
        (max(0, inSection - 1) + backgroundTexts * rate) / (max(0, texts - 1) + backgroundTexts)
      return min(0.9, max(0.02, chance))
    }
  }
}

extension HalfWords {
  /// The features of neighbouring texts, one text behind the other.
  func features(of texts: Range<Int>) -> ArraySlice<UInt32> {
    guard let first = texts.first, let last = texts.last else { return [] }
    return features[self.texts[first].features.lowerBound..<self.texts[last].features.upperBound]
  }
}
