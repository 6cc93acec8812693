/// Which texts of a half have a feature, in order.
struct Postings {
  private var starts: [UInt32] = []
  /// One feature behind the other.
  private(set) var texts: [UInt32] = []

  init() {}

  /// - Parameter count: How many features there are.
  init(_ words: HalfWords, _ count: Int) {
    starts = Array(repeating: 0, count: count + 2)
    for feature in words.features { starts[Int(feature) + 2] += 1 }
    for feature in 0..<count { starts[feature + 2] += starts[feature + 1] }
    texts = Array(repeating: 0, count: words.features.count)
    // While it is filled, the next free place of a feature stands where its end will.
    for (index, text) in words.texts.enumerated() {
      for feature in words.features[text.features] {
        texts[Int(starts[Int(feature) + 1])] = UInt32(index)
        starts[Int(feature) + 1] += 1
      }
    }
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
