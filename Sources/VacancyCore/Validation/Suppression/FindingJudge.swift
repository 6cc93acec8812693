/// Determines what identifies each finding of a notice, and whether the configuration or a baseline
/// suppresses it.
///
/// It looks at one finding at a time, before echoes are removed: what is suppressed hides itself and
/// nothing else.
struct FindingJudge {
  private let validator: Validator
  private let notice: NoticeKey
  /// The suppressions whose path is that of the file; found once there is a finding.
  private var candidates: [Int]?
  private let paths: [String]
  private let text: SourceText?
  private var counts: [Baseline.Entry: Int] = [:]
  private(set) var usedSuppressions: Set<Int> = []

  /// - Parameters:
  ///   - paths: The path of the file, or of both files of a notice that lies in two.
  ///   - text: What the ranges of findings lead into.
  init(_ validator: Validator, paths: [String], notice: NoticeKey, text: SourceText?) {
    self.validator = validator
    self.paths = paths.map(validator.pathForPatterns)
    self.notice = notice
    self.text = text
  }

  /// The findings from top to bottom; those about the whole file come first.
  mutating func judge(_ found: [Finding]) -> [ReportedFinding] {
    let order = found.indices.sorted { left, right in
      (found[left].range?.start ?? -1, left) < (found[right].range?.start ?? -1, right)
    }
    return order.map { judge(found[$0]) }
  }

  /// - Parameter span: The position of the finding, where it is known.
  mutating func judge(
    _ finding: Finding, at span: ValidationReport.Span? = nil
  ) -> ReportedFinding {
    let entry = Baseline.Entry(
      rule: finding.rule.name, notice: notice, path: finding.path,
      values: finding.comparedValues ?? words(at: finding.range))
    let ordinal = counts[entry, default: 0]
    counts[entry] = ordinal + 1
    var judged = ReportedFinding(
      validator.configured(finding), span: span, suppression: suppression(finding, entry, ordinal),
      fingerprint: "\(entry.fingerprint)|\(ordinal)")
    judged.entry = entry
    return judged
  }

  private func words(at range: TextRange?) -> [String] {
    guard let range, let text, range.start >= 0, range.end <= text.bytes.count else { return [] }
    return [String(decoding: text.bytes[range.start..<range.end], as: UTF8.self)]
  }

  private static let rulesOnSuppressions: Set<RuleID> = [
    .unusedSuppression, .expiredSuppression, .unusedBaseline,
  ]

  /// Why the finding is suppressed. Every entry of the configuration that matches counts as used.
  private mutating func suppression(
    _ finding: Finding, _ entry: Baseline.Entry, _ ordinal: Int
  ) -> String? {
    // What makes a run incomplete always counts, and so does what is wrong with the suppressions.
    guard !UnreadableInput.Reason.rules.contains(finding.rule),
      !Self.rulesOnSuppressions.contains(finding.rule)
    else { return nil }
    let table = validator.suppressions
    let candidates = self.candidates ?? table.numbers(for: paths)
    self.candidates = candidates
    var reason: String?
    for number in candidates
    where table.matches(number, rule: finding.rule, path: finding.path) {
      usedSuppressions.insert(number)
      reason = reason ?? table.reason(number, on: validator.asOf)
    }
    if reason == nil, let count = validator.baseline?.entries[entry], ordinal < count {
      reason = Baseline.reason
    }
    return reason
  }
}

extension [ReportedFinding] {
  /// The findings without echoes: of those that count, and of those that are suppressed.
  func withoutEchoes(_ echoes: Echoes, isPrinted: (RecordPath) -> Bool) -> Self {
    guard count > 1 else { return self }
    var kept: [(number: Int, finding: Finding)] = []
    for isSuppressed in [false, true] {
      let numbers = indices.filter { (self[$0].suppression != nil) == isSuppressed }
      var found = numbers.map { self[$0].finding }
      kept += echoes.kept(of: &found, isPrinted: isPrinted).map { (numbers[$0], found[$0]) }
    }
    return kept.sorted { $0.number < $1.number }.map { number, finding in
      var judged = self[number]
      judged.finding = finding
      return judged
    }
  }

  /// What a baseline lists of these, with how often: what the configuration suppresses it need not.
  var accepted: [Baseline.Entry: Int] {
    var entries: [Baseline.Entry: Int] = [:]
    for judged in self
    where judged.suppression ?? Baseline.reason == Baseline.reason
      && !UnreadableInput.Reason.rules.contains(judged.rule)
    {
      if let entry = judged.entry { entries[entry, default: 0] += 1 }
    }
    return entries
  }
}
