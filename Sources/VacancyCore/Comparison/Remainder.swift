/// What is left of a list, of which one after the other is taken: only how often each stands in it counts.
struct Remainder<Element: Hashable> {
  private var counts: [Element: Int] = [:]

  init(_ list: some Sequence<Element>) {
    for element in list { counts[element, default: 0] += 1 }
  }

  /// Takes an element away; `false` if none is left.
  mutating func take(_ element: Element) -> Bool {
    guard let count = counts[element], count > 0 else { return false }
    counts[element] = count - 1
    return true
  }
}
