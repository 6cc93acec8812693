/// The alignment of the sentences of two texts, or runs of texts, that are aligned with each other.
///
/// A translation merges and splits sentences freely. So a best path without gaps is compared with the
/// best paths with one to three sentences of one side left out: only where these are likelier by far is
/// a sentence missing. See "Gale and Church, 1993" for the paths; their evidence is length alone.
struct SentenceAlignment {
  /// In the sentences of each half.
  let sentences: Bilingual<Range<Int>>
  /// The sentences that are translations of each other, in their order; one side is empty where there
  /// is no counterpart.
  private(set) var beads: [SentenceBead] = []
  /// How much likelier it is that something is missing than that it was merged; 0 where nothing is.
  private(set) var omission: Float = 0
  /// Two neighbours whose counterparts stand in the other order.
  private(set) var isCrossed = false

  /// The most sentences of a side; the work is their product.
  static let mostSentences = 30
  /// From this on, a sentence is likely to be missing: of 480 right pairs one has more.
  static let surelyMissing: Float = 2.5
  /// From this on, it may be.
  static let perhapsMissing: Float = 2
  private static let surelyMoved: Float = 1

  /// Whether a side has too many sentences: nothing is aligned then.
  private(set) var isTooLong = false

  /// - Parameter masks: Zeros, one for each number of a clue; they are so again afterwards.
  init(_ bead: Bead, _ table: borrowing SentenceTable, _ masks: inout [UInt64]) {
    let sentences = Bilingual(
      english: table.english.sentences(of: bead.english),
      french: table.french.sentences(of: bead.french))
    self.sentences = sentences
    let most = max(sentences.english.count, sentences.french.count)
    guard most <= Self.mostSentences else {
      isTooLong = true
      return
    }
    guard most > 1 else {
      beads = [SentenceBead(english: sentences.english, french: sentences.french, score: 0)]
      return
    }
    var grid = SentenceGrid(sentences, table, &masks)
    if let diagonal = grid.clearDiagonal() {
      beads = diagonal
      return
    }
    grid.fill()
    let whole = grid.path(.whole, count: 0)
    guard let whole else { return }
    beads = whole.beads
    if let crossed = grid.path(.crossed, count: 1),
      crossed.score - whole.score > Self.surelyMoved
    {
      beads = crossed.beads
      isCrossed = true
      return
    }
    for language in Language.allCases {
      for count in 1...3 where count < sentences[language].count {
        guard let path = grid.path(.gaps(language), count: count) else { break }
        let gain = (path.score - whole.score) / Float(count)
        guard gain > max(omission, Self.perhapsMissing),
          !path.beads.contains(where: { grid.isElsewhere($0, language) })
        else { continue }
        omission = gain
        beads = path.beads
      }
    }
  }
}

/// Sentences that are translations of each other, or one without a counterpart.
struct SentenceBead {
  /// In the sentences of each half.
  var english: Range<Int>
  var french: Range<Int>
  /// The log-likelihood ratio.
  var score: Float
  /// Whether it is one of two neighbours in the other order.
  var isCrossed = false

  subscript(language: Language) -> Range<Int> { language == .english ? english : french }
}

/// How well the sentences of two texts go together.
private struct SentenceGrid {
  // Held here: a static property is looked up at each use.
  private let evidence = SentenceEvidence.shared
  private let sentences: Bilingual<Range<Int>>
  private let rows: Int
  private let columns: Int
  private let lengths: Bilingual<[Int]>
  private let meanLengths: Bilingual<Float>
  private var clues = Bilingual<[PlacedClue]>(english: [], french: [])
  /// What the clues of a sentence say of a run of the other side's, by ``cell(_:_:_:)``.
  private var english: [Float] = []
  private var french: [Float] = []
  /// How many sentences of each side are a bead.
  private var shapes: [(height: Int, width: Int)] = []
  /// The scores of all beads, one shape after the other.
  private var scores: [Float] = []
  /// The most sentences that are looked at as the translation of one.
  private let longestRun: Int

  /// A clue of a sentence of one side.
  private struct PlacedClue {
    var sentence: Int
    var kind: Clue.Kind
    /// Whether the other half has a counterpart somewhere.
    var isShared: Bool
    var rarity: Float
    /// The sentences of the other side that have one.
    var counterparts: UInt64
  }

  /// The most sentences that are the translation of one.
  private static let mostMerged = 6

  @inline(__always)
  private func cell(_ row: Int, _ column: Int, _ run: Int) -> Int {
    (row * columns + column) * longestRun + run - 1
  }

