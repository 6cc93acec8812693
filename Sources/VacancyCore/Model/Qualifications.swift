/// Section 2: what a candidate must and should bring.
public struct Qualifications: Hashable, Sendable, Codable {
  public var essential = List()
  public var desirable = List()
  /// Each number of years that an essential item asks for, in reading order.
  public var experience: [Experience] = []
  /// The levels that the essential items ask for; `nil` where they name none.
  public var languages: [LanguageRequirement]?
  public var education: Education?

  /// A list with the sentence that leads into it.
  public struct List: Hashable, Sendable, Codable {
    public var intro: String?
    public var items: [String] = []
  }
}

/// A number of years that an essential item asks for.
public struct Experience: Hashable, Sendable, Codable {
  public var years: Int
  /// The index of the essential item.
  public var item: Int
}

/// A level asked for in a language.
public struct LanguageRequirement: Hashable, Sendable, Codable {
  public var language: Which
  /// `I` to `VI` at the International Staff, four digits of STANAG 6001 such as `3322` elsewhere.
  public var level: String
  /// The level's name as printed, such as `Advanced`.
  public var label: String?

  /// The language asked for: of the two official ones, notices name either or leave it open.
  public enum Which: String, Hashable, Sendable, Codable, CaseIterable {
    case one
    case other
    case english = "en"
    case french = "fr"
  }
}

/// The schooling that an essential item asks for.
public struct Education: Hashable, Sendable, Codable {
  public var level: Level
  /// The index of the essential item.
  public var item: Int

  public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
    case secondary, university, master, doctorate
  }
}
