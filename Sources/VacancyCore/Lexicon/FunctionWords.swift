/// Words that tell the language of a sentence, folded: those that every text has and that the other
/// language does not.
enum FunctionWords {
  static let english: StaticString =
    """
    the of and to in for is are be with that this by from at it its will which their they have has \
    not must any may who other these such should would can been was were his her our your than when \
    where if into under within between all through upon while and also being both each how those \
    there what whether
    """
  static let french: StaticString =
    """
    le la les des du de et est sont une un dans pour par avec sur au aux qui que ce cette ces il elle \
    ils elles ne pas leur leurs ses sous ainsi dont ou mais etre ont doit peut nous vous notre votre \
    selon entre chez afin lorsque aussi celui celle ceux ni
    """

  /// Words that no text ends in.
  static let neverLast = Bilingual<StaticString>(
    english:
      "the a an of and or to for with from by at its their his her our your which that nor than into",
    french:
      "le la les l un une des du de d et ou a au aux pour par avec dans sur en sous leur leurs son sa ses dont que qu ni"
  )

  /// Words that may well stand twice, one behind the other.
  static let maybeTwice: StaticString = "nous vous had that"
}
