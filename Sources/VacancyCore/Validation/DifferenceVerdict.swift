/// What a validator makes of a difference between the halves.
struct DifferenceVerdict: Hashable, Sendable {
  /// Set aside by the configuration or a baseline: why.
  var setAside: String?
  /// What it is known by across runs.
  var entry: Baseline.Entry?
}

extension Validator {
  /// What becomes of each difference; `nil` where its rule is not asked for.
  ///
  /// A difference is known by the fingerprint that its finding has in a validation. One that steps back
  /// there for another finding is set aside together with that one: it is the same slip.
  ///
  /// - Parameter french: The reading of the French half, where that lies in a file of its own.
  func verdicts(
    on comparison: Comparison, _ english: Reading, _ french: Reading?
  ) -> [DifferenceVerdict?] {
    var found: [Found]
    let survivors: [Int?]
    if let french {
      let (first, second) = subjects(english, french, comparison)
      found = all(in: first, second, also: ([], []))
      survivors = yielding.survivors(among: &found) { Self.isPrinted($0, first, second) }
    } else {
      let subject = RuleSubject(reading: english, comparison: comparison, asOf: asOf)
      found = all(in: subject, also: []) { _ in subject }
      survivors = yielding.survivors(among: &found) { subject.range(of: $0) != nil }
    }
    let judged = judged(found, survivors, english, french)
    var verdicts: [DifferenceVerdict?] = comparison.differences.map { _ in nil }
    for (index, found) in found.enumerated() {
      guard let number = found.number else { continue }
      let reasons = chain(from: index, survivors).map { judged[$0]?.setAside }
      verdicts[number] = DifferenceVerdict(
        setAside: reasons.compactMap(\.self).first, entry: judged[index]?.entry)
    }
    return verdicts
  }

  /// A finding, the one that it steps back for, and so on.
  private func chain(from index: Int, _ survivors: [Int?]) -> [Int] {
    var chain = [index]
    while let next = survivors[chain[chain.count - 1]], !chain.contains(next) { chain.append(next) }
    return chain
  }

  /// What becomes of each finding alone. Those that are told are counted first, so that they have the
  /// fingerprints of a validation.
  private func judged(
    _ found: [Found], _ survivors: [Int?], _ english: Reading, _ french: Reading?
  ) -> [Int: DifferenceVerdict] {
    let number = english.notice.jobNumber ?? french?.notice.jobNumber
    func writer(_ reading: Reading) -> FindingWriter {
      FindingWriter(
        self, path: reading.notice.source.path, jobNumber: number, text: nil, other: nil)
    }
    var (first, second) = (writer(english), writer(french ?? english))
    let order = FindingWriter.order(of: found)
    var judged: [Int: DifferenceVerdict] = [:]
    for index in order.filter({ survivors[$0] == nil }) + order.filter({ survivors[$0] != nil }) {
      let finding =
        found[index].isInSecondFile ? second.write(found[index]) : first.write(found[index])
      judged[index] = DifferenceVerdict(
        setAside: finding.setAside, entry: Baseline.Entry(finding.fingerprint))
    }
    return judged
  }
}
