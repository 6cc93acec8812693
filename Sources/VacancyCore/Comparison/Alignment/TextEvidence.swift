#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How much each feature says for or against two texts being translations of each other.
///
/// The measure is a log-likelihood ratio. A feature that both texts have weighs the more, the rarer it
/// is among the other texts of the section; one that only one text has weighs against the pair, the
/// more, the surer translations keep it.
struct TextEvidence {
  /// By the number of the feature; those of one section at a time.
  var weights: [Weight]
  /// The features that have a weight.
  private var numbers: [UInt32]
  private var numberCount = 0
  private var chances: [Chance]
  private var scaleCount: UInt32 = 0

  struct Weight {
    /// What a feature that both texts have adds.
    var gain: Float = 0
    /// What a feature takes away that only the text of this half has (both less than 0).
    var englishLoss: Float = 0
    var frenchLoss: Float = 0
    /// The number of texts of the section that have it.
    fileprivate(set) var inEnglish: Int32 = 0
    fileprivate(set) var inFrench: Int32 = 0
    /// The last row of a grid that has it.
    var lastRow: Int32 = -3
    /// Where the next of the section's French texts that have it is noted, among those of all features.
    var nextPlace: Int32 = 0

    /// What a feature that both texts have adds, beside what it takes away from each.
    @inline(__always)
    var whole: Float { gain - englishLoss - frenchLoss }
  }

  init(_ vocabulary: Vocabulary) {
    weights = Array(repeating: Weight(), count: vocabulary.count)
    numbers = Array(repeating: 0, count: vocabulary.count)
    chances = Array(repeating: Chance(), count: 2 * Scale.mostChances)
  }

  /// How often a translation keeps a feature, with its logarithm and that of the opposite.
  ///
  /// A fixed paragraph is one in both halves. Names and numbers are nearly always kept, though French
  /// spells some acronyms out. In pairs that are known to be right, eight of ten concepts are kept that
  /// both halves have, and seven of ten of all; nine of ten words that begin alike. A little less is
  /// counted on, for other notices have words that the glossary lacks and words that are alike by
  /// chance. A word that the other half has nowhere is most often no cognate at all.
  private struct Keeping {
    let rate: Float
    let log: Float
    let logOfLosing: Float
    let mostGain: Float

    private init(_ rate: Float, mostGain: Float = TextEvidence.mostGain) {
      self.rate = rate
      self.mostGain = mostGain
      log = logarithm(rate)
      logOfLosing = logarithm(1 - rate)
    }

    /// By the kind of the feature and whether both halves have it.
    static let all: [Keeping] = [
      Keeping(0.95, mostGain: 2 * TextEvidence.mostGain),
      Keeping(0.95, mostGain: 2 * TextEvidence.mostGain),  // a fixed paragraph
      Keeping(0.5), Keeping(0.85),  // an anchor
      Keeping(0.6), Keeping(0.75),  // a concept
      Keeping(0.1), Keeping(0.7),  // a word
    ]
  }

  /// No single feature, an agreement in numbers least of all, decides alone: odds of 1 to 12.
  private static let mostGain: Float = 2.5
  /// As many texts as the whole half's rate counts for beside the section's own.
  private static let backgroundTexts: Float = 4

  /// Weighs the features of the texts of a section; forgets those of the last one.
  mutating func weigh(
    _ vocabulary: Vocabulary, _ english: HalfWords, _ french: HalfWords, _ englishTexts: Range<Int>,
    _ frenchTexts: Range<Int>
  ) {
    var (weights, numbers, chances) = ([Weight](), [UInt32](), [Chance]())
    swap(&weights, &self.weights)
    swap(&numbers, &self.numbers)
    swap(&chances, &self.chances)
    var count = 0
    scaleCount += 2
    let toFrench = Scale(texts: frenchTexts.count, of: french.weighedCount, number: scaleCount - 1)
    let toEnglish = Scale(texts: englishTexts.count, of: english.weighedCount, number: scaleCount)
    do {
      var chances = chances.mutableSpan
      var weights = weights.mutableSpan
      var numbers = numbers.mutableSpan
      for index in 0..<numberCount { weights[Int(numbers[index])] = Weight() }
      let (ones, others) = (english.features.span, french.features.span)
      for at in english.features(of: englishTexts) {
        let weight = Self.weight(of: ones[at], &weights, &numbers, &count)
        weights[weight].inEnglish &+= 1
      }
      for at in french.features(of: frenchTexts) {
        let weight = Self.weight(of: others[at], &weights, &numbers, &count)
        weights[weight].inFrench &+= 1
      }
      let features = vocabulary.features.span
      let keepings = Keeping.all.span
      var place: Int32 = 0
      for index in 0..<count {
        let number = Int(numbers[index])
        let feature = features[number]
        var weight = weights[number]
        weight.nextPlace = place
        place &+= weight.inFrench
        let isShared = feature.inEnglish > 0 && feature.inFrench > 0
        let keeping = keepings[Int(feature.kind.rawValue) &* 2 &+ (isShared ? 1 : 0)]
        let one = toFrench.weights(keeping, Int(weight.inFrench), Int(feature.inFrench), &chances)
        let other = toEnglish.weights(
          keeping, Int(weight.inEnglish), Int(feature.inEnglish), &chances)
        // Both directions are evidence of one event: half of each.
        weight.gain = (one.gain + other.gain) / 2
        weight.englishLoss = one.loss / 2
        weight.frenchLoss = other.loss / 2
        weights[number] = weight
      }
    }
    self.weights = weights
    self.numbers = numbers
    self.chances = chances
    numberCount = count
  }

