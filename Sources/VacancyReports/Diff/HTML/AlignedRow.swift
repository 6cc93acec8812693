import VacancyCore

/// Texts of the two halves in one row: they are aligned with each other, or one side is empty.
struct AlignedRow: Sendable {
  /// Indexes into the texts of each half.
  var english: [Int] = []
  var french: [Int] = []
  var section: RecordSection
}

extension ComparedNotice {
  /// All texts of both halves in rows, in the order of the English half; what only the French half
  /// has is shown where the other half has it.
  ///
  /// What the alignment does not mention is paired by its place in the record.
  ///
  /// - Parameter texts: What ``texts`` gives.
  func alignedRows(_ texts: Bilingual<TextIndex>) -> [AlignedRow] {
    var pairing = Pairing(english: texts.english.texts, french: texts.french.texts)
    let pairs = alignment.map { pair in
      (
        english: pair.english.map { texts.english.indexes(at: $0) },
        french: pair.french.map { texts.french.indexes(at: $0) }
      )
    }
    // What is said of single texts counts for more than what is said of a value of several.
    for pair in pairs { pairing.take(pair.english, pair.french) }
    for pair in pairs { pairing.takeParts(pair.english, pair.french) }
    pairing.pairByPlace()
    return pairing.rows
  }
}

private struct Pairing {
  let english: [RecordText]
  let french: [RecordText]
  private var groups: [AlignedRow] = []
  /// The group of each text.
  private var englishGroup: [Int?]
  private var frenchGroup: [Int?]

  init(english: [RecordText], french: [RecordText]) {
    self.english = english
    self.french = french
    englishGroup = Array(repeating: nil, count: english.count)
    frenchGroup = Array(repeating: nil, count: french.count)
  }

  /// Takes a pair of the alignment, if it is about single texts.
  mutating func take(_ left: [Range<Int>], _ right: [Range<Int>]) {
    guard (left + right).allSatisfy({ $0.count == 1 }) else { return }
    add(left.flatMap(\.self), right.flatMap(\.self))
  }

  /// Pairs the texts of two values, such as competencies, where the other side has the like.
  mutating func takeParts(_ left: [Range<Int>], _ right: [Range<Int>]) {
    guard left.count == 1, right.count == 1, left[0].count > 1 || right[0].count > 1 else { return }
    let answers = Dictionary(
      right[0].map { (french[$0].path.belowElement, $0) }, uniquingKeysWith: { first, _ in first })
    for index in left[0] {
      // The parts of a section have no keys of their own.
      guard let key = english[index].path.belowElement, englishGroup[index] == nil,
        let answer = answers[key], frenchGroup[answer] == nil
      else { continue }
      add([index], [answer])
    }
  }

  /// Adds a group of those that have none yet.
  private mutating func add(_ left: [Int], _ right: [Int]) {
    let left = left.filter { englishGroup[$0] == nil }
    let right = right.filter { frenchGroup[$0] == nil }
    guard
      let section = left.first.map({ english[$0].section })
        ?? right.first.map({ french[$0].section })
    else { return }
    for index in left { englishGroup[index] = groups.count }
    for index in right { frenchGroup[index] = groups.count }
    groups.append(AlignedRow(english: left, french: right, section: section))
  }

  /// Pairs what the alignment did not mention, and leaves alone what has no partner.
  mutating func pairByPlace() {
    let places = Dictionary(
      french.indices.map { (french[$0].path.belowHalf, $0) },
      uniquingKeysWith: { first, _ in first })
    for index in english.indices where englishGroup[index] == nil {
      let partner = places[english[index].path.belowHalf].flatMap {
        frenchGroup[$0] == nil ? $0 : nil
      }
      add([index], partner.map { [$0] } ?? [])
    }
    for index in french.indices where frenchGroup[index] == nil { add([], [index]) }
  }

  /// The groups in the order of the page.
  var rows: [AlignedRow] {
    var order: [Int] = []
    var isPlaced = Array(repeating: false, count: groups.count)
    /// What only the French half has, behind the group of the text before it there.
    var followers: [Int: [Int]] = [:]
    var first: [RecordSection: [Int]] = [:]
    var before: (group: Int, section: RecordSection)?
    for index in french.indices {
      guard let group = frenchGroup[index] else { continue }
      if groups[group].english.isEmpty, groups[group].french.first == index {
        if let before, before.section == french[index].section {
          followers[before.group, default: []].append(group)
        } else {
          first[french[index].section, default: []].append(group)
        }
      }
      before = (group, french[index].section)
    }
    func place(_ group: Int) {
      var waiting = [group]
      while let next = waiting.popLast() {
        guard !isPlaced[next] else { continue }
        isPlaced[next] = true
        order.append(next)
        waiting += (followers[next] ?? []).reversed()
      }
    }
    for section in RecordSection.allCases {
      for group in first[section] ?? [] { place(group) }
      for index in english.indices where english[index].section == section {
        if let group = englishGroup[index] { place(group) }
      }
    }
    for group in groups.indices { place(group) }
    return order.map { groups[$0] }
  }
}
