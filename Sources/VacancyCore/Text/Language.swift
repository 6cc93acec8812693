/// A language that NATO publishes its notices in.
public enum Language: String, CaseIterable, Hashable, Sendable, Codable {
  case english = "en"
  case french = "fr"
}

/// One thing in both languages, either of which may be missing.
public struct Bilingual<Value> {
  public var english: Value
  public var french: Value

  public init(english: Value, french: Value) {
    self.english = english
    self.french = french
  }

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
