extension Comparer {
  /// Holds the posts that a several-post notice lists against each other: how many, and each in turn.
  mutating func comparePositions() {
    let (first, second) = (englishHalf.positions, frenchHalf.positions)
    let (firstTexts, secondTexts) = (english.texts(.position), french.texts(.position))
    for (one, other) in zip(firstTexts, secondTexts) {
      addBead(english: one..<one + 1, french: other..<other + 1, score: 8)
    }
    for index in first.indices where index < second.count {
      let (one, other) = (first[index], second[index])
      guard
        one.grade?.folded != other.grade?.folded || one.number?.folded != other.number?.folded
          || one.pendingBudget != other.pendingBudget
      else { continue }
      report(
        "positions-mismatch", .error, .mismatch, .position(index, one.summary, other.summary),
        english: Words(text: firstTexts.lowerBound + index),
        french: Words(text: secondTexts.lowerBound + index))
    }
    for index in second.count..<max(second.count, first.count) {
      report(
        "positions-mismatch", .error, .missingInFrench, .position(index, first[index].summary, nil),
        english: Words(text: firstTexts.lowerBound + index), french: nil)
      addBead(
        english: firstTexts.lowerBound + index..<firstTexts.lowerBound + index + 1, french: 0..<0,
        score: 0)
    }
    for index in first.count..<max(second.count, first.count) {
      report(
        "positions-mismatch", .error, .missingInEnglish,
        .position(index, nil, second[index].summary),
        english: nil, french: Words(text: secondTexts.lowerBound + index))
      addBead(
        english: 0..<0, french: secondTexts.lowerBound + index..<secondTexts.lowerBound + index + 1,
        score: 0)
    }
  }
}

extension ListedPost {
  fileprivate var summary: String {
    [grade, number, pendingBudget ? "(…)" : nil].compactMap { $0 }.joined(separator: " ")
  }
}

extension Message {
  fileprivate static func position(_ index: Int, _ first: String?, _ second: String?) -> Self {
    Self(
      english:
        "position \(index + 1): '\(first ?? "none")' in English, '\(second ?? "none")' in French",
      french:
        "poste \(index + 1) : « \(first ?? "aucun") » en anglais, « \(second ?? "aucun") » en français"
    )
  }
}
