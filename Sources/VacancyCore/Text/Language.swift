/// A language that NATO publishes its notices in.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"
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
    set {
      switch language {
      case .english: english = newValue
      case .french: french = newValue
      }
    }
  }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
