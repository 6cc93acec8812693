private import Synchronization

/// What comparisons of many notices learn from one another: the words of texts that stand in several.
///
/// Hand the same memory to all comparisons of a batch. It may be used on several threads, takes less
/// than a megabyte for each, however many notices are compared, and changes no result.
public final class ComparisonMemory: Sendable {
  /// Those that no comparison has at present.
  private let idle = Mutex<[Idle]>([])

  /// A memory that knows nothing yet.
  public init() {}

  /// Texts that are known to one comparison at a time: no two threads ever have the same.
  private final class Loan {
    var known = KnownTexts(isKeeping: true)
  }

  private struct Idle: @unchecked Sendable {
    let loan: Loan
  }

  /// Hands out texts that nobody else has meanwhile; empty ones that keep nothing without a memory.
  static func use<Result>(_ memory: ComparisonMemory?, _ body: (inout KnownTexts) -> Result)
    -> Result
  {
    guard let memory else {
      var known = KnownTexts(isKeeping: false)
      return body(&known)
    }
    let loan = memory.idle.withLock { $0.popLast() }?.loan ?? Loan()
    loan.known.makeRoom()
    let result = body(&loan.known)
    let idle = Idle(loan: loan)
    memory.idle.withLock { $0.append(idle) }
    return result
  }
}
