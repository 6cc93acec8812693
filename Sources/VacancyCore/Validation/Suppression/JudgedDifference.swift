/// A difference as a configuration and a baseline leave it.
struct JudgedDifference: Hashable, Sendable {
  var difference: Difference
  /// Why it is suppressed; `nil` where it counts.
  var suppression: String?
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
  /// - Parameter french: The reading of the French half, where that lies in a file of its own.
  func judgement(
    on comparison: Comparison, _ english: Reading, _ french: Reading?
  ) -> DifferenceJudgement {
    let found = comparison.found.enumerated().compactMap { number, difference in
      isActive(difference.rule) ? Found(difference, number) : nil
    }
    let source = english.notice.source
    let notice = noticeKey(
      english.notice.jobNumber ?? french?.notice.jobNumber, source.path,
      french == nil ? source.notice : nil)
    let paths = [english, french].compactMap { $0?.notice.source.path }
    var judge = FindingJudge(self, paths: paths, notice: notice, text: nil)
    // The French file comes second, as in a validation.
    let isInSecond = { (found: Found) in
      french != nil && found.diagnostic.pointer?.hasPrefix("/halves/fr") ?? false
    }
    let judged =
      judge.judge(found.filter { !isInSecond($0) }) + judge.judge(found.filter(isInSecond))
    var result = DifferenceJudgement(accepted: judged.accepted)
    result.baselineUse.note(judged, of: notice, by: self, in: [.halves])
    let kept = judged.withoutEchoes(echoes) { _ in true }
    result.differences = kept.compactMap { judged in
      judged.found.number.map { (number: $0, judged: judged) }
    }.sorted { $0.number < $1.number }.map { number, judged in
      var difference = comparison.found[number]
      let severity = configuration.severity[difference.rule]
      difference.severity = severity ?? judged.found.diagnostic.severity
      return JudgedDifference(difference: difference, suppression: judged.suppression)
    }
    return result
  }
}
