/// Finding what a finding yields to.
extension Yielding {
  /// The findings that others may yield to, by rule and place.
  struct Index {
    private struct Key: Hashable {
      var rule: String
      var place: String
    }

    /// By the values that they are about.
    private var exact: [Key: Int] = [:]
    /// By all that is around those values.
    private var within: [Key: Int] = [:]
    /// By what they say.
    private var said: [Key: Int] = [:]
    /// By their rule alone.
    private var all: [String: [Int]] = [:]
    private let found: [Found]

    var isEmpty: Bool { all.isEmpty }

    init(_ found: [Found]) {
      self.found = found
      for (number, found) in found.enumerated() {
        let rule = found.diagnostic.rule
        guard Yielding.targets.contains(rule) else { continue }
        all[rule, default: []].append(number)
        let sentence = Key(rule: rule, place: found.diagnostic.message.english)
        said[sentence] = said[sentence] ?? number
        for place in Self.places(of: found) {
          exact[Key(rule: rule, place: place)] = exact[Key(rule: rule, place: place)] ?? number
          for outer in Self.around(place) {
            within[Key(rule: rule, place: outer)] = within[Key(rule: rule, place: outer)] ?? number
          }
        }
      }
    }

    /// The first finding that one yields to by a row.
    func number(of row: Row, for found: Found, _ isPrinted: (String) -> Bool) -> Int? {
      for rule in row.to where all[rule] != nil {
        if let number = number(rule, row.relation, found, isPrinted) { return number }
      }
      return nil
    }

    private func number(
      _ rule: String, _ relation: Relation, _ found: Found, _ isPrinted: (String) -> Bool
    ) -> Int? {
      switch relation {
      case .sameWords:
        return all[rule]?.first {
          self.found[$0].diagnostic.range == found.diagnostic.range
            && self.found[$0].isInSecondFile == found.isInSecondFile
        }
      case .sameSentence:
        return said[Key(rule: rule, place: found.diagnostic.message.english)]
      case .sameHalf:
        let half = found.diagnostic.pointer.map { $0.prefix("/halves/en".count) }
        return half.flatMap { within[Key(rule: rule, place: String($0))] }
      case .sameValue, .around, .aroundUnprinted:
        for place in Self.places(of: found) {
          if relation == .aroundUnprinted, isPrinted(place) { continue }
          if relation == .sameValue, let number = within[Key(rule: rule, place: place)] {
            return number
          }
          for outer in [place] + Self.around(place) {
            if let number = exact[Key(rule: rule, place: outer)] { return number }
          }
        }
        return nil
      }
    }

    /// The values that a finding is about, in each half.
    private static func places(of found: Found) -> [String] {
      guard let pointer = found.diagnostic.pointer else { return [] }
      var places = [pointer]
      if let also = found.diagnostic.alsoAbout { places.append(also) }
      if let other = found.other?.pointer ?? found.answer {
        places.append(other)
      } else if found.isDifference, let mirror = mirror(of: pointer) {
        places.append(mirror)
      }
      let rule = found.diagnostic.rule
      // A notice has one job number, and it stands in either title.
      if rule == "job-number-form" { places += ["/halves/en/jobNumber", "/halves/fr/jobNumber"] }
      if let others = Yielding.otherPlaces[rule] {
        let halves = found.isDifference ? ["/halves/en", "/halves/fr"] : [half(of: pointer)]
        places += halves.flatMap { half in others.map { half + $0 } }
      }
      // What fills all other sections is no one section.
      return places.filter { !$0.hasSuffix("/otherSections") }
    }

    private static func half(of pointer: String) -> String { String(pointer.prefix(10)) }

    /// The place in the other half that a value should have: as far as its list, for the items of the
    /// halves are not counted alike.
    private static func mirror(of pointer: String) -> String? {
      let half = half(of: pointer)
      guard half == "/halves/en" || half == "/halves/fr" else { return nil }
      let members = pointer.dropFirst(half.count).split(separator: "/")
      let fixed = members.prefix { $0.first.map { !$0.isNumber } ?? false }
      return (half == "/halves/en" ? "/halves/fr" : "/halves/en")
        + fixed.map { "/" + $0 }.joined()
    }

    /// What is around a value, up to its half.
    private static func around(_ pointer: String) -> [String] {
      var result: [String] = []
      var rest = pointer.utf8[...]
      while let slash = rest.lastIndex(of: UInt8(ascii: "/")), slash > rest.startIndex {
        rest = rest[..<slash]
        if rest.elementsEqual("/halves".utf8) { break }
        result.append(String(Substring(rest)))
      }
      return result
    }
  }
}
