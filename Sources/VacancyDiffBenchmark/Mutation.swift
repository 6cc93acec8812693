import VacancyCore

/// One thing changed in one half of a notice.
struct Mutation {
  /// What was changed: the kind that the report counts by.
  var kind: String
  var edits: [Edit]
  /// Where a difference should point: pointers of the notice as it was.
  var pointers: [String]
  /// A change of the record's shape or header: wherever a difference points, it is located.
  var isWhole = false

  struct Edit {
    var range: Range<Int>
    var text: [UInt8]
  }

  init(_ kind: String, _ edits: [Edit], at pointers: [String], isWhole: Bool = false) {
    self.kind = kind
    self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.pointers = pointers
    self.isWhole = isWhole
  }

  /// The text with the edits made.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    for edit in edits {
      result += bytes[at..<edit.range.lowerBound]
      result += edit.text
      at = edit.range.upperBound
    }
    return result + bytes[at...]
  }

  /// Where a range of the text as it was stands after the edits.
  func moved(_ range: Range<Int>) -> Range<Int> {
    moved(range.lowerBound)..<max(moved(range.lowerBound), moved(range.upperBound))
  }

  private func moved(_ offset: Int) -> Int {
    var shift = 0
    for edit in edits {
      if edit.range.upperBound <= offset {
        shift += edit.text.count - edit.range.count
      } else if edit.range.lowerBound < offset {
        return edit.range.lowerBound + shift
      }
    }
    return offset + shift
  }
}

/// What became of a mutation.
enum Outcome {
  case missed, found, located
}

extension Sample {
  /// Whether the comparison says anything new of the mutated notice, and whether it says so there.
  func outcome(of mutation: Mutation) -> Outcome {
    let mutated = mutation.applied(to: bytes)
    let reading = Reading(
      of: SourceText(String(decoding: mutated, as: UTF8.self)), recordingSpans: true)
    let comparison = Comparison(of: reading)
    let known = Set(comparison.differences.isEmpty ? [] : self.comparison.differences.map(Self.key))
    let new = comparison.differences.filter { $0.severity > .note && !known.contains(Self.key($0)) }
    guard !new.isEmpty else { return .missed }
    if mutation.isWhole { return .located }
    // Each place of the mutation, and what answers it in the other half, after the change.
    var places: [Range<Int>] = mutation.edits.map {
      mutation.moved($0.range.lowerBound..<$0.range.lowerBound)
    }
    for (place, edit) in zip(places.indices, mutation.edits) {
      places[place] = places[place].lowerBound..<places[place].lowerBound + max(1, edit.text.count)
    }
    for pointer in mutation.pointers.flatMap({ [$0] + (answers[$0] ?? []) }) {
      if let span = spans[pointer] { places.append(mutation.moved(span.start..<span.end)) }
    }
    let isLocated = new.contains { difference in
      [difference.english, difference.french].contains { side in
        guard let range = side?.range else { return false }
        return places.contains {
          $0.lowerBound < max(range.end, range.start + 1)
            && range.start < max($0.upperBound, $0.lowerBound + 1)
        }
      }
    }
    return isLocated ? .located : .found
  }

  /// The score of the pair that the mutated text is in; `nil` where it was split.
  func score(of mutation: Mutation) -> String {
    let reading = Reading(
      of: SourceText(String(decoding: mutation.applied(to: bytes), as: UTF8.self)))
    for pair in Comparison(of: reading).alignment
    where (pair.english + pair.french).map(\.description).contains(mutation.pointers[0]) {
      let h = 2 * pair.score - 1
      return pair.english.isEmpty || pair.french.isEmpty ? "split" : "\(4 * h / (1 - abs(h)))"
    }
    return "none"
  }

  private static func key(_ difference: Difference) -> String {
    "\(difference.rule) \(difference.message.english)"
  }
}
