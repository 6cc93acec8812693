/// The number of bytes that must be inserted, deleted, replaced or swapped with their neighbour to turn
/// one word into another; `nil` if it is more than `limit`.
///
///     editDistance(Array("formt".utf8), Array("format".utf8), upTo: 1)   // 1
///
/// This is the optimal string alignment distance.
///
/// - Complexity: O(*mn*) for words of *m* and *n* bytes.
func editDistance(_ first: [UInt8], _ second: [UInt8], upTo limit: Int) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  let width = second.count + 1
  // The rows of the table in turn: the one that is filled, the last one and the one before.
  var table = [Int](repeating: 0, count: 3 * width)
  for column in 0..<width { table[column] = column }
  var (last, before, current) = (0, 2 * width, width)
  for row in 0..<first.count {
    table[current] = row + 1
    var least = row + 1
    for column in 0..<second.count {
      var best = min(
        table[last + column] + (first[row] == second[column] ? 0 : 1),
        table[last + column + 1] + 1, table[current + column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, table[before + column - 1] + 1)
      }
      table[current + column + 1] = best
      least = min(least, best)
    }
    guard least <= limit else { return nil }
    (before, last, current) = (last, current, before)
  }
  let distance = table[last + second.count]
  return distance <= limit ? distance : nil
}
