/// Words for deputies, folded; a phrase ends at `|`.
enum Deputies {
  /// What the other half must have, too.
  static let strict = Bilingual<StaticString>(
    english: "deputy | deputies", french: "adjoint | adjointe | adjoints | adjointes")

  /// What may be meant by it.
  static let like = Bilingual<StaticString>(
    english: """
      assistant | assistants | associate | vice | under | sub | second | acting | alternate | \
      deputize | deputizes | deputise | deputises | deputizing | deputising | substitute | supporting
      """,
    french: """
      delegue | deleguee | delegues | deleguees | suppleant | suppleante | suppleants | vice | sous | \
      second | seconde | remplace | remplacer | remplacant | remplacante | interim | interimaire | \
      depute | deputee | deputes | supplee | suppleance | assistant | assistante | absence
      """)
}
