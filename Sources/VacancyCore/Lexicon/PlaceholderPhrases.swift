/// The phrases of placeholders that were to be filled in, folded, English and French.
///
/// `PlaceholderPhrase` skips what does not begin with their first letters: a phrase with another first
/// letter has to be added there, too.
enum PlaceholderPhrases {
  /// Each is a whole value.
  static let values: [StaticString] = [
    "to be confirmed", "to be determined", "to be defined", "to be announced", "to be completed",
    "to be advised", "a completer", "a confirmer", "a definir", "a determiner", "a preciser",
  ]

  /// Brackets whose words begin with one of these are a placeholder.
  static let bracketOpenings: [StaticString] = [
    "insert ", "inserer ", "name of ", "nom d", "to be ", "a completer", "a preciser",
  ]

  /// Behind `XX`, one of these makes it a Roman number: `XX century`.
  static let centuries: [StaticString] = ["^", "e ", " century", " siecle", "th"]
}
