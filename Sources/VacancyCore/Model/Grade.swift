/// The grade of a post, such as `NATO Grade G17` or the twin grade `NATO Grade G17-G20`.
public struct Grade: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// `G1` to `G24`; an older name such as `A.4` is given its rank on the scale of 2019.
  public var lowest: String?
  /// The same as ``lowest``, unless the post has a twin grade.
  public var highest: String?
  /// Whether the post may rise from ``lowest`` to ``highest``.
  public var twin: Bool
  /// The names of before 2019 that are printed, as printed.
  public var former: [String]
}

extension Grade: FieldValue {
  /// Reads `NATO Grade G17-G20`, `A.2 / NATO Grade G15`, `B-4/G-10`, `A.2/A.3`, `C. 3` and `24`.
  ///
  /// The scale of 2019 says which grade it is where it is printed; the older names may accompany it.
  package init(reading text: String) {
    self.text = text
    var current: [GradeName] = []
    var older: [GradeName] = []
    former = []
    let folded = FoldedText(text)
    // Folding keeps the characters of a grade as they are, so that its words can be cut out of it.
    let printed = Array(text.utf8)
    var cursor = Cursor(folded)
    while !cursor.isAtEnd {
      let start = cursor.offset
      if !folded[start - 1].isLetterOrDigit, let name = cursor.takeGradeName(after: current) {
        if name.isFormer {
          older.append(name)
          if folded.bytes.count == printed.count {
            former.append(String(decoding: printed[start..<cursor.offset], as: UTF8.self))
          } else {
            former.append(
              String(decoding: folded.bytes[start..<cursor.offset], as: UTF8.self).uppercased())
          }
        } else {
          current.append(name)
        }
      } else {
        cursor.offset = start + 1
      }
    }
    if older.count == 1, current.isEmpty, let next = Self.secondRank(of: older[0], in: folded) {
      // `A2/3` is A.2 and A.3.
      older.append(next)
    }
    let names = current.isEmpty ? older : current
    lowest = names.first.flatMap(\.current)
    highest = names.last.flatMap(\.current)
    twin = lowest != highest
  }

  static var rules: [RuleID] { [.unreadableGrade, .unknownGrade] }

  func problem(in language: Language) -> FieldProblem? {
    if lowest != nil, highest != nil { return nil }
    let folded = FoldedText(text)
    if lowest != nil || Self.namesGrade(folded) { return (.unknownGrade, .unknownGrade(text)) }
    return Self.isOffTheScale(folded) ? nil : (.unreadableGrade, .unreadable(text))
  }

  var parts: (list: RecordPath.Member, count: Int)? { (.former, former.count) }

  func isWhole(above line: String) -> Bool { lowest != nil }

  func disagreement(with other: Self) -> Severity? {
    if lowest != other.lowest || highest != other.highest { return .error }
    if lowest == nil { return text.folded == other.text.folded ? nil : .error }
    if former.map(\.folded) == other.former.map(\.folded) { return nil }
    // One half may leave the older name out; where both print one, it is the same.
    return former.isEmpty || other.former.isEmpty ? .note : .error
  }

  /// Whether the words name a grade, on the scale or not: `G27`, `A.9`.
  private static func namesGrade(_ text: FoldedText) -> Bool {
    text.bytes.indices.contains { offset in
      var cursor = Cursor(text, at: offset)
      return !text[offset - 1].isLetterOrDigit && cursor.takeGradeName(after: []) != nil
    }
  }

  private static func secondRank(of first: GradeName, in text: FoldedText) -> GradeName? {
    guard let slash = text.first("/") else { return nil }
    var cursor = Cursor(text, at: slash + 1)
    guard let number = cursor.takeNumber(maximumDigits: 1), number > first.number,
      !cursor.next.isLetterOrDigit
    else { return nil }
    return GradeName(category: first.category, number: number)
  }

  /// Whether the words say that the post has no grade of the scale: local wage rate, temporary.
  static func isOffTheScale(_ text: FoldedText) -> Bool {
    text.startsWith(anyOf: ["lwr", "temp", "unclassified", "hors categorie", "local wage"])
  }
}

extension Grade: RecordObject {
  package static var definition: Definition { ("Grade", "The grade of a post.") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit("lowest", lowest, .definition("gradeName"), "The grade, or the lower of two.")
    visitor.visit("highest", highest, .definition("gradeName"), "The grade, or the higher of two.")
    visitor.visit("twin", twin, "Whether the post may rise from the lowest to the highest.")
    visitor.visit("former", former, "The names of before 2019 that are printed, such as A.2.")
  }
}

/// A single grade: `G17`, or a name of before 2019 such as `A.3`.
struct GradeName: Hashable {
  var category: UInt8
  var number: Int

  var isFormer: Bool { category != UInt8(ascii: "g") }

  /// The name on the scale of 2019, if there is such a grade.
  var current: String? {
    guard isFormer else { return (1...24).contains(number) ? "G\(number)" : nil }
    guard let ranks = Self.ranks[category], ranks.indices.contains(number - 1) else { return nil }
    return "G\(ranks[number - 1])"
  }

  /// The ranks of each category, lowest first, by which the older names map onto the scale.
  static let ranks: [UInt8: [Int]] = [
    UInt8(ascii: "a"): [11, 15, 17, 20, 22, 23, 24],
    UInt8(ascii: "l"): [13, 16, 18, 19, 21],
    UInt8(ascii: "b"): [2, 5, 8, 10, 12, 14],
    UInt8(ascii: "c"): [1, 3, 4, 6, 7, 9],
  ]
}

extension Cursor {
  /// Eats a grade: a letter, perhaps a full stop, a hyphen or a space, and a number; or, where the
  /// scale is understood, the number alone (`NATO Grade: 24`, the `G20` of `G17-20`).
  fileprivate mutating func takeGradeName(after current: [GradeName]) -> GradeName? {
    let start = offset
    if let letter = takeOne(of: "gablc") {
      _ = takeOne(of: ".-")
      skipSpaces()
      if let number = takeNumber(maximumDigits: 2), number > 0, !next.isLetter {
        return GradeName(category: letter, number: number)
      }
    } else if let number = takeNumber(maximumDigits: 2), (1...24).contains(number),
      !next.isLetterOrDigit, next != UInt8(ascii: ".") || text[offset + 1] == 0,
      start == 0 || !current.isEmpty || text.has("grade ", at: start - 6)
        || text.has("grade: ", at: start - 7)
    {
      return GradeName(category: UInt8(ascii: "g"), number: number)
    }
    offset = start
    return nil
  }
}

extension Message {
  static func unknownGrade(_ text: String) -> Self {
    Self(
      english: "unknown grade '\(text)'; expected 'G1' to 'G24'",
      french: "grade inconnu « \(text) » ; attendu : « G1 » à « G24 »")
  }

  fileprivate static func unreadable(_ text: String) -> Self {
    Self(
      english: "expected a grade such as 'G17' or 'G17-G20', but found '\(text)'",
      french: "attendu : un grade tel que « G17 » ou « G17-G20 » ; trouvé : « \(text) »"
    )
  }
}
