/// A word, a figure or an address in a text.
struct Token {
  /// In the bytes of the half's texts.
  var start: Int32
  var end: Int32
  var kind: Kind
  /// What stands between this and the token before it.
  var joint: Joint
  /// The sets that the word may be in.
  var sets: WordSets = []
  /// The index of what is known of the word.
  var entry: UInt16 = 0
  /// The key of a word, or the value of what is none: tokens are many, and read often.
  private var bits: UInt64

  @inline(__always)
  init(
    start: Int, end: Int, kind: Kind, joint: Joint, entry: UInt16 = 0, sets: WordSets = [],
    key: WordKey
  ) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.kind = kind
    self.joint = joint
    self.sets = sets
    self.entry = entry
    bits = key.bits
  }

  init(start: Int, end: Int, kind: Kind, joint: Joint, value: Int = 0) {
    self.init(
      start: start, end: end, kind: kind, joint: joint,
      key: WordKey(bits: UInt64(bitPattern: Int64(value))))
  }

  /// The folded letters of a word.
  @inline(__always)
  var key: WordKey { WordKey(bits: kind.hasLetters ? bits : 0) }

  /// The number of a figure, in thousandths; a date as yyyymmdd.
  var value: Int { kind.hasLetters ? 0 : Int(truncatingIfNeeded: bits) }

  enum Kind: UInt8 {
    case word
    /// A word that looks like an acronym, perhaps with digits: `NATO`, `CyOC`, `G17`.
    case acronym
    case figure
    /// `2e`, `21st`.
    case ordinal
    case date
    /// `23:59`, in minutes.
    case time
    /// `1/2`, `B-1110`: digits that count nothing.
    case other
    /// A web or a mail address.
    case address

    @inline(__always)
    var hasLetters: Bool { self == .word || self == .acronym }
  }
}

/// What stands between two tokens.
struct Joint: OptionSet {
  var rawValue: UInt8

  static let space = Joint(rawValue: 1)
  static let hyphen = Joint(rawValue: 2)
  static let apostrophe = Joint(rawValue: 4)
  static let slash = Joint(rawValue: 8)
  static let point = Joint(rawValue: 16)
  static let comma = Joint(rawValue: 32)
  static let opening = Joint(rawValue: 64)
  static let other = Joint(rawValue: 128)

  /// Whether the words of one number may stand so.
  @inline(__always)
  var joinsNumber: Bool { rawValue & ~3 == 0 && rawValue != 0 }
}
