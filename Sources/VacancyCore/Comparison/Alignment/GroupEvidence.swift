/// How well groups of texts of the two halves go together, by the features that each has anywhere.
///
/// This takes the place of a table of all their texts where these are too many.
struct GroupEvidence {
  private let english: [Group]
  private let french: [Group]
  /// What a shared feature adds, by its number.
  private let gains: [Float]

  /// - Parameter evidence: The weights of the features in the texts of all groups.
  init(
    _ evidence: TextEvidence, _ words: Bilingual<HalfWords>, _ groups: Bilingual<[Range<Int>]>
  ) {
    english = groups.english.map { Group($0, words.english, evidence) }
    french = groups.french.map { Group($0, words.french, evidence) }
    gains = evidence.weights.map(\.whole)
  }

  /// The log-likelihood ratio of two groups, within bounds: other texts below the headings may say
  /// otherwise.
  func score(_ row: Int, _ column: Int) -> Float {
    let (one, other) = (english[row], french[column])
    var sum = one.loss + other.loss
    var (first, second) = (0, 0)
    while first < one.features.count, second < other.features.count {
      let (left, right) = (one.features[first], other.features[second])
      if left == right { sum += gains[Int(left)] }
      if left <= right { first += 1 }
      if right <= left { second += 1 }
    }
    return min(12, max(-6, sum))
  }

  /// The features of a group's first texts.
  private struct Group {
    /// Each once, ascending.
    private(set) var features: [UInt32] = []
    private(set) var loss: Float = 0

    /// The most features of a group that are looked at: they distinguish it.
    private static let most = 512

    init(_ texts: Range<Int>, _ words: borrowing HalfWords, _ evidence: borrowing TextEvidence) {
      let isEnglish = words.language == .english
      features = Array(Set(words.features[words.features(of: texts).prefix(Self.most)])).sorted()
      for feature in features {
        let weight = evidence.weights[Int(feature)]
        loss += isEnglish ? weight.englishLoss : weight.frenchLoss
      }
    }
  }
}
