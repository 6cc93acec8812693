extension Aligner {
  /// Pairs the posts that a several-post notice lists.
  mutating func alignPositions() {
    let texts = words.texts(.position)
    guard !words.isShortened(.position) else { return simplify(.position, texts) }
    let positions = halves.map { $0.positions }
    let pairs = Self.pairPositions(positions.english, positions.french)
    for (index, other) in pairs.enumerated() {
      let text = texts.english.lowerBound + index
      if let other {
        add(text, texts.french.lowerBound + other)
      } else {
        addUnmatched(text, .english)
      }
    }
    let paired = Set(pairs.compactMap(\.self))
    for index in positions.french.indices where !paired.contains(index) {
      addUnmatched(texts.french.lowerBound + index, .french)
    }
  }

  /// What posts without a number are paired by.
  private struct Grade: Hashable {
    var grade: String?
    var isNumbered: Bool
  }

  /// Pairs posts of one number, and those whose numbers the other half does not have, in turn.
  ///
  /// - Returns: The French post of each English one; `nil` for one that is not listed in French.
  private static func pairPositions(_ english: [ListedPost], _ french: [ListedPost]) -> [Int?] {
    var byNumber: [String: [Int]] = [:]
    for (index, post) in french.enumerated().reversed() {
      if let number = post.number?.folded { byNumber[number, default: []].append(index) }
    }
    var pairs = english.map { post in post.number.flatMap { byNumber[$0.folded]?.popLast() } }
    let rest = Set(french.indices).subtracting(pairs.compactMap(\.self)).sorted()
    let unmatched = pairs.indices.filter { pairs[$0] == nil }
    guard unmatched.count != rest.count else {
      // What is left may have a typo in its number: it is at the same place, if it is as many.
      for (index, other) in zip(unmatched, rest) { pairs[index] = other }
      return pairs
    }
    // Without a number, the grade and the place decide.
    var byGrade: [Grade: [Int]] = [:]
    for index in rest.reversed() {
      let post = french[index]
      byGrade[
        Grade(grade: post.grade?.folded, isNumbered: post.number != nil), default: []
      ].append(index)
    }
    for index in unmatched {
      let grade = english[index].grade?.folded
      let candidates = english[index].number == nil ? [false, true] : [false]
      let nearest = candidates.map { Grade(grade: grade, isNumbered: $0) }.min {
        byGrade[$0]?.last ?? .max < byGrade[$1]?.last ?? .max
      }
      pairs[index] = nearest.flatMap { byGrade[$0]?.popLast() }
    }
    return pairs
  }
}
