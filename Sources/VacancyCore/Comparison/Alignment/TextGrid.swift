#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How well the texts of two lists go together, pair by pair and in runs of up to three.
///
/// Long lists are compared in a band around the diagonal only.
struct TextGrid {
  let texts: Bilingual<Range<Int>>
  let rows: Int
  let columns: Int
  /// How many columns of a row are looked at.
  let width: Int
  private let english: Side
  private let french: Side
  /// What one text gains against a run of 1, 2 or 3 of the other half: by the run, the row and the
  /// column.
  private var frenchRuns: [Float] = []
  private var englishRuns: [Float] = []

  @inline(__always)
  private func cell(_ run: Int, _ row: Int, _ offset: Int) -> Int {
    ((run - 1) * rows + row) * width + offset
  }

  /// The most columns a row is compared with, where the lists are longer.
  ///
  /// Texts that were put in or left out shift the diagonal; 64 of them at one place are beyond what is
  /// plausible in a notice.
  static let bandWidth = 129

  /// The first column of a row's band.
  @inline(__always)
  func firstColumn(_ row: Int) -> Int {
    guard width < columns else { return 0 }
    let middle = rows > 1 ? row * (columns - 1) / (rows - 1) : 0
    return min(max(0, middle - width / 2), columns - width)
  }

  /// Whether rows are compared with a part of the columns only.
  var isBanded: Bool { width < columns }

  @inline(__always)
  func has(_ row: Int, _ column: Int) -> Bool {
    let first = firstColumn(row)
    return column >= first && column < min(columns, first + width)
  }

  /// - Parameter runs: How many neighbours may be aligned with one text: 1 or 3.
  init(
    _ evidence: inout TextEvidence, _ words: borrowing Bilingual<HalfWords>,
    _ texts: Bilingual<Range<Int>>, runs: Int
  ) {
    self.texts = texts
    rows = texts.english.count
    columns = texts.french.count
    width = min(columns, Self.bandWidth)
    english = Side(words.english, texts.english, evidence, runs)
    french = Side(words.french, texts.french, evidence, runs)
    // Filled here: a table of `self` would be asked before each sum whether it is shared.
    var frenchRuns = [Float](repeating: 0, count: runs * rows * width)
    var englishRuns = runs > 1 ? frenchRuns : []
    do {
      var frenchCells = frenchRuns.mutableSpan
      var englishCells = englishRuns.mutableSpan
      addGains(&frenchCells, &englishCells, &evidence, words.english, words.french, runs)
      if runs > 1 { addRuns(&frenchCells, &englishCells) }
    }
    (self.frenchRuns, self.englishRuns) = (frenchRuns, englishRuns)
  }

  /// Adds what single texts have in common, and takes from the runs what they would count twice: what
  /// several of their texts have.
  private func addGains(
    _ frenchCells: inout MutableSpan<Float>, _ englishCells: inout MutableSpan<Float>,
    _ evidence: inout TextEvidence, _ english: borrowing HalfWords, _ french: borrowing HalfWords,
    _ runs: Int
  ) {
    let limit = isBanded || rows > Self.bandWidth ? Self.bandWidth : .max
    let features = english.features.span
    var weights = evidence.weights.mutableSpan
    let columnsOfFeatures = Self.columns(texts.french, french, &weights)
    for row in 0..<rows {
      let first = firstColumn(row)
      for at in english.texts[texts.english.lowerBound + row].features {
        let feature = Int(features[at])
        let weight = weights[feature]
        // In long lists, what is in very many texts does not distinguish them.
        guard weight.inFrench > 0, weight.inFrench <= limit else { continue }
        let gain = weight.whole
        guard gain != 0 else { continue }
        // The last column and row that have the feature too; far off where there is none.
        var columnBefore = -3
        let rowBefore = Int(weight.lastRow)
        weights[feature].lastRow = Int32(row)
        for place in Int(weight.nextPlace - weight.inFrench)..<Int(weight.nextPlace) {
          let column = Int(columnsOfFeatures[place])
          guard column >= first, column < first + width else { continue }
          frenchCells[cell(1, row, column - first)] += gain
          guard runs > 1 else { continue }
          // Runs of two and three that both this column or row and the one before are in.
          if column &- columnBefore < 3 {
            for run in column - columnBefore + 1...3 {
              var start = max(first, column - run + 1)
              while start <= min(columnBefore, columns - run) {
                frenchCells[cell(run, row, start - first)] -= gain
                start += 1
              }
            }
          }
          if row &- rowBefore < 3 {
            for run in row - rowBefore + 1...3 {
              var start = max(0, row - run + 1)
              while start <= min(rowBefore, rows - run) {
                if has(start, column) {
                  englishCells[cell(run, start, column - firstColumn(start))] -= gain
                }
                start += 1
              }
            }
          }
          columnBefore = column
        }
      }
    }
  }

  /// The columns that have each feature, those of one feature side by side in their order; they end
  /// where its next place is.
  private static func columns(
    _ texts: Range<Int>, _ french: HalfWords, _ weights: inout MutableSpan<TextEvidence.Weight>
  ) -> [Int32] {
    let features = french.features.span
    var columns = [Int32](repeating: 0, count: french.features(of: texts).count)
    for (column, text) in texts.enumerated() {
      for at in french.texts[text].features {
        let feature = Int(features[at])
        columns[Int(weights[feature].nextPlace)] = Int32(column)
        weights[feature].nextPlace += 1
      }
    }
    return columns
  }

