import VacancyCore

/// One thing changed in one half of a notice.
struct Mutation {
  /// The kind of change that the report counts by.
  let kind: String
  let edits: [Edit]
  /// Where a difference should point: pointers of the untouched notice.
  var pointers: [String]
  /// A change of the record's shape or header: a difference at any place locates it.
  let isWhole: Bool

  struct Edit {
    let range: Range<Int>
    let text: [UInt8]

    init(_ range: Range<Int>, _ text: [UInt8]) {
      (self.range, self.text) = (range, text)
    }
  }

  init(_ kind: String, _ edits: [Edit], at pointers: [String] = [], isWhole: Bool = false) {
    self.kind = kind
    self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.pointers = pointers
    self.isWhole = isWhole
  }

  /// A range that is replaced, or dropped.
  init(
    _ kind: String, _ range: Range<Int>, by text: [UInt8] = [], at pointers: [String] = [],
    isWhole: Bool = false
  ) {
    self.init(kind, [Edit(range, text)], at: pointers, isWhole: isWhole)
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

  /// The range of the edited text that a range of the untouched text becomes.
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

/// Whether a mutation was found, and in its place.
enum Outcome {
  case missed, found, located
}

extension Sample {
  func outcome(of mutation: Mutation) -> Outcome {
    let mutated = mutation.applied(to: bytes)
    let reading = Reading(
      of: SourceText(String(decoding: mutated, as: UTF8.self)), recordingSpans: true)
    let known = Set(comparison.differences.map(Self.key))
    let new = Comparison(of: reading).differences.filter {
      $0.severity > .note && !known.contains(Self.key($0))
    }
    guard !new.isEmpty else { return .missed }
    if mutation.isWhole { return .located }
    // The places of the mutation, and those aligned with them in the other half, after the change.
    var places = mutation.edits.map { edit in
      let start = mutation.moved(edit.range.lowerBound..<edit.range.lowerBound).lowerBound
      return start..<start + max(1, edit.text.count)
    }
    for pointer in mutation.pointers.flatMap({ [$0] + (aligned[$0] ?? []) }) {
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

  private static func key(_ difference: Finding) -> String {
    "\(difference.rule) \(difference.message.english)"
  }
}
