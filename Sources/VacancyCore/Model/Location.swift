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
  init(reading text: String) {
    self.text = text
    places = []
    for entry in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let place = Place(reading: entry)
      if place.name == nil, let country = place.country, let last = places.last,
        last.country == nil
      {
        places[places.count - 1].country = country
      } else if place.country != nil || place.name != nil {
        places.append(place)
      }
    }
  }

  var problem: (rule: RuleID, message: Message)? {
    guard places.isEmpty || places.contains(where: { $0.country == nil }) else { return nil }
    return (.unreadableLocation, .location(text))
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

extension Message {
  fileprivate static func location(_ text: String) -> Self {
    Self(
      english: "expected a place such as 'Belgium-Brussels', but found '\(text)'",
      french: "un lieu tel que « Belgique-Bruxelles » était attendu, mais « \(text) » a été trouvé")
  }
}
