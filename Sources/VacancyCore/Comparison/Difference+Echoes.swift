extension Difference {
  /// The differences without the numbers and dates that a typed fact tells already: where the years
  /// of experience differ, the number in the text differs too.
  static func withoutEchoes(_ differences: [Difference]) -> [Difference] {
    // The places of typed facts; each fact of a contract has one number in the text.
    let items = Set(differences.filter { $0.rule == "experience-mismatch" }.compactMap(\.place))
    var facts = differences.filter { $0.rule == "contract-mismatch" }.compactMap(\.place)
      .compactMap { $0.lastIndex(of: "/").map($0.prefix(through:)) }
    guard !items.isEmpty || !facts.isEmpty else { return differences }
    return differences.filter { difference in
      guard difference.rule == "quantity-mismatch" || difference.rule == "date-mismatch",
        let place = difference.place
      else { return true }
      if items.contains(place) { return false }
      guard let fact = facts.firstIndex(where: { place.hasPrefix($0) }) else { return true }
      facts.remove(at: fact)
      return false
    }
  }

  private var place: String? { (english ?? french)?.pointer }
}
