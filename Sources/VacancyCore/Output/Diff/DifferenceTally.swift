/// How many differences there are of each severity.
public struct DifferenceTally: Hashable, Sendable {
  /// What is set aside is not among these.
  public var errors = 0
  public var warnings = 0
  public var notes = 0
  public var setAside = 0

  public init() {}

  init(_ differences: [JudgedDifference]) {
    for judged in differences {
      guard judged.setAside == nil else {
        setAside += 1
        continue
      }
      switch judged.difference.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// Whether the halves agree: notes never decide.
  public var agrees: Bool { errors + warnings == 0 }

  public var total: Int { errors + warnings + notes }

  /// The gravest severity that occurs.
  public var worst: Severity? {
    errors > 0 ? .error : warnings > 0 ? .warning : notes > 0 ? .note : nil
  }

  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.errors += right.errors
    sum.warnings += right.warnings
    sum.notes += right.notes
    sum.setAside += right.setAside
    return sum
  }
}
