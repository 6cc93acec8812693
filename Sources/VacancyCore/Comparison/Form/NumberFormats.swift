/// Numbers of a half that are written as the other language writes them.
///
/// English has `7,540.44` and French `7 540,44`. Only what cannot be read otherwise is meant: `7,540`
/// alone is a number of French too, unless the English half has the same figures.
struct NumberFormats {
  private let language: Language
  /// The numbers with one group and no decimals that the English half has.
  private let english: Set<ArraySlice<UInt8>>

  init(_ language: Language, english: Set<ArraySlice<UInt8>> = []) {
    self.language = language
    self.english = english
  }

  /// The number at a digit, with its groups and decimals, if it is of the other language's form.
  func foreign(at start: Int, upTo end: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard let number = GroupedNumber(at: start, upTo: end, in: bytes, grouped: language.other)
    else {
      return nil
    }
    let isForeign =
      number.isUnambiguous
      || language == .french && english.contains(bytes[number.range])
    return isForeign ? number.range : nil
  }

  /// The numbers such as `7,540` of some texts.
  static func groupedInEnglish(_ words: HalfWords) -> Set<ArraySlice<UInt8>> {
    var result: Set<ArraySlice<UInt8>> = []
    for text in words.texts {
      for note in text.noted {
        let start = Int(words.tokens[Int(words.noted[note])].start)
        guard
          let number = GroupedNumber(
            at: start, upTo: text.bytes.upperBound, in: words.bytes, grouped: .english),
          !number.hasDecimals
        else { continue }
        result.insert(words.bytes[number.range])
      }
    }
    return result
  }
}
