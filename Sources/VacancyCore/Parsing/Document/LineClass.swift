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

  /// Whether the line may begin with a label of any language.
  var mayBeLabel: Bool { !openings.isDisjoint(with: .labels) }

  /// Whether the line may be the heading of a section in a language.
  func mayBeHeading(in language: Language) -> Bool {
    openings.contains(language == .english ? .englishHeading : .frenchHeading)
  }

  /// Whether the line begins with words in small letters that begin no heading in a language.
  func isPlainWord(in language: Language) -> Bool { isWord && !mayBeHeading(in: language) }

  /// Whether the line begins with a letter and a small letter: it is not in capitals and has no number.
  var isWord: Bool { openings.contains(.word) }

  /// What may begin on the line.
  struct Openings: OptionSet {
    let rawValue: UInt8
    static let englishLabel = Self(rawValue: 1)
    static let frenchLabel = Self(rawValue: 2)
    static let englishHeading = Self(rawValue: 4)
    static let frenchHeading = Self(rawValue: 8)
    static let word = Self(rawValue: 16)
    static let labels: Self = [.englishLabel, .frenchLabel]
    static let headings: Self = [.englishHeading, .frenchHeading]
  }

  /// - Parameters:
  ///   - bullets: Finds bullet marks in the text of the line.
  ///   - phrases: How labels and headings begin.
  init(of line: Line, _ bullets: borrowing BulletReader, phrases: LineOpenings) {
    func byte(_ offset: Int) -> UInt8 { offset < line.end ? bullets.bytes[offset] : 0 }
    let (first, second) = (byte(line.start), byte(line.start + 1))
    let isWord = first.isLetter && second.isLowercase
    // The numeral of an item may be `iv)`.
    if line.isBlank || isWord && (first.isUppercase || !second.isOne(of: "ivx")) {
      mark = nil
      markEnd = line.start
      textStart = line.start
      // A word in small letters is a heading only in the words that the lexicon has.
      let third = byte(line.start + 2)
      openings = isWord ? phrases.openings(first, second, third).union(.word) : []
      return
    }
    let bullet = bullets.bullet(of: line)
    mark = bullet?.mark
    markEnd = bullet?.start ?? line.start
    var start = markEnd
    while start < line.end, bullets.bytes[start].isOne(of: "#*_|- ") { start += 1 }
    textStart = start
    let letters = (byte(start), byte(start + 1), byte(start + 2))
    var openings = phrases.openings(letters.0, letters.1, letters.2).intersection(.labels)
    if letters.0 >= 0x80 { openings.formUnion(.labels) }
    // An item is a heading only in capitals; anything else may have a number.
    let isItem = (first == UInt8(ascii: "-") || first == 0xE2) && start > line.start
    if !isItem || !letters.0.isLowercase && !letters.1.isLowercase { openings.formUnion(.headings) }
    self.openings = openings
  }
}
