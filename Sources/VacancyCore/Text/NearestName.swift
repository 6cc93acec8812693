/// The name that was most likely meant; `nil` where none is near.
///
///     nearestName(to: "formt", among: ["format", "spans"])   // "format"
public func nearestName(to word: String, among names: [String]) -> String? {
  let typed = Array(word.lowercased().utf8)
  guard typed.count <= 64 else { return nil }
  let allowed = max(1, typed.count / 3)
  var best: (name: String, distance: Int)?
  for name in names {
    let distance = editDistance(typed, Array(name.utf8))
    if distance <= allowed, distance < best?.distance ?? .max, distance < name.utf8.count {
      best = (name, distance)
    }
  }
  return best?.name ?? onlyName(startingWith: word, among: names)
}

/// The one name that the word is the beginning of.
private func onlyName(startingWith word: String, among names: [String]) -> String? {
  guard word.utf8.count >= 2 else { return nil }
  let matches = names.filter { $0.hasPrefix(word) }
  return matches.count == 1 ? matches.first : nil
}

/// How many letters must be added, dropped, changed or swapped with their neighbour.
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var distance = min(last[column + 1], current[column]) + 1
      distance = min(distance, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
