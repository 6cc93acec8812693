/// Section 2: what a candidate must and should bring.
public struct Qualifications: Hashable, Sendable, Codable {
  /// What a candidate must bring.
  public var essential = List()
  /// What would be an advantage.
  public var desirable = List()
  /// Each number of years that an essential item asks for, in reading order.
  public var experience: [Experience] = []
  /// The levels that the essential items ask for; `nil` where they name none.
  public var languages: [LanguageRequirement]?
  /// The schooling that the essential items ask for; `nil` where they name none.
  public var education: Education?

  /// A list with the sentence that leads into it.
  public struct List: Hashable, Sendable, Codable {
    /// The sentence that leads into the list, such as `The incumbent must:`.
    public var intro: String?
    /// The bullets, without their marks.
    public var items: [String] = []
    /// The paragraphs behind the items.
    public var remarks: [String] = []
  }
}

extension Qualifications.List {
  /// Decodes a list; those of version 1 of the record have no ``remarks``.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    intro = try values.decodeIfPresent(String.self, forKey: .intro)
    items = try values.decode([String].self, forKey: .items)
    remarks = try values.decodeIfPresent([String].self, forKey: .remarks) ?? []
  }
}

/// A number of years that an essential item asks for.
public struct Experience: Hashable, Sendable, Codable {
  /// How many years: 3, or 2.5 for two and a half.
  public var years: Amount
  /// The index of the essential item.
  public var item: Int
}

/// A required level in a language.
public struct LanguageRequirement: Hashable, Sendable, Codable {
  /// Which language.
  public var language: Which
  /// `I` to `VI` at the International Staff, four digits of STANAG 6001 such as `3322` elsewhere.
  public var level: String
  /// The level's name as printed, such as `Advanced`.
  public var label: String?

  /// The language asked for: of the two official ones, notices name either or leave it open.
  public enum Which: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
    /// Either of the two.
    case one
    /// The one that is not ``one``.
    case other
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
  }
}

/// The education that an essential item requires.
public struct Education: Hashable, Sendable, Codable {
  /// The level asked for.
  public var level: Level
  /// The index of the essential item.
  public var item: Int

  /// The levels of schooling, lowest first.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
    /// Secondary school.
    case secondary
    /// A university degree of whatever level.
    case university
    /// A master's degree.
    case master
    /// A doctorate.
    case doctorate
  }
}

extension Qualifications: RecordObject {
  package static var definition: Definition {
    ("Qualifications", "Section 2: what a candidate must and should bring.")
  }

  package static var empty: Self { Self() }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("essential", essential, "What a candidate must bring.")
    visitor.visit("desirable", desirable, "What would be an advantage.")
    visitor.visit(
      "experience", experience,
      "Each number of years that an essential item asks for, in reading order.")
    visitor.visit(
      "languages", languages, "The required language levels; null if none are stated.")
    visitor.visit("education", education, "The required education.")
  }
}

extension Qualifications.List: RecordObject {
  package static var definition: Definition {
    ("QualificationList", "A list with the sentence that leads into it.")
  }

  package static var empty: Self { Self() }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("intro", intro, "The sentence that leads into the list.")
    visitor.visit("items", items, "The items, without their marks.")
    visitor.visit("remarks", remarks, "The paragraphs behind the items.")
  }
}

extension Experience: RecordObject {
  package static var definition: Definition {
    ("Experience", "A number of years that an essential item asks for.")
  }

  package static var empty: Self { Self(years: 0, item: 0) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("years", years, "The number of years.")
    visitor.visit("item", item, .definition("index"), "The essential item that asks for them.")
  }
}

extension LanguageRequirement: RecordObject {
  package static var definition: Definition {
    ("LanguageRequirement", "A required level in a language.")
  }

  package static var empty: Self { Self(language: .one, level: "") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit(
      "language", language, "English, French, or one and the other of the two official languages.")
    visitor.visit(
      "level", level, .form("^(I|II|III|IV|V|VI|[0-9]{4})$"),
      "I to VI at the International Staff, four digits of STANAG 6001 elsewhere.")
    visitor.visit("label", label, "The name of the level as printed, such as Advanced.")
  }
}

extension Education: RecordObject {
  package static var definition: Definition {
    ("Education", "The education that an essential item requires.")
  }

  package static var empty: Self { Self(level: .secondary, item: 0) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("level", level, "The level of education.")
    visitor.visit("item", item, .definition("index"), "The essential item that asks for it.")
  }
}
