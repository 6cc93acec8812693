/// Finds the finding that another one is an echo of.
struct EchoIndex {
  /// Findings of a rule by something that they share with their echoes.
  private struct Key<Place: Hashable>: Hashable {
    var rule: RuleID
    var place: Place
  }

  /// By the values that they point at.
  private var own: [Key<RecordPath>: Int] = [:]
  /// By all values that they are about, in both halves.
  private var about: [Key<RecordPath>: Int] = [:]
  /// By all that is around those values.
  private var within: [Key<RecordPath>: Int] = [:]
  /// By what they say.
  private var messages: [Key<String>: Int] = [:]
  /// By the words that they point at.
  private var words = WordIndex()
  /// By their rule alone.
  private var all: [RuleID: [Int]] = [:]
  private let found: [Finding]

  var isEmpty: Bool { all.isEmpty }

  init(_ found: [Finding]) {
    self.found = found
    for (number, found) in found.enumerated() {
      let rule = found.rule
      guard EchoTable.originals.contains(rule) else { continue }
      all[rule, default: []].append(number)
      func note<Place>(_ place: Place, in index: inout [Key<Place>: Int]) {
        index[Key(rule: rule, place: place), default: number] += 0
      }
      note(found.message.english, in: &messages)
      words.add(number, found)
      let places = found.places
      for place in places.own { note(place, in: &own) }
      for place in places.all {
        note(place, in: &about)
        for outer in place.outward.dropFirst() { note(outer, in: &within) }
      }
    }
  }

  /// The first finding that one is an echo of by a row of the table.
  func number(
    of row: EchoTable.Row, for found: Finding, _ isPrinted: (RecordPath) -> Bool
  ) -> Int? {
    for rule in row.originals where all[rule] != nil {
      if let number = number(rule, row.relation, found, isPrinted) { return number }
    }
    return nil
  }

  private func number(
    _ rule: RuleID, _ relation: EchoTable.Relation, _ found: Finding,
    _ isPrinted: (RecordPath) -> Bool
  ) -> Int? {
    func first(of index: [Key<RecordPath>: Int], _ places: [RecordPath]) -> Int? {
      places.lazy.compactMap { index[Key(rule: rule, place: $0)] }.first
    }
    let places = found.places.all
    return switch relation {
    case .sameWords: words.number(of: rule, sharingWordsWith: found, in: self.found)
    case .anywhere: all[rule]?.first
    case .sameMessage: messages[Key(rule: rule, place: found.message.english)]
    case .sameValue: first(of: about, places)
    case .overlapping: first(of: within, places) ?? first(of: about, places.flatMap(\.outward))
    case .around: first(of: own, places.flatMap(\.outward))
    case .aroundUnprinted: first(of: own, places.filter { !isPrinted($0) }.flatMap(\.outward))
    }
  }
}

extension Finding {
  /// The values that a finding is about.
  struct Places {
    /// Those that it points at.
    var own: [RecordPath]
    /// Where the other half should have one.
    var mirrored: [RecordPath] = []

    var all: [RecordPath] { own + mirrored }
  }

  var places: Places {
    guard let path else { return Places(own: []) }
    // The parts of a contract that it is in are not what is inconsistent.
    let isPart = rule == .conversionInconsistent
    var places = Places(own: isPart ? [] : [path])
    if let alsoAbout { places.own.append(alsoAbout) }
    if let other = related?.path {
      places.own.append(other)
    } else if kind != nil, let half = path.half {
      // As far as its list, for the items of the halves are not counted alike.
      places.mirrored.append(path.list.in(half == .english ? .french : .english))
    }
    // A notice has one job number, and either title has it.
    if rule == .jobNumberForm {
      places.own += Language.allCases.map { RecordPath($0)[.jobNumber] }
    }
    // The essential items are what a section 2 must have.
    if path.last == .qualifications { places.own.append(path[.essential]) }
    if let others = EchoTable.otherPlaces[rule] {
      let halves = kind != nil ? Language.allCases : [path.half].compactMap(\.self)
      places.own += halves.flatMap { half in others.map { $0.in(half) } }
    }
    // The list of all other sections is not one of them.
    places.own.removeAll { $0.last == .otherSections }
    places.mirrored.removeAll { $0.last == .otherSections }
    return places
  }
}

/// Findings by where the words are that they point at, so that those on the same words are found among
/// few.
private struct WordIndex {
  private struct Key: Hashable {
    var rule: RuleID
    var text: RecordPath
    /// The number of a stretch of ``length`` bytes.
    var stretch: Int
  }

  private static let length = 256
  private var numbers: [Key: [Int]] = [:]

  mutating func add(_ number: Int, _ finding: Finding) {
    forEachKey(of: finding.rule, finding) { numbers[$0, default: []].append(number) }
  }

  /// The first finding of a rule on some of the words that one points at.
  func number(of rule: RuleID, sharingWordsWith finding: Finding, in found: [Finding]) -> Int? {
    var first: Int?
    forEachKey(of: rule, finding) { key in
      let number = numbers[key]?.first { found[$0].sharesWords(with: finding) }
      if let number, number < first ?? .max { first = number }
    }
    return first
  }

  private func forEachKey(of rule: RuleID, _ finding: Finding, _ body: (Key) -> Void) {
    for words in finding.words where !words.range.isEmpty {
      let stretches =
        words.range.lowerBound / Self.length...(words.range.upperBound - 1) / Self.length
      for stretch in stretches { body(Key(rule: rule, text: words.text, stretch: stretch)) }
    }
  }
}
