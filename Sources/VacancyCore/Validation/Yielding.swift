/// One slip is told once: the one place where a finding steps back for another that says the same better.
///
/// It looks at what will be reported, after rules were selected and ignored: where the better finding is
/// not asked for, the other one stays, and nothing is lost. The one that stays is as grave as the gravest
/// that it stands for, so that the verdict is the same.
struct Yielding {
  /// How grave the findings of a rule are, where the configuration says so.
  let severity: [String: Severity]

  /// The findings that are left, in their order.
  ///
  /// - Parameter isPrinted: Whether a value of the record stands in the text.
  func findings(of found: [Found], isPrinted: (String) -> Bool) -> [Found] {
    guard found.count > 1 else { return found }
    var found = found
    let survivors = survivors(among: &found, isPrinted: isPrinted)
    return found.indices.filter { survivors[$0] == nil }.map { found[$0] }
  }

  /// The number of the finding that each steps back for; `nil` where it stays. Those that stay become
  /// as grave as what they stand for.
  ///
  /// - Parameter isPrinted: Whether a value of the record stands in the text.
  /// - Complexity: Linear in the number of findings.
  func survivors(among found: inout [Found], isPrinted: (String) -> Bool) -> [Int?] {
    let index = Index(found)
    guard found.count > 1, !index.isEmpty else { return found.map { _ in nil } }
    let asFound = found
    var survivor = asFound.indices.map { number -> Int? in
      for row in Self.rows(of: asFound[number].diagnostic.rule) {
        if let other = index.number(of: row, for: asFound[number], isPrinted), other != number,
          mayStand(other, for: number, in: asFound)
        {
          return other
        }
      }
      return nil
    }
    // What stands for others may itself stand back: gravity is handed on, a chain is three long.
    for _ in 0..<3 {
      for number in found.indices {
        guard let other = survivor[number] else { continue }
        if mayStand(other, for: number, in: found) {
          let grave = gravity(of: found[number])
          if gravity(of: found[other]) < grave { found[other].diagnostic.severity = grave }
        } else {
          survivor[number] = nil
        }
      }
    }
    return survivor
  }

  /// A rule that is told to be less grave than another does not silence that one.
  private func mayStand(_ other: Int, for number: Int, in found: [Found]) -> Bool {
    severity[found[other].diagnostic.rule].map { $0 >= gravity(of: found[number]) } ?? true
  }

  private func gravity(of found: Found) -> Severity {
    severity[found.diagnostic.rule] ?? found.diagnostic.severity
  }
}
