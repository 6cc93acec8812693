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
