import Foundation
import Testing

extension Trait where Self == ConditionTrait {
  /// A suite or a test that takes many seconds: `make check` runs it, `make test` does not.
  static var slow: Self {
    .enabled(if: ProcessInfo.processInfo.environment["VACANCY_SLOW_TESTS"] == "1", "slow")
  }
}
