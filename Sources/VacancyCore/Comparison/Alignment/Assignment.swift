/// The cheapest way to give each row a column of its own (Kuhn and Munkres, with the shortest
/// augmenting paths of Jonker and Volgenant).
///
/// - Parameter cost: A square matrix, row by row.
/// - Returns: The column of each row.
/// - Complexity: The cube of `count`.
func assignment(_ cost: [Float], count: Int) -> [Int] {
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

/// Which members of a sequence do not stand in their order: those outside of a longest ascending
/// subsequence.
func movedIndices(_ sequence: [Int]) -> Set<Int> {
  var ends: [Int] = []
  var previous = [Int](repeating: -1, count: sequence.count)
  for (index, value) in sequence.enumerated() {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if sequence[ends[middle]] < value { low = middle + 1 } else { high = middle }
    }
    previous[index] = low > 0 ? ends[low - 1] : -1
    if low == ends.count { ends.append(index) } else { ends[low] = index }
  }
  var moved = Set(sequence.indices)
  var index = ends.last ?? -1
  while index >= 0 {
    moved.remove(index)
    index = previous[index]
  }
  return moved
}
