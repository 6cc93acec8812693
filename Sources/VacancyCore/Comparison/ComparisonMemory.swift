private import Synchronization

/// What comparisons of many notices learn from one another: the words of texts that stand in several.
///
/// Hand the same memory to all comparisons of a batch. It may be used on several threads, takes less
/// than a megabyte for each, however many notices are compared, and changes no result.
public final class ComparisonMemory: Sendable {
  /// Those that no comparison has at present.
  private let idle = Mutex<[Loan]>([])

  public init() {}

  /// The texts that are known to one comparison at a time: no two threads ever have the same.
  private struct Loan: @unchecked Sendable {
    let texts: KnownTexts
  }

  /// Hands out texts that nobody else has until they are given back.
  func lend() -> KnownTexts {
    let texts = idle.withLock { $0.popLast() }?.texts ?? KnownTexts()
    texts.makeRoom()
    return texts
  }

  func takeBack(_ texts: KnownTexts) {
    let loan = Loan(texts: texts)
    idle.withLock { $0.append(loan) }
  }
}
