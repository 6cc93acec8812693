/// A language that NATO publishes its notices in.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"
}

/// One thing in both languages, either of which may be missing.
public struct Bilingual<Value> {
  /// The thing in English.
  public var english: Value
  /// The thing in French.
  public var french: Value

  /// A thing and its counterpart.
  public init(english: Value, french: Value) {
    self.english = english
    self.french = french
  }

  /// The thing in that language.
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
