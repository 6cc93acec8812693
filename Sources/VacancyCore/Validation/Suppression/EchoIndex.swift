/// Finds the finding that another one is an echo of.
struct EchoIndex {
  private struct Key: Hashable {
    var rule: RuleID
    var place: String
  }

  /// By the values that they point at.
  private var own: [Key: Int] = [:]
  /// By all values that they are about, in both halves.
  private var about: [Key: Int] = [:]
  /// By all that is around those values.
  private var within: [Key: Int] = [:]
  /// By what they say.
  private var messages: [Key: Int] = [:]
  /// By their rule alone.
  private var all: [RuleID: [Int]] = [:]
  private let found: [Found]

  var isEmpty: Bool { all.isEmpty }

  init(_ found: [Found]) {
    self.found = found
    for (number, found) in found.enumerated() {
      let rule = found.diagnostic.rule
      guard EchoTable.originals.contains(rule) else { continue }
      all[rule, default: []].append(number)
      let message = Key(rule: rule, place: found.diagnostic.message.english)
      messages[message] = messages[message] ?? number
      let places = found.places
      for place in places.own {
        own[Key(rule: rule, place: place)] = own[Key(rule: rule, place: place)] ?? number
      }
      for place in places.own + places.mirrored {
        about[Key(rule: rule, place: place)] = about[Key(rule: rule, place: place)] ?? number
        for outer in Found.around(place) {
          within[Key(rule: rule, place: outer)] = within[Key(rule: rule, place: outer)] ?? number
        }
      }
    }
  }

  /// The first finding that one is an echo of by a row of the table.
  func number(
    of row: EchoTable.Row, for found: Found, _ isPrinted: (String) -> Bool
  ) -> Int? {
    for rule in row.originals where all[rule] != nil {
      if let number = number(rule, row.relation, found, isPrinted) { return number }
    }
    return nil
  }

  private func number(
    _ rule: RuleID, _ relation: EchoTable.Relation, _ found: Found, _ isPrinted: (String) -> Bool
  ) -> Int? {
    switch relation {
    case .sameWords: return all[rule]?.first { self.found[$0].sharesWords(with: found) }
    case .sameMessage: return messages[Key(rule: rule, place: found.diagnostic.message.english)]
    case .sameValue: return first(of: about, rule, found.places.all)
    case .overlapping:
      let places = found.places.all
      return first(of: within, rule, places)
        ?? first(of: about, rule, places.flatMap { [$0] + Found.around($0) })
    case .around:
      return first(of: own, rule, found.places.all.flatMap { [$0] + Found.around($0) })
    case .aroundUnprinted:
      let unprinted = found.places.all.filter { !isPrinted($0) }
      return first(of: own, rule, unprinted.flatMap { [$0] + Found.around($0) })
    }
  }

  private func first(of index: [Key: Int], _ rule: RuleID, _ places: [String]) -> Int? {
    for place in places {
      if let number = index[Key(rule: rule, place: place)] { return number }
    }
    return nil
  }
}

extension Found {
  /// The values that a finding is about.
  struct Places {
    /// Those that it points at.
    var own: [String]
    /// Where the other half should have one.
    var mirrored: [String] = []

    var all: [String] { own + mirrored }
  }

  var places: Places {
    guard let pointer = diagnostic.pointer else { return Places(own: []) }
    // The parts of a contract that it is in are not what is inconsistent.
    let isPart = diagnostic.rule == .conversionInconsistent
    var places = Places(own: isPart ? [] : [pointer])
    if let also = diagnostic.alsoAbout { places.own.append(also) }
    if let other = other?.pointer ?? counterpart {
      places.own.append(other)
    } else if isDifference, let mirror = Self.mirror(of: pointer) {
      places.mirrored.append(mirror)
    }
    let rule = diagnostic.rule
    // A notice has one job number, and either title has it.
    if rule == .jobNumberForm {
      places.own += ["/halves/en/jobNumber", "/halves/fr/jobNumber"]
    }
    // The essential items are what a section 2 must have.
    if pointer.hasSuffix("/qualifications") { places.own.append(pointer + "/essential") }
    if let others = EchoTable.otherPlaces[rule] {
      let halves = isDifference ? ["/halves/en", "/halves/fr"] : [Self.half(of: pointer)]
      places.own += halves.flatMap { half in others.map { half + $0 } }
    }
    // What fills all other sections is no one section.
    places.own.removeAll { $0.hasSuffix("/otherSections") }
    places.mirrored.removeAll { $0.hasSuffix("/otherSections") }
    return places
  }

  private static func half(of pointer: String) -> String { String(pointer.prefix(10)) }

  /// The place in the other half that a value should have: as far as its list, for the items of the
  /// halves are not counted alike.
  private static func mirror(of pointer: String) -> String? {
    let half = half(of: pointer)
    guard half == "/halves/en" || half == "/halves/fr" else { return nil }
    let members = pointer.dropFirst(half.count).split(separator: "/")
    let fixed = members.prefix { $0.first.map { !$0.isNumber } ?? false }
    return (half == "/halves/en" ? "/halves/fr" : "/halves/en") + fixed.map { "/" + $0 }.joined()
  }

  /// What is around a value, up to its half.
  static func around(_ pointer: String) -> [String] {
    var result: [String] = []
    var rest = pointer.utf8[...]
    while let slash = rest.lastIndex(of: UInt8(ascii: "/")), slash > rest.startIndex {
      rest = rest[..<slash]
      if rest.elementsEqual("/halves".utf8) { break }
      result.append(String(Substring(rest)))
    }
    return result
  }

  /// Whether two findings point at the same words of a half.
  fileprivate func sharesWords(with found: Found) -> Bool {
    words.contains { words in found.words.contains { words.overlaps($0) } }
  }
}
