/// A sentence in both languages: lower case, quotes around the text of the notice, no full stop.
public struct Message: Hashable, Sendable {
  /// The sentence in English.
  public var english: String
  /// The sentence in French.
  public var french: String

  /// A sentence with its translation.
  public init(english: String, french: FrenchSentence) {
    self.english = english
    self.french = french.text
  }

  /// The sentence in that language.
  public subscript(language: Language) -> String {
    language == .english ? english : french
  }
}
