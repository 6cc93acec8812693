private import Synchronization

/// What comparisons of many notices share: the words of texts that are in several of them.
///
/// Use the same cache for all comparisons of a batch. It may be used on several threads, takes less than
/// a megabyte for each, however many notices are compared, and changes no result.
public final class ComparisonCache: Sendable {
  /// Those that no comparison uses at present.
  private let idle = Mutex<[Lease]>([])

  /// An empty cache.
  public init() {}

  /// Texts that one comparison at a time uses: no two threads ever have the same.
  private final class Lease: @unchecked Sendable {
    var texts = SegmentCache(isKeeping: true)
  }

  /// Calls a function with texts that nobody else uses meanwhile; without a cache, with an empty one
  /// that keeps nothing.
  static func use<Result>(_ cache: ComparisonCache?, _ body: (inout SegmentCache) -> Result)
    -> Result
  {
    guard let cache else {
      var texts = SegmentCache(isKeeping: false)
      return body(&texts)
    }
    let lease = cache.idle.withLock { $0.popLast() } ?? Lease()
    lease.texts.makeRoom()
    let result = body(&lease.texts)
    cache.idle.withLock { $0.append(lease) }
    return result
  }
}
