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
    gains = Array(repeating: 0, count: count)
    englishLosses = gains
    frenchLosses = gains
    // Counted in the place of the losses first.
    for feature in english.features(of: englishTexts) { englishLosses[Int(feature)] += 1 }
    for feature in french.features(of: frenchTexts) { frenchLosses[Int(feature)] += 1 }
    let englishTotal = Float(english.texts.count)
    let frenchTotal = Float(french.texts.count)
    let both = [english.features(of: englishTexts), french.features(of: frenchTexts)].joined()
    for index in both {
      let feature = Int(index)
      // A feature that has been weighed has no count left.
      guard englishLosses[feature] > 0 || frenchLosses[feature] > 0 else { continue }
      let inEnglish = Float(vocabulary.englishCounts[feature])
      let inFrench = Float(vocabulary.frenchCounts[feature])
      let keeping = Self.keeping(vocabulary.kinds[feature], isShared: inEnglish > 0 && inFrench > 0)
      let chanceInFrench = Self.chance(
        frenchLosses[feature], Float(frenchTexts.count), inFrench, frenchTotal)
      let chanceInEnglish = Self.chance(
        englishLosses[feature], Float(englishTexts.count), inEnglish, englishTotal)
      let most = vocabulary.kinds[feature] == .fixed ? 2 * Self.mostGain : Self.mostGain
      let (gainEnglish, lossEnglish) = Self.weights(keeping, chanceInFrench, most)
      let (gainFrench, lossFrench) = Self.weights(keeping, chanceInEnglish, most)
      // Both directions tell of one event: half of each.
      englishLosses[feature] = lossEnglish / 2
      frenchLosses[feature] = lossFrench / 2
      gains[feature] = (gainEnglish + gainFrench) / 2
    }
  }

  /// How likely a text of the other half that is no translation has the feature by chance.
  ///
  /// Its translation is among the texts that were counted, so one is left out.
  private static func chance(
    _ inSection: Float, _ texts: Float, _ inHalf: Float, _ total: Float
  ) -> Float {
    let rate = (max(0, inHalf - 1) + 0.5) / max(1, total)
    let chance =
      (max(0, inSection - 1) + backgroundTexts * rate) / (max(0, texts - 1) + backgroundTexts)
    return min(0.9, max(0.02, chance))
  }

  private static func weights(_ keeping: Float, _ chance: Float, _ most: Float) -> (
    gain: Float, loss: Float
  ) {
    // What is everywhere is kept everywhere.
    let keeping = max(keeping, chance)
    return (min(most, log(keeping / chance)), log((1 - keeping) / (1 - chance)))
  }
}

extension HalfWords {
  /// The features of neighbouring texts, one text behind the other.
  func features(of texts: Range<Int>) -> ArraySlice<UInt32> {
    guard let first = texts.first, let last = texts.last else { return [] }
    return features[self.texts[first].features.lowerBound..<self.texts[last].features.upperBound]
  }
}
