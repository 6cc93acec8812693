private import Synchronization

/// What comparisons of many notices learn from one another: the words of texts that stand in several.
///
/// Hand the same memory to all comparisons of a batch. It may be used on several threads, takes less
/// than a megabyte for each, however many notices are compared, and changes no result.
public final class ComparisonMemory: Sendable {
  /// Those that no comparison has at present.
  private let idle = Mutex<[Loan]>([])

  public init() {}

  /// The texts that are known, for one comparison at a time.
  private struct Loan: @unchecked Sendable {
    // Taken out by one thread and put back when it is done with it.
    let texts: KnownTexts
  }

  /// Calls a function with texts that nobody else has meanwhile.
  func withTexts<Result>(_ body: (KnownTexts) -> Result) -> Result {
    let loan = idle.withLock { $0.popLast() } ?? Loan(texts: KnownTexts())
    loan.texts.makeRoom()
    defer { idle.withLock { $0.append(loan) } }
    return body(loan.texts)
  }
}
