/// The elements of a list, of which only their number counts.
struct Multiset<Element: Hashable> {
  private var counts: [Element: Int] = [:]

  init(_ list: some Sequence<Element>) {
    for element in list { counts[element, default: 0] += 1 }
  }

  /// Removes an element once; `false` if none is left.
  mutating func remove(_ element: Element) -> Bool {
    guard let count = counts[element], count > 0 else { return false }
    counts[element] = count - 1
    return true
  }
}

/// The most elements of a list that are compared with each of another one; the work is their square.
let mostCompared = 500

/// Removes what is the same in both lists, the first of either first.
///
/// - Complexity: Linear where there are very many elements.
func cancelEqual<Element, Key: Hashable>(
  _ first: inout [Element], _ second: inout [Element], by key: (Element) -> Key
) {
  // Most lists have the same in the same order.
  if first.elementsEqual(second, by: { key($0) == key($1) }) {
    (first, second) = ([], [])
  } else if max(first.count, second.count) <= mostCompared {
    cancel(&first, &second) { key($0) == key($1) }
  } else {
    var (ones, others) = (Multiset(first.map(key)), Multiset(second.map(key)))
    first.removeAll { others.remove(key($0)) }
    second.removeAll { ones.remove(key($0)) }
  }
}

/// Removes from each list what goes with an element of the other one, the first of either first.
func cancel<Element>(
  _ first: inout [Element], _ second: inout [Element], where isSame: (Element, Element) -> Bool
) {
  first.removeAll { one in
    guard let index = second.firstIndex(where: { isSame(one, $0) }) else { return false }
    second.remove(at: index)
    return true
  }
}
