extension Aligner {
  mutating func alignPositions() {
    let texts = words.texts(.position)
    guard !words.isShortened(.position) else { return simplify(.position, texts) }
    let positions = halves.map { $0.positions }
    let pairs = positionPairs(positions.english, positions.french)
    for (index, other) in pairs.enumerated() {
      let text = texts.english.lowerBound + index
      if let other {
        add(text, texts.french.lowerBound + other)
      } else {
        addUnmatched(text, .english)
      }
    }
    let isPaired = pairs.isPaired(count: positions.french.count)
    for index in isPaired.indices where !isPaired[index] {
      addUnmatched(texts.french.lowerBound + index, .french)
    }
  }
}
