/// Texts of the two halves that are translations of each other, or texts without a counterpart.
///
/// "Bead" is the word of the literature on text alignment.
struct Bead {
  /// In the texts of each half; empty where there is no counterpart.
  var english: Range<Int>
  var french: Range<Int>
  /// The log-likelihood ratio; 0 where one side is empty.
  var score: Float
  /// Whether the counterpart is elsewhere in a section that is aligned in its order.
  var isMoved = false
  /// Whether the numbers, dates and terms of the texts are compared.
  var comparesValues = true

  var isGap: Bool { english.isEmpty || french.isEmpty }

  /// The first text without a counterpart; `nil` where both sides have texts.
  var unmatched: Alignment.Unmatched? {
    english.isEmpty
      ? (french.lowerBound, .french) : french.isEmpty ? (english.lowerBound, .english) : nil
  }

  subscript(language: Language) -> Range<Int> { language == .english ? english : french }

  /// How alike the sides are, from 0 to 1.
  var likeness: Double {
    isGap ? 0 : Self.likeness(of: score)
  }

  /// A log-likelihood ratio on a scale from 0 to 1.
  static func likeness(of score: Float) -> Double {
    // The logistic function without a library: half of it is enough of a scale.
    let half = Double(score) / 4
    return (1 + half / (1 + half.magnitude)) / 2
  }
}

/// Which texts and lists of the two halves are aligned, and how.
struct Alignment {
  var beads: [Bead] = []
  /// Of the lists whose entries are paired one to one wherever they are: the French entry of each
  /// English one.
  var lists: [(part: TextPlace.Part, pairs: [Int?])] = []
  /// The items of one list whose counterparts are in the other list of the other half.
  var itemsInOtherLists: [(part: TextPlace.Part, items: [Bilingual<Int>])] = []
  /// The items that are two in the other half, in their own list.
  var splitItems: [Bead] = []
  /// The items without a counterpart in either list.
  var unmatchedItems: [Unmatched] = []
  /// The texts below headings without a counterpart, by the texts of the headings.
  var textsBelowUnmatched = Bilingual<[Int: [Int]]>(english: [:], french: [:])
  /// The sections that only one half has, with its language; of other sections, their indices.
  var sectionsInOneHalf: [(kind: SectionKind, index: Int, language: Language)] = []
  /// The sections without a heading in one half: their texts are in the section before them.
  var mergedSections: [SectionKind] = []
  /// The parts that are too long for the best alignment, each once, with the texts that are aligned.
  var simplified: [(part: TextPlace.Part, texts: Bilingual<Range<Int>>)] = []

  typealias Unmatched = (text: Int, language: Language)

  /// The French entry of each English one; `nil` for what is not a list that is aligned so.
  func pairs(of part: TextPlace.Part) -> [Int?]? { lists.first { $0.part == part }?.pairs }

  /// Whether both halves have a section, or neither.
  func isInBothHalves(_ section: SectionKind) -> Bool {
    !sectionsInOneHalf.contains { $0.kind == section }
  }
}
