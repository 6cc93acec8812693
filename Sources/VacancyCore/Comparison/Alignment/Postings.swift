/// Which texts of a half have a feature, in order.
struct Postings {
  private var starts: [UInt32] = []
  /// One feature behind the other.
  private(set) var texts: [UInt32] = []

  init() {}

  init(_ words: borrowing HalfWords, _ vocabulary: borrowing Vocabulary) {
    // While it is filled, the next free place of a feature stands where its end will.
    var starts = [UInt32](repeating: 0, count: vocabulary.count + 2)
    var texts = [UInt32](repeating: 0, count: words.features.count)
    let isEnglish = words.language == .english
    do {
      var starts = starts.mutableSpan
      var places = texts.mutableSpan
      let (known, features) = (vocabulary.features.span, words.features.span)
      for feature in 0..<vocabulary.count {
        let count = isEnglish ? known[feature].inEnglish : known[feature].inFrench
        starts[feature + 2] = starts[feature + 1] + count
      }
      for (index, text) in words.texts.enumerated() {
        for at in text.features {
          let feature = Int(features[at])
          let place = starts[feature + 1]
          places[Int(place)] = UInt32(index)
          starts[feature + 1] = place + 1
        }
      }
    }
    self.starts = starts
    self.texts = texts
  }

  /// Where the texts of a list that have a feature stand among ``texts``.
  @inline(__always)
  func places(of feature: Int, in list: Range<Int>) -> Range<Int> {
    let end = Int(starts[feature + 1])
    var (low, high) = (Int(starts[feature]), end)
    while low < high {
      let middle = (low + high) / 2
      if Int(texts[middle]) < list.lowerBound { low = middle + 1 } else { high = middle }
    }
    var last = low
    while last < end, Int(texts[last]) < list.upperBound { last += 1 }
    return low..<last
  }
}
