/// The two halves of a notice held against each other.
public struct Comparison: Sendable {
  /// Where the halves disagree, in the order of the record.
  public var differences: [Difference] = []
  /// What was held against what, in the order of the record.
  public var alignment: [Pair] = []

  /// Texts of the two halves that answer each other; one side is empty where nothing answers.
  public struct Pair: Hashable, Sendable {
    /// JSON Pointers into the English half.
    public var english: [String]
    /// JSON Pointers into the French half.
    public var french: [String]
    /// How alike they are, from 0 to 1.
    public var score: Double

    public init(english: [String], french: [String], score: Double) {
      self.english = english
      self.french = french
      self.score = score
    }
  }

  /// Holds the halves of a notice against each other.
  public init(of reading: Reading) {
    self.init(english: reading, french: reading)
  }

  /// Holds the English half of one file against the French half of another.
  public init(english: Reading, french: Reading) {}
}
