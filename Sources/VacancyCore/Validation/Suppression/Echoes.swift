/// Removes findings that another finding already explains, so that one mistake is reported once.
///
/// It works on what will be reported, after rules were selected and findings suppressed: an echo of a
/// finding that is not reported stays. The finding that stays takes the highest severity of its echoes,
/// so that the verdict is the same.
struct Echoes {
  /// The severities that a configuration gives to rules.
  let severity: [RuleID: Severity]

  /// The numbers of the findings that are left, in their order; they take the severities of their
  /// echoes.
  ///
  /// - Parameter isPrinted: Whether a value of the record was read from the text.
  func kept(of found: inout [Finding], isPrinted: (RecordPath) -> Bool) -> [Int] {
    guard found.count > 1 else { return Array(found.indices) }
    let originals = originals(among: &found, isPrinted: isPrinted)
    return found.indices.filter { originals[$0] == nil }
  }

  /// The number of the finding that each one is an echo of; `nil` where it is none. The severities of
  /// echoes are handed on.
  ///
  /// - Complexity: Linear in the number of findings.
  private func originals(
    among found: inout [Finding], isPrinted: (RecordPath) -> Bool
  ) -> [Int?] {
    let index = EchoIndex(found)
    guard !index.isEmpty else { return found.map { _ in nil } }
    let asFound = found
    var originals = asFound.indices.map { number -> Int? in
      for row in EchoTable.rows(of: asFound[number].rule) {
        if let other = index.number(of: row, for: asFound[number], isPrinted), other != number,
          mayReplace(other, number, in: asFound)
        {
          return other
        }
      }
      return nil
    }
    // An original may itself be an echo: severities are handed on, a chain has three links at most.
    for _ in 0..<3 {
      for number in found.indices {
        guard let other = originals[number] else { continue }
        if mayReplace(other, number, in: found) {
          let severity = effectiveSeverity(of: found[number])
          if effectiveSeverity(of: found[other]) < severity {
            found[other].severity = severity
          }
        } else {
          originals[number] = nil
        }
      }
    }
    return originals
  }

  /// A rule whose severity was lowered replaces no finding of a higher one.
  private func mayReplace(_ other: Int, _ number: Int, in found: [Finding]) -> Bool {
    severity[found[other].rule].map { $0 >= effectiveSeverity(of: found[number]) }
      ?? true
  }

  private func effectiveSeverity(of finding: Finding) -> Severity {
    severity[finding.rule] ?? finding.severity
  }
}

extension Comparison {
  /// The differences between the halves, in the order of the record; one mistake is one difference.
  public var differences: [Finding] {
    var all = found
    return Echoes(severity: [:]).kept(of: &all) { _ in true }.map { all[$0] }
  }
}
