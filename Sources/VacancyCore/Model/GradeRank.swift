/// A grade of the scale of 2019, from `G1` to `G24`. Grades are ordered by their rank on the scale.
public struct GradeRank: Hashable, Sendable {
  /// The number on the scale, from 1 to 24.
  public let number: Int

  /// A grade by its number; `nil` for one that the scale does not have.
  public init?(_ number: Int) {
    guard (1...24).contains(number) else { return nil }
    self.number = number
  }

  /// A category of grades. Each grade of the scale belongs to one.
  public enum Category: String, CaseIterable, Hashable, Sendable {
    /// Executive posts: `A.1` to `A.7`.
    case a = "A"
    /// Linguistic posts: `L.1` to `L.5`.
    case l = "L"
    /// The category of `B.1` to `B.6`.
    case b = "B"
    /// The category of `C.1` to `C.6`.
    case c = "C"

    /// The grades of the category, lowest first.
    public var ranks: [GradeRank] {
      let letter = rawValue.utf8.first.map { $0 | 0x20 } ?? 0
      return (GradeName.ranks[letter] ?? []).compactMap(GradeRank.init)
    }
  }

  /// The category of the grade, such as ``Category/a`` for `G17`.
  public var category: Category { Category.allCases.first { $0.ranks.contains(self) } ?? .a }

  /// The rank in the category, from 1: 3 for `G17`, which was `A.3`.
  public var rank: Int { (category.ranks.firstIndex(of: self) ?? 0) + 1 }
}

extension GradeRank: Comparable {
  /// Whether the left grade is lower on the scale.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension GradeRank: LosslessStringConvertible {
  /// The name on the scale, such as `G17`.
  public var description: String { "G\(number)" }

  /// Reads `G17`; `nil` for what is no grade of the scale.
  public init?(_ description: String) {
    guard description.first == "G", let number = Int(description.dropFirst()),
      let rank = Self(number), rank.description == description
    else { return nil }
    self = rank
  }
}

extension Grade {
  /// The grade, or the lower of two, as a rank that can be compared; `nil` where none was read.
  public var lowestRank: GradeRank? { lowest.flatMap { GradeRank($0) } }

  /// The grade, or the higher of two, as a rank that can be compared; `nil` where none was read.
  public var highestRank: GradeRank? { highest.flatMap { GradeRank($0) } }
}
