/// The suppressions of a configuration, so that those for a finding are found without trying all.
struct SuppressionTable: Sendable {
  private let list: [Suppression]
  private let patterns: [PathPattern]
  /// The values that they are about, where these are of the record.
  private let places: [RecordPath?]
  /// Those whose pattern ends in a name without wildcards, by that name.
  private var byName: [String: [Int]] = [:]
  /// Those whose pattern ends in a wildcard.
  private var others: [Int] = []

  init(_ list: [Suppression]) {
    self.list = list
    patterns = list.map { PathPattern($0.path) }
    places = list.map { $0.pointer.flatMap(RecordPath.init(pointer:)) }
    for (index, suppression) in list.enumerated() {
      let name = suppression.path.split(separator: "/").last.map(String.init) ?? ""
      if name.contains(where: { $0 == "*" || $0 == "?" }) {
        others.append(index)
      } else {
        byName[name, default: []].append(index)
      }
    }
  }

  var isEmpty: Bool { list.isEmpty }

  /// The numbers of those whose path is that of one of some files, in their order.
  func numbers(for paths: [String]) -> [Int] {
    paths.count == 1
      ? paths.flatMap(numbers) : Set(paths.flatMap(numbers)).sorted()
  }

  /// The numbers of those whose path is that of a file, in their order.
  ///
  /// - Complexity: Linear in the number of patterns that end in a wildcard or in a name of the path.
  func numbers(for path: String) -> [Int] {
    guard !isEmpty else { return [] }
    let names = Set(path.split(separator: "/").map(String.init))
    let candidates = names.flatMap { byName[$0] ?? [] } + others
    return candidates.filter { patterns[$0].matches(path) }.sorted()
  }

  /// Whether one of them is for findings of a rule about a value.
  func matches(_ number: Int, rule: RuleID, path: RecordPath?) -> Bool {
    let suppression = list[number]
    guard suppression.rule.contains(rule) else { return false }
    guard let pointer = suppression.pointer else { return true }
    guard let path else { return false }
    return places[number]?.contains(path) ?? (pointer == RecordPath.halves && path.half != nil)
  }

  /// Why one of them suppresses findings; `nil` where its last day is over.
  func reason(_ number: Int, on today: CalendarDate?) -> String? {
    list[number].isExpired(on: today) ? nil : list[number].reason
  }
}
