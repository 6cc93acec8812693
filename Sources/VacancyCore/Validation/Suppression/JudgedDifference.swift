/// A difference as a configuration and a baseline leave it.
package struct JudgedDifference: Hashable, Sendable {
  package var difference: Difference
  /// Why it is suppressed; `nil` where it counts.
  package var suppression: String?
}

/// What a validator makes of the differences of a notice.
struct DifferenceJudgement {
  var differences: [JudgedDifference] = []
  /// What a baseline lists of them: also those that are echoes of others.
  var accepted: [Baseline.Entry: Int] = [:]
  var baselineUse = BaselineUse()
}

extension Validator {
  /// What becomes of the differences whose rules are asked for, in the order of the record.
  ///
  /// A difference is known by what its finding is known by in a validation.
  ///
  /// - Parameters:
  ///   - french: The reading of the French half, where that lies in a file of its own.
  ///   - isListing: Whether a baseline is to list them.
  func judgement(
    on comparison: Comparison, _ english: Reading, _ french: Reading?, isListing: Bool = true
  ) -> DifferenceJudgement {
    var found = comparison.found.enumerated().compactMap { number, difference in
      isActive(difference.rule) ? Found(difference, number) : nil
    }
    guard isListing || baseline != nil || !suppressions.isEmpty else {
      // Most runs suppress nothing: what the differences are known by need not be made.
      let kept = echoes.kept(of: &found) { _ in true }
      return DifferenceJudgement(
        differences: kept.compactMap { difference(found[$0], comparison, suppression: nil) })
    }
    let source = english.notice.source
    let notice = noticeKey(
      english.notice.jobNumber ?? french?.notice.jobNumber, source.path,
      french == nil ? source.notice : nil)
    let paths = [english, french].compactMap { $0?.notice.source.path }
    var judge = FindingJudge(self, paths: paths, notice: notice, text: nil)
    // The French file comes second, as in a validation.
    let isInSecond = { (found: Found) in
      french != nil && found.diagnostic.path?.half == .french
    }
    let judged =
      judge.judge(found.filter { !isInSecond($0) }) + judge.judge(found.filter(isInSecond))
    var result = DifferenceJudgement(accepted: judged.accepted)
    result.baselineUse.note(judged, of: notice, by: self, in: [.halves])
    let kept = judged.withoutEchoes(echoes) { _ in true }
    result.differences = kept.sorted { ($0.found.number ?? 0) < ($1.found.number ?? 0) }
      .compactMap { difference($0.found, comparison, suppression: $0.suppression) }
    return result
  }

  /// The difference of a finding, with the severity that the finding has.
  private func difference(
    _ found: Found, _ comparison: Comparison, suppression: String?
  ) -> JudgedDifference? {
    guard let number = found.number else { return nil }
    var difference = comparison.found[number]
    difference.severity =
      configuration.severity[difference.rule] ?? found.diagnostic.severity
    return JudgedDifference(difference: difference, suppression: suppression)
  }
}
