/// Which entries of a baseline matched findings, of the notices that were read, and how many.
package struct BaselineUse: Sendable {
  private var matched: [Baseline.Entry: Int] = [:]
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
    let found = judged.accepted
    for entry in entries {
      guard let rule = RuleID(rawValue: entry.rule), validator.isActive(rule),
        families.contains(rule.family)
      else { continue }
      if let count = found[entry] { matched[entry] = count } else { unmatched.insert(entry) }
    }
  }

  /// Adds what became of the entries in other notices.
  package mutating func add(_ other: Self) {
    matched.merge(other.matched, uniquingKeysWith: +)
    unmatched.formUnion(other.unmatched)
  }

  /// A new baseline: what was found, and the entries of an old one of which this run can say nothing,
  /// because their notices were not read or their rules were not applied.
  package func baseline(listing found: Baseline, besides old: Baseline?) -> Baseline {
    let kept = (old?.entries ?? [:]).filter { entry, _ in
      matched[entry] == nil && !unmatched.contains(entry)
    }
    return Baseline(entries: found.entries.merging(kept) { max($0, $1) })
  }

  /// What a baseline has left for a notice after others, of which this is the use; `nil` where that is
  /// enough. Two notices with one job number share its entries.
  func rest(of baseline: Baseline, for notice: Self) -> Baseline? {
    var rest: Baseline?
    for (entry, count) in notice.matched {
      guard let used = matched[entry], let allowed = baseline.entries[entry],
        used + count > allowed
      else { continue }
      // Where no other notice has it, a second finding of a kind is new as it is.
      if used > 0 { rest = rest ?? baseline }
      rest?.entries[entry] = max(0, allowed - used)
    }
    return rest
  }

  /// Whether entries matched nothing of a notice, so that others cannot use them up.
  package var isEmpty: Bool { matched.isEmpty }

  /// The entries that matched no finding, in the order of the file.
  package var unused: [Baseline.Entry] {
    unmatched.subtracting(matched.keys).sorted { $0.fingerprint < $1.fingerprint }
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