  init(
    _ sentences: Bilingual<Range<Int>>, _ table: borrowing SentenceTable, _ masks: inout [UInt64]
  ) {
    self.sentences = sentences
    rows = sentences.english.count
    columns = sentences.french.count
    // More are merged only where one side has many more.
    longestRun = min(Self.mostMerged, abs(rows - columns) + 2)
    lengths = Bilingual(
      english: sentences.english.map { table.english.all[$0].bytes.count },
      french: sentences.french.map { table.french.all[$0].bytes.count })
    meanLengths = Bilingual(
      english: table.english.meanLength, french: table.french.meanLength)
    clues.english = Self.clues(
      sentences.english, table.english, in: sentences.french, table.french, table,
      { Int($0.french) }, &masks)
    clues.french = Self.clues(
      sentences.french, table.french, in: sentences.english, table.english, table,
      { Int($0.english) }, &masks)
  }

  /// The clues of the sentences of one side.
  ///
  /// - Parameter count: How many sentences of the other half have a number.
  private static func clues(
    _ sentences: Range<Int>, _ half: borrowing HalfSentences, in others: Range<Int>,
    _ other: borrowing HalfSentences, _ table: borrowing SentenceTable,
    _ count: (ClueCount) -> Int, _ masks: inout [UInt64]
  ) -> [PlacedClue] {
    // Which sentences of the other side have a number.
    for (place, sentence) in others.enumerated() {
      for clue in other.all[sentence].clues {
        for at in other.clues[clue].numbers { masks[Int(table.numbers[at])] |= 1 << UInt64(place) }
      }
    }
    var result: [PlacedClue] = []
    for (place, sentence) in sentences.enumerated() {
      for index in half.all[sentence].clues {
        let clue = half.clues[index]
        var mask: UInt64 = 0
        var inHalf = 0
        for at in clue.numbers {
          let number = Int(table.numbers[at])
          mask |= masks[number]
          inHalf = max(inHalf, count(table.counts[number]))
        }
        let inPair = mask.nonzeroBitCount
        result.append(
          PlacedClue(
            sentence: place, kind: clue.kind, isShared: inHalf > 0,
            rarity: SentenceEvidence.rarity(
              inPair: inPair, of: others.count, outside: max(0, inHalf - inPair),
              total: other.all.count),
            counterparts: mask))
      }
    }
    for sentence in others {
      for clue in other.all[sentence].clues {
        for at in other.clues[clue].numbers { masks[Int(table.numbers[at])] = 0 }
      }
    }
    return result
  }

  /// The beads one to one, where each pair of sentences surely is one, as in most texts: the further
  /// search is left out then.
  func clearDiagonal() -> [SentenceBead]? {
    guard rows == columns else { return nil }
    var scores = [Float](repeating: 0, count: rows)
    for language in Language.allCases {
      let mean = meanLengths[language.other]
      for clue in clues[language] {
        scores[clue.sentence] +=
          evidence.weight(
            clue.kind, isShared: clue.isShared, rarity: clue.rarity,
            length: Float(lengths[language.other][clue.sentence]) / mean,
            isThere: clue.counterparts >> UInt64(clue.sentence) & 1 == 1) / 2
      }
    }
    for row in 0..<rows {
      scores[row] += SentenceEvidence.ofLengths(lengths.english[row], lengths.french[row])
      guard scores[row] > Self.clearScore else { return nil }
    }
    return scores.indices.map { row in
      SentenceBead(
        english: sentences.english.lowerBound + row..<sentences.english.lowerBound + row + 1,
        french: sentences.french.lowerBound + row..<sentences.french.lowerBound + row + 1,
        score: scores[row])
    }
  }

  private static let clearScore: Float = 1

  /// Works out what all sentences say of all runs of the other side.
  mutating func fill() {
    english = filled(.english)
    french = filled(.french)
    shapes = Self.shapes.filter { max($0.height, $0.width) <= longestRun }
    scores = Array(repeating: 0, count: shapes.count * rows * columns)
    for (shape, (height, width)) in shapes.enumerated() {
      for row in 0..<max(0, rows - height + 1) {
        for column in 0..<max(0, columns - width + 1) {
          scores[(shape * rows + row) * columns + column] = score(row, height, column, width)
        }
      }
    }
  }

  private func filled(_ language: Language) -> [Float] {
    var result = [Float](repeating: 0, count: rows * columns * longestRun)
    let lengths = lengths[language.other]
    let mean = meanLengths[language.other]
    for clue in clues[language] {
      for first in lengths.indices {
        var length = 0
        for run in 1...min(longestRun, lengths.count - first) {
          length += lengths[first + run - 1]
          let runMask: UInt64 = ((1 << UInt64(run)) - 1) << UInt64(first)
          let cell =
            language == .english
            ? cell(clue.sentence, first, run) : cell(first, clue.sentence, run)
          result[cell] += evidence.weight(
            clue.kind, isShared: clue.isShared, rarity: clue.rarity,
            length: Float(length) / mean, isThere: clue.counterparts & runMask != 0)
        }
      }
    }
    return result
  }

