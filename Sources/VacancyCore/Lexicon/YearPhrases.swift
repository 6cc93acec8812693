/// The phrases around counts of years, folded, English and French.
enum YearPhrases {
  /// Years that begin one of these are an age or schooling, not experience.
  static let otherUses: [StaticString] = [
    "years old", "years of age", "ans revolus", "ans accomplis", "years of study",
    "years of studies", "years of university", "annees d'etude", "ans d'etude",
  ]

  /// Directly before a count, these make it a time in the past: `the last two years`.
  static let past: [StaticString] = [" last ", " past ", " previous ", " preceding "]

  /// Directly before `a year`, these make it a frequency: `four times a year`.
  static let frequencies: [StaticString] = [
    "times ", "once ", "twice ", "days ", "weeks ", "hours ",
  ]

  /// Directly behind the count of a part, these begin what the years are spent in.
  static let fields: [StaticString] = [
    " in ", " at ", " as ", " with", " en ", " dans ", " au ", " a ", " comme ",
  ]

  /// Between two numbers, these make a span of them: `3 to 5`. The first that matches counts.
  static let spanJoints: [StaticString] = [" to ", " a ", "-", " - ", " ou ", " or "]

  /// As whole words, these separate all years asked for from a part of them.
  static let partJoints: [StaticString] = [
    "of which", "out of which", "including", "dont", "y compris",
  ]
}
