extension Validator {
  /// A file that was read, as a notice of two files has two.
  public struct File: Sendable {
    /// The notice in the file, read with its spans.
    public var reading: Reading
    /// The path to report under.
    public var path: String
    /// Findings that the command made before, such as `assumed-encoding`.
    public var also: [Finding]

    /// A file with one half of a notice.
    public init(_ reading: Reading, path: String, also: [Finding] = []) {
      self.reading = reading
      self.path = path
      self.also = also
    }
  }

  /// Checks a notice of two files against the rules: an outcome for each, the English half's first.
  ///
  /// A finding is reported in the file of its half, and has the same fingerprint as if the
  /// notice lay in one.
  public func validate(english: File, french: File, comparison: Comparison) -> [Outcome] {
    let (first, second) = subjects(english.reading, french.reading, comparison)
    let number = english.reading.notice.jobNumber ?? french.reading.notice.jobNumber
    let notice = noticeKey(number, english.path)
    let found = all(in: first, second, also: (english.also, french.also))
    var judges = [english, french].map {
      FindingJudge(
        self, paths: [english.path, french.path], notice: notice, text: $0.reading.text)
    }
    var judged = found.indices.map { judges[$0].judge(found[$0]) }
    for index in judged[1].indices { judged[1][index].isInSecondFile = true }
    let kept = (judged[0] + judged[1]).withoutEchoes(echoes) {
      Self.isPrinted($0, first, second)
    }
    var outcomes = [
      outcome(
        kept.filter { !$0.isInSecondFile }, in: first, path: english.path, jobNumber: number,
        other: (french.path, french.reading.text)),
      outcome(
        kept.filter(\.isInSecondFile), in: second, path: french.path, jobNumber: number,
        other: (english.path, english.reading.text)),
    ]
    for index in outcomes.indices {
      outcomes[index].file.accepted = judged[index].accepted
      outcomes[index].usedSuppressions = judges[index].usedSuppressions
      outcomes[index].baselineUse.note(
        judged[index], of: notice, by: self, in: RuleFamily.ofOneNotice)
    }
    return outcomes
  }

  /// What the rules look at in a notice of two files. Differences are reported in the first.
  func subjects(
    _ english: Reading, _ french: Reading, _ comparison: Comparison
  ) -> (RuleSubject, RuleSubject) {
    var alone = comparison
    alone.found = []
    return (
      RuleSubject(reading: english, comparison: comparison, asOf: asOf),
      RuleSubject(reading: french, comparison: alone, asOf: asOf)
    )
  }

  /// Whether a value of the record is printed in the file of its half.
  static func isPrinted(_ path: RecordPath, _ first: RuleSubject, _ second: RuleSubject) -> Bool {
    (path.half == .french ? second : first).range(of: path) != nil
  }

  /// The findings of the rules that are applied, in each of two files of a notice.
  func all(
    in first: RuleSubject, _ second: RuleSubject, also: (first: [Finding], second: [Finding])
  ) -> [[Finding]] {
    let found = all(in: first, second, also: also.first)
    // What neither half has is reported once, in the English one.
    let known = Set(found.map(\.matter))
    let more = all(in: second, also: also.second).filter {
      !($0.isAboutWhole && known.contains($0.matter))
    }
    let isInSecond = { (finding: Finding) in finding.kind != nil && finding.path?.half == .french }
    return [found.filter { !isInSecond($0) }, found.filter(isInSecond) + more].map { found in
      found.filter { $0.rule != .missingFrenchHalf && $0.rule != .missingEnglishHalf }
    }
  }
}

/// A rule and the value, without its half.
private struct Matter: Hashable {
  var rule: RuleID
  var path: RecordPath?
}

extension Finding {
  fileprivate var matter: Matter { Matter(rule: rule, path: path?.belowHalf) }

  /// Whether a finding is about a notice as a whole, whichever half it is in.
  fileprivate var isAboutWhole: Bool {
    RuleCatalog.page(rule.name)?.isAboutNotice ?? false
  }
}