  /// Adds to each run what its texts have in common with the other half, one by one.
  private func addRuns(
    _ frenchCells: inout MutableSpan<Float>, _ englishCells: inout MutableSpan<Float>
  ) {
    for row in 0..<rows {
      let first = firstColumn(row)
      for offset in 0..<width {
        let place = cell(1, row, offset)
        var sum = frenchCells[place]
        var below = sum
        for run in 2...3 {
          if offset + run <= width { sum += frenchCells[place + run - 1] }
          frenchCells[cell(run, row, offset)] += sum
          let (last, column) = (row + run - 1, first + offset)
          if last < rows, has(last, column) {
            below += frenchCells[cell(1, last, column - firstColumn(last))]
          }
          englishCells[cell(run, row, offset)] += below
        }
      }
    }
  }

  // MARK: - Scores

  /// The log-likelihood ratio of two texts, given by their numbers in their halves; `nil` where they
  /// are too far apart.
  func scoreOfTexts(_ english: Int, _ french: Int) -> Float? {
    let (row, column) = (english - texts.english.lowerBound, french - texts.french.lowerBound)
    return has(row, column) ? score(row, 1, column, 1) : nil
  }

  /// The log-likelihood ratio of a run of English texts and a run of French ones, one of which is a
  /// single text.
  @inline(__always)
  func score(_ row: Int, _ rowRun: Int, _ column: Int, _ columnRun: Int) -> Float {
    score(row, rowRun, column, columnRun, above: -.infinity) ?? 0
  }

  /// The same; `nil` where it is surely not above a bound.
  @inline(__always)
  func score(
    _ row: Int, _ rowRun: Int, _ column: Int, _ columnRun: Int, above bound: Float
  ) -> Float? {
    let offset = column - firstColumn(row)
    let shared =
      rowRun > 1 ? englishRuns[cell(rowRun, row, offset)] : frenchRuns[cell(columnRun, row, offset)]
    let (one, other) = (english.run(rowRun, at: row), french.run(columnRun, at: column))
    let words = shared + one.loss + other.loss
    guard words + Length.mostGain > bound else { return nil }
    return words + one.length.score(against: other.length)
  }

  /// The texts of one half: runs of them by their lengths and their first texts.
  private struct Side {
    private var runs: [Run] = []
    private let count: Int

    struct Run {
      /// What is lost without a counterpart.
      var loss: Float
      var length: Length
    }

    init(
      _ words: borrowing HalfWords, _ texts: Range<Int>, _ evidence: borrowing TextEvidence,
      _ mostRun: Int
    ) {
      let isEnglish = words.language == .english
      let (weights, features) = (evidence.weights.span, words.features.span)
      count = texts.count
      runs.reserveCapacity(mostRun * count)
      for text in texts {
        var loss: Float = 0
        for at in words.texts[text].features {
          let weight = weights[Int(features[at])]
          loss += isEnglish ? weight.englishLoss : weight.frenchLoss
        }
        runs.append(Run(loss: loss, length: Length(words.texts[text].length)))
      }
      // What a text of a run only repeats is found once and lost the other time.
      for run in 1..<mostRun {
        for text in 0..<count {
          let before = runs[(run - 1) * count + text]
          let last = text + run < count ? runs[text + run] : before
          runs.append(
            Run(
              loss: before.loss + last.loss,
              length: Length(before.length.bytes + last.length.bytes)))
        }
      }
    }

    @inline(__always)
    func run(_ length: Int, at text: Int) -> Run { runs[(length - 1) * count + text] }
  }
}

/// How long a text is, with what its length says of another one's.
///
/// French runs a quarter longer than English. The logarithm of the ratio spreads by 0.2 in long texts
/// and more in short ones, where a single word counts; between texts that have nothing to do with each
/// other it spreads by 0.8.
struct Length {
  let bytes: Int
  private let logarithm: Float
  /// What two texts gain, the shorter of which is this long, and what they lose by the square of how
  /// far they are from their ratio.
  private let gain: Float
  private let loss: Float

  init(_ bytes: Int) {
    self.bytes = bytes
    guard bytes > 0 else {
      (logarithm, gain, loss) = (0, 0, 0)
      return
    }
    let variance = 0.04 + 8 / Float(bytes)
    let chance: Float = 0.64 + variance
    logarithm = log(Float(bytes))
    gain = log(chance / variance) / 2
    loss = (1 / variance - 1 / chance) / 2
  }

  /// More than lengths ever say for two texts: half the logarithm of 0.68 through 0.04, and a little.
  static let mostGain: Float = 1.5

  /// How well the lengths of an English and a French text fit: a log-likelihood ratio.
  @inline(__always)
  func score(against french: Self) -> Float {
    guard bytes > 0, french.bytes > 0 else { return -4 }
    let ratio = french.logarithm - logarithm - 0.223  // ln 1.25
    let shorter = bytes < french.bytes ? self : french
    return max(-6, shorter.gain - ratio * ratio * shorter.loss)
  }
}
