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
  /// By the number of the feature.
  private(set) var weights: [Weight]

  struct Weight {
    /// What a feature that both texts have adds.
    var gain: Float = 0
    /// What a feature takes away that only the text of this half has (both less than 0).
    var englishLoss: Float = 0
    var frenchLoss: Float = 0

    /// What a feature that both texts have adds, beside what it takes away from each.
    @inline(__always)
    var whole: Float { gain - englishLoss - frenchLoss }
  }

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
    var weights = [Weight](repeating: Weight(), count: vocabulary.count)
    var numbers: [UInt32] = []
    let (ofEnglish, ofFrench) = (
      english.features(of: englishTexts), french.features(of: frenchTexts)
    )
    numbers.reserveCapacity(ofEnglish.count + ofFrench.count)
    do {
      var weights = weights.mutableSpan
      // What is lost is counted first: in how many texts of the section the feature stands.
      for at in ofEnglish {
        let number = english.features[at]
        if weights[Int(number)].englishLoss == 0 { numbers.append(number) }
        weights[Int(number)].englishLoss += 1
      }
      for at in ofFrench {
        let number = french.features[at]
        let known = weights[Int(number)]
        if known.englishLoss == 0, known.frenchLoss == 0 { numbers.append(number) }
        weights[Int(number)].frenchLoss = known.frenchLoss + 1
      }
      let toFrench = Scale(texts: frenchTexts.count, of: french.texts.count)
      let toEnglish = Scale(texts: englishTexts.count, of: english.texts.count)
      var (known, answers) = (Scale.unknown, Scale.unknown)
      var knownOfFrench = known.mutableSpan
      var knownOfEnglish = answers.mutableSpan
      let features = vocabulary.features.span
      for number in numbers {
        let feature = features[Int(number)]
        let weight = weights[Int(number)]
        let isShared = feature.inEnglish > 0 && feature.inFrench > 0
        let one = toFrench.weights(
          feature.kind, isShared, Int(weight.frenchLoss), Int(feature.inFrench), &knownOfFrench)
        let other = toEnglish.weights(
          feature.kind, isShared, Int(weight.englishLoss), Int(feature.inEnglish), &knownOfEnglish)
        // Both directions tell of one event: half of each.
        weights[Int(number)] = Weight(
          gain: (one.gain + other.gain) / 2, englishLoss: one.loss / 2, frenchLoss: other.loss / 2)
      }
    }
    self.weights = weights
  }

  /// The weights of features against the texts of one half. Most features stand in a text or two, so
  /// that few weights are worked out and most looked up.
  private struct Scale {
    let texts: Float
    let total: Float

    /// By kind, whether it is shared, and the counts in the section and in the half.
    typealias Known = (gain: Float, loss: Float)
    static let unknown = [Known](repeating: (.nan, .nan), count: 8 * sections * halves)

    /// Counts from here on are worked out each time.
    private static let sections = 4
    private static let halves = 8

    init(texts: Int, of total: Int) {
      self.texts = Float(texts)
      self.total = Float(total)
    }

    @inline(__always)
    func weights(
      _ kind: Vocabulary.Kind, _ isShared: Bool, _ inSection: Int, _ inHalf: Int,
      _ known: inout MutableSpan<Known>
    ) -> Known {
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
  /// Where the features of neighbouring texts stand, one text behind the other.
  func features(of texts: Range<Int>) -> Range<Int> {
    guard let first = texts.first, let last = texts.last else { return 0..<0 }
    return self.texts[first].features.lowerBound..<self.texts[last].features.upperBound
  }
}
