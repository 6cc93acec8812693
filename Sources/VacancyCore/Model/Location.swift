/// Where a post is, such as `Belgium-Brussels`; a notice may name several places.
public struct Location: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// The places, in the order of the text.
  public var places: [Place]

  /// A place in a country.
  public struct Place: Hashable, Sendable, Codable {
    /// The ISO 3166-1 alpha-2 code; `nil` where no country is recognised.
    public var country: String?
    /// The place as printed, without its country; `nil` where only the country is named.
    public var name: String?
  }
}

extension Location: FieldValue {
  /// Reads a list such as `Belgium-Brussels, Germany-Ramstein-Miesenbach`.
  ///
  /// Each entry is split at the first hyphen after a known country or ISO code. An entry without a
  /// country takes the one that follows it alone, as in `Brussels, Belgium`.
  package init(reading text: String) {
    self.text = text
    places = []
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex { $0.isOne(of: ",;") }
      let place = Place(reading: rest[..<(end ?? rest.endIndex)])
      rest = end.map { rest[rest.utf8.index(after: $0)...] } ?? ""
      if place.name == nil, let country = place.country, let last = places.last,
        last.country == nil
      {
        places[places.count - 1].country = country
      } else if place.country != nil || place.name != nil {
        places.append(place)
      }
    }
  }

  static var rules: [RuleID] { [.unreadableLocation] }

  func problem(in language: Language) -> FieldProblem? {
    guard places.isEmpty || places.contains(where: { $0.country == nil }) else { return nil }
    return (.unreadableLocation, .unreadable(text, language))
  }

  var parts: (list: RecordPath.Member, count: Int)? { (.places, places.count) }

  static var isName: Bool { true }

  func isWhole(above line: String) -> Bool {
    namesPlaces && !Location(reading: line).namesPlaces && line.split(separator: " ").count > 1
  }

  /// Whether the text names countries, and places in them.
  private var namesPlaces: Bool {
    !places.isEmpty && places.allSatisfy { $0.country != nil && $0.name != nil }
  }

  /// How much two locations disagree: by country, then by the names of places.
  func disagreement(with other: Self) -> Severity? {
    guard places.count == other.places.count else { return .error }
    var worst: Severity?
    for (place, answer) in zip(places, other.places) {
      guard place.country == answer.country else {
        if place.country != nil, answer.country != nil { return .error }
        worst = max(worst ?? .note, .warning)
        continue
      }
      guard let name = place.name, let second = answer.name else {
        if place.name != answer.name { worst = max(worst ?? .note, .warning) }
        continue
      }
      switch Exonyms.areSame(name, second) {
      case true?: break
      case false?: return .error
      case nil: worst = worst ?? .note
      }
    }
    return worst
  }
}

extension Exonyms {
  /// Whether two names mean one place; `nil` where neither is known.
  fileprivate static func areSame(_ name: String, _ other: String) -> Bool? {
    let (first, second) = (letterKey(of: name), letterKey(of: other))
    if first == second { return true }
    var isKnown = false
    // The first place that has the one name says which others it has.
    for place in places {
      var (hasFirst, hasSecond) = (false, false)
      forEachName(of: place) { key in
        if key == first { hasFirst = true }
        if key == second { hasSecond = true }
      }
      if hasFirst { return hasSecond }
      if hasSecond { isKnown = true }
    }
    return isKnown ? false : nil
  }

  /// Calls the body with the letters of each name: `Braine-l'Alleud` and `Braine l'Alleud` are one.
  private static func forEachName(of place: StaticString, _ body: (UInt64) -> Void) {
    place.withUTF8Buffer { bytes in
      var key = ByteHash()
      for byte in bytes {
        if byte == UInt8(ascii: ",") {
          body(key.value)
          key = ByteHash()
        } else if byte.isLetterOrDigit {
          key.add(byte)
        }
      }
      body(key.value)
    }
  }
}

extension Location.Place {
  fileprivate init(reading entry: Substring) {
    let entry = entry.trimmed
    let bytes = PlainBytes(Array(entry.utf8))
    let text = FactText(CleanText(bytes: bytes, range: TextRange(0, 0), origins: Origins()))
    if let (code, length) = Countries.country(at: text.folded) {
      let start = text.cleanOffset(of: length)
      self.init(country: code, name: Self.name(text.clean.part(start..<text.clean.bytes.count)))
      return
    }
    // `Bruxelles (Belgique)`
    if text.folded.bytes.last == UInt8(ascii: ")"),
      let open = text.folded.bytes.lastIndex(of: UInt8(ascii: "(")), open > 0
    {
      let inner = FoldedText(text.folded.bytes[(open + 1)...].dropLast())
      if let (code, length) = Countries.country(at: inner), length == inner.bytes.count {
        self.init(country: code, name: Self.name(text.clean.part(0..<text.cleanOffset(of: open))))
        return
      }
    }
    // `Mons - Belgium`
    if let dash = text.folded.bytes.lastIndex(of: UInt8(ascii: "-")) {
      let last = FoldedText(text.folded.bytes[(dash + 1)...].drop { $0 == .space })
      if let (code, length) = Countries.country(at: last), length == last.bytes.count {
        self.init(country: code, name: Self.name(text.clean.part(0..<text.cleanOffset(of: dash))))
        return
      }
    }
    self.init(country: nil, name: entry.isEmpty ? nil : entry)
  }

  /// A place's name without what set it off from its country.
  private static func name(_ text: CleanText) -> String? {
    let name = text.string.drop { $0.isWhitespace || dashes.contains($0) || $0 == ":" }.trimmed
    return name.isEmpty ? nil : name
  }

  private static let dashes = "-–—‐‑−/"
}

extension Location: RecordObject {
  package static var definition: Definition {
    ("Location", "Where a post is; a notice may name several places.")
  }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit("places", places, "The places, in the order of the text.")
  }
}

extension Location.Place: RecordObject {
  package static var definition: Definition { ("Place", "A place in a country.") }

  package static var empty: Self { Self(country: nil, name: nil) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit(
      "country", country, .definition("country"), "The country; null where none is recognised.")
    visitor.visit("name", name, "The place as printed; null where there is a country only.")
  }
}

extension Message {
  fileprivate static func unreadable(_ text: String, _ half: Language) -> Self {
    let example = half == .english ? "Belgium-Brussels" : "Belgique-Bruxelles"
    return Self(
      english: "expected a location such as '\(example)', but found '\(text)'",
      french: "attendu : un lieu tel que « \(example) » ; trouvé : « \(text) »")
  }
}
