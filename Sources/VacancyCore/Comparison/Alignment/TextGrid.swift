#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How well the texts of two lists answer each other, pair by pair and in runs of up to three.
///
/// Long lists are held against each other in a band around the diagonal only.
struct TextGrid {
  let rows: Int
  let columns: Int
  /// How many columns of a row are looked at.
  let width: Int
  private let english: Half
  private let french: Half
  /// `[run]` of a row and a column: what one text gains against a run of 1, 2 or 3 of the other half.
  private var frenchRuns: [[Float]] = []
  private var englishRuns: [[Float]] = []

  /// One half's texts: what a run of them loses when nothing answers, and its length.
  private struct Half {
    var losses: [[Float]]
    var lengths: [Float]
  }

  /// The most columns a row is held against, where the lists are longer.
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

  /// Whether rows are held against a part of the columns only.
  var isBanded: Bool { width < columns }

  @inline(__always)
  func has(_ row: Int, _ column: Int) -> Bool {
    let first = firstColumn(row)
    return column >= first && column < min(columns, first + width)
  }

  /// - Parameter runs: How many neighbours may answer one text: 1 or 3.
  init(
    _ evidence: TextEvidence, _ english: HalfWords, _ french: HalfWords, _ englishTexts: Range<Int>,
    _ frenchTexts: Range<Int>, runs: Int
  ) {
    rows = englishTexts.count
    columns = frenchTexts.count
    width = min(columns, Self.bandWidth)
    self.english = Self.half(english, englishTexts, evidence.englishLosses, runs)
    self.french = Self.half(french, frenchTexts, evidence.frenchLosses, runs)
    frenchRuns = Array(repeating: Array(repeating: 0, count: rows * width), count: runs)
    englishRuns =
      runs > 1 ? Array(repeating: Array(repeating: 0, count: rows * width), count: runs) : []
    let postings = french.postings
    let limit = rows > Self.bandWidth || columns > Self.bandWidth ? Self.bandWidth : .max
    for row in 0..<rows {
      let first = firstColumn(row)
      for feature in english.features(
        of: englishTexts.lowerBound + row..<englishTexts.lowerBound + row + 1)
      {
        let gain =
          evidence.gains[Int(feature)] - evidence.englishLosses[Int(feature)]
          - evidence.frenchLosses[Int(feature)]
        let found = postings.texts(of: feature, in: frenchTexts)
        // In long lists, what stands in very many texts tells them not apart.
        guard found.count <= limit else { continue }
        for run in 1...runs {
          var next = first
          for text in found {
            let column = Int(text) - frenchTexts.lowerBound
            // The runs of this length that the text stands in, each once.
            for start in max(next, column - run + 1)...max(next, column)
            where start <= column && start + run <= columns && start < first + width
              && start >= first
            {
              frenchRuns[run - 1][row * width + start - first] += gain
            }
            next = max(next, column + 1)
          }
        }
      }
    }
    if runs > 1 { addEnglishRuns(evidence, english, french, englishTexts, frenchTexts, limit) }
  }

  private mutating func addEnglishRuns(
    _ evidence: TextEvidence, _ english: HalfWords, _ french: HalfWords, _ englishTexts: Range<Int>,
    _ frenchTexts: Range<Int>, _ limit: Int
  ) {
    let postings = english.postings
    for column in 0..<columns {
      let text = frenchTexts.lowerBound + column
      for feature in french.features(of: text..<text + 1) {
        let found = postings.texts(of: feature, in: englishTexts)
        guard found.count <= limit else { continue }
        let gain =
          evidence.gains[Int(feature)] - evidence.englishLosses[Int(feature)]
          - evidence.frenchLosses[Int(feature)]
        for run in 2...3 {
          var next = 0
          for text in found {
            let row = Int(text) - englishTexts.lowerBound
            for start in max(next, row - run + 1)...max(next, row)
            where start <= row && start + run <= rows && has(start, column) {
              englishRuns[run - 1][start * width + column - firstColumn(start)] += gain
            }
            next = max(next, row + 1)
          }
        }
      }
    }
  }

  // MARK: - Scores

  /// The log-likelihood ratio of a run of English texts answering a run of French ones, one of which
  /// is a single text.
  func score(_ row: Int, _ rowRun: Int, _ column: Int, _ columnRun: Int) -> Float {
    let cell = row * width + column - firstColumn(row)
    let shared = rowRun > 1 ? englishRuns[rowRun - 1][cell] : frenchRuns[columnRun - 1][cell]
    return shared + english.losses[rowRun - 1][row] + french.losses[columnRun - 1][column]
      + Self.lengthScore(
        english.lengths[row + rowRun] - english.lengths[row],
        french.lengths[column + columnRun] - french.lengths[column])
  }

  /// How well the lengths fit: French runs a quarter longer than English.
  ///
  /// The logarithm of the ratio spreads by 0.2 in long texts and more in short ones, where a single
  /// word counts; between texts that have nothing to do with each other it spreads by 0.8.
  static func lengthScore(_ english: Float, _ french: Float) -> Float {
    guard english > 0, french > 0 else { return -4 }
    let ratio = log(french / english) - 0.223  // ln 1.25
    let variance = 0.04 + 8 / min(english, french)
    let chance: Float = 0.64 + variance
    let score = (log(chance / variance) - ratio * ratio * (1 / variance - 1 / chance)) / 2
    return max(-6, score)
  }

  private static func half(
    _ words: HalfWords, _ texts: Range<Int>, _ losses: [Float], _ runs: Int
  ) -> Half {
    var half = Half(losses: [], lengths: [0])
    half.lengths.reserveCapacity(texts.count + 1)
    var sum: Float = 0
    for text in texts {
      sum += Float(words.texts[text].length)
      half.lengths.append(sum)
    }
    for run in 1...runs {
      var row: [Float] = []
      row.reserveCapacity(texts.count)
      for text in texts {
        guard text + run <= texts.upperBound else {
          row.append(0)
          continue
        }
        var loss: Float = 0
        for next in 0..<run {
          // What a text of the run only repeats is answered once and lost the other time.
          for feature in words.features(of: text + next..<text + next + 1) {
            loss += losses[Int(feature)]
          }
        }
        row.append(loss)
      }
      half.losses.append(row)
    }
    return half
  }
}