  /// What speaks for runs of sentences being translations of each other.
  private func score(_ row: Int, _ height: Int, _ column: Int, _ width: Int) -> Float {
    var clues: Float = 0
    for row in row..<row + height { clues += english[cell(row, column, width)] }
    for column in column..<column + width { clues += french[cell(row, column, height)] }
    let length = SentenceEvidence.ofLengths(
      lengths.english[row..<row + height].reduce(0, +),
      lengths.french[column..<column + width].reduce(0, +))
    let merging: Float =
      switch (height, width) {
      case (1, 1): 0
      case (1, 2), (2, 1): -1.5
      case (2, 2): -3
      default: -3.5 * Float(max(height, width) - 2)
      }
    // Both directions are evidence of one event: half of each.
    return clues / 2 + length + merging
  }

  /// Whether a sentence without a counterpart has one further off: its clues are those of a sentence
  /// that is aligned with others.
  func isElsewhere(_ bead: SentenceBead, _ language: Language) -> Bool {
    guard bead[language.other].isEmpty, let sentence = bead[language].first else { return false }
    let place = sentence - sentences[language].lowerBound
    return (0..<sentences[language.other].count).contains { other in
      let clues =
        language == .english ? english[cell(place, other, 1)] : french[cell(other, place, 1)]
      return clues > Self.surelyElsewhere
    }
  }

  private static let surelyElsewhere: Float = 3

  private static let shapes: [(height: Int, width: Int)] =
    [(1, 1), (1, 2), (2, 1), (2, 2)] + (3...mostMerged).flatMap { [(1, $0), ($0, 1)] }

  enum Form: Equatable {
    /// Every sentence has a counterpart.
    case whole
    /// Some sentences of one side have none.
    case gaps(Language)
    /// Two neighbours have their counterparts in the other order.
    case crossed
  }

  typealias Path = (beads: [SentenceBead], score: Float)

  /// How a state of the search was reached.
  private struct Step {
    var score: Float = -.infinity
    var height: UInt8 = 0
    var width: UInt8 = 0
    /// Whether it is a gap or a crossing.
    var isSpecial = false
  }

  /// The best path with as many gaps or crossings as asked for; `nil` where there is none.
  func path(_ form: Form, count: Int) -> Path? {
    let layer = (rows + 1) * (columns + 1)
    var steps = [Step](repeating: Step(), count: layer * (count + 1))
    steps[0].score = 0
    for specials in 0...count {
      for row in 0...rows {
        for column in 0...columns {
          let at = specials * layer + row * (columns + 1) + column
          let score = steps[at].score
          guard score > -.infinity else { continue }
          func go(_ height: Int, _ width: Int, _ gain: Float, isSpecial: Bool = false) {
            let next = at + height * (columns + 1) + width + (isSpecial ? layer : 0)
            guard score + gain > steps[next].score else { return }
            steps[next] = Step(
              score: score + gain, height: UInt8(height), width: UInt8(width),
              isSpecial: isSpecial)
          }
          for (shape, (height, width)) in shapes.enumerated()
          where row + height <= rows && column + width <= columns {
            go(height, width, scores[(shape * rows + row) * columns + column])
          }
          guard specials < count else { continue }
          switch form {
          case .whole: break
          case .gaps(.english): if row < rows { go(1, 0, 0, isSpecial: true) }
          case .gaps(.french): if column < columns { go(0, 1, 0, isSpecial: true) }
          case .crossed:
            guard row + 2 <= rows, column + 2 <= columns else { break }
            // The first shape is one to one.
            let one = scores[row * columns + column + 1]
            let other = scores[(row + 1) * columns + column]
            if one > 0, other > 0 { go(2, 2, one + other, isSpecial: true) }
          }
        }
      }
    }
    let end = steps.count - 1
    guard steps[end].score > -.infinity else { return nil }
    return (beads(steps, layer), steps[end].score)
  }

  /// The beads of the path to the last state.
  private func beads(_ steps: [Step], _ layer: Int) -> [SentenceBead] {
    var result: [SentenceBead] = []
    var at = steps.count - 1
    while at > 0 {
      let step = steps[at]
      let (row, column) = (at % layer / (columns + 1), at % layer % (columns + 1))
      let (height, width) = (Int(step.height), Int(step.width))
      at -= height * (columns + 1) + width + (step.isSpecial ? layer : 0)
      let score = at >= 0 ? step.score - steps[at].score : 0
      func add(_ rows: Range<Int>, _ columns: Range<Int>, isCrossed: Bool = false) {
        let english = rows.lowerBound + sentences.english.lowerBound
        let french = columns.lowerBound + sentences.french.lowerBound
        result.append(
          SentenceBead(
            english: english..<english + rows.count, french: french..<french + columns.count,
            score: score, isCrossed: isCrossed))
      }
      if step.isSpecial, height == 2 {
        add(row - 1..<row, column - 2..<column - 1, isCrossed: true)
        add(row - 2..<row - 1, column - 1..<column, isCrossed: true)
      } else {
        add(row - height..<row, column - width..<column)
      }
    }
    return result.reversed()
  }
}