  /// The place of a feature's weight, which is noted where it is the first of the section's texts.
  @inline(__always)
  private static func weight(
    of number: UInt32, _ weights: inout MutableSpan<Weight>, _ numbers: inout MutableSpan<UInt32>,
    _ count: inout Int
  ) -> Int {
    let weight = Int(number)
    if weights[weight].inEnglish == 0, weights[weight].inFrench == 0 {
      numbers[count] = number
      count &+= 1
    }
    return weight
  }

  /// How likely a text has a feature by chance, with its logarithm and that of the opposite.
  private struct Chance {
    /// The scale that it is of; 0 for none.
    var scale: UInt32 = 0
    var rate: Float = 0
    var log: Float = 0
    var logOfNone: Float = 0

    init() {}

    init(_ rate: Float) {
      (self.rate, log, logOfNone) = (rate, logarithm(rate), logarithm(1 - rate))
    }
  }

  /// The weights of features against the texts of one half.
  private struct Scale {
    let texts: Float
    let total: Float
    let number: UInt32

    /// The chances of one scale are kept by the counts in the section and in the half. Most features
    /// occur in few texts, so that few chances are worked out and most looked up.
    static let mostChances = 8 * 32

    init(texts: Int, of total: Int, number: UInt32) {
      self.texts = Float(texts)
      self.total = Float(total)
      self.number = number
    }

    @inline(__always)
    func weights(
      _ keeping: Keeping, _ inSection: Int, _ inHalf: Int, _ known: inout MutableSpan<Chance>
    ) -> (gain: Float, loss: Float) {
      let chance: Chance
      if inSection < 8, inHalf < 32 {
        // Two scales are used in turn, each of which has its own half of the table.
        let place = Int(number & 1) &* Self.mostChances &+ inSection &* 32 &+ inHalf
        if known[place].scale != number {
          known[place] = work(inSection, inHalf)
          known[place].scale = number
        }
        chance = known[place]
      } else {
        chance = work(inSection, inHalf)
      }
      // What is everywhere is kept everywhere.
      guard keeping.rate > chance.rate else { return (0, 0) }
      return (
        min(keeping.mostGain, keeping.log - chance.log), keeping.logOfLosing - chance.logOfNone
      )
    }

    /// The chance of what is rare.
    private static let least = Chance(leastRate)
    private static let leastRate: Float = 0.02

    private func work(_ inSection: Int, _ inHalf: Int) -> Chance {
      let rate = chance(Float(inSection), Float(inHalf))
      // Most features are: their logarithms are known.
      return rate > Self.leastRate ? Chance(rate) : Self.least
    }

    /// How likely a text of the other half that is no translation has the feature by chance.
    ///
    /// Its translation is among the texts that were counted, so one is left out.
    private func chance(_ inSection: Float, _ inHalf: Float) -> Float {
      let rate = (max(0, inHalf - 1) + 0.5) / max(1, total)
      let chance =
        (max(0, inSection - 1) + backgroundTexts * rate) / (max(0, texts - 1) + backgroundTexts)
      return min(0.9, max(Self.leastRate, chance))
    }
  }
}

private func logarithm(_ value: Float) -> Float { log(value) }

extension HalfWords {
  /// The ranges of the features of neighbouring texts, one text after the other.
  func features(of texts: Range<Int>) -> Range<Int> {
    guard let first = texts.first, let last = texts.last else { return 0..<0 }
    return self.texts[first].features.lowerBound..<self.texts[last].features.upperBound
  }
}
