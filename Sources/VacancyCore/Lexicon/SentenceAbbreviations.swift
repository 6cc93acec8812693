/// Abbreviations whose full stop ends no sentence, folded, without full stops inside them.
enum SentenceAbbreviations {
  /// Wherever they stand.
  static let always: StaticString =
    "eg ie cf pex vs dr mr mrs ms mm mme mlle st approx incl ref art para cad"
  /// Before a number.
  static let beforeNumbers: StaticString =
    "no nos n p pp ext tel fig sect jan feb mar apr jun jul aug sept sep oct nov dec janv fevr juil"
}
