/// What a validator makes of the differences of a notice.
struct Judgement {
  /// The differences whose rules are applied, in the order of the record.
  var differences: [ReportedFinding] = []
  /// What a baseline lists of them: also those that are echoes of others.
  var accepted: [Baseline.Entry: Int] = [:]
  var baselineUse = BaselineUse()
}

extension Validator {
  /// The differences whose rules are applied, in the order of the record.
  ///
  /// The same identifies a difference here and its finding in a validation.
  ///
  /// - Parameters:
  ///   - french: The reading of the French half, where that lies in a file of its own.
  ///   - isListing: Whether a baseline is to list them.
  func judgement(
    on comparison: Comparison, _ english: Reading, _ french: Reading?, isListing: Bool = true
  ) -> Judgement {
    var found = comparison.found.filter { isActive($0.rule) }
    guard isListing || baseline != nil || !suppressions.isEmpty else {
      // Most runs suppress nothing: they need no entries of a baseline.
      found = found.map(configured)
      let kept = echoes.kept(of: &found) { _ in true }
      return Judgement(differences: kept.map { ReportedFinding(found[$0]) })
    }
    let source = english.notice.source
    let notice = noticeKey(
      english.notice.jobNumber ?? french?.notice.jobNumber, source.path,
      french == nil ? source.notice : nil)
    let paths = [english, french].compactMap { $0?.notice.source.path }
    var judge = FindingJudge(self, paths: paths, notice: notice, text: nil)
    // The French file comes second, as in a validation.
    let isInSecond = { (finding: Finding) in french != nil && finding.path?.half == .french }
    let judged =
      judge.judge(found.filter { !isInSecond($0) }) + judge.judge(found.filter(isInSecond))
    var result = Judgement(accepted: judged.accepted)
    result.baselineUse.note(judged, of: notice, by: self, in: [.halves])
    result.differences = judged.withoutEchoes(echoes) { _ in true }
      .sorted { $0.finding.order < $1.finding.order }
    return result
  }

  /// A finding with the severity that the configuration gives to its rule.
  func configured(_ finding: Finding) -> Finding {
    var finding = finding
    finding.severity = configuration.severity[finding.rule] ?? finding.severity
    return finding
  }
}
