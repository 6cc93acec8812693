/// Which entries of a baseline matched a finding, of the notices that were read.
package struct BaselineUse: Sendable {
  private var matched: Set<Baseline.Entry> = []
  private var unmatched: Set<Baseline.Entry> = []

  package init() {}

  /// Notes the findings of a notice. Entries of rules that were not applied say nothing.
  ///
  /// - Parameter families: The families whose rules were applied, where the configuration selects them.
  mutating func note(
    _ judged: [ReportedFinding], of notice: NoticeKey, by validator: Validator,
    in families: [RuleFamily]
  ) {
    let entries = validator.baselineEntries(of: notice)
    guard !entries.isEmpty else { return }
    let found = Set(judged.compactMap(\.entry))
    for entry in entries {
      guard let rule = RuleID(rawValue: entry.rule), validator.isActive(rule),
        families.contains(rule.family)
      else { continue }
      if found.contains(entry) { matched.insert(entry) } else { unmatched.insert(entry) }
    }
  }

  /// Adds what became of the entries in other notices.
  package mutating func add(_ other: Self) {
    matched.formUnion(other.matched)
    unmatched.formUnion(other.unmatched)
  }

  /// A new baseline: what was found, and the entries of an old one of which this run can say nothing,
  /// because their notices were not read or their rules were not applied.
  package func baseline(listing found: Baseline, besides old: Baseline?) -> Baseline {
    var result = found
    result.add(
      (old?.entries ?? [:]).filter { entry, _ in
        !matched.contains(entry) && !unmatched.contains(entry)
      })
    return result
  }

  /// The entries that matched no finding, in the order of the file.
  package var unused: [Baseline.Entry] {
    unmatched.subtracting(matched).sorted { $0.fingerprint < $1.fingerprint }
  }
}

extension BaselineUse {
  /// The finding that entries matched nothing; `nil` where all did.
  func finding(at path: String, by validator: Validator) -> ReportedFinding? {
    let unused = self.unused
    guard !unused.isEmpty else { return nil }
    var judge = FindingJudge(
      validator, paths: [path], notice: validator.noticeKey(nil, path), text: nil)
    return judge.judge(
      Finding(.unusedBaseline, .unused(unused.count), values: unused.map(\.fingerprint)))
  }

  /// The sentence for the entries that matched nothing; `nil` where all did.
  package var message: Message? { unused.isEmpty ? nil : .unused(unused.count) }
}

extension Message {
  fileprivate static func unused(_ count: Int) -> Self {
    count == 1
      ? Self(
        english: "1 entry of the baseline matches no finding; update it with --write-baseline",
        french: "1 entrée du fichier de référence ne correspond à aucun constat ; "
          + "mettez-le à jour avec --write-baseline")
      : Self(
        english:
          "\(count) entries of the baseline match no finding; update it with --write-baseline",
        french: "\(count) entrées du fichier de référence ne correspondent à aucun constat ; "
          + "mettez-le à jour avec --write-baseline")
  }
}

extension RuleFamily {
  /// The families whose rules look at one notice; what others find depends on which notices were read.
  static let ofOneNotice = allCases.filter { $0 != .folder }
}
