/// Pairs named things: names of one meaning belong together, names of two never do, and of others
/// the evidence decides; of two that have the same name the nearer one is taken.
///
/// - Parameter meanings: The numbers of what the names mean; `nil` where it is not known.
/// - Returns: The French thing of each English one; `nil` for one without a counterpart.
func namePairs(
  _ meanings: Bilingual<[Int?]>, evidence: (Int, Int) -> Float
) -> [Int?] {
  let (meanings, others) = (meanings.english, meanings.french)
  let count = max(meanings.count, others.count)
  guard count > 0 else { return [] }
  var score = [Float](repeating: 2 * gapScore, count: count * count)
  for (row, meaning) in meanings.enumerated() {
    for (column, other) in others.enumerated() {
      let distance = 0.1 * Float((row - column).magnitude)
      if let meaning, let other {
        if meaning == other { score[row * count + column] = 20 - distance }
      } else if !hasCounterpart(meaning, meanings, others),
        !hasCounterpart(other, others, meanings)
      {
        // Names that no table has are few in a list: each is likely the other's counterpart, at odds
        // of about 5 to 1 (1.5), which outweighs that a translation may have no word alike.
        let likely: Float = meaning == nil && other == nil ? 1.5 : 0
        score[row * count + column] = max(
          2 * gapScore, evidence(row, column) + likely - 4 * distance)
      }
    }
  }
  let columns = assignment(score.map { -$0 }, count: count)
  return meanings.indices.map { row in
    let column = columns[row]
    return column < others.count && score[row * count + column] > 2 * gapScore ? column : nil
  }
}

/// Whether each name of a meaning has one of that meaning in the other half; however similar the
/// texts below a third name are, it is no counterpart then.
private func hasCounterpart(_ meaning: Int?, _ own: [Int?], _ others: [Int?]) -> Bool {
  guard let meaning else { return false }
  return others.count { $0 == meaning } >= own.count { $0 == meaning }
}
