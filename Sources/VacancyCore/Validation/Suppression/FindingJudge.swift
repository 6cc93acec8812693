/// A finding with what it is known by, and whether it counts.
struct JudgedFinding {
  var found: Found
  /// What a baseline knows it by.
  var entry: Baseline.Entry
  /// Which of several findings with this entry it is, counted from 0.
  var ordinal: Int
  /// Why it is suppressed; `nil` where it counts.
  var suppression: String?

  /// What it is known by in reports; no other finding of the notice has the same.
  var fingerprint: String { "\(entry.fingerprint)|\(ordinal)" }
}

/// Says of each finding of a notice what it is known by, and whether the configuration or a baseline
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
  mutating func judge(_ found: [Found]) -> [JudgedFinding] {
    Self.order(of: found).map { judge(found[$0]) }
  }

  /// The numbers of the findings in the order in which they are reported, and counted.
  private static func order(of found: [Found]) -> [Int] {
    let order = found.enumerated().sorted { left, right in
      let (first, second) = (left.element.diagnostic.range, right.element.diagnostic.range)
      return (first?.start ?? -1, left.offset) < (second?.start ?? -1, right.offset)
    }
    return order.map(\.offset)
  }

  mutating func judge(_ found: Found) -> JudgedFinding {
    let diagnostic = found.diagnostic
    let entry = Baseline.Entry(
      rule: diagnostic.rule.name, notice: notice, path: diagnostic.path,
      values: diagnostic.values ?? words(at: diagnostic.range))
    let ordinal = counts[entry, default: 0]
    counts[entry] = ordinal + 1
    return JudgedFinding(
      found: found, entry: entry, ordinal: ordinal,
      suppression: suppression(diagnostic, entry, ordinal))
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
    _ diagnostic: Diagnostic, _ entry: Baseline.Entry, _ ordinal: Int
  ) -> String? {
    // What makes a run incomplete always counts, and so does what is wrong with the suppressions.
    guard !UnjudgedInput.rules.contains(diagnostic.rule),
      !Self.rulesOnSuppressions.contains(diagnostic.rule)
    else { return nil }
    let table = validator.suppressions
    let candidates = self.candidates ?? table.numbers(for: paths)
    self.candidates = candidates
    var reason: String?
    for number in candidates
    where table.matches(number, rule: diagnostic.rule, path: diagnostic.path) {
      usedSuppressions.insert(number)
      reason = reason ?? table.reason(number, on: validator.asOf)
    }
    if reason == nil, let count = validator.baseline?.entries[entry], ordinal < count {
      reason = Baseline.reason
    }
    return reason
  }
}

extension [JudgedFinding] {
  /// The findings without echoes: of those that count, and of those that are suppressed.
  func withoutEchoes(_ echoes: Echoes, isPrinted: (RecordPath) -> Bool) -> Self {
    guard count > 1 else { return self }
    var kept: [(number: Int, found: Found)] = []
    for isSuppressed in [false, true] {
      let numbers = indices.filter { (self[$0].suppression != nil) == isSuppressed }
      var found = numbers.map { self[$0].found }
      kept += echoes.kept(of: &found, isPrinted: isPrinted).map { (numbers[$0], found[$0]) }
    }
    return kept.sorted { $0.number < $1.number }.map { number, found in
      var judged = self[number]
      judged.found = found
      return judged
    }
  }

  /// What a baseline lists of these, with how often: what the configuration suppresses it need not.
  var accepted: [Baseline.Entry: Int] {
    var entries: [Baseline.Entry: Int] = [:]
    for judged in self
    where judged.suppression ?? Baseline.reason == Baseline.reason
      && !UnjudgedInput.rules.contains(judged.found.diagnostic.rule)
    {
      entries[judged.entry, default: 0] += 1
    }
    return entries
  }
}
