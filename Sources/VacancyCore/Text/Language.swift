/// A language that NATO publishes its notices in.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"

  /// The other of the two.
  var other: Language { self == .english ? .french : .english }
}

/// A value for each of the two languages; either may be missing.
public struct Bilingual<Value> {
  /// The English value.
  public var english: Value
  /// The French value.
  public var french: Value

  /// The values for English and French.
  public init(english: Value, french: Value) {
    self.english = english
    self.french = french
  }

  /// The value for a language.
  public subscript(language: Language) -> Value {
    get {
      switch language {
      case .english: english
      case .french: french
      }
    }
    // Changed in place: to get and set a table would copy it for each entry.
    _modify {
      switch language {
      case .english: yield &english
      case .french: yield &french
      }
    }
  }
}

extension Bilingual {
  /// The values that a function returns for English and for French.
  init(_ value: (Language) -> Value) {
    self.init(english: value(.english), french: value(.french))
  }

  /// A value in one language, and none in the other.
  init<Wrapped>(_ value: Wrapped, in language: Language) where Value == Wrapped? {
    self.init { $0 == language ? value : nil }
  }

  /// The English value, then the French one.
  var both: [Value] { [english, french] }

  /// Both values, each transformed.
  func map<Other>(_ transform: (Value) -> Other) -> Bilingual<Other> {
    Bilingual<Other>(english: transform(english), french: transform(french))
  }

  /// The value that is there where the other is missing; `nil` where both are there or neither.
  func only<Wrapped>() -> (value: Wrapped, language: Language)? where Value == Wrapped? {
    switch (english, french) {
    case (let value?, nil): (value, .english)
    case (nil, let value?): (value, .french)
    default: nil
    }
  }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
