/// Pairs posts of one number, and those whose numbers the other half does not have, in turn.
///
/// - Returns: The French post of each English one; `nil` for one that is not listed in French.
func positionPairs(_ english: [ListedPost], _ french: [ListedPost]) -> [Int?] {
  var byNumber: [String: [Int]] = [:]
  for (index, post) in french.enumerated().reversed() {
    if let number = post.number?.folded { byNumber[number, default: []].append(index) }
  }
  var pairs = english.map { post in post.number.flatMap { byNumber[$0.folded]?.popLast() } }
  let isPaired = pairs.isPaired(count: french.count)
  let rest = french.indices.filter { !isPaired[$0] }
  let unmatched = pairs.indices.filter { pairs[$0] == nil }
  guard unmatched.count != rest.count else {
    // What is left may have a typo in its number: it is at the same place, if it is as many.
    for (index, other) in zip(unmatched, rest) { pairs[index] = other }
    return pairs
  }
  // Without a number, the grade and the place decide.
  var byGrade: [ListedGrade: [Int]] = [:]
  for index in rest.reversed() {
    let post = french[index]
    byGrade[
      ListedGrade(grade: post.grade?.folded, isNumbered: post.number != nil), default: []
    ].append(index)
  }
  for index in unmatched {
    let grade = english[index].grade?.folded
    let candidates = english[index].number == nil ? [false, true] : [false]
    let nearest = candidates.map { ListedGrade(grade: grade, isNumbered: $0) }.min {
      byGrade[$0]?.last ?? .max < byGrade[$1]?.last ?? .max
    }
    pairs[index] = nearest.flatMap { byGrade[$0]?.popLast() }
  }
  return pairs
}

/// What posts without a number are paired by.
private struct ListedGrade: Hashable {
  var grade: String?
  var isNumbered: Bool
}
