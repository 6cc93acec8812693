/// The cheapest way to give each row a column of its own (Kuhn and Munkres, with the shortest
/// augmenting paths of Jonker and Volgenant).
///
/// - Parameter cost: A square matrix, row by row.
/// - Returns: The column of each row.
/// - Complexity: The cube of `count`.
func assignment(_ cost: [Float], count: Int) -> [Int] {
  if let columns = plainAssignment(cost, count: count) { return columns }
  // Rows and columns count from 1; column 0 holds the row that is being placed.
  var rowPrice = [Float](repeating: 0, count: count + 1)
  var columnPrice = [Float](repeating: 0, count: count + 1)
  var rowOfColumn = [Int](repeating: 0, count: count + 1)
  var way = [Int](repeating: 0, count: count + 1)
  for row in 0..<count {
    rowOfColumn[0] = row + 1
    var column = 0
    var least = [Float](repeating: .infinity, count: count + 1)
    var isUsed = [Bool](repeating: false, count: count + 1)
    repeat {
      isUsed[column] = true
      let current = rowOfColumn[column]
      var delta = Float.infinity
      var next = 0
      for candidate in 1...count where !isUsed[candidate] {
        let reduced =
          cost[(current - 1) * count + candidate - 1] - rowPrice[current] - columnPrice[candidate]
        if reduced < least[candidate] {
          least[candidate] = reduced
          way[candidate] = column
        }
        if least[candidate] < delta {
          delta = least[candidate]
          next = candidate
        }
      }
      for candidate in 0...count {
        if isUsed[candidate] {
          rowPrice[rowOfColumn[candidate]] += delta
          columnPrice[candidate] -= delta
        } else {
          least[candidate] -= delta
        }
      }
      column = next
    } while rowOfColumn[column] != 0
    repeat {
      let before = way[column]
      rowOfColumn[column] = rowOfColumn[before]
      column = before
    } while column != 0
  }
  var result = [Int](repeating: 0, count: count)
  for column in 1...max(1, count) where count > 0 { result[rowOfColumn[column] - 1] = column - 1 }
  return result
}

/// The cheapest column of each row, where no two rows have the same one: nothing is cheaper then.
///
/// - Returns: `nil` where rows compete for a column, or two columns cost a row the same.
private func plainAssignment(_ cost: [Float], count: Int) -> [Int]? {
  var result: [Int] = []
  result.reserveCapacity(count)
  var isTaken = [Bool](repeating: false, count: count)
  for row in 0..<count {
    var best = 0
    var isAlone = true
    for column in 1..<max(1, count) {
      let (one, other) = (cost[row * count + column], cost[row * count + best])
      if one <= other { (best, isAlone) = (one < other ? column : best, one < other) }
    }
    guard isAlone, !isTaken[best] else { return nil }
    isTaken[best] = true
    result.append(best)
  }
  return result
}

/// Which pairs of a row and a column are not in their order, the rows ascending: those outside
/// of a longest ascending subsequence of the columns.
///
/// Of several as long, one is taken that leaves the most pairs at their own place: where the first
/// and the third of three have changed places, the second has not moved.
///
/// - Complexity: The square of the number of pairs.
func movedIndices(_ pairs: [(row: Int, column: Int)]) -> Set<Int> {
  if zip(pairs, pairs.dropFirst()).allSatisfy({ $0.column < $1.column }) { return [] }
  // An own place is the same number, or the same rank among the pairs where items are missing; all
  // of them together count for less than one pair.
  let ranks = pairs.indices.sorted { pairs[$0].column < pairs[$1].column }
  var weights = pairs.map { 4 * pairs.count + ($0.row == $0.column ? 2 : 0) }
  for (rank, index) in ranks.enumerated() where rank == index { weights[index] += 1 }
  var best = weights
  var previous = [Int?](repeating: nil, count: pairs.count)
  for index in pairs.indices {
    for before in 0..<index
    where pairs[before].column < pairs[index].column
      && best[before] + weights[index] > best[index]
    {
      best[index] = best[before] + weights[index]
      previous[index] = before
    }
  }
  var moved = Set(pairs.indices)
  var next = best.indices.max { best[$0] < best[$1] }
  while let index = next {
    moved.remove(index)
    next = previous[index]
  }
  return moved
}
