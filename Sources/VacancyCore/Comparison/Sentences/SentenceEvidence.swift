#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How much the clues and the lengths of sentences say for their being translations of each other.
///
/// As for whole texts (``TextEvidence``), the measure is a log-likelihood ratio; the rates were counted
/// in pairs that are known to be right.
struct SentenceEvidence: Sendable {
  static let shared = SentenceEvidence()

  /// How often a translation keeps a clue.
  private struct Keeping: Sendable {
    let rate: Float
    let log: Float
    let logOfLosing: Float

    init(_ rate: Float) {
      self.rate = rate
      log = logarithm(rate)
      logOfLosing = logarithm(1 - rate)
    }

    /// By the kind of the clue: where the other half has its counterpart nowhere, and where it has it
    /// somewhere. French spells acronyms out, and most words are worded otherwise.
    static let all: [Keeping] = Clue.Kind.allCases.flatMap { kind in
      switch kind {
      case .word: [Keeping(0.05), Keeping(0.85)]
      case .concept: [Keeping(0.3), Keeping(0.8)]
      case .acronym: [Keeping(0.3), Keeping(0.85)]
      case .number: [Keeping(0.5), Keeping(0.93)]
      case .date, .address, .level: [Keeping(0.6), Keeping(0.97)]
      }
    }
  }

  /// No clue decides alone.
  private static let mostGain: Float = 3
  /// As many sentences as the whole half counts for beside those of the pair of texts.
  private static let background: Float = 4

  /// How likely a sentence of mean length that is no translation lacks a counterpart of a clue: the
  /// logarithm with its sign changed.
  ///
  /// - Parameters:
  ///   - inPair: How many sentences of the pair's other side have a counterpart.
  ///   - count: How many sentences that side has.
  ///   - outside: How many sentences of the other half outside the pair have one.
  ///   - total: How many sentences the other half has.
  static func rarity(inPair: Int, of count: Int, outside: Int, total: Int) -> Float {
    let rate = (Float(outside) + 0.5) / Float(max(1, total))
    let chance = (Float(max(0, inPair - 1)) + background * rate) / (Float(count - 1) + background)
    return -logarithm(1 - min(0.99, chance))
  }

  /// What a clue adds that the other side has, or takes away that it has not.
  ///
  /// - Parameters:
  ///   - rarity: See ``rarity(inPair:of:outside:total:)``.
  ///   - length: The length of the other side, in sentences of mean length.
  @inline(__always)
  func weight(
    _ kind: Clue.Kind, isShared: Bool, rarity: Float, length: Float, isThere: Bool
  ) -> Float {
    let keeping = keepings[kind.rawValue * 2 + (isShared ? 1 : 0)]
    // The chance is 1 - exp(-x), within bounds.
    let x = min(Self.mostX, max(Self.leastX, max(0.5, length) * rarity))
    let logOfChance = logsOfChances[Int((x - Self.leastX) * Self.steps)]
    guard keeping.log > logOfChance else { return 0 }
    return isThere ? min(Self.mostGain, keeping.log - logOfChance) : keeping.logOfLosing + x
  }

  /// A chance of 0.02 and one of 0.9.
  private static let leastX: Float = 0.0202
  private static let mostX: Float = 2.3026
  private static let steps: Float = 448
  private let keepings = Keeping.all
  private let logsOfChances = (0..<1024).map { step in
    logarithm(1 - exp(-(leastX + (Float(step) + 0.5) / steps)))
  }

  private init() {}

  /// French sentences are longer by this factor.
  private static let meanRatio: Float = 1.235

  /// What the lengths say, in bytes.
  static func ofLengths(_ english: Int, _ french: Int) -> Float {
    let (english, french) = (Float(max(1, english)), Float(max(1, french)))
    let distance = logarithm(french / english / meanRatio)
    return max(-6, -distance * distance / (2 * (0.04 + 8 / min(english, french))))
  }
}

private func logarithm(_ value: Float) -> Float { log(value) }
