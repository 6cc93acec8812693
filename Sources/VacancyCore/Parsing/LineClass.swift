/// What a line may be, as far as its first bytes tell. It is found once; every question about what a line
/// begins with starts from it.
struct LineClass {
  /// The bullet mark that the line begins with.
  let mark: BulletMark?
  /// Where the text behind ``mark`` begins; the start of the line where there is none.
  let markEnd: Int
  /// Where the words of a label would begin: behind the bullet mark and the marks of Markdown.
  let textStart: Int
  private let openings: Openings

  /// Whether the line may begin with a label of a language.
  func mayBeLabel(in language: Language) -> Bool {
    openings.contains(language == .english ? .englishLabel : .frenchLabel)
  }

  /// Whether the line may be the heading of a section in a language.
  func mayBeHeading(in language: Language) -> Bool {
    openings.contains(language == .english ? .englishHeading : .frenchHeading)
  }

  /// Whether the line begins with a letter and a small letter: it is not in capitals and has no number.
  var isWord: Bool { openings.contains(.word) }

  private struct Openings: OptionSet {
    let rawValue: UInt8
    static let word = Self(rawValue: 1)
    static let englishLabel = Self(rawValue: 2)
    static let frenchLabel = Self(rawValue: 4)
    static let englishHeading = Self(rawValue: 8)
    static let frenchHeading = Self(rawValue: 16)
    static let headings: Self = [.englishHeading, .frenchHeading]
  }

  /// - Parameter signs: The letters and signs that stand for bullets in this text.
  init(of line: Line, in bytes: [UInt8], signs: [UInt32]) {
    func byte(_ offset: Int) -> UInt8 { offset < line.end ? bytes[offset] : 0 }
    let (first, second) = (byte(line.start), byte(line.start + 1))
    let isWord = first.isLetter && second.isLowercase
    // The numeral of an item may be `iv)`.
    let isMarked = !isWord || !first.isUppercase && second.isOne(of: "ivx")
    let bullet = isMarked ? BulletReader(line: line, bytes: bytes, signs: signs).bullet : nil
    mark = bullet?.mark
    markEnd = bullet?.start ?? line.start
    var start = markEnd
    if !isWord || bullet != nil {
      while start < line.end, bytes[start].isOne(of: "#*_|- ") { start += 1 }
    }
    textStart = start
    let letters = (byte(start), byte(start + 1), byte(start + 2))
    var openings: Openings = isWord ? .word : []
    for language in Language.allCases where Self.mayBeLabel(letters, in: language) {
      openings.insert(language == .english ? .englishLabel : .frenchLabel)
    }
    if isWord {
      // A word in small letters is a heading only in the words that the lexicon has.
      for language in Language.allCases
      where Heading.begins(with: first, second, byte(line.start + 2), in: language) {
        openings.insert(language == .english ? .englishHeading : .frenchHeading)
      }
    } else if first != UInt8(ascii: "-") && first != 0xE2
      || start == line.start || !letters.0.isLowercase && !letters.1.isLowercase
    {
      // An item is a heading only in capitals; anything else may have a number.
      openings.formUnion(.headings)
    }
    self.openings = openings
  }

  private static func mayBeLabel(
    _ letters: (UInt8, UInt8, UInt8), in language: Language
  ) -> Bool {
    letters.0 >= 0x80
      || Label.begins(with: letters.0, letters.1, letters.2, in: language)
  }
}
