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
  /// What one text gains against a run of 1, 2 or 3 of the other half: by the run, the row and the
  /// column.
  private var frenchRuns: [Float] = []
  private var englishRuns: [Float] = []

  /// One half's texts: what a run of them loses when nothing answers, and its length.
  private struct Half {
    /// By the run and its first text.
    var losses: [Float]
    var lengths: [Float]
  }

  @inline(__always)
  private func cell(_ run: Int, _ row: Int, _ offset: Int) -> Int {
    ((run - 1) * rows + row) * width + offset
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
    let limit = rows > Self.bandWidth || columns > Self.bandWidth ? Self.bandWidth : .max
    let none = [Float](repeating: 0, count: runs * rows * width)
    frenchRuns = none
    addFrenchRuns(evidence, english, french, englishTexts, frenchTexts, limit, runs)
    guard runs > 1 else { return }
    englishRuns = none
    addEnglishRuns(evidence, english, french, englishTexts, frenchTexts, limit)
  }

  private mutating func addFrenchRuns(
    _ evidence: TextEvidence, _ english: HalfWords, _ french: HalfWords, _ englishTexts: Range<Int>,
    _ frenchTexts: Range<Int>, _ limit: Int, _ runs: Int
  ) {
    let postings = french.postings
    let texts = postings.texts.span
    let features = english.features.span
    // Filled from here: a table of `self` would be asked before each sum whether it is shared.
    var table = frenchRuns
    frenchRuns = []
    var cells = table.mutableSpan
    for row in 0..<rows {
      let first = firstColumn(row)
      for at in english.texts[englishTexts.lowerBound + row].features {
        let feature = Int(features[at])
        let found = postings.places(of: feature, in: frenchTexts)
        // In long lists, what stands in very many texts tells them not apart.
        guard !found.isEmpty, found.count <= limit else { continue }
        let gain = evidence.weight(of: feature)
        for run in 1...runs {
          // The runs of this length that one of the texts stands in, each once.
          let last = min(columns - run, first + width - 1)
          let base = cell(run, row, 0) - first
          var next = first
          for place in found {
            let column = Int(texts[place]) - frenchTexts.lowerBound
            var start = max(next, column - run + 1)
            while start <= min(column, last) {
              cells[base + start] += gain
              start += 1
            }
            next = max(next, column + 1)
          }
        }
      }
    }
    frenchRuns = table
  }

  private mutating func addEnglishRuns(
    _ evidence: TextEvidence, _ english: HalfWords, _ french: HalfWords, _ englishTexts: Range<Int>,
    _ frenchTexts: Range<Int>, _ limit: Int
  ) {
    let postings = english.postings
    let texts = postings.texts.span
    let features = french.features.span
    var table = englishRuns
    englishRuns = []
    var cells = table.mutableSpan
    for column in 0..<columns {
      let text = frenchTexts.lowerBound + column
      for at in french.texts[text].features {
        let feature = Int(features[at])
        let found = postings.places(of: feature, in: englishTexts)
        guard !found.isEmpty, found.count <= limit else { continue }
        let gain = evidence.weight(of: feature)
        for run in 2...3 {
          var next = 0
          for place in found {
            let row = Int(texts[place]) - englishTexts.lowerBound
            var start = max(next, row - run + 1)
            while start <= min(row, rows - run) {
              if has(start, column) {
                cells[cell(run, start, column - firstColumn(start))] += gain
              }
              start += 1
            }
            next = max(next, row + 1)
          }
        }
      }
    }
    englishRuns = table
  }

  // MARK: - Scores

  /// The log-likelihood ratio of a run of English texts answering a run of French ones, one of which
  /// is a single text.
  func score(_ row: Int, _ rowRun: Int, _ column: Int, _ columnRun: Int) -> Float {
    let offset = column - firstColumn(row)
    let shared =
      rowRun > 1 ? englishRuns[cell(rowRun, row, offset)] : frenchRuns[cell(columnRun, row, offset)]
    return shared + english.losses[(rowRun - 1) * rows + row]
      + french.losses[(columnRun - 1) * columns + column]
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
    half.losses.reserveCapacity(runs * texts.count)
    for text in texts {
      var loss: Float = 0
      for at in words.texts[text].features { loss += losses[Int(words.features[at])] }
      half.losses.append(loss)
    }
    // What a text of a run only repeats is answered once and lost the other time.
    for run in 1..<runs {
      for text in 0..<texts.count {
        half.losses.append(
          text + run < texts.count
            ? half.losses[(run - 1) * texts.count + text] + half.losses[text + run] : 0)
      }
    }
    return half
  }
}
