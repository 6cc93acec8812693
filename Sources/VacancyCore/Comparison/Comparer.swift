// Temporary: what the checks of the header and the contract are written in.

struct Comparer {
  let notice: AlignedNotice
  private(set) var found: [Finding] = []

  init(_ notice: AlignedNotice) { self.notice = notice }

  var englishHalf: Half { notice.halves.english }
  var frenchHalf: Half { notice.halves.french }
  var english: HalfWords { notice.words.english }
  var french: HalfWords { notice.words.french }
  var beads: [Bead] { notice.alignment.beads }

  struct Words {
    var text: Int
    var range: Range<Int>?
    var value: String?
  }

  mutating func report(_ difference: Finding) {
    var difference = difference
    difference.order = TextPlace(.title).order - 1
    found.append(difference)
  }

  mutating func report(
    _ rule: String, _ severity: Severity, _ kind: Finding.Kind, _ message: Message,
    english: Words?, french: Words?, values: [String]? = nil
  ) {
    let words = Bilingual(english: english, french: french)
    let sides = Bilingual { language in
      words[language].map { words in
        var side = notice.side(words.text, language, words.range)
        side.path =
          words.value.flatMap { RecordPath(pointer: "/halves/\(language.rawValue)" + $0) }
          ?? side.path
        return side
      }
    }
    found.append(
      notice.difference(
        RuleID(rawValue: rule) ?? .contractMismatch, message, sides, kind: kind, severity: severity,
        values: values))
  }

  func side(_ pointer: String, _ text: String, _ language: Language) -> Finding.Side {
    notice.side(RecordPath(pointer: pointer) ?? RecordPath(language), text)
  }

  func printedSide(_ pointer: String, _ language: Language) -> Finding.Side {
    notice.printedSide(RecordPath(pointer: pointer) ?? RecordPath(language))
  }

  func texts(_ words: HalfWords, _ part: TextPlace.Part, _ index: Int) -> Range<Int> {
    words.texts(part, at: index)
  }

  func unmatchedQuantities(_ bead: Bead) -> UnmatchedValues.Pairs {
    UnmatchedValues(bead, in: notice).quantities
  }

  func unmatchedDates(_ bead: Bead) -> UnmatchedValues.Pairs {
    UnmatchedValues(bead, in: notice).dates
  }

  func fact(_ text: Int, _ words: HalfWords) -> FactText { words.fact(text) }

  func words(
    _ folded: Range<Int>?, of text: Int, _ words: HalfWords, in fact: FactText
  ) -> Words {
    Words(text: text, range: words.range(of: folded, of: text, in: fact))
  }
}

/// The fields of the header, by value.
struct HeaderCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    var comparer = Comparer(notice)
    comparer.compareHeader()
    return comparer.found
  }
}

/// The facts and the notes of the contract section.
struct ContractCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    guard notice.alignment.isInBothHalves(.contract) else { return [] }
    var comparer = Comparer(notice)
    comparer.compareContract()
    return comparer.found
  }
}

extension Message {
  static func asked(_ name: Message, _ first: String?, _ second: String?) -> Self {
    asked(name, Bilingual(english: first, french: second))
  }
}
