/// Words too common to distinguish one text from another, folded.
enum CommonWords {
  static let english: StaticString =
    """
    a an twice with from that this have been will their they them which other others such also into upon and the \
    for are has was were his her its our your out any all not may can must should would could shall \
    than then when where while within across among through under over about between including \
    include includes well both each more most some these those being does during
    """
  static let french: StaticString =
    """
    dans avec pour leur leurs cette cet ces sont plus par etre avoir ainsi notamment afin dont elle \
    elles ils des les une aux sur entre sous vers chez comme comment tout toute tous toutes autre \
    autres celui celle ceux celles lorsque selon avant apres encore meme sans cas fait faire doit \
    peut pourra qui que quoi bien deja tant lors cela quel quelle quels quelles moins
    """

  /// Beginnings of five letters that too many words share, in either language.
  static let beginnings = [
    "inter", "trans", "contr", "super", "multi", "const", "conse", "consi", "prese", "compe",
  ]

  /// Words that may begin a value, besides numbers and months.
  static let ofValues = Bilingual<StaticString>(
    english: "a an per each every", french: "par chaque tous toutes annee")
}
